import Foundation

/// How numbers stand on the page once it is read back as plain text, every space as a plain one.
struct Printing {
    let language: String
    private let strings: [[String: Any]]

    init(_ kind: String, _ language: String) throws {
        self.language = language
        strings = try [kind, "shared"].map { folder in
            let file = Rendering.templates.appending(path: "\(folder)/strings.\(language).json")
            return try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
        }
    }

    /// A string of the template by its dotted key; of the kind before those that all share.
    func words(_ key: String) -> String {
        for whole in strings {
            var value: Any? = whole
            for name in key.split(separator: ".") { value = (value as? [String: Any])?[String(name)] }
            if let text = value as? String { return text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") }
        }
        return "no \(key)"
    }

    func whole(_ number: Int) -> String {
        let digits = Array(String(abs(number)))
        let separator = ["fr": " ", "en": ","][language] ?? "."
        let groups = digits.enumerated().map { (digits.count - $0) % 3 == 0 && $0 > 0 ? separator + String($1) : String($1) }
        return (number < 0 ? "−" : "") + groups.joined()
    }

    /// Cents, or hundredths of a percent, with two decimals.
    func hundredths(_ number: Int) -> String {
        let rest = abs(number) % 100
        let sign = number < 0 ? "−" : ""
        return sign + whole(abs(number) / 100) + (language == "en" ? "." : ",") + (rest < 10 ? "0" : "") + "\(rest)"
    }

    func money(_ cents: Int) -> String {
        switch language {
        case "nl": "€ " + hundredths(cents)
        case "en": "€" + hundredths(cents)
        default: hundredths(cents) + " €"
        }
    }

    /// A part of a whole, half up.
    func percent(_ part: Int, of whole: Int) -> String {
        let number = hundredths((2 * 10_000 * part + whole) / (2 * whole))
        return ["fr", "de"].contains(language) ? number + " %" : number + "%"
    }

    /// The cents of a printed amount; nil when it is none.
    static func cents(_ text: String) -> Int? {
        let digits = text.filter { !".,−".contains($0) }
        guard text.count >= 4, [".", ","].contains(String(text.suffix(3).prefix(1))), let number = Int(digits) else { return nil }
        return text.hasPrefix("−") ? -number : number
    }

    /// Words of which those that are groups of one number, "22 559,24", are put together.
    static func joined(_ words: [Substring]) -> [String] {
        words.reduce(into: []) { joined, word in
            let isGroup = word.prefix(3).allSatisfy(\.isNumber) && word.count >= 3 && (word.count == 3 || word.dropFirst(3).first == ",")
            if isGroup, let last = joined.last, last.count <= 3 || last.count == 6, last.allSatisfy(\.isNumber) {
                joined[joined.count - 1] += word
            } else {
                joined.append(String(word))
            }
        }
    }

    /// The cents of a decimal text of the data.
    static func cents(data text: String) -> Int {
        let parts = text.split(separator: ".")
        let decimals = parts.count > 1 ? String(parts[1]).padding(toLength: 2, withPad: "0", startingAt: 0) : "00"
        let number = (Int(parts[0].drop { $0 == "-" }) ?? 0) * 100 + (Int(decimals) ?? 0)
        return text.hasPrefix("-") ? -number : number
    }
}

/// Text in which things must be found one after the other.
final class Reading {
    let text: String
    private var position: String.Index

    init(_ text: String) {
        self.text = text.replacing("\n", with: " ")
        position = self.text.startIndex
    }

    /// Whether the words stand further on; the next are looked for behind them.
    func finds(_ words: String) -> Bool {
        guard let range = text.range(of: words, range: position..<text.endIndex) else { return false }
        position = range.upperBound
        return true
    }
}
