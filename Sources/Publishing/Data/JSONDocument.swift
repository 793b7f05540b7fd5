internal import Domain

/// A JSON document (RFC 8259), read once into a flat row of places: no value is made before somebody asks for it.
package struct JSONDocument: Sendable {
    /// The most bytes that are read: 64 MiB.
    package static let sizeLimit = 64 << 20

    /// The value that the whole document is.
    package let root: JSONNode

    /// Reads the bytes, strictly: names that stand twice, lone surrogates and bytes that are not UTF-8 are refused, with line and column.
    package init(_ bytes: [UInt8]) throws(RenderFailure) {
        do throws(JSONFault) {
            if bytes.count > JSONDocument.sizeLimit { throw JSONFault(.tooLarge, at: 0) }
            var scanner = JSONScanner(bytes)
            try scanner.readDocument()
            root = JSONNode(tape: JSONTape(bytes: bytes, entries: scanner.entries), index: 0)
        } catch {
            let (line, column) = JSONDocument.place(of: error.offset, in: bytes)
            throw RenderFailure(.json(line: line, column: column), error.problem.message, advice: JSONDocument.advice)
        }
    }

    private static let advice = Localized(
        fr: "Les données doivent être du JSON en UTF-8 (RFC 8259).", nl: "De gegevens moeten JSON in UTF-8 zijn (RFC 8259).",
        de: "Die Daten müssen JSON in UTF-8 sein (RFC 8259).", en: "The data must be JSON in UTF-8 (RFC 8259).")

    /// Line and column of a byte, both from 1; a column is a character, not a byte.
    static func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
        var (line, column) = (1, 1)
        for byte in bytes.prefix(offset) {
            if byte == 10 {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return (line, column)
    }
}
