/// The words that labels are printed with, in French, Dutch, German and English, as data. "#" stands for every way of writing "number".
/// Sources: the public vocabulary of invoices (article 5 of Royal Decree no. 1), and the words of usual programs.
enum Vocabulary {
    struct Entry: Sendable {
        let concept: Concept
        /// How surely the words mean the concept, 0 to 1.
        let weight: Double
        let phrases: [String]

        init(_ concept: Concept, _ weight: Double, _ phrases: String...) {
            self.init(concept, weight, phrases: phrases)
        }

        init(_ concept: Concept, _ weight: Double, phrases: [String]) {
            self.concept = concept
            self.weight = weight
            self.phrases = phrases
        }
    }

    static let numbers = [
        Entry(
            .invoiceNumber, 1, "facture #", "# facture", "# de facture", "# de la facture", "réf facture", "référence facture",
            "référence de facture",
            "note de crédit #", "# de note de crédit", "# de la note de crédit", "avoir #", "# d'avoir", "factuur #", "factuurnummer", "factuurnr",
            "# factuur", "creditnota #", "creditnotanummer", "creditnr", "kredietnota #", "creditfactuur #", "rechnung #", "rechnungsnummer",
            "rechnungsnr",
            "rechnungs #", "belegnummer", "belegnr", "beleg #", "gutschrift #", "gutschriftnummer", "gutschriftsnummer", "gutschriftsnr",
            "gutschriftnr",
            "invoice #", "invoice id", "# of invoice", "credit note #", "bill #", "tax invoice #", "handelsrechnung 380 #", "fact #", "factnr",
            "fact", "380 #", "204 #", "326 #", "384 #", "389 #", "875 #", "876 #", "877 #", "381 #", "facture / invoice #",
            "quittance #", "# de quittance", "kwitantie #", "kwitantienummer", "kwijting #", "kwijtschrift #", "invoice reference",
            "factuurreferentie",
            "rechnung nr", "gutschrift nr", "beitragsrechnung #", "prämienrechnung #", "facture impayée", "onbetaalde factuur", "offene rechnung",
            "unbezahlte rechnung", "unpaid invoice", "openstaande factuur", "vervaldagbericht #", "avis d'échéance #", "document #", "# document",
            "# de document", "# du document", "documentnummer", "documentnr", "dokumentnummer", "dokument #", "invoice code", "réf de la facture"),
        Entry(
            .invoiceNumber, 0.6, "numéro", "nummer", "number", "référence", "referentie", "reference", "referenz", "notre référence",
            "onze referentie", "#"),
        Entry(
            .otherNumber, 1, "contrat", "contrat #", "# de contrat", "# contrat", "contract #", "contractnr", "contractnummer", "contract number",
            "vertrag",
            "vertrag #", "vertragsnummer", "vertragsnr", "vertragskonto", "police #", "# de police", "polis #", "polisnr", "polisnummer",
            "policenummer",
            "policy #", "compteur #", "# de compteur", "# compteur", "meter #", "meternr", "meternummer", "zähler #", "zählernummer", "zählernr",
            "installation #", "installatie #", "installatienr", "anlage #", "page", "pagina", "blad", "seite", "tél", "tel", "gsm", "fax", "telefon",
            "telefoon", "téléphone", "phone", "mandat", "mandaat", "mandatsreferenz", "mandat #", "mandate", "# de mandat", "ticket", "dossier",
            "dossier #", "# de dossier", "dossiernummer", "projet", "project", "projekt", "projektnummer", "projekt #", "fsma", "siren", "siret",
            "# siren", "# siret", "siren / siret", "rcs", "kvk", "kvk #", "gln", "gtin", "globale nummer", "steuernummer", "steuer #", "st nr",
            "st #",
            "hrb", "hra", "handelsregisternummer", "handelsregister", "gläubiger id", "creditor id", "lieferschein", "lieferscheinnummer",
            "lieferschein #", "lieferscheinnr", "bon de livraison", "# bon de livraison", "bon #", "leveringsbon", "delivery note", "delivery note #",
            "rapport #", "offerte #", "offertenummer", "angebot #", "angebotsnummer", "devis #", "# devis", "quote #", "quotation #", "article #",
            "artikel #", "artikelnr", "art #", "serienummer", "seriennummer", "booking id", "order id", "leitweg id", "lieferantennummer",
            "lieferantennr", "fournisseur #", "leveranciersnummer", "supplier #", "facture associée", "# de facture associée", "# facture associée",
            "vorgangsnummer", "sachbearbeiter", "registered in england #", "abn", "cin", "folio", "dossiernr", "kenteken", "compte débiteur", "index",
            "facture précédente", "vorige factuur", "vorherige rechnung", "preceding invoice", "original invoice", "betreft factuur",
            "concerne la facture",
            "concerne facture", "relative à la facture", "facture d'origine", "factuur van oorsprong", "zu rechnung", "betrifft rechnung",
            "ursprungsrechnung", "vorausgegangene rechnung", "buchungsreferenz", "weitere referenz", "referenz des käufers", "buyer reference",
            "référence acheteur", "votre référence", "vos références", "v/réf", "v réf", "n/réf", "n réf", "uw referentie", "ihr zeichen",
            "ihre referenz",
            "your reference", "your ref", "uw ref", "unser zeichen", "nos références", "références", "référence client", "klantreferentie"),
        Entry(
            .customerNumber, 1, "# client", "# de client", "client #", "code client", "compte client", "votre # client", "votre # de client",
            "votre référence client", "référence client", "réf client", "id client", "id.client", "identifiant client", "# d'abonné", "klantnummer",
            "klantnr", "klant #", "klantcode", "uw klantnummer", "klantreferentie", "klant nr", "debiteurnummer", "debiteurnr", "debiteur #",
            "kundennummer",
            "kundennr", "kunden #", "kd #", "kundenkonto", "kundenreferenz", "ihre kundennummer", "customer #", "customer id", "customer code",
            "client id",
            "client code", "client number", "account #", "your customer #", "compte contractant", "uw klantnr", "relatienummer", "code cliënt",
            "cliëntnummer", "customer account", "customer reference", "client account", "numéro client", "debitorennummer", "debiteurennummer",
            "debitor #", "debitorennr"
        ),
        Entry(.customerNumber, 0.8, "client", "klant", "kunde"),
        Entry(.customerNumber, 0.6, "v/compte", "votre compte", "compte", "rekening", "konto", "account", "uw rekening", "nos réf client"),
        Entry(
            .purchaseOrder, 1, "# de commande", "# commande", "commande #", "bon de commande", "# bon de commande", "# de bon de commande",
            "v/commande",
            "votre commande", "votre bon de commande", "réf commande", "référence commande", "bestelbon", "bestelbon #", "bestelnummer", "bestelnr",
            "uw bestelbon", "uw bestelling", "bestelling", "bestelbonnummer", "ordernummer", "order #", "bestellung", "bestellung #", "bestellnummer",
            "bestellnr", "bestell #", "ihre bestellung", "bestellreferenz", "auftragsnummer", "auftragsnr", "auftrag #", "auftrag", "purchase order",
            "purchase order #", "po #", "po", "your order", "your order #", "customer order", "order number", "order reference", "inkooporder",
            "inkoopordernummer", "uw order", "uw ordernummer", "numéro de commande", "buyer order"),
    ]

