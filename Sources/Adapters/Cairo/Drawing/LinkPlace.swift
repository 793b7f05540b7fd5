internal import Publishing
internal import Typesetting

/// A link that is being drawn: where it leads, and where on the page it can be pressed.
enum LinkPlace {
    /// The address as PDF has it: ASCII, what means something else written as RFC 3986 has it.
    static func written(_ address: String) -> String {
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

    /// Where a line of words can be pressed; nil without words.
    static func area(of line: TextLine) -> Rect? {
        guard let first = line.words.first, let last = line.words.last else { return nil }
        let width = last.x + last.word.advance * line.size - first.x
        return Rect(x: first.x, y: line.baseline - line.size, width: width, height: line.size * 1.25)
    }
}
