/// Text of a template together with where each part of it was written: a file, or a piece of one after its entities and escapes were
/// read. A string of a strings file is itself read as markup, and its faults still name the line and column in that file.
struct SourceText: Sendable {
    /// UTF-8.
    private(set) var bytes: [UInt8]
    let file: String
    /// Where runs begin: from a mark to the next the columns count up by one a character, on one line.
    private var marks: [Mark]

    private struct Mark: Sendable {
        var offset: Int
        var line: Int
        var column: Int
    }

    /// A whole file.
    init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
        marks = [Mark(offset: 0, line: 1, column: 1)]
        var line = 1
        var column = 1
        for index in bytes.indices {
            // A mark now and then in a long line as well: places are counted from the mark before.
            if index - marks[marks.count - 1].offset >= 256, bytes[index] & 0xC0 != 0x80 {
                marks.append(Mark(offset: index, line: line, column: column))
            }
            if bytes[index] & 0xC0 != 0x80 { column += 1 }
            guard bytes[index] == UInt8(ascii: "\n") else { continue }
            line += 1
            column = 1
            marks.append(Mark(offset: index + 1, line: line, column: 1))
        }
    }

    /// A piece that is yet to be filled.
    init(file: String) {
        self.file = file
        bytes = []
        marks = []
    }

    var count: Int { bytes.count }

    var isBlank: Bool { bytes.allSatisfy(\.isWhiteSpace) }

    var string: String { String(decoding: bytes, as: UTF8.self) }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The character at an offset, for messages; empty at the end.
    func character(at offset: Int) -> String {
        guard offset < count else { return "" }
        return string(offset..<min(count, offset + 4)).unicodeScalars.first.map { String($0) } ?? ""
    }

    /// Where the byte at an offset was written.
    func place(at offset: Int) -> TemplatePlace {
        let next = firstMark(after: offset)
        guard next > 0 else { return TemplatePlace(file: file) }
        let mark = marks[next - 1]
        let end = min(max(offset, mark.offset), bytes.count)
        let characters = bytes[mark.offset..<end].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        return TemplatePlace(file: file, line: mark.line, column: mark.column + characters)
    }

    /// A part of it, which still knows where it was written.
    func slice(_ range: Range<Int>) -> SourceText {
        var piece = SourceText(file: file)
        piece.append(range, of: self)
        return piece
    }

    mutating func append(_ range: Range<Int>, of source: SourceText) {
        guard !range.isEmpty else { return }
        mark(source.place(at: range.lowerBound))
        let shift = bytes.count - range.lowerBound
        for mark in source.marks[source.firstMark(after: range.lowerBound)...] {
            guard mark.offset < range.upperBound else { break }
            marks.append(Mark(offset: mark.offset + shift, line: mark.line, column: mark.column))
        }
        bytes.append(contentsOf: source.bytes[range])
    }

    /// Adds a character that was written in another way at a place: an entity, an escape.
    mutating func append(_ scalar: Unicode.Scalar, at place: TemplatePlace) {
        mark(place)
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    private mutating func mark(_ place: TemplatePlace) {
        marks.append(Mark(offset: bytes.count, line: place.line, column: place.column))
    }

    private func firstMark(after offset: Int) -> Int {
        var low = 0
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension UInt8 {
    /// Space, tab, line feed, carriage return: what XML, CSS and JSON call white space.
    var isWhiteSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }

    var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

    /// May begin a name of an element, an attribute or a variable.
    var beginsName: Bool { isLetter || self == UInt8(ascii: "_") }
}
