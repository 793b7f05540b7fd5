internal import Foundation

/// The name of an owner's file: "007-zoe-o-briain.pdf", the same on every machine and safe in every file system.
package enum OwnerFile {
    /// The number comes from the owner's place, as wide as the largest.
    package static func name(_ owner: OwnerEntry, of count: Int) -> String {
        let number = String(owner.index + 1)
        let width = max(3, String(count).count)
        let words = plain(owner.name)
        return String(repeating: "0", count: max(0, width - number.count)) + number + (words.isEmpty ? "" : "-" + words) + ".pdf"
    }

    /// Plain lower-case letters and digits, anything else a hyphen.
    private static func plain(_ name: String) -> String {
        var text = ""
        for scalar in name.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars where !scalar.properties.isDiacritic {
            if scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil) {
                text.unicodeScalars.append(scalar)
            } else if let letters = spelt[scalar] {
                text += letters
            } else if !text.isEmpty && text.last != "-" && scalar.properties.generalCategory != .nonspacingMark {
                text += "-"
            }
        }
        return String(text.prefix(60)).split(separator: "-").joined(separator: "-")
    }

    /// Letters that are not made of a letter and a mark.
    private static let spelt: [Unicode.Scalar: String] = [
        "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
    ]
}
