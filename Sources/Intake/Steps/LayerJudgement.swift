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
            switch kind(of: scalar) {
            case .broken: broken += 1
            case .digit: alphanumeric += 1
            case .letter:
                alphanumeric += 1
                // Only Latin writing has the vowels that are counted.
                if scalar.value < 0x250 {
                    letters += 1
                    if vowelSigns.contains(scalar) { vowels += 1 }
                }
            case .sign: break
            }
        }
        guard all > 0 else { return true }
        if broken * 10 > all { return true }
        // Dots and lines of forms count as well, so the share of letters and digits is low only in nonsense.
        if all > 60, alphanumeric * 100 < all * 35 { return true }
        return letters > 150 && vowels * 100 < letters * 14
    }

    private enum Kind { case broken, digit, letter, sign }

    /// Most characters are ASCII, which needs no table.
    private static func kind(of scalar: Unicode.Scalar) -> Kind {
        switch scalar.value {
        case 0x30...0x39: return .digit
        case 0x41...0x5A, 0x61...0x7A: return .letter
        case 0x20...0x7E: return .sign
        case 0xFFFD: return .broken
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .privateUse, .unassigned, .surrogate: return .broken
        case .decimalNumber: return .digit
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return .letter
        default: return .sign
        }
    }

    private static let vowelSigns = Set("aeiouyàâäéèêëîïôöùûüAEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜ".unicodeScalars)
}
