internal import Typesetting

extension GlyphRun.Pace {
    /// A glyph may stand this far from where its font's widths would put it: less than a printer can place.
    static let tolerance = 5.0

    /// Nil for a run whose glyphs have to be placed one by one.
    /// - Parameter text: the bytes that the run draws.
    init?(_ run: GlyphRun, _ text: UnsafeRawBufferPointer, widths: FontFile) {
        let count = run.glyphs.count
        guard !run.isBackward, run.clusters.count == count, run.y.allSatisfy({ $0 == 0 }) else { return nil }
        var letters = unsafe String(decoding: text, as: UTF8.self).unicodeScalars.makeIterator()
        var scalars: [UInt32] = []
        scalars.reserveCapacity(count)
        for cluster in run.clusters {
            guard let letter = letters.next(), letter.utf8.count == cluster.bytes, letter.value >= 0x20, letter != "\u{FEFF}" else { return nil }
            scalars.append(letter.value)
        }
        let start = run.x.first ?? 0
        var steps = [Int16](repeating: 0, count: count)
        var width = 0
        for place in 0..<count {
            width += widths.width(of: run.glyphs[place])
            guard place + 1 < count else { break }
            let off = (run.x[place + 1] - start) * 1000 - Double(width)
            guard abs(off) >= Self.tolerance else { continue }
            guard let step = Int16(exactly: off.rounded()) else { return nil }
            steps[place] = step
            width += Int(step)
        }
        self.init(scalars: scalars, steps: steps.contains { $0 != 0 } ? steps : [], width: width)
    }
}
