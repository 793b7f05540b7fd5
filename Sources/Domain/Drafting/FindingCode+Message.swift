extension Finding {
    /// The message for a person, in the four languages, with amounts and days as each language writes them.
    package var message: Localized {
        func text(_ language: Language) -> String { words(arguments.map { PrintedArgument.text($0, language) })(language) }
        return Localized(fr: text(.fr), nl: text(.nl), de: text(.de), en: text(.en))
    }

    private func words(_ arguments: [String]) -> Localized {
        func argument(_ index: Int) -> String { index < arguments.count ? arguments[index] : "?" }
        let (a, b, c, d) = (argument(0), argument(1), argument(2), argument(3))
        return switch code {
        case .totalsArithmetic:
            Localized(
                fr: "Le total ne tombe pas juste : \(a) + TVA \(b) ≠ \(c). Vérifiez les montants sur la page.",
                nl: "Het totaal klopt niet: \(a) + btw \(b) ≠ \(c). Controleer de bedragen op de pagina.",
                de: "Die Summe stimmt nicht: \(a) + MwSt. \(b) ≠ \(c). Prüfen Sie die Beträge auf der Seite.",
                en: "The total does not add up: \(a) + VAT \(b) ≠ \(c). Check the amounts on the page.")
        case .vatArithmetic:
            Localized(
                fr: "TVA \(a) % sur \(b) : la page dit \(c), le calcul donne \(d).",
                nl: "Btw \(a) % op \(b): de pagina zegt \(c), de berekening geeft \(d).",
                de: "MwSt. \(a) % auf \(b): Die Seite sagt \(c), gerechnet sind es \(d).",
                en: "VAT \(a) % of \(b): the page says \(c), the sum gives \(d).")
        case .linesSum:
            Localized(
                fr: "Les lignes font \(a), le total hors TVA dit \(b).",
                nl: "De regels geven samen \(a), het totaal excl. btw zegt \(b).",
                de: "Die Positionen ergeben \(a), der Nettobetrag sagt \(b).",
                en: "The lines add up to \(a), the total excluding VAT says \(b).")
        case .ambiguous:
            Localized(
                fr: "Lu \(a), mais \(b) est possible aussi. Choisissez.",
                nl: "Gelezen als \(a), maar \(b) kan ook. Kies.",
                de: "Als \(a) gelesen, aber auch \(b) ist möglich. Bitte wählen.",
                en: "Read as \(a), but \(b) is possible too. Choose.")
        case .faint:
            Localized(
                fr: "Difficile à lire : « \(a) ». Comparez avec la page.",
                nl: "Moeilijk leesbaar: \"\(a)\". Vergelijk met de pagina.",
                de: "Schwer lesbar: „\(a)“. Vergleichen Sie mit der Seite.",
                en: "Hard to read: \"\(a)\". Compare with the page.")
        case .missing:
            Localized(
                fr: "Non trouvé sur le document. Complétez si la page l'indique.",
                nl: "Niet gevonden op het document. Vul aan als het er staat.",
                de: "Auf dem Dokument nicht gefunden. Ergänzen Sie es, wenn es dort steht.",
                en: "Not found on the document. Fill it in if the page shows it.")
        case .checkDigit:
            Localized(
                fr: "Le chiffre de contrôle de \(a) est faux : une erreur de lecture ou d'impression.",
                nl: "Het controlecijfer van \(a) klopt niet: een lees- of drukfout.",
                de: "Die Prüfziffer von \(a) ist falsch: ein Lese- oder Druckfehler.",
                en: "The check digits of \(a) are wrong: misread or misprinted.")
        case .repaired:
            Localized(
                fr: "Lu \(a), compris \(b) d'après les chiffres de contrôle. Comparez avec la page.",
                nl: "Gelezen als \(a), begrepen als \(b) volgens de controlecijfers. Vergelijk met de pagina.",
                de: "Als \(a) gelesen, nach den Prüfziffern als \(b) verstanden. Vergleichen Sie mit der Seite.",
                en: "Read as \(a), taken as \(b) by its check digits. Compare with the page.")
        case .dueDateImplied:
            Localized(
                fr: "Échéance calculée d'après « \(a) ».",
                nl: "Vervaldatum berekend uit \"\(a)\".",
                de: "Fälligkeit berechnet aus „\(a)“.",
                en: "Due date computed from \"\(a)\".")
        case .dueBeforeIssue:
            Localized(
                fr: "L'échéance \(a) précède la date de facture \(b).",
                nl: "De vervaldatum \(a) ligt voor de factuurdatum \(b).",
                de: "Die Fälligkeit \(a) liegt vor dem Rechnungsdatum \(b).",
                en: "The due date \(a) is before the invoice date \(b).")
        case .unusualDate:
            Localized(
                fr: "La date \(a) est inhabituelle. Vérifiez-la.",
                nl: "De datum \(a) is ongewoon. Controleer ze.",
                de: "Das Datum \(a) ist ungewöhnlich. Bitte prüfen.",
                en: "The date \(a) is unusual. Check it.")
        case .partlyPaid:
            Localized(
                fr: "Total \(a), mais \(b) à payer : un acompte ou un solde est déduit.",
                nl: "Totaal \(a), maar \(b) te betalen: er is een voorschot of saldo verrekend.",
                de: "Gesamtbetrag \(a), zu zahlen \(b): eine Anzahlung oder ein Saldo ist verrechnet.",
                en: "Total \(a), but \(b) to pay: a deposit or balance was taken into account.")
        case .reverseCharge:
            Localized(
                fr: "Autoliquidation : une ACP n'est normalement pas assujettie à la TVA. Interrogez le fournisseur.",
                nl: "Btw verlegd: een VME is normaal niet btw-plichtig. Vraag het na bij de leverancier.",
                de:
                    "Verlagerte Steuerschuld: Eine Miteigentümervereinigung ist in der Regel nicht mehrwertsteuerpflichtig. Fragen Sie den Lieferanten.",
                en: "Reverse charge: an association of co-owners is normally not liable to VAT. Ask the supplier.")
        case .smallEnterprise:
            Localized(
                fr: "Petite entreprise franchisée : pas de TVA.",
                nl: "Kleine onderneming met vrijstelling: geen btw.",
                de: "Kleinunternehmer: keine MwSt.",
                en: "Exempt small enterprise: no VAT.")
        case .directDebit:
            Localized(
                fr: "Le fournisseur encaisse par domiciliation : pas de virement.",
                nl: "De leverancier int via domiciliëring: geen overschrijving.",
                de: "Der Lieferant zieht den Betrag per Lastschrift ein: keine Überweisung.",
                en: "The supplier takes the money by direct debit: no transfer.")
        case .blankPage:
            Localized(fr: "La page \(a) est vide.", nl: "Pagina \(a) is leeg.", de: "Seite \(a) ist leer.", en: "Page \(a) is blank.")
        case .poorPage:
            Localized(
                fr: "La page \(a) se lit mal (\(b) %). Un meilleur scan aiderait.",
                nl: "Pagina \(a) is slecht leesbaar (\(b) %). Een betere scan zou helpen.",
                de: "Seite \(a) ist schlecht lesbar (\(b) %). Ein besserer Scan würde helfen.",
                en: "Page \(a) is hard to read (\(b) %). A better scan would help.")
        case .turnedPage:
            Localized(
                fr: "La page \(a) a été redressée.", nl: "Pagina \(a) is rechtgezet.", de: "Seite \(a) wurde gedreht.",
                en: "Page \(a) was turned upright.")
        case .doubtfulStart:
            Localized(
                fr: "Un nouveau document semble commencer à la page \(a), sans certitude. Vérifiez qu'elle ne continue pas le précédent.",
                nl: "Op pagina \(a) lijkt een nieuw document te beginnen, maar zeker is het niet. Kijk na of ze het vorige niet vervolgt.",
                de: "Auf Seite \(a) scheint ein neues Dokument zu beginnen, sicher ist es nicht. Prüfen Sie, ob sie das vorige fortsetzt.",
                en: "A new document seems to begin on page \(a), but it is not certain. Check that it does not go on from the one before.")
        case .doubtfulJoin:
            Localized(
                fr: "La page \(a) semble continuer le document, mais un autre pourrait y commencer. Vérifiez.",
                nl: "Pagina \(a) lijkt het document te vervolgen, maar er kan een ander beginnen. Kijk na.",
                de: "Seite \(a) scheint das Dokument fortzusetzen, doch es könnte ein anderes beginnen. Bitte prüfen.",
                en: "Page \(a) seems to go on with the document, but another may begin there. Check it.")
        case .codeContradiction:
            Localized(
                fr: "Le code de paiement dit \(a), la page dit \(b). Ne payez pas avant d'avoir vérifié.",
                nl: "De betaalcode zegt \(a), de pagina zegt \(b). Betaal niet voor u dit nagekeken hebt.",
                de: "Der Zahlungscode sagt \(a), die Seite sagt \(b). Zahlen Sie nicht, bevor Sie das geprüft haben.",
                en: "The payment code says \(a), the page says \(b). Do not pay before checking.")
        case .notAnInvoice:
            Localized(
                fr: "Ce document n'est pas une facture : rien n'est à payer d'après lui.",
                nl: "Dit document is geen factuur: er volgt geen betaling uit.",
                de: "Dieses Dokument ist keine Rechnung: Daraus folgt keine Zahlung.",
                en: "This document is no invoice: no payment follows from it.")
        case .sameFile:
            Localized(
                fr: "Le même fichier est déjà arrivé le \(a). Aucun second brouillon n'a été créé.",
                nl: "Hetzelfde bestand kwam al binnen op \(a). Er is geen tweede ontwerp gemaakt.",
                de: "Dieselbe Datei kam schon am \(a) an. Es wurde kein zweiter Entwurf angelegt.",
                en: "The same file arrived before, on \(a). No second draft was made.")
        case .otherBuilding:
            Localized(
                fr: "Déposé dans « \(a) », mais la page nomme un autre client.",
                nl: "Neergelegd in \"\(a)\", maar de pagina noemt een andere klant.",
                de: "In „\(a)“ abgelegt, aber die Seite nennt einen anderen Kunden.",
                en: "Dropped in \"\(a)\", but the page names another customer.")
        case .ownAccount:
            Localized(
                fr: "Le compte \(a) est celui de l'association ou du syndic : ne payez pas dessus.",
                nl: "Rekening \(a) is van de vereniging of de syndicus zelf: betaal er niet op.",
                de: "Das Konto \(a) gehört der Vereinigung oder dem Verwalter: nicht darauf zahlen.",
                en: "Account \(a) belongs to the association or the syndic: do not pay into it.")
        case .quorumMissed, .majorityContradicts, .votesExceedPresent, .titleAmountDiffers, .majorityWording, .formerMajority, .foreignLaw,
            .namesMissing, .outcomeComputed, .columnsDiffer, .pointInferred:
            minutesMessage(arguments)
        case .duplicate, .possibleDuplicate, .reminderOf: sameExpense(code, a)
        case .eInvoiceRule:
            rule?.message(arguments)
                ?? Localized(
                    fr: "Une règle des factures électroniques n'est pas respectée.", nl: "Een regel van e-facturen is niet nageleefd.",
                    de: "Eine Regel für E-Rechnungen ist verletzt.", en: "A rule of e-invoices is broken.")
        case .xmlContradiction:
            Localized(
                fr: "La facture électronique dit \(a), la page \(b). Demandez au fournisseur laquelle vaut.",
                nl: "De e-factuur zegt \(a), de pagina \(b). Vraag de leverancier wat geldt.",
                de: "Die E-Rechnung sagt \(a), die Seite \(b). Fragen Sie den Lieferanten, was gilt.",
                en: "The e-invoice says \(a), the page \(b). Ask the supplier which holds.")
        case .moneyBack:
            Localized(
                fr: "Le montant \(a) est négatif : le fournisseur le doit. Ne payez rien.",
                nl: "Het bedrag \(a) is negatief: de leverancier is het verschuldigd. Betaal niets.",
                de: "Der Betrag \(a) ist negativ: Der Lieferant schuldet ihn. Zahlen Sie nichts.",
                en: "The amount \(a) is negative: the supplier owes it. Pay nothing.")
        case .noReadable:
            Localized(
                fr: "La facture électronique n'a pas pu être rendue lisible en PDF.", nl: "Van de e-factuur kon geen leesbare PDF worden gemaakt.",
                de: "Aus der E-Rechnung konnte kein lesbares PDF gemacht werden.", en: "No readable PDF could be made of the e-invoice.")
        case .xmlValue:
            Localized(
                fr: "La valeur de \(a) n'est pas lisible.", nl: "De waarde van \(a) is niet leesbaar.",
                de: "Der Wert von \(a) ist nicht lesbar.", en: "The value of \(a) cannot be read.")
        case .attachedFiles:
            Localized(
                fr: "Fichiers joints à la facture électronique : \(a).", nl: "Bijlagen bij de e-factuur: \(a).",
                de: "Anlagen der E-Rechnung: \(a).", en: "Files attached to the e-invoice: \(a).")
        case .dataContradiction:
            Localized(
                fr: "Les données jointes disent « \(a) », la page ne le dit pas : l'une ou l'autre a été changée.",
                nl: "De bijgevoegde gegevens zeggen \"\(a)\", de pagina niet: een van beide is gewijzigd.",
                de: "Die beigefügten Daten sagen „\(a)“, die Seite nicht: Eines von beiden wurde geändert.",
                en: "The attached data say \"\(a)\", the page does not: one of them was changed.")
        }
    }
}

