extension FieldName {
    /// What people call the field.
    package var label: Localized {
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
