import Domain
import Intake

extension FieldName {
    /// What people call the field.
    var label: Localized {
        switch self {
        case .supplier: Localized(fr: "Fournisseur", nl: "Leverancier", de: "Lieferant", en: "Supplier")
        case .supplierVAT: Localized(fr: "N° TVA", nl: "Btw-nummer", de: "MwSt.-Nummer", en: "VAT number")
        case .supplierEnterpriseNumber:
            Localized(fr: "N° d'entreprise", nl: "Ondernemingsnummer", de: "Unternehmensnummer", en: "Enterprise number")
        case .customer: Localized(fr: "Client", nl: "Klant", de: "Kunde", en: "Customer")
        case .customerNumber: Localized(fr: "N° de client", nl: "Klantnummer", de: "Kundennummer", en: "Customer number")
        case .invoiceNumber: Localized(fr: "N° de facture", nl: "Factuurnummer", de: "Rechnungsnummer", en: "Invoice number")
        case .issueDate: Localized(fr: "Date", nl: "Datum", de: "Datum", en: "Date")
        case .dueDate: Localized(fr: "Échéance", nl: "Vervaldatum", de: "Fälligkeit", en: "Due date")
        case .periodStart: Localized(fr: "Période du", nl: "Periode van", de: "Zeitraum von", en: "Period from")
        case .periodEnd: Localized(fr: "Période au", nl: "Periode tot", de: "Zeitraum bis", en: "Period to")
        case .currency: Localized(fr: "Devise", nl: "Munt", de: "Währung", en: "Currency")
        case .totalExcl: Localized(fr: "Total hors TVA", nl: "Totaal excl. btw", de: "Nettobetrag", en: "Total excl. VAT")
        case .totalVAT: Localized(fr: "Total TVA", nl: "Totaal btw", de: "MwSt.-Betrag", en: "Total VAT")
        case .totalIncl: Localized(fr: "Total TVA comprise", nl: "Totaal incl. btw", de: "Bruttobetrag", en: "Total incl. VAT")
        case .amountDue: Localized(fr: "À payer", nl: "Te betalen", de: "Zu zahlen", en: "Amount due")
        case .iban: Localized(fr: "IBAN", nl: "IBAN", de: "IBAN", en: "IBAN")
        case .bic: Localized(fr: "BIC", nl: "BIC", de: "BIC", en: "BIC")
        case .paymentReference: Localized(fr: "Communication", nl: "Mededeling", de: "Mitteilung", en: "Payment reference")
        case .ean: Localized(fr: "Code EAN", nl: "EAN-code", de: "EAN-Code", en: "EAN code")
        case .accountCode: Localized(fr: "Compte proposé", nl: "Voorgestelde rekening", de: "Vorgeschlagenes Konto", en: "Suggested account")
        case .purchaseOrder: Localized(fr: "Bon de commande", nl: "Bestelbon", de: "Bestellnummer", en: "Purchase order")
        case .vat: Localized(fr: "TVA", nl: "Btw", de: "MwSt.", en: "VAT")
        case .lines: Localized(fr: "Lignes", nl: "Regels", de: "Positionen", en: "Lines")
        }
    }
}

extension DocumentKind {
    var label: Localized {
        switch self {
        case .invoice: Localized(fr: "facture", nl: "factuur", de: "Rechnung", en: "invoice")
        case .creditNote: Localized(fr: "note de crédit", nl: "creditnota", de: "Gutschrift", en: "credit note")
        case .reminder: Localized(fr: "rappel", nl: "herinnering", de: "Mahnung", en: "reminder")
        case .minutes: Localized(fr: "procès-verbal", nl: "verslag", de: "Protokoll", en: "minutes")
        case .commitment: Localized(fr: "engagement", nl: "verbintenis", de: "Verpflichtung", en: "commitment")
        case .other: Localized(fr: "autre", nl: "andere", de: "anderes", en: "other")
        case .unreadable: Localized(fr: "illisible", nl: "onleesbaar", de: "unlesbar", en: "unreadable")
        }
    }
}

extension DraftState {
    var label: Localized {
        switch self {
        case .toReview: Localized(fr: "à vérifier", nl: "na te kijken", de: "zu prüfen", en: "to review")
        case .ready: Localized(fr: "prêt", nl: "klaar", de: "bereit", en: "ready")
        case .duplicate: Localized(fr: "en double", nl: "dubbel", de: "doppelt", en: "duplicate")
        case .approved: Localized(fr: "approuvé", nl: "goedgekeurd", de: "genehmigt", en: "approved")
        case .rejected: Localized(fr: "rejeté", nl: "verworpen", de: "verworfen", en: "rejected")
        }
    }
}

extension JobState {
    var label: Localized {
        switch self {
        case .waiting: Localized(fr: "en attente", nl: "wachtend", de: "wartend", en: "waiting")
        case .reading: Localized(fr: "en lecture", nl: "in lezing", de: "wird gelesen", en: "being read")
        case .drafted: Localized(fr: "lu", nl: "gelezen", de: "gelesen", en: "read")
        case .quarantined: Localized(fr: "mis de côté", nl: "opzij gelegd", de: "beiseitegelegt", en: "set aside")
        }
    }
}

extension Event.Kind {
    var label: Localized {
        switch self {
        case .arrived: Localized(fr: "arrivé", nl: "aangekomen", de: "eingegangen", en: "arrived")
        case .arrivedAgain: Localized(fr: "arrivé de nouveau", nl: "opnieuw aangekomen", de: "noch einmal eingegangen", en: "arrived again")
        case .refused: Localized(fr: "refusé", nl: "geweigerd", de: "abgelehnt", en: "refused")
        case .claimed: Localized(fr: "lecture commencée", nl: "lezing begonnen", de: "Lesen begonnen", en: "reading began")
        case .released: Localized(fr: "lecture interrompue", nl: "lezing onderbroken", de: "Lesen unterbrochen", en: "reading was cut short")
        case .failed: Localized(fr: "lecture échouée", nl: "lezing mislukt", de: "Lesen fehlgeschlagen", en: "reading failed")
        case .quarantined: JobState.quarantined.label
        case .drafted: Localized(fr: "brouillon fait", nl: "ontwerp gemaakt", de: "Entwurf angelegt", en: "draft made")
        case .corrected: Localized(fr: "corrigé", nl: "verbeterd", de: "korrigiert", en: "corrected")
        case .split: Localized(fr: "divisé", nl: "gesplitst", de: "geteilt", en: "divided")
        case .merged: Localized(fr: "réuni", nl: "samengevoegd", de: "zusammengefügt", en: "joined")
        case .held: Localized(fr: "retenu comme double", nl: "tegengehouden als dubbel", de: "als doppelt angehalten", en: "held as a duplicate")
        case .cleared: Localized(fr: "dit distinct", nl: "als verschillend gemeld", de: "als verschieden gemeldet", en: "said to be distinct")
        case .taught: Localized(fr: "leçon retenue", nl: "les onthouden", de: "gelernt", en: "lesson learned")
        case .forgotten: Localized(fr: "leçons oubliées", nl: "lessen vergeten", de: "Gelerntes vergessen", en: "lessons forgotten")
        case .retried:
            Localized(fr: "nouvel essai demandé", nl: "nieuwe poging gevraagd", de: "neuer Versuch verlangt", en: "another try was asked for")
        }
    }
}
