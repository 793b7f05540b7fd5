/// Accounts, references and tax numbers; who is who.
extension Vocabulary {
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
}