    static let dates = [
        Entry(
            .issueDate, 1, "date de facture", "date de la facture", "date facture", "date d'émission", "date d'établissement", "date de facturation",
            "émis le", "émise le", "fait le", "facturé le", "établie le", "factuurdatum", "uitgiftedatum", "datum factuur", "datum van uitgifte",
            "opgemaakt op",
            "uitgegeven op", "datum van de factuur", "rechnungsdatum", "ausstellungsdatum", "belegdatum", "ausgestellt am", "datum der rechnung",
            "ausgabedatum", "invoice date", "issue date", "date of issue", "date of invoice", "billing date", "tax point date", "bill date",
            "issued on",
            "date de la note de crédit", "datum creditnota", "creditnotadatum", "gutschriftsdatum", "gutschriftdatum", "credit note date",
            "date d'avoir",
            "date issued", "dated", "rechnung vom", "facture du", "factuur van", "invoice of", "document date", "datum document", "date du document",
            "date de document", "documentdatum", "dokumentdatum", "opmaakdatum", "date d'édition", "date d'envoi", "verzenddatum", "verzonden op"),
        Entry(.issueDate, 0.75, "date", "datum", "den", "le", "vom"),
        Entry(
            .dueDate, 1, "échéance", "date d'échéance", "date échéance", "date limite de paiement", "date limite", "à payer pour le",
            "à payer avant le",
            "à payer au plus tard le", "payable au plus tard le", "payable avant le", "payable pour le", "payable le", "pour le", "avant le",
            "au plus tard le", "à régler avant le", "à régler pour le", "à payer le", "paiement avant le", "paiement pour le", "échéance de paiement",
            "date de paiement", "limite de paiement", "dernier jour de paiement", "à payer jusqu'au", "jusqu'au plus tard", "à acquitter avant le",
            "vervaldatum", "vervaldag", "uiterste betaaldatum", "te betalen voor", "te betalen vóór", "te betalen tegen", "uiterlijk op", "uiterlijk",
            "betaalbaar tot", "betalen voor", "betalen tegen", "betalen vóór", "uiterste datum", "te betalen uiterlijk", "te betalen uiterlijk op",
            "te voldoen voor", "te voldoen uiterlijk", "betaaldatum", "betaling voor", "betaling uiterlijk", "gelieve te betalen voor", "tegen",
            "vóór",
            "vervalt op", "uiterste betaaldag", "fälligkeit", "fälligkeitsdatum", "fällig am", "fällig", "zahlbar bis", "zahlbar bis zum",
            "zahlungsziel",
            "spätestens", "bis spätestens", "zu zahlen bis", "zahlung bis", "bis zum", "bis spätestens zum", "spätestens am", "spätestens bis",
            "zahlbar am",
            "netto bis", "fällig zum", "fällig bis", "zahlungstermin", "zahlungsfrist", "überweisen bis", "due date", "due on", "pay by",
            "payment due",
            "payable by", "due by", "to be paid by", "payment due date", "please pay by", "payment date", "not later than", "no later than", "due",
            "sera débité le", "débité le", "prélèvement le", "prélèvement à partir du", "wordt op", "abgebucht am", "wird am", "will be debited on",
            "op de vervaldag", "date d'exigibilité", "before", "à payer avant", "voor", "fälligkeitstag", "zahlung fällig"),
        Entry(
            .otherDate, 1, "date de livraison", "date livraison", "date de prestation", "date de début", "date de fin", "leverdatum",
            "leveringsdatum",
            "lieferdatum", "liefertermin", "leistungsdatum", "liefer und leistungsdatum", "delivery date", "date of supply", "date of delivery",
            "date de commande", "besteldatum", "bestelldatum", "bestellung vom", "order date", "orderdatum", "auftragsdatum", "relevé",
            "prochain relevé",
            "date de relevé", "opname", "meteropname", "ablesung", "ablesedatum", "naissance", "skonto", "innerhalb", "escompte", "à partir du",
            "vanaf",
            "dès le", "ab dem", "ab", "date de facture associée", "check in", "check out", "check-in", "check-out", "rembours", "à dater du",
            "indice au",
            "stylesheet version", "stylesheet", "print date", "date d'impression", "afdrukdatum", "druckdatum", "échéance annuelle",
            "échéance du contrat",
            "jaarlijkse vervaldag", "hoofdvervaldag", "hauptfälligkeit", "prise d'effet", "ingangsdatum", "date d'effet", "effectués le",
            "uitgevoerd op",
            "ausgeführt am", "travaux du", "werken van", "indexé au", "loi du", "wet van", "gesetz vom", "arrêté du", "version", "date d'exécution",
            "date d'exécution souhaitée", "uitvoeringsdatum", "gewenste uitvoeringsdatum", "ausführungsdatum", "gültig ab", "geldig tot",
            "valable jusqu'au",
            "gültig bis", "valid until", "abonnement du", "payé le", "betaald op", "bezahlt am", "paid on", "reçu le", "ontvangen op",
            "vergadering van"),
        Entry(
            .period, 1, "période", "période de", "période du", "période de facturation", "période facturée", "période de couverture",
            "pour la période du",
            "consommation du", "periode", "facturatieperiode", "periode van", "verbruik van", "dekkingsperiode", "periode van dekking", "zeitraum",
            "abrechnungszeitraum", "leistungszeitraum", "lieferzeitraum", "versicherungszeitraum", "verbrauch vom", "im zeitraum", "period",
            "billing period",
            "service period", "période de service", "période de prestation", "prestations du", "verzekeringsperiode", "période d'assurance",
            "invoicing period", "period covered", "berechnungszeitraum", "verbrauchsperiode", "période de consommation", "verbruiksperiode"),
    ]

