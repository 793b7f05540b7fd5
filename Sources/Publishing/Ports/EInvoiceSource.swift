package import Domain

/// Reads e-invoices for the template `invoice`. Publishing knows their forms only by this port, because untrusted bytes are never parsed in the
/// server.
package protocol EInvoiceSource: Sendable {
    /// The data of the template, as JSON, of an e-invoice's XML.
    func data(ofXML bytes: [UInt8]) async throws(ReadingFailure) -> [UInt8]
}