/// What is said of a draft that repeats another.
private func sameExpense(_ code: FindingCode, _ draft: String) -> Localized {
    switch code {
    case .reminderOf:
        Localized(
            fr: "Rappel d'une dépense déjà reprise dans le brouillon \(draft) : rien à payer en plus.",
            nl: "Herinnering aan een uitgave die al in ontwerp \(draft) staat: niets extra te betalen.",
            de: "Mahnung zu einer Ausgabe, die schon im Entwurf \(draft) steht: nichts zusätzlich zu zahlen.",
            en: "A reminder of an expense that draft \(draft) holds already: nothing more to pay.")
    case .possibleDuplicate:
        Localized(
            fr: "Peut-être la même dépense que le brouillon \(draft). Comparez les deux.",
            nl: "Misschien dezelfde uitgave als ontwerp \(draft). Vergelijk beide.",
            de: "Vielleicht dieselbe Ausgabe wie Entwurf \(draft). Vergleichen Sie beide.",
            en: "Perhaps the same expense as draft \(draft). Compare the two.")
    default:
        Localized(
            fr: "La même dépense que le brouillon \(draft) : à ne pas payer deux fois.",
            nl: "Dezelfde uitgave als ontwerp \(draft): niet twee keer betalen.",
            de: "Dieselbe Ausgabe wie Entwurf \(draft): nicht zweimal zahlen.",
            en: "The same expense as draft \(draft): do not pay it twice.")
    }
}