    static let amounts = [
        Entry(
            .totalExcl, 1, "total htva", "total ht", "total hors tva", "total hors taxes", "total hors taxe", "montant hors tva", "montant ht",
            "montant htva",
            "total hors t.v.a", "montant net", "total net ht", "total net htva", "net ht", "base imposable totale", "total de base",
            "sous total htva",
            "sous total ht", "montant total ht", "montant total htva", "montant total net", "montant total hors tva", "total imposable",
            "prix hors tva",
            "totaal excl", "totaal excl btw", "totaal exclusief btw", "totaal zonder btw", "bedrag excl btw", "bedrag exclusief btw", "exclusief btw",
            "bedrag zonder btw", "totaal netto", "totaalbedrag excl btw", "totaal exclusief", "subtotaal excl btw", "netto totaal", "totaal maatstaf",
            "nettobedrag", "totaal ex btw", "totaal ex. btw", "nettobetrag", "netto", "summe netto", "nettosumme", "gesamt netto", "netto gesamt",
            "gesamtbetrag netto", "gesamtbetrag ohne mwst", "summe ohne mwst", "total netto", "netto summe", "gesamtnetto", "rechnungssumme ohne ust",
            "rechnungsbetrag netto", "betrag ohne mwst", "total ohne mwst", "total exkl mwst", "total excl vat", "total excluding vat", "total excl",
            "total net", "net total", "net amount", "amount excl vat", "amount excluding vat", "total before tax", "total before vat",
            "total without vat",
            "subtotal excl vat", "taxable amount", "total ex vat", "summe zzgl", "nettowarenwert", "warenwert netto", "zwischensumme netto",
            "gesamtsumme netto",
            "zwischensumme ohne mwst", "betrag netto", "total net amount", "invoice total excl", "amount net", "total hors t.v.a."),
        Entry(
            .totalExcl, 0.7, "sous total", "subtotaal", "subtotal", "zwischensumme", "net", "positionssumme", "sub total", "summe",
            "line total amount", "total des lignes", "total lignes", "totaal regels", "base imposable",
            "base"),
        Entry(
            .totalVAT, 1, "total tva", "montant tva", "montant de la tva", "tva totale", "total de la tva", "taxe sur la valeur ajoutée",
            "montant total tva",
            "totaal btw", "btw bedrag", "btw totaal", "bedrag btw", "totaalbedrag btw", "totale btw", "summe mwst", "mwst betrag", "mehrwertsteuer",
            "umsatzsteuer", "steuerbetrag", "gesamt mwst", "ust gesamt", "total mwst", "mwst gesamt", "ust betrag", "umsatzsteuerbetrag", "summe ust",
            "gesamtsteuer", "zzgl mwst", "zzgl ust", "zuzüglich mwst", "zuzüglich umsatzsteuer", "total vat", "vat amount", "vat total", "total tax",
            "tax amount", "sales tax", "amount of vat", "summe umsatzsteuer", "steuersumme", "steuerbetrag in eur", "total taxes", "montant taxes",
            "belasting toegevoegde waarde", "summe steuern", "value added tax", "tax total", "gesamt ust"),
        Entry(.totalVAT, 0.85, "tva", "btw", "mwst", "ust", "vat", "tax", "taxe", "t.v.a.", "t.v.a", "b.t.w.", "m.w.st", "taxes", "steuer"),
        Entry(
            .totalIncl, 1, "total tvac", "total ttc", "total tva comprise", "total tva incluse", "total facture", "total de la facture",
            "total de cette facture", "montant ttc", "montant tvac", "montant tva comprise", "montant total ttc", "montant total tvac",
            "total toutes taxes",
            "montant total brut", "total brut", "montant de la facture", "montant facture", "total général", "total generale", "prime totale",
            "montant total",
            "totaal incl", "totaal incl btw", "totaal inclusief btw", "totaal met btw", "eindtotaal", "totaal factuur", "totaal van deze factuur",
            "totaalbedrag incl btw", "totaalbedrag", "factuurbedrag", "bedrag incl btw", "bedrag inclusief btw", "totaal inclusief", "factuurtotaal",
            "totale premie", "totaalbedrag factuur", "bruto totaal", "totaal bruto", "gesamtbetrag", "gesamtbetrag inkl mwst", "bruttobetrag",
            "brutto",
            "rechnungsbetrag", "summe brutto", "bruttosumme", "gesamtsumme", "endbetrag", "gesamt brutto", "brutto gesamt", "gesamtbetrag brutto",
            "rechnungssumme", "total brutto", "gesamtsumme brutto", "gesamtprämie", "rechnungsgesamtbetrag", "endsumme", "gesamtbetrag inkl",
            "inkl mwst",
            "rechnungsbetrag brutto", "betrag inkl mwst", "total inkl mwst", "total incl vat", "total including vat", "total incl", "total inc vat",
            "grand total", "invoice total", "total invoice", "gross total", "total gross", "gross amount", "amount incl vat", "total with vat",
            "total amount", "invoice amount", "total tax included", "total premium", "total this invoice", "total of this invoice", "gesamtprämie"),
        Entry(.totalIncl, 0.7, "total", "totaal", "gesamt", "totale"),
        Entry(
            .amountDue, 1, "à payer", "net à payer", "montant à payer", "montant total à payer", "solde à payer", "total à payer", "total dû",
            "montant dû",
            "solde dû", "reste dû", "reste à payer", "somme à payer", "total à régler", "à régler", "prime totale à payer", "prime à payer",
            "solde restant",
            "solde ouvert", "solde", "montant du prélèvement", "te betalen", "te betalen bedrag", "totaal te betalen", "nog te betalen",
            "openstaand saldo",
            "openstaand bedrag", "totaal verschuldigd", "verschuldigd bedrag", "saldo te betalen", "te betalen saldo", "te betalen premie",
            "totaal te betalen premie", "totale te betalen premie", "te voldoen", "totaal te betalen bedrag", "het totaal te betalen bedrag",
            "netto te betalen", "nog te voldoen", "zu zahlen", "zu zahlender betrag", "zahlbetrag", "offener betrag", "noch zu zahlen", "restbetrag",
            "fälliger betrag", "gesamt zu zahlen", "zu zahlende prämie", "insgesamt zu zahlen", "zu überweisen", "zu begleichen", "saldo zu zahlen",
            "zu zahlender gesamtbetrag", "gesamtbetrag zu zahlen", "offener saldo", "verbleibender betrag", "zu zahlende summe", "restzahlung",
            "noch zu zahlender betrag", "amount due", "due payable", "gesamtforderung", "balance due", "total due", "amount payable", "total payable",
            "balance to pay",
            "to pay",
            "total to pay", "net payable", "amount to pay", "outstanding amount", "outstanding balance", "please pay", "payable amount",
            "pay this amount",
            "verser la prime de", "le montant de", "het bedrag van", "den betrag von", "the amount of", "verser la somme de", "überfälliger betrag"),
        Entry(
            .prepaid, 1, "acompte", "acomptes", "acompte versé", "acompte payé", "déjà payé", "déjà facturé", "acomptes facturés", "acomptes payés",
            "moins acompte", "paiement reçu", "provision versée", "voorschot", "voorschotten", "reeds betaald", "reeds gefactureerd", "aanbetaling",
            "al betaald",
            "betaald voorschot", "ontvangen betaling", "aangerekende voorschotten", "gefactureerde voorschotten", "anzahlung", "anzahlungen",
            "bereits gezahlt",
            "abzgl anzahlung", "abzüglich anzahlung", "erhaltene anzahlungen", "vorauszahlung", "vorauszahlungen", "bereits bezahlt",
            "geleistete anzahlung",
            "abschlagszahlung", "abschlagszahlungen", "prepaid", "deposit", "already paid", "less deposit", "amount paid", "paid amount",
            "prepayment",
            "payment received", "advance", "advances", "advance payment", "less advance", "instalments billed", "already invoiced", "deposits"),
        Entry(
            .otherAmount, 1, "à reporter", "report", "report page", "solde précédent", "vorig saldo", "vorheriger saldo", "previous balance",
            "over te dragen", "overdracht", "overgedragen", "übertrag", "vortrag", "carried forward", "brought forward", "remise", "ristourne",
            "korting",
            "rabatt", "skonto", "discount", "escompte", "nouvel acompte", "acompte mensuel", "nouvel acompte mensuel", "votre nouvel acompte mensuel",
            "nieuw voorschot", "nieuw maandelijks voorschot", "maandelijks voorschot", "neue abschlagszahlung", "neue monatliche abschlagszahlung",
            "monatlicher abschlag", "new instalment", "ancienne prime", "vorige premie", "frühere prämie", "previous premium", "franchise",
            "vrijstelling",
            "selbstbehalt", "frais de rappel", "herinneringskosten", "mahnkosten", "mahngebühr", "reminder fee", "reminder costs", "indemnité",
            "indemnité forfaitaire", "schadebeding", "schadevergoeding", "rappel coûte", "herinnering kost", "mahnung kostet", "capital",
            "capital social",
            "au capital de", "kapitaal", "stammkapital", "prix unitaire", "eenheidsprijs", "einzelpreis", "unit price", "pu", "frais de port",
            "versandkosten", "shipping", "verzendkosten", "livraison", "versand", "prime nette", "nettopremie", "nettoprämie", "net premium",
            "taxes et contributions", "taksen en bijdragen", "taxes légales", "wettelijke taksen", "prime hors taxes", "premie zonder taksen",
            "premie excl taksen", "taxes et frais", "gesetzliche steuern", "versicherungssteuer", "taxe annuelle", "prämie ohne steuern",
            "prime commerciale", "taxes assurance", "assurantietaks", "taksen", "steuern und beiträge", "taxes and contributions", "prochain acompte",
            "volgend voorschot",
            "acompte mensuel suivant", "volgend maandelijks voorschot", "nächster abschlag", "gesamtbetrag der zuschläge",
            "gesamtbetrag der abschläge",
            "zuschläge", "abschläge", "zu abschlag", "warenwert", "rundung", "arrondi", "afronding", "rounding", "teilzahlung", "bruttopreis",
            "nettopreis",
            "ancien solde", "openstaand vorig saldo", "mahngebühren", "maandelijks voorschotbedrag", "franchise légale", "wettelijke vrijstelling",
            "dont tva", "hors frais", "frais administratifs", "administratiekosten", "total remise", "totaal korting"),
    ]

