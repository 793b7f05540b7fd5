internal import Domain

/// How a value does not fit its rule.
enum JSONProblem {
    case kind(JSONKinds)
    case missing
    case unknown(nearest: String?)
    case notAllowed([String])
    case pattern(String)
    case format(JSONFormat)
    case length(ClosedRange<Int64>)
    case range(ClosedRange<Int64>)
    case size(ClosedRange<Int64>)

    var message: Localized {
        switch self {
        case .kind(let kinds): JSONProblem.mustBe(kinds.words)
        case .missing: Localized(fr: "manque.", nl: "ontbreekt.", de: "fehlt.", en: "is missing.")
        case .unknown:
            Localized(fr: "est un membre inconnu.", nl: "is een onbekend lid.", de: "ist ein unbekanntes Element.", en: "is an unknown member.")
        case .notAllowed(let values): JSONProblem.mustBe(JSONProblem.list(values))
        case .pattern(let pattern):
            Localized(
                fr: "n'a pas la forme demandée (\(pattern)).", nl: "heeft niet de gevraagde vorm (\(pattern)).",
                de: "hat nicht die verlangte Form (\(pattern)).", en: "does not have the form asked for (\(pattern)).")
        case .format(.date):
            JSONProblem.mustBe(
                Localized(fr: "une date (2026-11-21)", nl: "een datum (2026-11-21)", de: "ein Datum (2026-11-21)", en: "a date (2026-11-21)"))
        case .format(.time):
            JSONProblem.mustBe(
                Localized(fr: "une heure (18:30)", nl: "een uur (18:30)", de: "eine Uhrzeit (18:30)", en: "a time of the day (18:30)"))
        case .length(let range): JSONProblem.between(range, "caractères", "tekens", "Zeichen", "characters")
        case .size(let range): JSONProblem.between(range, "éléments", "elementen", "Elemente", "elements")
        case .range(let range): JSONProblem.mustBe(JSONProblem.limits(range))
        }
    }

    var advice: Localized? {
        switch self {
        case .unknown(let nearest?): JSONProblem.meant(nearest)
        case .unknown(nil):
            Localized(
                fr: "Retirez-le : ce que le document n'imprime pas n'y entre pas.", nl: "Laat het weg: wat niet gedrukt wordt, hoort er niet in.",
                de: "Lassen Sie es weg: Was nicht gedruckt wird, gehört nicht hinein.", en: "Leave it out: what is not printed does not go in.")
        default: nil
        }
    }

    static func meant(_ name: String) -> Localized {
        Localized(fr: "Vouliez-vous dire « \(name) » ?", nl: "Bedoelde u \"\(name)\"?", de: "Meinten Sie „\(name)“?", en: "Did you mean \"\(name)\"?")
    }

    private static func mustBe(_ what: Localized) -> Localized {
        Localized(fr: "doit être \(what.fr).", nl: "moet \(what.nl) zijn.", de: "muss \(what.de) sein.", en: "must be \(what.en).")
    }

    private static func limits(_ range: ClosedRange<Int64>) -> Localized {
        let (low, high) = (range.lowerBound, range.upperBound)
        if high == .max { return Localized(fr: "au moins \(low)", nl: "ten minste \(low)", de: "mindestens \(low)", en: "at least \(low)") }
        if low == .min { return Localized(fr: "au plus \(high)", nl: "hoogstens \(high)", de: "höchstens \(high)", en: "at most \(high)") }
        return Localized(
            fr: "entre \(low) et \(high)", nl: "tussen \(low) en \(high)", de: "zwischen \(low) und \(high)", en: "from \(low) to \(high)")
    }

    /// How many characters or elements there must be.
    private static func between(_ range: ClosedRange<Int64>, _ fr: String, _ nl: String, _ de: String, _ en: String) -> Localized {
        let limits = limits(0...0 == range ? range : max(0, range.lowerBound) == 0 ? .min...range.upperBound : range)
        return Localized(
            fr: "doit avoir \(limits.fr) \(fr).", nl: "moet \(limits.nl) \(nl) hebben.", de: "muss \(limits.de) \(de) haben.",
            en: "must have \(limits.en) \(en).")
    }

    private static func list(_ values: [String]) -> Localized {
        let first = values.dropLast().joined(separator: ", ")
        let last = values.last ?? ""
        if first.isEmpty { return Localized(fr: last, nl: last, de: last, en: last) }
        return Localized(fr: "\(first) ou \(last)", nl: "\(first) of \(last)", de: "\(first) oder \(last)", en: "\(first) or \(last)")
    }
}

extension JSONKinds {
    /// "a text or nothing (null)".
    fileprivate var words: Localized {
        let words = JSONKinds.words.filter { contains($0.0) }.map(\.1)
        return Localized(
            fr: words.map(\.fr).joined(separator: " ou "), nl: words.map(\.nl).joined(separator: " of "),
            de: words.map(\.de).joined(separator: " oder "), en: words.map(\.en).joined(separator: " or "))
    }

    private static let words: [(JSONKinds, Localized)] = [
        (.string, Localized(fr: "un texte", nl: "een tekst", de: "ein Text", en: "a text")),
        (.integer, Localized(fr: "un nombre entier", nl: "een geheel getal", de: "eine ganze Zahl", en: "a whole number")),
        (.number, Localized(fr: "un nombre", nl: "een getal", de: "eine Zahl", en: "a number")),
        (.boolean, Localized(fr: "true ou false", nl: "true of false", de: "true oder false", en: "true or false")),
        (.array, Localized(fr: "une liste", nl: "een lijst", de: "eine Liste", en: "a list")),
        (.object, Localized(fr: "un objet", nl: "een object", de: "ein Objekt", en: "an object")),
        (.null, Localized(fr: "rien (null)", nl: "niets (null)", de: "nichts (null)", en: "nothing (null)")),
    ]
}
