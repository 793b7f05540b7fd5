// Cairo's structures belong to whichever of the three modules the compiler reads first.
internal import CCairo
internal import CLibRSVG
internal import CPango
internal import Typesetting

/// The glyphs and characters of a line on their way to Cairo, in memory that is used again and again. Owned, freed in `deinit`.
@safe
struct GlyphBuffer: ~Copyable {
    private var glyphs: UnsafeMutablePointer<cairo_glyph_t>
    private var clusters: UnsafeMutablePointer<cairo_text_cluster_t>
    private var text: UnsafeMutablePointer<CChar>
    private var room: (glyphs: Int, clusters: Int, text: Int)
    private var count = (glyphs: 0, clusters: 0, text: 0)

    init() {
        room = (1024, 1024, 2048)
        unsafe glyphs = .allocate(capacity: room.glyphs)
        unsafe clusters = .allocate(capacity: room.clusters)
        unsafe text = .allocate(capacity: room.text)
    }

    deinit {
        unsafe glyphs.deallocate()
        unsafe clusters.deallocate()
        unsafe text.deallocate()
    }

    /// Draws a line in the context's colour.
    /// - Parameter font: the font of a number, at the line's size.
    mutating func draw(_ line: TextLine, on context: OpaquePointer, font: (Int) -> OpaquePointer?) {
        var current = -1
        var isBackward = false
        // A hundredth of a point is less than a printer can place, and a third of the digits to write.
        let shift = line.words.first.map { Self.rounded($0.x) - $0.x } ?? 0
        let baseline = Self.rounded(line.baseline)
        for placed in line.words {
            for run in placed.word.runs {
                // Words against the text's direction stand in the reverse order of their text: each is drawn alone.
                if run.font != current || run.isBackward || isBackward {
                    unsafe show(on: context, isBackward: isBackward)
                    if run.font != current, let chosen = unsafe font(run.font) { unsafe cairo_set_scaled_font(context, chosen) }
                    (current, isBackward) = (run.font, run.isBackward)
                }
                add(run, of: placed.word, x: placed.x + shift, y: baseline, size: line.size)
            }
        }
        unsafe show(on: context, isBackward: isBackward)
    }

    /// Adds a run of a word that starts at a place on the page, in points.
    private mutating func add(_ run: GlyphRun, of word: ShapedWord, x: Double, y: Double, size: Double) {
        let added = run.glyphs.count
        unsafe Self.grow(&glyphs, &room.glyphs, count.glyphs, adding: added)
        unsafe Self.grow(&clusters, &room.clusters, count.clusters, adding: run.clusters.count)
        unsafe Self.grow(&text, &room.text, count.text, adding: run.bytes.count)
        let firstGlyph = unsafe glyphs + count.glyphs
        for place in 0..<added {
            unsafe firstGlyph[place] = cairo_glyph_t(index: UInt(run.glyphs[place]), x: x + run.x[place] * size, y: y + run.y[place] * size)
        }
        let firstCluster = unsafe clusters + count.clusters
        for place in 0..<run.clusters.count {
            let cluster = run.clusters[place]
            unsafe firstCluster[place] = cairo_text_cluster_t(num_bytes: Int32(cluster.bytes), num_glyphs: Int32(cluster.glyphs))
        }
        copy(word.text, run.bytes)
        count.glyphs += added
        count.clusters += run.clusters.count
        count.text += run.bytes.count
    }

    private static func rounded(_ place: Points) -> Points { (place * 100).rounded() / 100 }

    private func copy(_ string: String, _ bytes: Range<Int>) {
        let target = unsafe UnsafeMutableRawPointer(text + count.text)
        let copied: Void? = unsafe string.utf8.withContiguousStorageIfAvailable { source in
            guard let start = source.baseAddress, bytes.upperBound <= source.count else { return }
            unsafe target.copyMemory(from: start + bytes.lowerBound, byteCount: bytes.count)
        }
        guard copied == nil else { return }
        for (place, byte) in string.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count).enumerated() {
            unsafe target.storeBytes(of: byte, toByteOffset: place, as: UInt8.self)
        }
    }

    private static func grow<Element>(_ memory: inout UnsafeMutablePointer<Element>, _ room: inout Int, _ count: Int, adding: Int) {
        guard count + adding > room else { return }
        let larger = max(room * 2, count + adding)
        let moved = UnsafeMutablePointer<Element>.allocate(capacity: larger)
        unsafe moved.moveInitialize(from: memory, count: count)
        unsafe memory.deallocate()
        unsafe memory = moved
        room = larger
    }

    /// Draws what was added, in the context's font and colour, and empties the buffer.
    /// - Parameter isBackward: the glyphs run against the text.
    private mutating func show(on context: OpaquePointer, isBackward: Bool) {
        guard count.glyphs > 0 else { return }
        let flags = isBackward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t(rawValue: 0)
        unsafe cairo_show_text_glyphs(
            context, text, Int32(count.text), glyphs, Int32(count.glyphs), clusters, Int32(count.clusters), flags)
        count = (0, 0, 0)
    }
}
