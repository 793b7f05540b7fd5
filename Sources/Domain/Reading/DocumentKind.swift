/// What a document is to a co-ownership.
package enum DocumentKind: String, Codable, CaseIterable, Sendable {
    case invoice
    case creditNote = "credit_note"
    case reminder
    case minutes
    /// An adopted decision of an assembly to spend: made from minutes, never read as a document of its own.
    case commitment
    /// A document that asks for no payment: an order, a quote, a report, a form.
    case other
    /// Nothing could be read.
    case unreadable
}