    static let identifiers = [
        Entry(
            .iban, 1, "iban", "compte bancaire", "# de compte", "compte #", "rekeningnummer", "rekeningnr", "rekening #", "bankrekening",
            "kontonummer",
            "bankverbindung", "bankkonto", "bank account", "account number", "à verser sur le compte", "au compte", "sur le compte", "op rekening",
            "op rekeningnummer", "auf konto", "auf das konto", "auf unser konto", "a virer au compte", "te storten op rekening",
            "compte bénéficiaire",
            "rekening begunstigde", "konto des begünstigten", "konto des empfängers", "op het rekeningnummer", "op onze rekening", "sur notre compte",
            "notre compte", "onze rekening", "unser konto", "to account", "into account"),
        Entry(.iban, 0.8, "compte", "rekening", "konto", "account", "bank", "banque"),
        Entry(
            .bic, 1, "bic", "swift", "bic bénéficiaire", "bic begunstigde", "bic swift", "swift bic", "code bic", "bic code", "swift code",
            "bic des empfängers"),
        Entry(
            .paymentReference, 1, "communication structurée", "communication", "mention", "référence de paiement", "mention de paiement", "vcs",
            "ogm",
            "gestructureerde mededeling", "mededeling", "betalingsreferentie", "betaalreferentie", "betalingskenmerk", "vermelding", "kenmerk",
            "strukturierte mitteilung", "mitteilung", "verwendungszweck", "zahlungsreferenz", "structured communication", "payment reference",
            "remittance information", "référence avis de paiement", "référence à rappeler", "communication à mentionner", "avec la communication",
            "met de mededeling", "mit der mitteilung", "met vermelding van", "sous référence", "following communication for your payment",
            "libellé du virement",
            "zahlungsverweis", "remittance reference", "referentie betaling", "unter angabe von", "te vermelden", "à mentionner", "à rappeler",
            "anzugeben", "bitte angeben", "referenz bitte bei zahlung angeben", "please mention", "reference to mention"),
        Entry(.ean, 1, "ean", "code ean", "ean code", "code ean gsrn", "gsrn", "point de fourniture"),
        Entry(
            .vatNumber, 1, "tva", "# tva", "# de tva", "# tva intracommunautaire", "tva intracommunautaire", "btw", "btw #", "btwnr", "btw nummer",
            "mwst #",
            "mwst nummer", "mwst", "ust id", "ust id #", "ustid", "ust idnr", "ust id nr", "ustidnr", "umsatzsteuer id",
            "umsatzsteuer identifikationsnummer",
            "uid", "uid #", "vat", "vat #", "vat number", "vat reg #", "vat id", "vat registration #", "tva be", "tax id", "btw identificatienummer"),
        Entry(
            .enterpriseNumber, 1, "# d'entreprise", "# entreprise", "bce", "kbo", "zdu", "cbe", "rpm", "rpr", "rjp", "ondernemingsnummer",
            "ondernemingsnr",
            "unternehmensnummer", "unternehmensnr", "enterprise #", "company #", "company number", "enterprise number", "rpm rpr", "bce kbo",
            "kbo bce"),
        Entry(
            .customerTaxNumber, 1, "votre # de tva", "votre # tva", "tva client", "# tva client", "# de tva client", "# tva du client",
            "# de tva du client",
            "uw btw #", "uw btwnr", "uw btw nummer", "btw klant", "btw # klant", "btw nummer klant", "ihre mwst #", "ihre ust id", "ihre ust idnr",
            "ihre ust id nr",
            "mwst kunde", "mwst # kunde", "your vat #", "customer vat", "customer vat #", "client vat", "votre # d'entreprise",
            "uw ondernemingsnummer",
            "ihre unternehmensnummer", "your enterprise #", "ust id nr des kunden", "ust id des kunden", "kunden ust id", "tva acheteur", "buyer vat",
            "numéro tva du client", "ust id kunde", "ihre ust idnr", "vat # of customer", "btw nr klant", "ihre umsatzsteuer id", "ust id nr kunde"),
    ]

