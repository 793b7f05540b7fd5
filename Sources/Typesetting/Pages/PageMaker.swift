/// Cuts a galley into pages, with the footnotes at the foot of the page of their mark.
struct PageMaker {
    private let frame: PageFrame
    private let compositor: Compositor
    /// The marks of each page.
    private(set) var sheets: [[Mark]] = []
    private(set) var outline: [TypesetDocument.OutlineEntry] = []
    private(set) var signatures: [TypesetDocument.SignaturePlace] = []
    /// Footnotes whose page had no room for them: they come on the next.
    private var owed: [Int] = []
    /// All footnotes that were owed.
    private(set) var lateNotes: [Int] = []

    /// Footnotes from earlier pages take no more of a page than this part, as long as there is text.
    private static let mostOwed = 0.5

    /// What is drawn first on each page.
    private let ground: [Mark]
    /// The height of each footnote.
    private let heights: [Points]

    /// Everything of the body has been set, so that all footnotes are known.
    init(_ frame: PageFrame, _ compositor: Compositor, ground: [Mark]) throws {
        self.ground = ground
        self.frame = frame
        self.compositor = compositor
        heights = try compositor.footnotes.map { try $0.drawAll(at: 0, on: Sheet()) }
    }

    mutating func fill(from galley: Galley) throws {
        var cursor = Cursor.start
        repeat {
            cursor = try fillPage(from: cursor, in: galley)
        } while cursor.strip < galley.strips.count || !owed.isEmpty
    }

    mutating func add(_ running: RunningBlocks) throws {
        for page in sheets.indices {
            let marks = try running.draw(page: page, of: sheets.count, frame)
            sheets[page].append(contentsOf: marks)
        }
    }

    /// The pages' marks, given away.
    mutating func takeSheets() -> [[Mark]] {
        defer { sheets = [] }
        return sheets
    }

    private mutating func fillPage(from first: Cursor, in galley: Galley) throws -> Cursor {
        let page = sheets.count
        let body = frame.body(ofPage: page)
        let (early, taken) = takeOwed(room: body.bottom - body.top)
        var cut: Cut?
        var placesNotes = true
        var start = first
        if start.strip < galley.strips.count {
            cut = try self.cut(galley, start, page, taken: taken)
            if cut == nil {
                placesNotes = false
                cut = try self.cut(galley, start, page, taken: taken, placesNotes: false)
            }
            if cut == nil {
                start.omitsHead = true
                cut = try self.cut(galley, start, page, taken: taken, placesNotes: false)
            }
            guard cut != nil else { throw LayoutFault.nothingFits }
        }
        let end = cut?.end ?? start
        let noteRoom = cut?.footnotes ?? taken
        let sheet = Sheet()
        sheet.marks = ground
        let notes = NotesAtFoot(top: body.bottom - noteRoom, compositor, heights, on: sheet, frame)
        if noteRoom > 0 { notes.drawRule() }
        for note in early { try notes.draw(note) }
        sheet.drawFootnote = { note in
            if placesNotes && notes.hasRoom(note, until: body.bottom) { try notes.draw(note) } else { notes.late.append(note) }
        }
        var drawing = StripDrawing(galley, from: start, to: end, at: body.top, on: sheet)
        _ = try drawing.draw()
        sheet.drawFootnote = nil
        owed += notes.late
        lateNotes += notes.late
        take(sheet, page)
        return end
    }

    private func cut(_ galley: Galley, _ start: Cursor, _ page: Int, taken: Points, placesNotes: Bool = true) throws -> Cut? {
        var measure: ((Int, Bool) -> Points)?
        let heights = heights
        if placesNotes, !heights.isEmpty { measure = { note, isFirst in heights[note] + (isFirst ? NotesAtFoot.ruleRoom : 0) } }
        var finder = CutFinder(
            galley, from: start, room: frame.height(ofPage: page), nextRoom: frame.height(ofPage: page + 1), takenByFootnotes: taken,
            footnoteHeight: measure)
        return try finder.find()
    }

    /// The owed footnotes that come on this page, at least one, and the room that they take.
    private mutating func takeOwed(room: Points) -> (notes: [Int], room: Points) {
        var taken = 0.0
        var count = 0
        for note in owed {
            let more = heights[note] + (count == 0 ? NotesAtFoot.ruleRoom : 0)
            if count > 0, taken + more > room * PageMaker.mostOwed { break }
            taken += more
            count += 1
        }
        defer { owed.removeFirst(count) }
        return (Array(owed.prefix(count)), taken)
    }

    private mutating func take(_ sheet: Sheet, _ page: Int) {
        sheets.append(sheet.marks)
        sheet.marks = []
        for anchor in sheet.anchors {
            switch anchor.kind {
            case .heading(let title, let level):
                outline.append(TypesetDocument.OutlineEntry(title: title, level: level, page: page + 1, y: anchor.y))
            case .signature(let name, let rect):
                signatures.append(TypesetDocument.SignaturePlace(name: name, page: page + 1, rect: rect.moved(0, anchor.y)))
            case .footnote: break
            }
        }
    }
}

/// The footnotes of one page: each below the one before, under a short rule.
final class NotesAtFoot {
    /// The rule and the room around it.
    static let ruleRoom = 8.0
    private static let ruleWidth = 70.0

    /// Found on this page, but without room: they come on the next.
    var late: [Int] = []
    private var y: Points
    private let compositor: Compositor
    private let heights: [Points]
    private let sheet: Sheet
    private let frame: PageFrame

    init(top: Points, _ compositor: Compositor, _ heights: [Points], on sheet: Sheet, _ frame: PageFrame) {
        y = top
        self.compositor = compositor
        self.heights = heights
        self.sheet = sheet
        self.frame = frame
    }

    func drawRule() {
        let left = Point(x: frame.left, y: y + NotesAtFoot.ruleRoom / 2)
        let stroke = Stroke(width: 0.5, colour: .black)
        sheet.marks.append(stroke.line(left, left.moved(min(NotesAtFoot.ruleWidth, frame.width), 0)))
        y += NotesAtFoot.ruleRoom
    }

    func hasRoom(_ note: Int, until bottom: Points) -> Bool { y + heights[note] <= bottom + CutFinder.tolerance }

    func draw(_ note: Int) throws {
        let outer = sheet.shift
        sheet.shift = 0
        y += try compositor.footnotes[note].drawAll(at: y, on: sheet)
        sheet.shift = outer
    }
}
