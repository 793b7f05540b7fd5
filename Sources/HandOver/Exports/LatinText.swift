internal import Foundation

/// Text in the signs that every bank of the SEPA takes (EPC217-08): the letters without accents, digits and / - ? : ( ) . , ' + and space.
enum LatinText {
    static func plain(_ text: String, limit: Int) -> String {
        let marked = text.decomposedStringWithCanonicalMapping.unicodeScalars
        var plain = ""
        for scalar in marked where !(scalar.properties.generalCategory == .nonspacingMark) { plain += LatinText.signs(scalar) }
        let words = plain.split(separator: " ").joined(separator: " ")
        // A payment's text must neither begin nor end with a slash, nor have two in a row.
        let parts = words.split(separator: "/").joined(separator: "/")
        return String(parts.prefix(limit)).trimmingCharacters(in: CharacterSet(charactersIn: " /"))
    }

    private static func signs(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "/", "-", "?", ":", "(", ")", ".", ",", "'", "+": String(scalar)
        case "Æ": "AE"
        case "æ": "ae"
        case "Œ": "OE"
        case "œ": "oe"
        case "ß": "ss"
        case "Ø": "O"
        case "ø": "o"
        case "Ł": "L"
        case "ł": "l"
        case "&": "+"
        case "’", "‘", "`", "´": "'"
        case "–", "—", "_": "-"
        default: " "
        }
    }
}
