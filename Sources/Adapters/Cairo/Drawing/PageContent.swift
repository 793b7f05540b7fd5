internal import PDFSyntax
internal import Typesetting

/// The operators of one page after the other (ISO 32000-1 §8 and §9). Places come from the top of the page and are written from its bottom, in
/// hundredths of a point, which is less than a printer can place. What the reader keeps from one operator to the next is written when it changes.
struct PageContent: ~Copyable {
    var out = ByteWriter(capacity: 1 << 15)
    var text = TextState()
    private var state = PaintState()
    private var height = 0
    private var isMarked = false

    /// What is painted with.
    private struct PaintState {
        var fill = Colour.black
        var line = Colour.black
        /// In hundredths; 1 is a reader's first.
        var width = 100
    }

    /// Starts a page of a height, in points.
    mutating func begin(height: Points) {
        out.clear()
        self.height = ByteWriter.hundredths(height)
        (state, text, isMarked) = (PaintState(), TextState(), false)
    }

    /// Gives the page's bytes.
    mutating func finish() -> [UInt8] {
        endMark()
        return out.array()
    }

    /// What follows is decoration.
    mutating func beginArtifact() {
        endMark()
        out.put("/Artifact BMC\n")
        isMarked = true
    }

    /// What follows is content with a number.
    mutating func beginMark(_ role: StaticString, number: Int) {
        endMark()
        out.put(0x2F)
        out.put(role)
        out.put(" <</MCID ")
        out.put(number: number)
        out.put(">> BDC\n")
        isMarked = true
    }

    private mutating func endMark() {
        endText()
        if isMarked { out.put("EMC\n") }
        isMarked = false
    }

    mutating func endText() {
        guard text.isOpen else { return }
        out.put("ET\n")
        text.isOpen = false
    }

    /// The distance from the bottom of what is so far from the top, in hundredths.
    @inline(__always)
    func rising(_ y: Points) -> Int { height - ByteWriter.hundredths(y) }

    mutating func useFill(_ colour: Colour) {
        guard colour != state.fill else { return }
        state.fill = colour
        out.put(colour)
        out.put(colour.isGrey ? " g\n" : " rg\n")
    }

    private mutating func use(_ stroke: Stroke) {
        if stroke.colour != state.line {
            state.line = stroke.colour
            out.put(stroke.colour)
            out.put(stroke.colour.isGrey ? " G\n" : " RG\n")
        }
        let width = ByteWriter.hundredths(stroke.width)
        guard width != state.width else { return }
        state.width = width
        out.put(hundredths: width)
        out.put(" w\n")
    }

    mutating func fill(_ areas: [Rect], _ colour: Colour) {
        endText()
        useFill(colour)
        for area in areas { put(area) }
        out.put("f\n")
    }

    mutating func draw(_ rules: [(from: Point, to: Point)], _ stroke: Stroke, dash: [Points] = []) {
        endText()
        use(stroke)
        // An impossible pattern is none.
        let isDashed = !dash.isEmpty && dash.allSatisfy { $0 >= 0 } && dash.contains { $0 > 0 }
        if isDashed { put(dash: dash) }
        for rule in rules {
            put(rule.from, "m ")
            put(rule.to, "l\n")
        }
        out.put("S\n")
        if isDashed { put(dash: []) }
    }

    mutating func draw(_ path: Path, fill: Colour?, stroke: Stroke?) {
        guard !path.elements.isEmpty, fill != nil || stroke != nil else { return }
        endText()
        if let fill { useFill(fill) }
        if let stroke { use(stroke) }
        for element in path.elements { put(element) }
        out.put(fill == nil ? "S\n" : stroke == nil ? "f\n" : "B\n")
    }

    /// Shows a picture, which is one point wide and high by itself.
    mutating func draw(picture number: Int, in area: Rect) {
        endText()
        out.put("q ")
        out.put(length: area.width)
        out.put(" 0 0 ")
        out.put(length: area.height)
        out.put(0x20)
        put(Point(x: area.x, y: area.y + area.height), "cm /X")
        out.put(number: number)
        out.put(" Do Q\n")
    }

    private mutating func put(_ element: Path.Element) {
        switch element {
        case .move(let point): put(point, "m\n")
        case .line(let point): put(point, "l\n")
        case .curve(let one, let two, let end):
            put(one, "")
            put(two, "")
            put(end, "c\n")
        case .close: out.put("h\n")
        case .rectangle(let area): put(area)
        }
    }

    private mutating func put(_ point: Point, _ operation: StaticString) {
        out.put(length: point.x)
        out.put(0x20)
        out.put(hundredths: rising(point.y))
        out.put(0x20)
        out.put(operation)
    }

    private mutating func put(_ area: Rect) {
        put(Point(x: area.x, y: area.y + area.height), "")
        out.put(length: area.width)
        out.put(0x20)
        out.put(length: area.height)
        out.put(" re\n")
    }

    private mutating func put(dash: [Points]) {
        out.put(0x5B)
        for (place, length) in dash.enumerated() {
            if place > 0 { out.put(0x20) }
            out.put(length: length)
        }
        out.put("] 0 d\n")
    }
}

extension Colour {
    var isGrey: Bool { red == green && green == blue }
}

extension ByteWriter {
    /// The parts from 0 to 1: three decimals tell all values apart.
    fileprivate mutating func put(_ colour: Colour) {
        put(part: colour.red)
        if colour.isGrey { return }
        put(0x20)
        put(part: colour.green)
        put(0x20)
        put(part: colour.blue)
    }

    private mutating func put(part: UInt8) {
        guard part > 0, part < 255 else { return put(part == 0 ? "0" : "1") }
        put(0x2E)
        put(number: (Int(part) * 1000 + 127) / 255, width: 3)
    }
}
