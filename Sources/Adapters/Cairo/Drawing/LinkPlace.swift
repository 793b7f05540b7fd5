internal import Typesetting

/// What Cairo is told of a link: where it leads, and where on the page it can be pressed.
enum LinkPlace {
    /// - Parameter marks: those of the page from the link's first; the link's own follow one another.
    static func attributes(of address: String, on marks: ArraySlice<Mark>) -> String {
        var places: [String] = []
        let node = marks.first?.node
        for mark in marks where mark.node != nil {
            guard mark.node == node, case .text(let line) = mark.shape, line.link == address else { break }
            places += place(of: line)
        }
        // Without words there is nothing to press.
        let area = places.isEmpty ? "" : " rect=[\(places.joined(separator: " "))]"
        return "uri='\(written(address))'\(area)"
    }

    private static func place(of line: TextLine) -> [String] {
        guard let first = line.words.first, let last = line.words.last else { return [] }
        let width = last.x + last.word.advance * line.size - first.x
        return [first.x, line.baseline - line.size, width, line.size * 1.25].map { "\((($0 * 100).rounded()) / 100)" }
    }

    /// Cairo copies the address as it is into a PDF string, after reading it between quotes: what means something to either is written as
    /// RFC 3986 has it.
    private static func written(_ address: String) -> String {
        var written = ""
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                written.unicodeScalars.append(Unicode.Scalar(byte))
            case _ where "-._~:/?#[]@!$&*+,;=%".utf8.contains(byte): written.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                written += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return written
    }
}