    static let parties = [
        Entry(
            .customer, 1, "facturé à", "adresse du client", "adresse de facturation", "à l'attention de", "client", "acheteur", "destinataire",
            "doit",
            "factuuradres", "klant", "aan", "gefactureerd aan", "afnemer", "koper", "rechnungsempfänger", "rechnungsadresse", "rechnung an", "käufer",
            "käufer leistungsempfänger", "kunde", "an", "bill to", "billed to", "invoice to", "billing address", "customer", "buyer", "sold to",
            "client name",
            "leistungsempfänger", "nom de l'abonné", "preneur d'assurance", "verzekeringsnemer", "versicherungsnehmer",
            "nom et adresse donneur d'ordre",
            "guest name", "name and address customer", "débiteur", "donneur d'ordre", "opdrachtgever", "naam en adres opdrachtgever",
            "name und anschrift auftraggeber", "auftraggeber", "firma", "bezorgd aan", "nom du client", "naam klant"),
        Entry(
            .supplier, 1, "fournisseur", "vendeur", "émetteur", "leverancier", "verkoper", "lieferant", "verkäufer", "rechnungssteller",
            "rechnungsersteller", "crediteur", "factureur", "supplier",
            "seller",
            "sold by", "titulaire du compte",
            "nom et adresse bénéficiaire",
            "rekeninghouder",
            "logo vendeur", "vendor", "from",
            "in favour of"),
        Entry(
            .supplier, 0.8, "bénéficiaire", "begunstigde", "begünstigter", "beneficiary", "kontoinhaber", "titulaire du compte",
            "nom et adresse bénéficiaire",
            "naam en adres begunstigde", "name und anschrift des begünstigten", "name und anschrift begünstigter", "account holder", "rekeninghouder",
            "zahlungsempfänger", "payee", "kontoname", "au nom de", "ten name van", "op naam van", "t.n.v.", "name of payee", "empfänger",
            "payable to",
            "in favor of", "in favour of", "nom du bénéficiaire", "naam begunstigde", "bénéficiaire nom"),
        Entry(
            .otherParty, 1, "votre intermédiaire", "intermédiaire", "courtier", "votre courtier", "uw tussenpersoon", "tussenpersoon", "makelaar",
            "uw makelaar",
            "ihr vermittler", "vermittler", "makler", "broker", "your broker", "adresse de livraison", "adresse de fourniture", "point de fourniture",
            "leveringsadres", "lieferadresse", "lieferanschrift", "delivery address", "shipping address", "ship to", "chantier", "werfadres", "werf",
            "baustelle", "site", "livraison", "installation", "installatie", "anlage", "adresse de l'installation", "abweichender warenempfänger",
            "warenempfänger", "risque assuré", "verzekerd risico", "versichertes risiko", "livré à", "geleverd aan", "geliefert an", "lieferort",
            "adresse d'installation", "plaatsingsadres", "hotel details", "steuervertreter", "représentant fiscal", "fiscaal vertegenwoordiger",
            "abweichender rechnungsempfänger", "abweichender zahlungsempfänger", "factor", "ansprechpartner", "deviant recipient"),
        Entry(
            .directDebit, 1, "domiciliation", "sera débité", "de votre compte", "sur votre compte", "votre compte", "votre compte bancaire",
            "domiciliëring",
            "van uw rekening", "op uw rekening", "uw rekening", "uw rekeningnummer", "afgehouden", "lastschrift", "ihrem konto", "ihr konto",
            "von ihrem konto",
            "auf ihr konto", "abgebucht", "bankeinzug", "your account", "direct debit", "from your account", "to your account",
            "compte donneur d'ordre",
            "rekening opdrachtgever", "konto des auftraggebers", "konto auftraggeber", "nachfolgendem konto", "compte désigné",
            "prélevée sur le compte",
            "teruggestort", "remboursé sur", "terugbetaald op", "votre # de compte", "prélèvement automatique", "prélèvement", "ihres kontos"),
    ]

