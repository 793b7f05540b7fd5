import Domain

/// The words around an amount that say what it means.
enum AmountWords {
    enum Role: Sendable, Equatable {
        /// "À concurrence de": up to, not the price.
        case ceiling
        case yearly
        case exclusive
        case inclusive
        /// Of an instalment, not of the whole.
        case part
        /// "That is": the same sum on another basis.
        case same
        /// An earlier or another sum.
        case other
    }

    static let phrases = Phrases<Role>([
        (
            .ceiling,
            [
                "a concurrence", "maximum", "max", "maximal*", "maximaal", "au plus", "plafond*", "plafonne*", "jusqu a", "ten belope van",
                "ten hoogste", "hoogstens", "tot", "niet meer dan", "up to", "not exceeding",
                "not exceed", "at most", "no more than", "capped", "bis zu", "bis hochstens", "hochstens", "hochstbetrag", "sans depasser",
                "ne depassant pas", "limite a", "limit of", "beperkt tot", "begrenzt",
            ]
        ),
        (
            .yearly,
            [
                "par an", "par annee", "l an", "annuel", "annuels", "annuelle", "annuelles", "annuellement", "per jaar", "jaarlijks*", "jaarpremie*",
                "jaarbedrag", "op jaarbasis", "pro jahr", "im jahr", "jahrlich*", "jahrespramie*", "jahreshonorar*", "jahrespreis*",
                "per year", "a year", "yearly", "annual", "annually", "per annum", "p a", "jaarvergoeding",
            ]
        ),
        (
            .exclusive,
            [
                "htva", "hors tva", "hors taxe", "hors taxes", "excl btw", "excl", "exclusief", "exkl", "zzgl", "zuzuglich", "ohne mwst",
                "ohne mehrwertsteuer", "netto", "excluding vat", "plus vat", "exclusive of vat", "before vat", "btw niet inbegrepen", "ht",
            ]
        ),
        (
            .inclusive,
            [
                "tvac", "ttc", "tva comprise", "tva incluse", "taxe comprise", "incl btw", "incl", "inclusief", "btw inbegrepen", "einschl",
                "einschliesslich", "inkl", "inklusive", "mit mwst", "brutto", "including vat", "inclusive of vat", "vat included", "toutes taxes",
            ]
        ),
        (
            .part,
            [
                "appel", "appels", "tranche*", "acompte*", "versement*", "mensualite*", "opvraging*", "kwartaalopvraging*", "voorschot*", "schijven",
                "afbetaling*", "abruf*", "rate", "raten", "anzahlung*", "instalment*", "installment*", "calls of", "call of", "quarterly calls",
                "calls for", "deposit*", "dont", "waarvan", "wovon", "davon", "of which", "par lot", "per kavel", "je los", "per lot", "chacun*",
                "elk",
                "par trimestre", "per kwartaal", "pro quartal",
            ]
        ),
        (.same, ["soit", "hetzij", "zijnde", "oftewel", "of", "also", "das heisst", "i e", "that is", "ie", "d h", "dus", "donc", "ofwel"]),
        (
            .other,
            [
                "precedent*", "vorig*", "bisherig*", "previous*", "au lieu de", "in plaats van", "statt", "anstatt", "instead of", "solde", "saldo",
                "stand at", "estime*", "geraamd*", "geschatzt*", "estimated", "subside*", "prime energie", "premie van de overheid", "franchise",
                "vrijstelling", "selbstbeteiligung", "contre", "tegenover", "auparavant", "voorheen",
            ]
        ),
    ])

    /// The words of roles between two places, within the clause of an amount.
    static func roles(_ script: Script, _ range: Range<Int>) -> [(role: Role, range: Range<Int>)] {
        var roles: [(role: Role, range: Range<Int>)] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let hit = phrases.match(script.pieces, at: index) {
                roles.append((hit.meaning, hit.range))
                index = hit.range.upperBound
            } else {
                index += 1
            }
        }
        return roles
    }

    /// A word for an upper limit stands shortly before or right behind.
    static func isCeiling(_ script: Script, _ piece: Int, in sentence: Range<Int>) -> Bool {
        let before = roles(script, max(sentence.lowerBound, piece - 8)..<piece).contains {
            $0.role == .ceiling && isNear(script, $0.range.upperBound..<piece)
        }
        let after = roles(script, piece + 1..<min(sentence.upperBound, piece + 6)).contains {
            $0.role == .ceiling && script.pieces[$0.range.lowerBound].text.hasPrefix("max")
        }
        return before || after
    }

    /// Only words of the same phrase between: "à concurrence d'un montant de".
    private static func isNear(_ script: Script, _ range: Range<Int>) -> Bool {
        range.allSatisfy { !script.pieces[$0].isMark(".,;:") && script.pieces[$0].figure == nil }
    }

    static func isYearly(_ script: Script, _ piece: Int, in sentence: Range<Int>) -> Bool {
        roles(script, max(sentence.lowerBound, piece - 9)..<min(sentence.upperBound, piece + 9)).contains { $0.role == .yearly }
    }
}
