// What the rules are about, in the four languages.

extension InvoiceRule {
    /// What must be there; nil for a rule of another kind.
    var mandatory: Localized? {
        switch self {
        case .specification:
            Localized(
                fr: "l’identifiant des règles suivies (BT-24)", nl: "de vermelding van de gevolgde regels (BT-24)",
                de: "die Kennung der befolgten Regeln (BT-24)", en: "the identifier of the rules followed (BT-24)")
        case .number:
            Localized(
                fr: "le numéro de facture (BT-1)", nl: "het factuurnummer (BT-1)",
                de: "die Rechnungsnummer (BT-1)", en: "the invoice number (BT-1)")
        case .issueDate:
            Localized(
                fr: "la date de facture (BT-2)", nl: "de factuurdatum (BT-2)",
                de: "das Rechnungsdatum (BT-2)", en: "the issue date (BT-2)")
        case .typeCode:
            Localized(
                fr: "le type de document (BT-3)", nl: "het documenttype (BT-3)",
                de: "die Dokumentart (BT-3)", en: "the type of document (BT-3)")
        case .currency:
            Localized(
                fr: "la devise (BT-5)", nl: "de munt (BT-5)",
                de: "die Währung (BT-5)", en: "the currency (BT-5)")
        case .sellerName:
            Localized(
                fr: "le nom du fournisseur (BT-27)", nl: "de naam van de leverancier (BT-27)",
                de: "der Name des Lieferanten (BT-27)", en: "the supplier’s name (BT-27)")
        case .buyerName:
            Localized(
                fr: "le nom du client (BT-44)", nl: "de naam van de klant (BT-44)",
                de: "der Name des Kunden (BT-44)", en: "the customer’s name (BT-44)")
        case .sellerAddress:
            Localized(
                fr: "l’adresse du fournisseur (BG-5)", nl: "het adres van de leverancier (BG-5)",
                de: "die Anschrift des Lieferanten (BG-5)", en: "the supplier’s address (BG-5)")
        case .sellerCountry:
            Localized(
                fr: "le pays du fournisseur (BT-40)", nl: "het land van de leverancier (BT-40)",
                de: "das Land des Lieferanten (BT-40)", en: "the supplier’s country (BT-40)")
        case .buyerAddress:
            Localized(
                fr: "l’adresse du client (BG-8)", nl: "het adres van de klant (BG-8)",
                de: "die Anschrift des Kunden (BG-8)", en: "the customer’s address (BG-8)")
        case .buyerCountry:
            Localized(
                fr: "le pays du client (BT-55)", nl: "het land van de klant (BT-55)",
                de: "das Land des Kunden (BT-55)", en: "the customer’s country (BT-55)")
        case .linesTotal:
            Localized(
                fr: "le total des lignes (BT-106)", nl: "het totaal van de regels (BT-106)",
                de: "die Summe der Positionen (BT-106)", en: "the total of the lines (BT-106)")
        case .netTotal:
            Localized(
                fr: "le total hors TVA (BT-109)", nl: "het totaal excl. btw (BT-109)",
                de: "der Nettobetrag (BT-109)", en: "the total excluding VAT (BT-109)")
        case .grossTotal:
            Localized(
                fr: "le total TVA comprise (BT-112)", nl: "het totaal incl. btw (BT-112)",
                de: "der Bruttobetrag (BT-112)", en: "the total including VAT (BT-112)")
        case .dueAmount:
            Localized(
                fr: "le montant à payer (BT-115)", nl: "het te betalen bedrag (BT-115)",
                de: "der zu zahlende Betrag (BT-115)", en: "the amount due (BT-115)")
        case .line:
            Localized(
                fr: "une ligne de facture (BG-25)", nl: "een factuurregel (BG-25)",
                de: "eine Rechnungsposition (BG-25)", en: "an invoice line (BG-25)")
        case .lineIdentifier:
            Localized(
                fr: "le numéro d’une ligne (BT-126)", nl: "het nummer van een regel (BT-126)",
                de: "die Nummer einer Position (BT-126)", en: "the number of a line (BT-126)")
        case .lineQuantity:
            Localized(
                fr: "la quantité d’une ligne (BT-129)", nl: "de hoeveelheid van een regel (BT-129)",
                de: "die Menge einer Position (BT-129)", en: "the quantity of a line (BT-129)")
        case .lineUnit:
            Localized(
                fr: "l’unité d’une ligne (BT-130)", nl: "de eenheid van een regel (BT-130)",
                de: "die Einheit einer Position (BT-130)", en: "the unit of a line (BT-130)")
        case .lineNet:
            Localized(
                fr: "le montant d’une ligne (BT-131)", nl: "het bedrag van een regel (BT-131)",
                de: "der Betrag einer Position (BT-131)", en: "the amount of a line (BT-131)")
        case .lineName:
            Localized(
                fr: "le nom de l’article d’une ligne (BT-153)", nl: "de naam van het artikel van een regel (BT-153)",
                de: "die Bezeichnung einer Position (BT-153)", en: "the item name of a line (BT-153)")
        case .linePrice:
            Localized(
                fr: "le prix unitaire d’une ligne (BT-146)", nl: "de eenheidsprijs van een regel (BT-146)",
                de: "der Einzelpreis einer Position (BT-146)", en: "the unit price of a line (BT-146)")
        case .vatBase:
            Localized(
                fr: "la base d’une ligne de TVA (BT-116)", nl: "de maatstaf van een btw-regel (BT-116)",
                de: "die Bemessungsgrundlage einer MwSt.-Zeile (BT-116)", en: "the taxable amount of a VAT row (BT-116)")
        case .vatAmount:
            Localized(
                fr: "le montant d’une ligne de TVA (BT-117)", nl: "het bedrag van een btw-regel (BT-117)",
                de: "der Betrag einer MwSt.-Zeile (BT-117)", en: "the amount of a VAT row (BT-117)")
        case .vatCategory:
            Localized(
                fr: "la catégorie d’une ligne de TVA (BT-118)", nl: "de categorie van een btw-regel (BT-118)",
                de: "die Kategorie einer MwSt.-Zeile (BT-118)", en: "the category of a VAT row (BT-118)")
        case .vatRate:
            Localized(
                fr: "le taux d’une ligne de TVA (BT-119)", nl: "het tarief van een btw-regel (BT-119)",
                de: "der Satz einer MwSt.-Zeile (BT-119)", en: "the rate of a VAT row (BT-119)")
        case .paymentMeans:
            Localized(
                fr: "le moyen de paiement (BT-81)", nl: "de betaalwijze (BT-81)",
                de: "die Zahlungsart (BT-81)", en: "the means of payment (BT-81)")
        case .account:
            Localized(
                fr: "le compte à créditer (BT-84)", nl: "de te crediteren rekening (BT-84)",
                de: "das Konto für die Überweisung (BT-84)", en: "the account to credit (BT-84)")
        case .lineCategory:
            Localized(
                fr: "la catégorie de TVA d’une ligne (BT-151)", nl: "de btw-categorie van een regel (BT-151)",
                de: "die MwSt.-Kategorie einer Position (BT-151)", en: "the VAT category of a line (BT-151)")
        case .vatBreakdown:
            Localized(
                fr: "le détail de la TVA (BG-23)", nl: "de btw-uitsplitsing (BG-23)",
                de: "die Aufschlüsselung der MwSt. (BG-23)", en: "the VAT breakdown (BG-23)")
        case .dueDateOrTerms:
            Localized(
                fr: "l’échéance ou les conditions de paiement (BT-9, BT-20)", nl: "de vervaldatum of de betalingsvoorwaarden (BT-9, BT-20)",
                de: "die Fälligkeit oder die Zahlungsbedingungen (BT-9, BT-20)", en: "the due date or the payment terms (BT-9, BT-20)")
        case .sellerIdentifier:
            Localized(
                fr: "un identifiant du fournisseur (BT-29, BT-30 ou BT-31)", nl: "een identificatie van de leverancier (BT-29, BT-30 of BT-31)",
                de: "eine Kennung des Lieferanten (BT-29, BT-30 oder BT-31)", en: "an identifier of the supplier (BT-29, BT-30 or BT-31)")
        case .exemptReason:
            Localized(
                fr: "le motif de l’exonération (BT-120)", nl: "de reden van de vrijstelling (BT-120)",
                de: "der Grund der Befreiung (BT-120)", en: "the reason of the exemption (BT-120)")
        case .reverseChargeReason:
            Localized(
                fr: "le motif de l’autoliquidation (BT-120)", nl: "de reden van de verlegging (BT-120)",
                de: "der Grund der Verlagerung (BT-120)", en: "the reason of the reverse charge (BT-120)")
        case .intraCommunityReason:
            Localized(
                fr: "le motif de la livraison intracommunautaire (BT-120)", nl: "de reden van de intracommunautaire levering (BT-120)",
                de: "der Grund der innergemeinschaftlichen Lieferung (BT-120)", en: "the reason of the intra-Community supply (BT-120)")
        case .exportReason:
            Localized(
                fr: "le motif de l’exportation (BT-120)", nl: "de reden van de uitvoer (BT-120)",
                de: "der Grund der Ausfuhr (BT-120)", en: "the reason of the export (BT-120)")
        case .outsideReason:
            Localized(
                fr: "le motif de la non-application de la TVA (BT-120)", nl: "de reden waarom geen btw geldt (BT-120)",
                de: "der Grund der Nichtsteuerbarkeit (BT-120)", en: "the reason why no VAT applies (BT-120)")
        case .sellerTaxNumber:
            Localized(
                fr: "le numéro de TVA du fournisseur (BT-31, BT-32)", nl: "het btw-nummer van de leverancier (BT-31, BT-32)",
                de: "die USt-IdNr. des Lieferanten (BT-31, BT-32)", en: "the supplier’s VAT number (BT-31, BT-32)")
        default: nil
        }
    }

