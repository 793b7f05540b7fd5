internal import CPango
internal import Typesetting

/// Gathers the glyphs of a text's items, from left to right.
struct DrawnText {
    private let fonts: FontSet
    private let known: KnownFonts
    private(set) var runs: [GlyphRun] = []
    /// Pieces of a text from right to left: each stands before the ones already there.
    private var later: [GlyphRun] = []
    /// The width so far, in Pango's units.
    private(set) var pen: Double = 0
    private var laterWidth: Double = 0
    private(set) var missing: Unicode.Scalar?

    init(fonts: FontSet, known: KnownFonts) {
        self.fonts = fonts
        self.known = known
    }

    mutating func startBefore() {
        (later, laterWidth) = (runs, pen)
        (runs, pen) = ([], 0)
    }

    mutating func finishPiece() {
        guard !later.isEmpty else { return }
        let shift = pen / ShapedFace.unitsPerEm
        runs += later.map { run in
            var moved = run
            moved.x = run.x.map { $0 + shift }
            return moved
        }
        pen += laterWidth
        (later, laterWidth) = ([], 0)
    }

    /// - Parameters:
    ///   - text: where the piece starts.
    ///   - piece: the bytes of the whole text that the items are of.
    mutating func add(_ item: PangoItem, _ glyphs: PangoGlyphString, from text: UnsafePointer<CChar>, piece: Range<Int>) {
        let first = unsafe piece.lowerBound + Int(item.offset)
        let isBackward = unsafe item.analysis.level & 1 == 1
        let count = unsafe Int(glyphs.num_glyphs)
        let font = unsafe item.analysis.font.flatMap { unsafe known.number(of: $0, in: fonts) }
        var run = GlyphRun(
            font: font ?? 0, glyphs: [], x: [], y: [], clusters: [], isBackward: isBackward, bytes: unsafe first..<first + Int(item.length))
        run.glyphs.reserveCapacity(count)
        run.x.reserveCapacity(count)
        run.y.reserveCapacity(count)
        var clusters: [Start] = []
        clusters.reserveCapacity(count)
        for place in 0..<count {
            let glyph = unsafe glyphs.glyphs[place]
            let start = unsafe Int(glyphs.log_clusters[place])
            // A character that draws nothing, such as a direction mark.
            let isEmpty = glyph.glyph == Self.empty
            if !isEmpty { add(glyph, to: &run) }
            if glyph.glyph & Self.unknown != 0, !isEmpty, missing == nil { missing = Unicode.Scalar(glyph.glyph & ~Self.unknown) }
            pen += isEmpty ? 0 : width(of: glyph, font: font)
            clusters.append(Start(byte: start, glyphs: isEmpty ? 0 : 1))
        }
        run.clusters = Self.clusters(isBackward ? clusters.reversed() : clusters, bytes: unsafe Int(item.length))
        if !run.glyphs.isEmpty { unsafe add(run, UnsafeRawBufferPointer(start: text + Int(item.offset), count: Int(item.length))) }
    }

    /// - Parameter characters: what the run draws.
    private mutating func add(_ run: GlyphRun, _ characters: UnsafeRawBufferPointer) {
        var run = run
        run.pace = unsafe GlyphRun.Pace(run, characters, widths: fonts.files[run.font])
        runs.append(run)
    }

    /// Pango's marks of glyphs that no font has: `PANGO_GLYPH_EMPTY`, `PANGO_GLYPH_UNKNOWN_FLAG`.
    private static let empty: UInt32 = 0x0FFF_FFFF
    private static let unknown: UInt32 = 0x1000_0000

    private func add(_ glyph: PangoGlyphInfo, to run: inout GlyphRun) {
        // Glyph 0 is the font's empty box.
        run.glyphs.append(glyph.glyph & Self.unknown != 0 ? 0 : glyph.glyph)
        run.x.append((pen + Double(glyph.geometry.x_offset)) / ShapedFace.unitsPerEm)
        run.y.append(Double(glyph.geometry.y_offset) / ShapedFace.unitsPerEm)
    }

    /// Pango's own box of a missing character is wider than the font's.
    private func width(of glyph: PangoGlyphInfo, font: Int?) -> Double {
        guard glyph.glyph & Self.unknown != 0 else { return Double(glyph.geometry.width) }
        return fonts.files[font ?? 0].emptyBoxWidth * ShapedFace.unitsPerEm
    }

    private struct Start {
        var byte: Int
        var glyphs: Int
    }

    /// Characters and glyphs that belong together, in the order of the text. Characters without a glyph go with their neighbours.
    private static func clusters(_ starts: [Start], bytes: Int) -> [GlyphRun.Cluster] {
        var clusters: [GlyphRun.Cluster] = []
        clusters.reserveCapacity(starts.count)
        // The first takes what comes before it, too.
        var began = 0
        var glyphs = 0
        for (place, start) in starts.enumerated() {
            if place > 0, start.byte > began, glyphs > 0, start.byte != starts[place - 1].byte, start.glyphs > 0 {
                clusters.append(GlyphRun.Cluster(bytes: start.byte - began, glyphs: glyphs))
                (began, glyphs) = (start.byte, 0)
            }
            glyphs += start.glyphs
        }
        clusters.append(GlyphRun.Cluster(bytes: bytes - began, glyphs: glyphs))
        return clusters
    }
}
