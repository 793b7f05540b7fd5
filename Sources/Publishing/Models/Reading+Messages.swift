internal import Domain

/// What stands in the data where something else must.
extension Localized {
    enum Expected {
        case text
        case wholeNumber
        case hour
        case amount
        case list
        case oneOf([String])
    }

    static func expected(_ expected: Expected) -> Localized {
        switch expected {
        case .text:
            Localized(
                fr: "Un texte est attendu.", nl: "Hier wordt een tekst verwacht.", de: "Hier wird ein Text erwartet.", en: "A text is expected.")
        case .wholeNumber:
            Localized(
                fr: "Un nombre entier est attendu.", nl: "Hier wordt een geheel getal verwacht.", de: "Hier wird eine ganze Zahl erwartet.",
                en: "A whole number is expected.")
        case .hour:
            Localized(
                fr: "Une heure est attendue (HH:MM).", nl: "Hier wordt een uur verwacht (HH:MM).", de: "Hier wird eine Uhrzeit erwartet (HH:MM).",
                en: "An hour is expected (HH:MM).")
        case .amount:
            Localized(
                fr: "Un montant est attendu, comme \"437.25\".", nl: "Hier wordt een bedrag verwacht, zoals \"437.25\".",
                de: "Hier wird ein Betrag erwartet, wie \"437.25\".", en: "An amount is expected, such as \"437.25\".")
        case .list:
            Localized(
                fr: "Une liste est attendue.", nl: "Hier wordt een lijst verwacht.", de: "Hier wird eine Liste erwartet.", en: "A list is expected.")
        case .oneOf(let choices):
            Localized(
                fr: "Un de ces mots est attendu : \(choices.joined(separator: ", ")).",
                nl: "Hier wordt een van deze woorden verwacht: \(choices.joined(separator: ", ")).",
                de: "Hier wird eines dieser Wörter erwartet: \(choices.joined(separator: ", ")).",
                en: "One of these words is expected: \(choices.joined(separator: ", ")).")
        }
    }

    static func negative(_ number: String) -> Localized {
        Localized(
            fr: "\(number) est négatif.", nl: "\(number) is negatief.", de: "\(number) ist negativ.", en: "\(number) is negative.")
    }

    static func tooLarge(_ number: String, _ limit: String) -> Localized {
        Localized(
            fr: "\(number) dépasse le maximum de \(limit).", nl: "\(number) is meer dan het maximum van \(limit).",
            de: "\(number) übersteigt das Höchste von \(limit).", en: "\(number) is more than the most that is taken, \(limit).")
    }

    static func noDay(_ text: String) -> Localized {
        Localized(
            fr: "« \(text.shown) » n'est pas un jour du calendrier (AAAA-MM-JJ).", nl: "\"\(text.shown)\" is geen dag van de kalender (JJJJ-MM-DD).",
            de: "„\(text.shown)“ ist kein Tag des Kalenders (JJJJ-MM-TT).", en: "\"\(text.shown)\" is no day of the calendar (YYYY-MM-DD).")
    }

    static func checkDigit(_ text: String) -> Localized {
        Localized(
            fr: "Les chiffres de contrôle de \(text.shown) sont faux.", nl: "De controlecijfers van \(text.shown) kloppen niet.",
            de: "Die Prüfziffern von \(text.shown) stimmen nicht.", en: "The check digits of \(text.shown) are wrong.")
    }
}

extension String {
    /// An untrusted text as a message quotes it: one line, not long.
    var shown: String {
        let plain = String(String.UnicodeScalarView(unicodeScalars.prefix(60).map { $0.properties.generalCategory == .control ? " " : $0 }))
        return plain.unicodeScalars.count < unicodeScalars.count ? plain + "…" : plain
    }
}
