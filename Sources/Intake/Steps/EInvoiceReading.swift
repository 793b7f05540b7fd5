internal import Domain
internal import Extraction

/// Finds and reads the e-invoice that a file is, or that a PDF carries.
struct EInvoiceReading {
    let xml: any XMLReader
    let own: OwnParties

    /// The e-invoice that a file is.
    func document(_ bytes: [UInt8]) throws(ReadingFailure) -> ReadDocument {
        guard var document = EInvoiceReader(own: own).document(try xml.read(bytes)) else { throw ReadingFailure(.otherXML) }
        document.language = language(of: document)
        return document
    }

    /// The e-invoice among the files that a PDF carries: any whose root is one, those with the usual names first. A file of such a name that
    /// cannot be read is told.
    func attached(_ files: [AttachedFile]) -> (document: ReadDocument?, findings: [Finding]) {
        var findings: [Finding] = []
        for file in files.sorted(by: { Self.rank($0.name) < Self.rank($1.name) }) where MediaType(prefix: file.bytes) == .xml {
            do throws(ReadingFailure) {
                if let document = EInvoiceReader(own: own).document(try xml.read(file.bytes)) { return (document, findings) }
            } catch {
                guard Self.rank(file.name) < Self.names.count else { continue }
                findings.append(Finding(.xmlValue, .warning, arguments: [file.name]))
            }
        }
        return (nil, findings)
    }

    /// What Factur-X, ZUGFeRD and XRechnung call the file.
    private static let names = ["factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml", "order-x.xml"]

    private static func rank(_ name: String) -> Int { names.firstIndex(of: name.lowercased()) ?? names.count }

    /// By the words of its texts.
    private func language(of document: ReadDocument) -> Language? {
        let sheet = document.sheet
        let texts = document.content.lines.map(\.description) + (sheet?.notes ?? []) + [sheet?.paymentTerms ?? ""]
        let words = texts.joined(separator: " ").split(separator: " ").prefix(2_000)
        let box = Box(left: 0, top: 0, right: 0, bottom: 0)
        return LanguageGuess(words.map { Word(text: String($0), box: box, line: 0) }).language
    }
}
