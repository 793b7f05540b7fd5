internal import Publishing
internal import Typesetting

/// A page's content on its way into the archive (ISO 32000-1 §14.6). The colours that it was drawn with tell where each content begins: there
/// the mark of the one before ends, and its own begins. What comes before the first is decoration, an artifact. Colours are written as they
/// are, and only where they change.
struct MarkedContent {
    private let bytes: Bytes
    private let page: DrawnDocument.Page
    private let number: Int
    private let nodes: [Structure.Node]
    /// The node of each piece of marked content, by the numbers that the pieces have in the file.
    private(set) var owners: [Int32] = []
    /// The content that is drawn, from 1; 0 for decoration. And whether its mark is open.
    private var current = 0
    private var isOpen = false
    /// Whether the rectangle that stands before a picture is still to come, and whether it was begun.
    private var picture = Picture.none
    /// The colours for filling and for lines, packed; -1 when not known.
    private var inks = (fill: -1, line: -1)
    /// How many states are kept, how many marks of the drawing library are open, and whether a text is.
    private var depth = (states: 0, marks: 0)
    private var isInText = false
    /// Up to where the content was copied.
    private var copied: Int
    /// Where the operands of the next operator start.
    private var operands: Int

    private enum Picture { case none, expected, begun }

    /// - Parameter number: the page's, from 1.
    init(_ bytes: Bytes, _ start: Int, of page: DrawnDocument.Page, _ number: Int, _ nodes: [Structure.Node]) {
        self.bytes = bytes
        self.page = page
        self.number = number
        self.nodes = nodes
        copied = start
        operands = start
        owners.reserveCapacity(page.contents.count)
    }

    /// Writes the content with its marks.
    mutating func write(upTo end: Int, into writer: inout ByteWriter) throws(ArchiveFailure) {
        var place = copied
        while place < end {
            let byte = bytes[place]
            switch byte {
            case 0x28: place = try bytes.stringEnd(place)
            // Numbers, and what parts operands: + , - . digits, brackets, white space, angle brackets.
            case 0x2B...0x2E, 0x30...0x39, 0x5B, 0x5D, 0x20, 0x0A, 0x0D, 0x09, 0x0C, 0: place += 1
            case 0x2F: place = bytes.wordEnd(place)
            case 0x3C: place = bytes[place + 1] == 0x3C ? place + 2 : try bytes.hexEnd(place)
            case 0x3E: place += 1
            case 0x25: place = max(place + 1, bytes.skipSpace(place))
            default:
                let operatorEnd = bytes.wordEnd(place)
                try apply(operatorAt: place..<operatorEnd, into: &writer)
                place = operatorEnd
                operands = place
            }
        }
        guard depth == (0, 0), place == end, !isInText else { throw bytes.malformed(at: place) }
        writer.put(bytes, copied..<end)
        try close(&writer, at: end)
    }

    @inline(__always)
    private mutating func apply(operatorAt range: Range<Int>, into writer: inout ByteWriter) throws(ArchiveFailure) {
        let first = bytes[range.lowerBound]
        switch range.count {
        case 1: try apply(letter: first, range, into: &writer)
        case 2: try apply(first, bytes[range.lowerBound + 1], range, into: &writer)
        case 3 where first == 0x42 && (bytes.equals("BDC", in: range) || bytes.equals("BMC", in: range)):
            depth.marks += 1
        case 3 where bytes.equals("EMC", in: range):
            depth.marks -= 1
            if depth.marks < 0 { throw bytes.malformed(at: range.lowerBound) }
        default: break
        }
    }

    /// One letter: states are kept and taken up again, or something is painted.
    @inline(__always)
    private mutating func apply(letter: UInt8, _ range: Range<Int>, into writer: inout ByteWriter) throws(ArchiveFailure) {
        switch letter {
        case 0x71:
            depth.states += 1
            guard depth.states == 1, !isOpen else { return }
            writer.put(bytes, copied..<range.upperBound)
            writer.put("\n")
            copied = range.upperBound
            open(&writer)
        case 0x51:
            depth.states -= 1
            inks = (-1, -1)
            if depth.states < 0 { throw bytes.malformed(at: range.lowerBound) }
            guard depth.states == 0 else { return }
            copy(upTo: operands, &writer)
            try close(&writer, at: range.lowerBound)
        case 0x66 where picture == .begun:
            (picture, copied) = (.none, range.upperBound)
        // S s f F B b ' "
        case 0x53, 0x73, 0x66, 0x46, 0x42, 0x62, 0x27, 0x22: try paint(range)
        default: break
        }
    }

