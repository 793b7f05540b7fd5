extension Finding {
    /// The message for a person, in the four languages.
    package var message: Localized {
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
        case .severalDocuments:
            Localized(
                fr: "Le fichier semble contenir plusieurs documents : un autre commence à la page \(a). Scannez-les séparément.",
                nl: "Het bestand lijkt meerdere documenten te bevatten: op pagina \(a) begint een ander. Scan ze apart.",
                de: "Die Datei scheint mehrere Dokumente zu enthalten: Auf Seite \(a) beginnt ein weiteres. Scannen Sie sie einzeln.",
                en: "The file seems to hold several documents: another begins on page \(a). Scan them one by one.")
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
            .namesMissing, .outcomeComputed, .pointInferred:
            minutesMessage
        }
    }
}
