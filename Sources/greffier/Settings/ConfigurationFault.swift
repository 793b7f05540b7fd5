import Domain

/// What is wrong with the configuration, and where.
struct ConfigurationFault: Error, Hashable {
    enum Problem: Hashable {
        case unknown(nearest: String?)
        case notA(Setting.Form)
        /// Check digits are wrong.
        case invalid(String)
        case unreadable(String)
    }

    /// The key; empty when the fault is of the whole file.
    let key: String
    /// The file and line, the environment variable, or the flag.
    let place: String
    let problem: Problem

    var message: Localized {
        let subject = key.isEmpty ? place : "\(place): \(key)"
        switch problem {
        case .unknown(let nearest):
            let hint = nearest.map { " (\($0)?)" } ?? ""
            return Localized(
                fr: "\(subject) : réglage inconnu\(hint).", nl: "\(subject): onbekende instelling\(hint).",
                de: "\(subject): unbekannte Einstellung\(hint).", en: "\(subject): unknown setting\(hint).")
        case .notA(let form):
            let form = form.description
            return Localized(
                fr: "\(subject) doit être \(form.fr).", nl: "\(subject) moet \(form.nl) zijn.", de: "\(subject) muss \(form.de) sein.",
                en: "\(subject) must be \(form.en).")
        case .invalid(let value):
            return Localized(
                fr: "\(subject) : le chiffre de contrôle de « \(value) » est faux.",
                nl: "\(subject): het controlecijfer van \"\(value)\" klopt niet.",
                de: "\(subject): Die Prüfziffer von „\(value)“ ist falsch.", en: "\(subject): the check digits of \"\(value)\" are wrong.")
        case .unreadable(let words):
            return Localized(
                fr: "\(subject) : illisible (\(words)).", nl: "\(subject): onleesbaar (\(words)).", de: "\(subject): nicht lesbar (\(words)).",
                en: "\(subject): cannot be read (\(words)).")
        }
    }
}

extension Setting.Form {
    var description: Localized {
        switch self {
        case .text: Localized(fr: "un texte", nl: "een tekst", de: "ein Text", en: "a text")
        case .texts:
            Localized(fr: "une liste de textes", nl: "een lijst van teksten", de: "eine Liste von Texten", en: "a list of texts")
        case .language: Localized(fr: "fr, nl, de ou en", nl: "fr, nl, de of en", de: "fr, nl, de oder en", en: "fr, nl, de or en")
        case .choice(let words):
            Localized(
                fr: "l'un de : \(words.joined(separator: ", "))", nl: "een van: \(words.joined(separator: ", "))",
                de: "eines von: \(words.joined(separator: ", "))", en: "one of: \(words.joined(separator: ", "))")
        case .truth: Localized(fr: "true ou false", nl: "true of false", de: "true oder false", en: "true or false")
        case .secrets:
            Localized(
                fr: "un ou deux textes d'au moins 32 caractères", nl: "een of twee teksten van minstens 32 tekens",
                de: "ein oder zwei Texte mit mindestens 32 Zeichen", en: "one or two texts of at least 32 characters")
        case .address:
            Localized(
                fr: "une adresse http(s), sans nom d'utilisateur", nl: "een http(s)-adres, zonder gebruikersnaam",
                de: "eine http(s)-Adresse ohne Benutzernamen", en: "an http(s) address, without a user's name")
        case .database:
            Localized(
                fr: "une adresse de PostgreSQL (postgresql://…)", nl: "een adres van PostgreSQL (postgresql://…)",
                de: "eine Adresse von PostgreSQL (postgresql://…)", en: "an address of PostgreSQL (postgresql://…)")
        case .pairs(let example):
            Localized(
                fr: "une liste de textes comme \(example)", nl: "een lijst van teksten zoals \(example)",
                de: "eine Liste von Texten wie \(example)", en: "a list of texts like \(example)")
        case .number(let range):
            Localized(
                fr: "un nombre entier de \(range.lowerBound) à \(range.upperBound)",
                nl: "een geheel getal van \(range.lowerBound) tot \(range.upperBound)",
                de: "eine ganze Zahl von \(range.lowerBound) bis \(range.upperBound)",
                en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
    }
}
