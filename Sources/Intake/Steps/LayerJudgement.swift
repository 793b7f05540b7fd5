internal import Domain

/// Whether the text layer of a page can be read in place of its picture.
enum LayerJudgement: Equatable {
    /// Read the layer.
    case usable
    /// Read the picture; the words of the layer are better where both have them.
    case partial
    /// Read the picture.
    case useless

    init(_ layer: TextLayer) {
        if layer.isInvisible || Self.isGarbage(layer.page.words) {
            self = .useless
        } else if let outside = layer.inkOutside, outside > 0.5, layer.pictureCoverage > 0.25 || layer.page.words.count < 12 {
            self = .partial
        } else {
            self = .usable
        }
    }

    /// Characters that fonts without a map to Unicode leave behind, or none that a text would have.
    static func isGarbage(_ words: [Word]) -> Bool {
        var (all, broken, alphanumeric, letters, vowels) = (0, 0, 0, 0, 0)
        for scalar in words.lazy.flatMap(\.text.unicodeScalars) {
            all += 1
            switch scalar.properties.generalCategory {
            case .control, .privateUse, .unassigned, .surrogate: broken += 1
            case .decimalNumber: alphanumeric += 1
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
                alphanumeric += 1
                // Only Latin writing has the vowels that are counted.
                if scalar.value < 0x250 {
                    letters += 1
                    if "aeiouyàâäéèêëîïôöùûüAEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜ".unicodeScalars.contains(scalar) { vowels += 1 }
                }
            default: if scalar.value == 0xFFFD { broken += 1 }
            }
        }
        guard all > 0 else { return true }
        if broken * 10 > all { return true }
        // Dots and lines of forms count as well, so the share of letters and digits is low only in nonsense.
        if all > 60, alphanumeric * 100 < all * 35 { return true }
        return letters > 150 && vowels * 100 < letters * 14
    }
}
