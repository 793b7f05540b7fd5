internal import Foundation

extension String {
    /// The text as fonts can draw it. Line ends, tabulators and other controls draw nothing: spaces stand for them. What Unicode keeps for no
    /// character becomes the sign that stands for it. A letter and its accent become one character, since fonts draw one glyph for the two, and
    /// a glyph for one character needs no replacement text, at which some readers stop.
    var drawable: String {
        var text = self
        if utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 >= 0xEF }) {
            text = String(String.UnicodeScalarView(unicodeScalars.map(Self.drawable)))
        }
        // Combining marks begin at U+0300, whose first byte is 0xCC.
        guard text.utf8.contains(where: { $0 >= 0xCC }) else { return text }
        return text.precomposedStringWithCanonicalMapping
    }

    private static func drawable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.value < 0x20 || scalar.value == 0x7F { return " " }
        // Unicode 23.7, noncharacters.
        return scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value) ? "\u{FFFD}" : scalar
    }
}
