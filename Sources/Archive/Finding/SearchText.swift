internal import Foundation

/// Text as it is searched: words of letters and digits, in lower case and without accents. The index of the store divides it alike.
package enum SearchText {
    /// A word and where it stands.
    package struct Piece: Sendable {
        package let folded: String
        package let range: Range<String.Index>
    }

    /// The words of a text, in order.
    package static func words(_ text: some StringProtocol) -> [Piece] {
        let scalars = text.unicodeScalars
        var pieces: [Piece] = []
        var start = scalars.startIndex
        while let begin = scalars[start...].firstIndex(where: belongs) {
            let end = scalars[begin...].firstIndex { !belongs($0) } ?? scalars.endIndex
            let folded = folded(String(text[begin..<end]))
            if !folded.isEmpty { pieces.append(Piece(folded: folded, range: begin..<end)) }
            start = end
        }
        return pieces
    }

    private static func folded(_ word: String) -> String {
        if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
        let plain = word.decomposedStringWithCanonicalMapping.unicodeScalars.filter { !$0.isMark }
        return String(String.UnicodeScalarView(plain)).lowercased()
    }

    private static func belongs(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar.properties.isAlphabetic || (48...57).contains(scalar.value) }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber,
            .privateUse:
            return true
        default: return scalar.isMark
        }
    }
}

extension Unicode.Scalar {
    /// An accent that is written after its letter.
    fileprivate var isMark: Bool { value >= 0x300 && properties.generalCategory == .nonspacingMark }
}
