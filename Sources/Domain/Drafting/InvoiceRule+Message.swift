extension InvoiceRule {
    /// The message for a person. Arguments of a sum: what the invoice says, what the others give; of the rest: what the rule names.
    func message(_ arguments: [String]) -> Localized {
        func argument(_ index: Int) -> String { index < arguments.count ? arguments[index] : "?" }
        let (a, b) = (argument(0), argument(1))
        if let mandatory { return missing(mandatory) }
        if let sum { return contradiction(sum, says: a, gives: b) }
        switch self {
        case .negativePrice:
            return Localized(
                fr: "\(rawValue) : le prix unitaire \(a) est négatif.", nl: "\(rawValue): de eenheidsprijs \(a) is negatief.",
                de: "\(rawValue): Der Einzelpreis \(a) ist negativ.", en: "\(rawValue): the unit price \(a) is negative.")
        case .period, .linePeriod:
            return Localized(
                fr: "\(rawValue) : la période se termine le \(b), avant son début le \(a).",
                nl: "\(rawValue): de periode eindigt op \(b), voor ze begint op \(a).",
                de: "\(rawValue): Der Zeitraum endet am \(b), bevor er am \(a) beginnt.",
                en: "\(rawValue): the period ends on \(b), before it begins on \(a).")
        case .taxPoint:
            return Localized(
                fr: "\(rawValue) : la date d’exigibilité de la TVA et son code s’excluent.",
                nl: "\(rawValue): de datum en de code van de btw-opeisbaarheid sluiten elkaar uit.",
                de: "\(rawValue): Datum und Code der Steuerentstehung schließen sich aus.",
                en: "\(rawValue): the tax point date and its code exclude each other.")
        case .vatPrefix:
            return Localized(
                fr: "\(rawValue) : le numéro de TVA \(a) ne commence pas par un pays.",
                nl: "\(rawValue): het btw-nummer \(a) begint niet met een land.",
                de: "\(rawValue): Die USt-IdNr. \(a) beginnt nicht mit einem Land.",
                en: "\(rawValue): the VAT number \(a) does not begin with a country.")
        case .standardRate:
            return Localized(
                fr: "\(rawValue) : une ligne taxée a un taux de \(a) %.", nl: "\(rawValue): een belaste regel heeft een tarief van \(a) %.",
                de: "\(rawValue): Eine steuerpflichtige Position hat den Satz \(a) %.", en: "\(rawValue): a taxed line has a rate of \(a) %.")
        default:
            return Localized(
                fr: "\(rawValue) : le numéro d’entreprise \(a) a un chiffre de contrôle faux.",
                nl: "\(rawValue): het ondernemingsnummer \(a) heeft een fout controlecijfer.",
                de: "\(rawValue): Die Unternehmensnummer \(a) hat eine falsche Prüfziffer.",
                en: "\(rawValue): the enterprise number \(a) has wrong check digits.")
        }
    }

    private func missing(_ what: Localized) -> Localized {
        Localized(
            fr: "\(rawValue) : il manque \(what.fr). Demandez une facture complète.",
            nl: "\(rawValue): \(what.nl) ontbreekt. Vraag een volledige factuur.",
            de: "\(rawValue): Es fehlt \(what.de). Bitten Sie um eine vollständige Rechnung.",
            en: "\(rawValue): \(what.en) is missing. Ask for a complete invoice.")
    }

    private func contradiction(_ what: Localized, says: String, gives: String) -> Localized {
        Localized(
            fr: "\(rawValue) : \(what.fr) est \(says) d’après la facture, le calcul donne \(gives).",
            nl: "\(rawValue): \(what.nl) is \(says) volgens de factuur, de berekening geeft \(gives).",
            de: "\(rawValue): \(what.de) ist laut Rechnung \(says), gerechnet sind es \(gives).",
            en: "\(rawValue): \(what.en) is \(says) as the invoice says, the sum gives \(gives).")
    }
}
