/// Large pale letters across the page, under the text; as large as the diagonal allows.
struct Watermark {
    let marks: [Mark]

    /// How much of the diagonal the letters take at most.
    private static let part = 0.8

    init(_ watermark: Manuscript.Watermark, on paper: Size, by compositor: Compositor) {
        let voice = compositor.store.voice(watermark.look.face, compositor.language)
        let text = compositor.shaped(watermark.text, voice: voice)
        guard text.advance > 0 else {
            marks = []
            return
        }
        let diagonal = (paper.width * paper.width + paper.height * paper.height).squareRoot()
        let size = min(watermark.look.size, diagonal * Watermark.part / text.advance)
        var x = paper.width / 2 - text.advance * size / 2
        var words: [TextLine.Placed] = []
        for piece in text.pieces {
            words.append(TextLine.Placed(word: piece.word, x: x))
            x += piece.word.advance * size
        }
        let line = TextLine(baseline: paper.height / 2 + size * 0.35, size: size, colour: watermark.look.colour, words: words)
        marks = [Mark(.watermark(line, angle: Watermark.angle(of: paper)))]
    }

    /// Along the diagonal from the lower left to the upper right, in whole degrees; negative turns against the clock.
    private static func angle(of paper: Size) -> Double {
        // The arc tangent by its series would need a library; a table of the two shapes of paper is enough.
        paper.height >= paper.width ? -55 : -35
    }
}
