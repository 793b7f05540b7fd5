package import Domain

/// Makes an e-invoice readable: a document for people, beside the XML.
package protocol InvoicePrinter: Sendable {
    /// A PDF of what the e-invoice says. Nothing untrusted is parsed any more: these are values.
    func readable(_ invoice: ReadDocument, for organisation: Organisation) async throws -> [UInt8]
}

extension StorageKey {
    /// `organisation/building/readable/sha256.pdf`: what people read in place of an e-invoice of that hash.
    package static func readable(of document: Document) -> StorageKey {
        StorageKey([document.organisation.name, document.building?.name ?? "_", "readable", "\(document.hash).pdf"])
    }
}
