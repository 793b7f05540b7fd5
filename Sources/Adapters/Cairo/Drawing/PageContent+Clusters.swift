internal import PDFSyntax
internal import Typesetting

/// Glyphs that are placed one by one: marks over letters, signs for several letters, writing from right to left.
extension PageContent {
    /// Shows a run in the order of its text, so that it is read as it is spoken.
    mutating func showClusters(of run: GlyphRun, in word: ShapedWord, x: Points, _ font: Int, _ fonts: inout DocumentFonts) {
        let bytes = Array(word.text.utf8)
        var byte = run.bytes.lowerBound
        var taken = 0
        for cluster in run.clusters {
            let end = min(byte + cluster.bytes, bytes.count)
            let glyphs = run.isBackward ? run.glyphs.count - taken - cluster.glyphs..<run.glyphs.count - taken : taken..<taken + cluster.glyphs
            let letters = String(decoding: bytes[min(byte, end)..<end], as: UTF8.self)
            show(glyphs.clamped(to: run.glyphs.indices), of: run, for: letters, x: x, font, &fonts)
            (byte, taken) = (end, taken + cluster.glyphs)
        }
    }

    private mutating func show(
        _ glyphs: Range<Int>, of run: GlyphRun, for letters: String, x: Points, _ font: Int, _ fonts: inout DocumentFonts
    ) {
        let isOne = glyphs.count == 1
        // What the glyphs stand for together, when none stands for all of it.
        if !isOne { beginReplacement(letters) }
        let scalars = Array(letters.unicodeScalars)
        for (order, place) in (run.isBackward ? Array(glyphs.reversed()) : Array(glyphs)).enumerated() {
            let letter = order < scalars.count ? String(Character(scalars[order])) : "\u{FFFD}"
            put(place, of: run, for: isOne ? letters : letter, x: x, font, &fonts)
        }
        if !isOne { endReplacement() }
    }

    private mutating func put(
        _ place: Int, of run: GlyphRun, for letters: String, x: Points, _ font: Int, _ fonts: inout DocumentFonts
    ) {
        let glyph = run.glyphs[place]
        let size = Double(text.size) / 100
        let rise = -ByteWriter.hundredths(run.y[place] * size)
        if rise != 0 { raise(by: rise) }
        move(to: x + run.x[place] * size)
        beginString()
        out.put(code: fonts[font].code(of: glyph, for: letters))
        text.pen += Double(fonts.width(of: glyph, in: font)) * size / 1000
        if rise != 0 { raise(by: 0) }
    }

    private mutating func raise(by hundredths: Int) {
        endRow()
        out.put(0x20)
        out.put(hundredths: hundredths)
        out.put(" Ts\n")
    }

    private mutating func beginReplacement(_ letters: String) {
        endRow()
        out.put("/Span <</ActualText")
        out.put(string: letters)
        out.put(">> BDC\n")
    }

    private mutating func endReplacement() {
        endRow()
        out.put(" EMC\n")
    }
}
