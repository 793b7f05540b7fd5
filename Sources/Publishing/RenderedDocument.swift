package import Domain

/// A document as it came out.
package struct RenderedDocument: Sendable {
    /// PDF/A-3a and PDF/UA-1, with the data inside.
    package var bytes: [UInt8]
    package var pageCount: Int
    /// What the document is called, in its language.
    package var title: String
    /// What the syndic should know before signing; never on the page.
    package var findings: [RenderFinding]
    /// Where it was stored; nil when it was only given back.
    package var key: StorageKey?

    package init(bytes: [UInt8], pageCount: Int, title: String, findings: [RenderFinding], key: StorageKey?) {
        self.bytes = bytes
        self.pageCount = pageCount
        self.title = title
        self.findings = findings
        self.key = key
    }
}

extension RenderedDocument {
    /// The title as a file may be called.
    package var fileName: String {
        let plain = title.map { $0 == "/" || $0 == "\\" || $0.isNewline ? "-" : $0 }
        return String(plain).prefix(120) + ".pdf"
    }
}