    @inline(__always)
    private mutating func apply(_ first: UInt8, _ second: UInt8, _ range: Range<Int>, into writer: inout ByteWriter) throws(ArchiveFailure) {
        switch (first, second) {
        // rg RG
        case (0x72, 0x67), (0x52, 0x47): try use(range, isLine: first == 0x52, &writer)
        // BT ET
        case (0x42, 0x54): isInText = true
        case (0x45, 0x54): isInText = false
        case (0x72, 0x65) where picture != .none:
            guard picture == .expected else { throw bytes.malformed(at: range.lowerBound) }
            copy(upTo: operands, &writer)
            (picture, copied) = (.begun, range.upperBound)
        // f* B* b* Tj TJ sh Do
        case (0x66, 0x2A), (0x42, 0x2A), (0x62, 0x2A), (0x54, 0x6A), (0x54, 0x4A), (0x73, 0x68), (0x44, 0x6F): try paint(range)
        // cs CS
        case (0x63, 0x73), (0x43, 0x53): inks = (-1, -1)
        case (0x42, 0x49): throw ArchiveFailure(.unsupported(.inlineImage))
        default: break
        }
    }

    /// Something is left on the page (ISO 32000-1 table 51): paths and states alone leave nothing.
    @inline(__always)
    private func paint(_ range: Range<Int>) throws(ArchiveFailure) {
        guard isOpen else { throw ArchiveFailure(.untagged(page: number)) }
        guard picture == .none else { throw bytes.malformed(at: range.lowerBound) }
    }

    /// Copies what was not copied yet, up to a place.
    @inline(__always)
    private mutating func copy(upTo place: Int, _ writer: inout ByteWriter) {
        writer.put(bytes, copied..<max(copied, place))
        copied = max(copied, place)
    }

    /// A colour, which tells the number of a content.
    private mutating func use(_ range: Range<Int>, isLine: Bool, _ writer: inout ByteWriter) throws(ArchiveFailure) {
        let start = bytes.skipSpace(operands)
        guard start >= copied, let red = bytes.fraction(start), let green = bytes.fraction(bytes.skipSpace(red.end)),
            let blue = bytes.fraction(bytes.skipSpace(green.end)), bytes.skipSpace(blue.end) == range.lowerBound
        else { throw bytes.malformed(at: start) }
        copy(upTo: start, &writer)
        copied = range.upperBound
        let (colour, number) = ContentColour.read(red: red.value, green: green.value, blue: blue.value)
        let ahead = (number + ContentColour.count - current % ContentColour.count) % ContentColour.count
        if ahead > 0 { try turn(to: current + ahead, &writer, at: start) }
        let ink = Int(colour.red) << 16 | Int(colour.green) << 8 | Int(colour.blue)
        if ink == (isLine ? inks.line : inks.fill) { return }
        if isLine { inks.line = ink } else { inks.fill = ink }
        writer.put(fraction: colour.red)
        writer.put(" ")
        writer.put(fraction: colour.green)
        writer.put(" ")
        writer.put(fraction: colour.blue)
        writer.put(isLine ? " RG" : " rg")
    }

    private mutating func turn(to next: Int, _ writer: inout ByteWriter, at place: Int) throws(ArchiveFailure) {
        guard next <= page.contents.count, !isInText, picture == .none else { throw bytes.malformed(at: place) }
        try close(&writer, at: place)
        current = next
        open(&writer)
        if page.contents[next - 1].isPicture { picture = .expected }
    }

    private mutating func open(_ writer: inout ByteWriter) {
        if current > 0 {
            let node = page.contents[current - 1].node.index
            writer.put("/")
            writer.put(nodes[node].role.name)
            writer.put(" <</MCID ")
            writer.put(number: owners.count)
            writer.put(">> BDC\n")
            owners.append(Int32(truncatingIfNeeded: node))
        } else if page.hasDecoration {
            writer.put("/Artifact BMC\n")
        }
        isOpen = current > 0 || page.hasDecoration
    }

    private mutating func close(_ writer: inout ByteWriter, at place: Int) throws(ArchiveFailure) {
        guard depth.marks == 0 else { throw bytes.malformed(at: place) }
        guard isOpen else { return }
        if !writer.last.isSpace { writer.put("\n") }
        writer.put("EMC\n")
        isOpen = false
    }
}

extension Bytes {
    /// A number from 0 to 1 as it is printed, in ten-millionths, and the place after it.
    @inline(__always)
    fileprivate func fraction(_ start: Int) -> (value: Int, end: Int)? {
        guard let whole = integer(start), whole.value <= 1 else { return nil }
        var (value, place, unit) = (whole.value * 10_000_000, whole.end, 1_000_000)
        guard self[place] == 0x2E else { return (value, place) }
        place += 1
        while self[place].isDigit {
            value += Int(self[place] - 0x30) * unit
            (unit, place) = (unit / 10, place + 1)
        }
        return (value, place)
    }
}

extension ByteWriter {
    /// A part of a colour, from 0 to 255, as PDF has it, from 0 to 1: four decimals tell all values apart.
    @inline(__always)
    fileprivate mutating func put(fraction part: UInt8) {
        guard part > 0, part < 255 else { return put(part == 0 ? "0" : "1") }
        put(".")
        put(number: (Int(part) * 10_000 + 127) / 255, width: 4)
    }
}
