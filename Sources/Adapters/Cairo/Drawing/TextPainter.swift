internal import CCairo
internal import Typesetting

/// Draws lines of words: all neighbours of one font in one call, so that the file holds whole strings.
@safe
final class TextPainter {
    private let fonts: FontSet
    private var buffer = GlyphBuffer()

    init(fonts: FontSet) { self.fonts = fonts }

    func draw(_ line: TextLine, on context: OpaquePointer) {
        let fonts = fonts
        unsafe buffer.draw(line, on: context) { number in
            fonts.files.indices.contains(number) ? unsafe fonts.files[number].scaled(to: line.size).handle : nil
        }
    }
}
