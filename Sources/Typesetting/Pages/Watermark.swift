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
        let turn = Watermark.turn(of: paper)
        // The letters turn around the middle of their baseline; their own middle, a third of the size above, is to be that of the page.
        let rise = size * 0.35
        var x = paper.width / 2 + rise * turn.sine - text.advance * size / 2
        var words: [TextLine.Placed] = []
        for piece in text.pieces {
            words.append(TextLine.Placed(word: piece.word, x: x))
            x += piece.word.advance * size
        }
        let line = TextLine(baseline: paper.height / 2 + rise * turn.cosine, size: size, colour: watermark.look.colour, words: words)
        marks = [Mark(.watermark(line, angle: turn.degrees))]
    }

    /// From the lower left to the upper right, more steeply on tall paper; negative degrees turn against the clock. With the sine and
    /// cosine of the angle, since there are only two.
    private static func turn(of paper: Size) -> (degrees: Double, sine: Double, cosine: Double) {
        paper.height >= paper.width ? (-55, 0.819, 0.574) : (-35, 0.574, 0.819)
    }
}
