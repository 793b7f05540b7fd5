internal import Domain

/// Why the data of charges are refused, and what to look at.
extension Localized {
    static func periodTurned(_ from: String, _ to: String) -> Localized {
        Localized(
            fr: "La période finit le \(to), avant son début le \(from).", nl: "De periode eindigt op \(to), voor haar begin op \(from).",
            de: "Der Zeitraum endet am \(to), vor seinem Anfang am \(from).", en: "The period ends on \(to), before it begins on \(from).")
    }

    static var workingCall: Localized {
        Localized(
            fr: "Un appel au fonds de roulement ne figure pas sur ce document ; comptez-le dans les provisions appelées.",
            nl: "Een opvraging voor het werkkapitaal staat niet op dit document; tel ze bij de opgevraagde voorschotten.",
            de: "Ein Abruf für das Betriebskapital steht nicht auf diesem Dokument; rechnen Sie ihn zu den abgerufenen Vorauszahlungen.",
            en: "A call for the working fund is not on this document; count it among the advances called.")
    }

    static func noBIC(_ text: String) -> Localized {
        Localized(
            fr: "« \(text.shown) » n'a pas la forme d'un BIC.", nl: "\"\(text.shown)\" heeft niet de vorm van een BIC.",
            de: "„\(text.shown)“ hat nicht die Form eines BIC.", en: "\"\(text.shown)\" has not the form of a BIC.")
    }

    static func keyTwice(_ id: String) -> Localized {
        Localized(
            fr: "La clé « \(id.shown) » est donnée deux fois.", nl: "De sleutel \"\(id.shown)\" staat er twee keer.",
            de: "Der Schlüssel „\(id.shown)“ steht zweimal da.", en: "The key \"\(id.shown)\" is given twice.")
    }

    static func keyUnknown(_ id: String, _ known: [String]) -> Localized {
        let list = known.prefix(12).map(\.shown).joined(separator: ", ")
        return Localized(
            fr: "La clé « \(id.shown) » n'existe pas ; il y a : \(list).", nl: "De sleutel \"\(id.shown)\" bestaat niet; er zijn: \(list).",
            de: "Den Schlüssel „\(id.shown)“ gibt es nicht; es gibt: \(list).", en: "There is no key \"\(id.shown)\"; there are: \(list).")
    }

    static func keySum(_ id: String, _ sum: Int64, _ total: Int64) -> Localized {
        Localized(
            fr: "Les quotités de la clé « \(id.shown) » font \(sum), le total dit \(total) (écart : \(sum - total)).",
            nl: "De aandelen van sleutel \"\(id.shown)\" zijn samen \(sum), het totaal zegt \(total) (verschil: \(sum - total)).",
            de: "Die Anteile des Schlüssels „\(id.shown)“ ergeben \(sum), die Summe sagt \(total) (Unterschied: \(sum - total)).",
            en: "The shares of the key \"\(id.shown)\" add up to \(sum), the total says \(total) (difference: \(sum - total)).")
    }

    static func noAccount(_ text: String) -> Localized {
        Localized(
            fr: "« \(text.shown) » n'est pas un compte : des chiffres sont attendus.",
            nl: "\"\(text.shown)\" is geen rekening: hier worden cijfers verwacht.",
            de: "„\(text.shown)“ ist kein Konto: Hier werden Ziffern erwartet.", en: "\"\(text.shown)\" is no account: digits are expected.")
    }

    static var noPercentage: Localized {
        Localized(
            fr: "Un pourcentage de 0 à 100 est attendu.", nl: "Hier wordt een percentage van 0 tot 100 verwacht.",
            de: "Hier wird ein Prozentsatz von 0 bis 100 erwartet.", en: "A percentage from 0 to 100 is expected.")
    }

    static func totals(_ amounts: Expense.Amounts) -> Localized {
        let (excl, vat, incl, sum) = (amounts.excl, amounts.vat, amounts.incl, amounts.excl + amounts.vat)
        return Localized(
            fr: "\(excl) + TVA \(vat) = \(sum), mais le total dit \(incl).", nl: "\(excl) + btw \(vat) = \(sum), maar het totaal zegt \(incl).",
            de: "\(excl) + MwSt. \(vat) = \(sum), aber die Summe sagt \(incl).", en: "\(excl) + VAT \(vat) = \(sum), but the total says \(incl).")
    }

    static func vatOff(_ rate: VATRate, _ amounts: Expense.Amounts, _ tax: Money) -> Localized {
        Localized(
            fr: "TVA \(rate) % sur \(amounts.excl) fait \(tax), les données disent \(amounts.vat).",
            nl: "Btw \(rate) % op \(amounts.excl) is \(tax), de gegevens zeggen \(amounts.vat).",
            de: "MwSt. \(rate) % auf \(amounts.excl) ergibt \(tax), die Daten sagen \(amounts.vat).",
            en: "VAT \(rate)% of \(amounts.excl) is \(tax), the data say \(amounts.vat).")
    }

    static func extractOwners(_ count: Int) -> Localized {
        Localized(
            fr: "L'extrait d'un décompte n'a qu'un copropriétaire, pas \(count).",
            nl: "Het uittreksel van een afrekening heeft één mede-eigenaar, geen \(count).",
            de: "Der Auszug einer Abrechnung hat einen Miteigentümer, nicht \(count).", en: "The extract of a statement has one owner, not \(count).")
    }

    static func extractLines(_ stated: Int, _ counted: Int) -> Localized {
        Localized(
            fr: "L'extrait a \(stated) lignes, les dépenses en donnent \(counted).",
            nl: "Het uittreksel heeft \(stated) regels, de uitgaven geven er \(counted).",
            de: "Der Auszug hat \(stated) Zeilen, die Ausgaben ergeben \(counted).",
            en: "The extract has \(stated) lines, the expenses give \(counted).")
    }

    static func extractLine(_ account: String, _ key: String) -> Localized {
        Localized(
            fr: "Ici vient la ligne du compte \(account), clé « \(key.shown) ».",
            nl: "Hier komt de regel van rekening \(account), sleutel \"\(key.shown)\".",
            de: "Hier kommt die Zeile des Kontos \(account), Schlüssel „\(key.shown)“.",
            en: "The line of account \(account), key \"\(key.shown)\", comes here.")
    }

    static func extractPart(_ part: Money, of amount: Money, _ share: Int64, _ total: Int64) -> Localized {
        let sum = "\(amount) × \(share) ÷ \(total)"
        return Localized(
            fr: "\(part) n'est pas, au cent près, \(sum).", nl: "\(part) is niet, op een cent na, \(sum).",
            de: "\(part) ist nicht, auf den Cent, \(sum).",
            en: "\(part) is not, to the cent, \(sum).")
    }

    static func noSuchOwner(_ place: Int, _ count: Int) -> Localized {
        Localized(
            fr: "Il n'y a pas de copropriétaire \(place) : les données en ont \(count), comptés à partir de 0.",
            nl: "Er is geen mede-eigenaar \(place): de gegevens hebben er \(count), geteld vanaf 0.",
            de: "Es gibt keinen Miteigentümer \(place): Die Daten haben \(count), gezählt ab 0.",
            en: "There is no owner \(place): the data have \(count), counted from 0.")
    }
}
