package import Domain

/// Why the archive could not do what it was asked.
package enum ArchiveError: Error, Hashable, Sendable {
    /// There is none in the organisation.
    case noDocument
    /// The document has no such page, or was not read yet.
    case noPage
    /// Only an e-invoice that was read has one.
    case noReadable
    /// A removal says why.
    case noReason
    /// A draft of it is approved: the voucher is kept.
    case approved(DraftID)
    /// It is being read at this moment.
    case beingRead
    /// People have worked on its drafts, which reading it again would replace.
    case corrected
    /// So many documents wait, or so little room is left, that nothing more is taken in for some seconds.
    case crowded(seconds: Int)
}
