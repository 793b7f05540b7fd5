internal import Domain
internal import Foundation
internal import HTTPTypes
internal import Hummingbird

/// Holds the query of a request to what its endpoint says of it, before the endpoint sees it: what the description calls wrong is refused in
/// one place, with the name of the parameter. What the description does not know is let pass, as is good custom among web addresses.
struct ParameterCheck: Sendable {
    private let rules: [String: Rule]
    private let needed: Set<String>

    init(_ all: [Endpoint.Parameter]) {
        let parameters = all.filter { $0.place == .query }
        rules = Dictionary(parameters.map { ($0.name, Rule($0.schema)) }) { first, _ in first }
        needed = Set(parameters.filter(\.isRequired).map(\.name))
    }

    /// Throws when a parameter that must be there is not, or one has another form than the description says.
    func check(_ query: String?) throws(Problem) {
        guard !rules.isEmpty else { return }
        var missing = needed
        for pair in (query ?? "").split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = parts.first.map(String.init), let rule = rules[name] else { continue }
            let value = String((parts.count > 1 ? parts[1] : "").map { $0 == "+" ? " " : $0 }).removingPercentEncoding
            guard let value else { throw .form(name, ParameterCheck.notUTF8) }
            if let fault = rule.fault(value) { throw .form(name, fault) }
            missing.remove(name)
        }
        if let name = missing.min() { throw .form(name, ParameterCheck.missing) }
    }

    private static let missing = Localized(fr: "Manque.", nl: "Ontbreekt.", de: "Fehlt.", en: "Missing.")
    private static let notUTF8 = Localized(fr: "Pas de l'UTF-8.", nl: "Geen UTF-8.", de: "Kein UTF-8.", en: "Not UTF-8.")
}

extension ParameterCheck {
    /// What a schema says of a value, as far as queries need it.
    fileprivate enum Rule: Sendable {
        case number(ClosedRange<Int>)
        case choice(Set<String>)
        case day
        case moment
        case text(least: Int, most: Int)
        /// Several, separated by commas.
        indirect case list(Rule)

        init(_ schema: JSON) {
            guard case .object(let members) = schema else { self = .anything; return }
            if case .text(let reference) = members["$ref"], reference.hasSuffix("/Day") { self = .day; return }
            switch members["type"] {
            case .text("integer"): self = .number((members["minimum"]?.number ?? .min)...(members["maximum"]?.number ?? .max))
            case .text("array"): self = .list(Rule(members["items"] ?? .null))
            default:
                if members["format"] == "date-time" {
                    self = .moment
                } else if case .list(let values) = members["enum"] {
                    self = .choice(Set(values.compactMap { if case .text(let text) = $0 { text } else { nil } }))
                } else {
                    self = .text(least: members["minLength"]?.number ?? 0, most: members["maxLength"]?.number ?? .max)
                }
            }
        }

        private static let anything = Rule.text(least: 0, most: .max)

        /// What is wrong with a value; nil for nothing.
        func fault(_ value: String) -> Localized? {
            switch self {
            case .number(let range):
                // "+5" and "05" are other texts of a number, and none that a program writes.
                guard let number = Int(value), String(number) == value, range.contains(number) else { return Rule.number(in: range) }
                return nil
            case .choice(let values): return values.contains(value) ? nil : Call.unknownValue
            case .moment: return Moment(value) == nil ? Rule.momentNeeded : nil
            case .day: return CalendarDate(value) == nil ? Rule.dayNeeded : nil
            case .text(let least, let most): return (least...most).contains(value.unicodeScalars.count) ? nil : Rule.length(least, most)
            case .list(let rule):
                return value.split(separator: ",", omittingEmptySubsequences: false).lazy.compactMap { rule.fault(String($0)) }.first
            }
        }

        private static let dayNeeded = Localized(
            fr: "Un jour : AAAA-MM-JJ.", nl: "Een dag: JJJJ-MM-DD.", de: "Ein Tag: JJJJ-MM-TT.", en: "A day: YYYY-MM-DD.")

        private static let momentNeeded = Localized(
            fr: "Un moment avec fuseau : 2026-11-21T09:30:00Z.", nl: "Een moment met tijdzone: 2026-11-21T09:30:00Z.",
            de: "Ein Zeitpunkt mit Zeitzone: 2026-11-21T09:30:00Z.", en: "A moment with its offset: 2026-11-21T09:30:00Z.")

        private static func number(in range: ClosedRange<Int>) -> Localized {
            let (low, high) = (range.lowerBound, range.upperBound)
            return Localized(
                fr: "Un nombre entre \(low) et \(high).", nl: "Een getal tussen \(low) en \(high).", de: "Eine Zahl zwischen \(low) und \(high).",
                en: "A number between \(low) and \(high).")
        }

        private static func length(_ least: Int, _ most: Int) -> Localized {
            most == .max
                ? Localized(
                    fr: "Au moins \(least) caractère.", nl: "Ten minste \(least) teken.", de: "Mindestens \(least) Zeichen.",
                    en: "At least \(least) character.")
                : Localized(
                    fr: "De \(least) à \(most) caractères.", nl: "\(least) tot \(most) tekens.", de: "\(least) bis \(most) Zeichen.",
                    en: "\(least) to \(most) characters.")
        }
    }
}

extension JSON {
    fileprivate var number: Int? { if case .number(let value) = self { value } else { nil } }
}