    /// The amount that must follow from others; nil for a rule of another kind.
    var sum: Localized? {
        switch self {
        case .sumOfLines:
            Localized(
                fr: "le total des lignes (BT-106)", nl: "het totaal van de regels (BT-106)",
                de: "die Summe der Positionen (BT-106)", en: "the total of the lines (BT-106)")
        case .sumOfAllowances:
            Localized(
                fr: "le total des remises (BT-107)", nl: "het totaal van de kortingen (BT-107)",
                de: "die Summe der Nachlässe (BT-107)", en: "the total of the allowances (BT-107)")
        case .sumOfCharges:
            Localized(
                fr: "le total des frais (BT-108)", nl: "het totaal van de toeslagen (BT-108)",
                de: "die Summe der Zuschläge (BT-108)", en: "the total of the charges (BT-108)")
        case .netSum:
            Localized(
                fr: "le total hors TVA (BT-109)", nl: "het totaal excl. btw (BT-109)",
                de: "der Nettobetrag (BT-109)", en: "the total excluding VAT (BT-109)")
        case .vatSum:
            Localized(
                fr: "le total de la TVA (BT-110)", nl: "het btw-totaal (BT-110)",
                de: "die MwSt.-Summe (BT-110)", en: "the total of the VAT (BT-110)")
        case .grossSum:
            Localized(
                fr: "le total TVA comprise (BT-112)", nl: "het totaal incl. btw (BT-112)",
                de: "der Bruttobetrag (BT-112)", en: "the total including VAT (BT-112)")
        case .dueSum:
            Localized(
                fr: "le montant à payer (BT-115)", nl: "het te betalen bedrag (BT-115)",
                de: "der zu zahlende Betrag (BT-115)", en: "the amount due (BT-115)")
        case .vatOfRate:
            Localized(
                fr: "la TVA d’un taux (BT-117)", nl: "de btw van een tarief (BT-117)",
                de: "die MwSt. eines Satzes (BT-117)", en: "the VAT of a rate (BT-117)")
        case .standardBase:
            Localized(
                fr: "la base de TVA au taux normal ou réduit", nl: "de btw-maatstaf tegen het normale of verlaagde tarief",
                de: "die Bemessungsgrundlage zum normalen oder ermäßigten Satz", en: "the taxable amount at the standard or a reduced rate")
        case .zeroBase:
            Localized(
                fr: "la base de TVA au taux zéro", nl: "de btw-maatstaf tegen nultarief",
                de: "die Bemessungsgrundlage zum Nullsatz", en: "the taxable amount at the zero rate")
        case .exemptBase:
            Localized(
                fr: "la base de TVA exonérée", nl: "de btw-maatstaf vrijgesteld",
                de: "die Bemessungsgrundlage (befreit)", en: "the taxable amount that is exempt")
        case .reverseChargeBase:
            Localized(
                fr: "la base de TVA en autoliquidation", nl: "de btw-maatstaf met verlegging",
                de: "die Bemessungsgrundlage (Verlagerung)", en: "the taxable amount under reverse charge")
        case .intraCommunityBase:
            Localized(
                fr: "la base de TVA intracommunautaire", nl: "de btw-maatstaf intracommunautair",
                de: "die Bemessungsgrundlage (innergemeinschaftlich)", en: "the taxable amount within the Community")
        case .exportBase:
            Localized(
                fr: "la base de TVA à l’exportation", nl: "de btw-maatstaf bij uitvoer",
                de: "die Bemessungsgrundlage (Ausfuhr)", en: "the taxable amount for export")
        case .outsideBase:
            Localized(
                fr: "la base de TVA hors TVA", nl: "de btw-maatstaf buiten de btw",
                de: "die Bemessungsgrundlage (nicht steuerbar)", en: "the taxable amount outside VAT")
        case .zeroTax:
            Localized(
                fr: "la TVA au taux zéro", nl: "de btw tegen nultarief",
                de: "die MwSt. zum Nullsatz", en: "the VAT at the zero rate")
        case .exemptTax:
            Localized(
                fr: "la TVA exonérée", nl: "de btw vrijgesteld",
                de: "die MwSt. (befreit)", en: "the VAT that is exempt")
        case .reverseChargeTax:
            Localized(
                fr: "la TVA en autoliquidation", nl: "de btw met verlegging",
                de: "die MwSt. (Verlagerung)", en: "the VAT under reverse charge")
        case .intraCommunityTax:
            Localized(
                fr: "la TVA intracommunautaire", nl: "de btw intracommunautair",
                de: "die MwSt. (innergemeinschaftlich)", en: "the VAT within the Community")
        case .exportTax:
            Localized(
                fr: "la TVA à l’exportation", nl: "de btw bij uitvoer",
                de: "die MwSt. (Ausfuhr)", en: "the VAT for export")
        case .outsideTax:
            Localized(
                fr: "la TVA hors TVA", nl: "de btw buiten de btw",
                de: "die MwSt. (nicht steuerbar)", en: "the VAT outside VAT")
        default: nil
        }
    }
}
