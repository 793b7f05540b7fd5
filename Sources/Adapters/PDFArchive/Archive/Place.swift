internal import PDFSyntax

/// Where an object is in the file.
struct Place {
    private enum Kind: UInt8 {
        case none
        case object
        case gathered
    }

    private var kind: Kind
    /// The place of its first byte, or the number of the stream that holds it.
    private var start: UInt32
    /// Its place among the objects of that stream.
    private var index: UInt8

    static let none = Place(kind: .none, start: 0, index: 0)

    /// An object whose first byte is so far from the beginning.
    static func at(_ byte: Int) -> Place { Place(kind: .object, start: UInt32(truncatingIfNeeded: byte), index: 0) }

    static func gathered(in stream: Int, at index: Int) -> Place {
        Place(kind: .gathered, start: UInt32(truncatingIfNeeded: stream), index: UInt8(truncatingIfNeeded: index))
    }

    /// How many bytes each part has in the cross-reference stream.
    static let widths: StaticString = "[1 4 1]"

    func write(to out: inout ByteWriter) {
        out.put(kind.rawValue)
        out.put(code: UInt16(truncatingIfNeeded: start >> 16))
        out.put(code: UInt16(truncatingIfNeeded: start))
        out.put(index)
    }
}
