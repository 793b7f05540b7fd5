internal import CCairo
internal import Typesetting

/// Draws lines of words: all neighbours of one font in one call, so that the file holds whole strings.
@safe
final class TextPainter {
    private let fonts: FontSet
    private var buffer = GlyphBuffer()

    init(fonts: FontSet) { self.fonts = fonts }

    func draw(_ line: TextLine, on context: OpaquePointer) {
        var font = -1
        var isBackward = false
        for placed in line.words {
            for run in placed.word.runs {
                // Words against the text's direction stand in the reverse order of their text: each is drawn alone.
                if run.font != font || run.isBackward || isBackward {
                    unsafe buffer.show(on: context, isBackward: isBackward)
                    if run.font != font { unsafe choose(run.font, size: line.size, on: context) }
                    (font, isBackward) = (run.font, run.isBackward)
                }
                buffer.add(run, of: placed.word, x: placed.x, y: line.baseline, size: line.size)
            }
        }
        unsafe buffer.show(on: context, isBackward: isBackward)
    }

    private func choose(_ font: Int, size: Double, on context: OpaquePointer) {
        guard fonts.files.indices.contains(font) else { return }
        unsafe cairo_set_scaled_font(context, fonts.files[font].scaled(to: size).handle)
    }
}
