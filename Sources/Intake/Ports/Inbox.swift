package import Domain

/// Where documents arrive: a watched folder. One task uses it at a time.
package protocol Inbox: Sendable {
    /// Tells every file that came to rest, once, until the task is cancelled; again when it was put back or has changed.
    func watch(_ found: @escaping @Sendable (InboxFile) -> Void) async throws

    /// Opens a file that was found and looks at it without parsing it. What it must not be is said as a failure: empty, too large,
    /// a link, no file, no rights, vanished, unsupported.
    func open(_ file: InboxFile) async throws(InboxError) -> InboxContent

    /// Whether a file is still what it was when it was found.
    func isUnchanged(_ file: InboxFile) async -> Bool

    /// Moves a file whose bytes are kept to where the done ones are. Returns its new place.
    func accept(_ file: InboxFile) async throws(InboxError) -> InboxPlace

    /// Moves a file that is not taken to where the failed ones are, beside a text that says why. Returns its new place.
    func refuse(_ file: InboxFile, _ failure: ReadingFailure) async throws(InboxError) -> InboxPlace

    /// Forgets that a file was found: it is told again once it is at rest.
    func putBack(_ file: InboxFile) async

    /// Leaves a file that cannot be taken now where it is: it is told again when it changes, or after some seconds.
    func setAside(_ file: InboxFile, seconds: Int) async

    /// Moves a file that had left the inbox to where its document now stands, with the text about a failure beside it, or without.
    /// `original` gives the bytes in case someone has taken the file away.
    func file(_ filing: Filing, original: any AsyncSequence<[UInt8], any Error> & Sendable) async throws(InboxError) -> InboxPlace
}

/// A file in the inbox.
package struct InboxFile: Hashable, Sendable {
    /// Below the inbox, with "/" between folders; bytes, as file systems do not promise UTF-8.
    package let path: [UInt8]
    /// The last part of the path, as text.
    package let name: String
    /// The first folder, as text in composed form (NFC); nil at the top.
    package let building: Building?
    /// Changes when the file does: content, time, name or rights.
    package let fingerprint: String

    package init(path: [UInt8], name: String, building: Building?, fingerprint: String) {
        self.path = path
        self.name = name
        self.building = building
        self.fingerprint = fingerprint
    }
}

/// The bytes of a file in the inbox.
package struct InboxContent: Sendable {
    package let mediaType: MediaType
    package let hash: ContentHash
    /// Bytes.
    package let size: Int64
    /// The bytes; ends in an error when they are no longer those of the hash.
    package let bytes: any AsyncSequence<[UInt8], any Error> & Sendable

    package init(mediaType: MediaType, hash: ContentHash, size: Int64, bytes: any AsyncSequence<[UInt8], any Error> & Sendable) {
        self.mediaType = mediaType
        self.hash = hash
        self.size = size
        self.bytes = bytes
    }
}

/// Where a file was put, below the inbox, as bytes.
package struct InboxPlace: Hashable, Sendable {
    package let path: [UInt8]

    package init(path: [UInt8]) { self.path = path }
}

/// Why the inbox could not do what it was asked.
package enum InboxError: Error, Hashable, Sendable {
    /// The file is not one to take: it is refused with this reason.
    case unfit(ReadingFailure)
    /// The file changed meanwhile, or is being written: it comes again.
    case changed
    /// The file is gone.
    case vanished
    /// The rights are not there.
    case denied(String)
    /// The disk is full.
    case full
    /// Anything else, in the system's words.
    case failed(String)
}
