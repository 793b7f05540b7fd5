internal import Foundation
internal import PDFSyntax
internal import Typesetting

/// What a reader keeps of a text.
struct TextState {
    var isOpen = false
    /// The font's place among those of the document, and its size in hundredths of a point.
    var font = -1
    var size = 0
    /// Where the line began, in hundredths from the left and from the bottom.
    var start = (x: 0, y: 0)
    /// Where the next glyph would stand, in points from the left.
    var pen: Points = 0
    /// Whether a row of strings and steps is open, and a string in it.
    var isInRow = false
    var isInString = false
}

extension PageContent {
    /// Shows a line: words and runs are read where they lie, since counting references to each would cost more than writing them.
    mutating func show(_ line: TextLine, _ fonts: inout DocumentFonts) {
        guard let first = line.words.first else { return }
        useFill(line.colour)
        beginText()
        let place = (x: ByteWriter.hundredths(first.x), y: rising(line.baseline))
        out.put(hundredths: place.x - text.start.x)
        out.put(0x20)
        out.put(hundredths: place.y - text.start.y)
        out.put(" Td")
        text.start = place
        showWords(of: line, from: Double(place.x) / 100 - first.x, &fonts)
    }

    /// Shows a line turned by an angle, in degrees, about the middle of its words.
    mutating func show(_ line: TextLine, turnedBy angle: Double, _ fonts: inout DocumentFonts) {
        guard let first = line.words.first, let last = line.words.last else { return }
        useFill(line.colour)
        endText()
        beginText()
        let (sine, cosine) = (sin(angle * .pi / 180), cos(angle * .pi / 180))
        let half = (last.x + last.word.advance * line.size - first.x) / 2
        for number in [cosine, -sine, sine, cosine] {
            out.put(decimal: number)
            out.put(0x20)
        }
        out.put(length: first.x + half - half * cosine)
        out.put(0x20)
        out.put(hundredths: rising(line.baseline - half * sine))
        out.put(" Tm")
        showWords(of: line, from: 0, &fonts)
        endText()
    }

    private mutating func beginText() {
        if text.isOpen { return }
        out.put("BT\n")
        text.isOpen = true
        text.start = (0, 0)
    }

    /// - Parameter shift: how far right of their places the words stand.
    private mutating func showWords(of line: TextLine, from shift: Points, _ fonts: inout DocumentFonts) {
        let size = ByteWriter.hundredths(line.size)
        text.pen = (line.words.first?.x ?? 0) + shift
        unsafe line.words.withUnsafeBufferPointer { words in
            for place in words.indices {
                let word = unsafe words[place].word
                let x = unsafe words[place].x + shift
                unsafe word.runs.withUnsafeBufferPointer { runs in
                    guard let start = runs.baseAddress else { return }
                    for run in runs.indices { unsafe show(start + run, of: word, x: x, size: size, &fonts) }
                }
            }
        }
        endRow()
        out.put(0x0A)
    }

    private mutating func show(_ run: UnsafePointer<GlyphRun>, of word: ShapedWord, x: Points, size: Int, _ fonts: inout DocumentFonts) {
        let font = unsafe fonts.place(of: run.pointee.font)
        use(font, size: size)
        guard let pace = unsafe run.pointee.pace else { return unsafe showClusters(of: run.pointee, in: word, x: x, font, &fonts) }
        let points = Double(size) / 100
        if let first = unsafe run.pointee.x.first { move(to: x + first * points) }
        beginString()
        unsafe run.pointee.glyphs.withUnsafeBufferPointer { unsafe put($0, pace, &fonts[font]) }
        text.pen += Double(pace.width) * points / 1000
    }

    /// The codes of a run's glyphs, with the steps between them.
    private mutating func put(_ glyphs: UnsafeBufferPointer<UInt32>, _ pace: GlyphRun.Pace, _ codes: inout FontCodes) {
        guard !pace.steps.isEmpty else {
            for place in glyphs.indices { out.put(code: codes.code(of: unsafe glyphs[place], for: pace.scalars[place])) }
            return
        }
        for place in glyphs.indices {
            beginString()
            out.put(code: codes.code(of: unsafe glyphs[place], for: pace.scalars[place]))
            if pace.steps[place] != 0 { step(Int(pace.steps[place])) }
        }
    }

    /// Goes to where the next glyph stands, when that is not where the pen is.
    mutating func move(to x: Points) {
        let points = Double(text.size) / 100
        guard points > 0 else { return }
        let gap = (x - text.pen) / points * 1000
        guard abs(gap) >= GlyphRun.Pace.tolerance, abs(gap) < 1e9 else { return }
        step(Int(gap.rounded()))
        text.pen += gap.rounded() * points / 1000
    }

    /// Moves on by thousandths of an em, within a row.
    private mutating func step(_ thousandths: Int) {
        beginRow()
        if text.isInString { out.put(0x29) }
        text.isInString = false
        if thousandths > 0 { out.put(0x2D) }
        out.put(number: Int(thousandths.magnitude))
    }

    private mutating func beginRow() {
        if !text.isInRow { out.put(0x5B) }
        text.isInRow = true
    }

    mutating func beginString() {
        beginRow()
        if !text.isInString { out.put(0x28) }
        text.isInString = true
    }

    mutating func endRow() {
        if text.isInString { out.put(0x29) }
        if text.isInRow { out.put("]TJ") }
        (text.isInRow, text.isInString) = (false, false)
    }

    private mutating func use(_ font: Int, size: Int) {
        guard font != text.font || size != text.size else { return }
        endRow()
        (text.font, text.size) = (font, size)
        out.put(" /F")
        out.put(number: font)
        out.put(0x20)
        out.put(hundredths: size)
        out.put(" Tf\n")
    }
}