    /// "Total" and the like with what follows: "bedrag zonder btw", "montant total tva comprise".
    static let sums = [
        combined(
            .totalExcl, heads: sumWords,
            [
                "htva", "ht", "hors tva", "hors taxes", "hors taxe", "sans tva", "net", "excl", "excl btw", "exclusief", "exclusief btw",
                "zonder btw", "ex btw",
                "exkl mwst", "exkl ust", "ohne mwst", "ohne ust", "ohne steuer", "netto", "zzgl mwst", "excl vat", "excluding vat", "ex vat",
                "without vat",
                "before tax", "before vat", "excl tva", "excl tax", "excluding tax", "excl ust", "excl mwst", "vor steuern", "net of vat",
            ]),
        combined(
            .totalIncl, heads: sumWords + ["prime", "premie", "prämie"],
            [
                "tvac", "ttc", "tva comprise", "tva incluse", "tva inclus", "avec tva", "taxes comprises", "toutes taxes comprises", "incl",
                "incl btw",
                "inclusief", "inclusief btw", "met btw", "inkl mwst", "inkl ust", "inklusive mwst", "mit mwst", "brutto", "bruto", "brut", "incl vat",
                "including vat", "inc vat", "with vat", "gross", "incl tva", "incl tax", "incl ust", "incl mwst", "tax included", "einschl mwst",
                "inklusive ust",
            ]),
        combined(
            .totalVAT, heads: sumWords,
            ["tva", "de tva", "de la tva", "btw", "mwst", "ust", "vat", "tax", "mehrwertsteuer", "umsatzsteuer", "steuer", "taxes", "t.v.a."]),
        combined(
            .amountDue, heads: sumWords + ["prime", "premie", "prämie", "solde", "saldo", "reste", "rest", "balance", "net", "netto"],
            [
                "à payer", "dû", "due", "te betalen", "verschuldigd", "zu zahlen", "à régler", "à verser", "te voldoen", "payable", "à virer",
                "à acquitter",
                "over te schrijven", "te storten", "zu überweisen", "to pay", "restant dû", "restant", "ouvert", "openstaand", "offen", "outstanding",
                "zu begleichen",
            ]),
        Entry(.totalExcl, 0.8, "hors tva", "htva", "excl btw", "zonder btw", "ohne mwst", "excl vat", "hors taxes"),
        Entry(.totalIncl, 0.8, "tva comprise", "tvac", "ttc", "incl btw", "inklusive mwst", "incl vat", "toutes taxes comprises"),
    ]

    private static let sumWords = [
        "total", "montant", "montant total", "total général", "somme", "prix", "prix total", "totaal", "totaalbedrag", "bedrag", "totale bedrag",
        "som", "prijs",
        "totaalprijs", "betrag", "gesamtbetrag", "summe", "gesamt", "gesamtsumme", "gesamtpreis", "preis", "rechnungssumme", "rechnungsbetrag",
        "amount",
        "total amount", "sum", "price", "total price", "facture", "prime", "premie", "prämie", "total facture", "totaal factuur", "endbetrag",
        "invoice total",
    ]

    private static func combined(_ concept: Concept, heads: [String], _ endings: [String]) -> Entry {
        Entry(concept, 1, phrases: heads.flatMap { head in endings.map { head + " " + $0 } })
    }

    static let entries = numbers + dates + amounts + sums + identifiers + parties
}
