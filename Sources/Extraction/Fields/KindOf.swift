import Domain

/// What kind of document it is, by its title, its words and its figures.
struct KindOf {
    let context: Context

    static let titles: [(kind: DocumentKind, words: [String])] = [
        (
            .creditNote,
            [
                "note de credit", "creditnota", "kredietnota", "creditfactuur", "gutschrift", "credit note", "rechnungskorrektur", "stornorechnung",
                "avoir", "creditnote",
            ]
        ),
        (
            .reminder,
            [
                "rappel", "rappel de paiement", "mise en demeure", "herinnering", "betalingsherinnering", "aanmaning", "ingebrekestelling", "mahnung",
                "zahlungserinnerung", "reminder", "payment reminder", "dernier rappel", "premier rappel", "letzte mahnung", "laatste herinnering",
                "sommation", "formal notice", "final notice", "overdue notice", "letzte zahlungserinnerung", "betalingsaanmaning",
                "ouverture de dossier", "relance",
            ]
        ),
        (
            .minutes,
            [
                "proces-verbal", "proces verbal", "proces-verbaal", "proces verbaal", "notulen", "protokoll", "minutes",
                "verslag van de algemene vergadering",
                "pv de l'assemblee generale",
                "verslag", "niederschrift",
            ]
        ),
        (
            .invoice,
            [
                "facture", "factuur", "rechnung", "invoice", "invoices", "retail invoices", "bill", "factures", "tax invoice", "decompte",
                "afrekening", "jaarafrekening", "facture de regularisation",
                "facture d'acompte",
                "avis d'echeance", "quittance", "quittance de prime", "vervaldagbericht", "kwitantie", "kwijtschrift", "beitragsrechnung",
                "pramienrechnung",
                "handelsrechnung", "baurechnung", "jahresabrechnung", "schlussrechnung", "teilrechnung", "abschlagsrechnung", "eindafrekening",
                "slotfactuur",
                "voorschotfactuur", "premiekwijting", "premie", "receipt", "retail invoice", "decompte annuel", "note d'honoraires", "ereloonnota",
                "honorarnote",
                "verbrauchsabrechnung", "etat de frais", "invitation a payer", "betalingsuitnodiging", "uitnodiging tot betaling",
                "zahlungsaufforderung", "kostenabrechnung", "afrekening van kosten", "kostenafrekening", "decompte de frais", "releve de frais",
                "statement of charges",
                "fee statement", "statement of fees", "steuerbescheid", "aanslagbiljet", "avertissement-extrait de role",
                "avertissement extrait de role",
                "tax notice", "tax assessment", "kosten- und honoraraufstellung", "staat van kosten en ereloon", "etat de frais et honoraires",
                "charge statement", "premium notice", "renewal notice", "bordereau de prime", "provision", "appel de provision",
            ]
        ),
        (
            .other,
            [
                "devis", "offre", "offerte", "angebot", "quote", "quotation", "bon de commande", "bestelbon", "bestellung", "purchase order", "order",
                "order response",
                "bon de livraison", "lieferschein", "delivery note", "leveringsbon", "rapport", "report", "validation report", "prufbericht",
                "leitfaden",
                "leeswijzer", "convocation", "oproeping", "einladung", "einberufung", "contrat", "contract", "vertrag", "attestation", "attest",
                "auftragsbestatigung", "order confirmation", "confirmation de commande", "orderbevestiging", "order change", "bestekofferte",
                "releve de compte",
            ]
        ),
    ]

    /// The sentence that the law asks for on every credit note, in the four languages.
    private static let creditNoteSentences = [
        "tva a reverser a l'etat", "btw terug te storten aan de staat", "mwst. an den staat zuruckzuzahlen", "mwst an den staat", "vat to be repaid",
        "portee en deduction", "in aftrek werd gebracht", "ursprunglich abgezogen", "initialement deduite",
    ]

    private static let assembly = [
        "assemblee generale", "algemene vergadering", "generalversammlung", "general assembly", "general meeting", "eigentumerversammlung",
        "miteigentumerversammlung",
    ]
    private static let votes = [
        "quotites", "quorum", "abstention", "abstentions", "onthouding", "onthoudingen", "enthaltung", "enthaltungen", "kwotiteiten", "aandelen",
        "resolution", "besluit", "beschluss", "voix", "stemmen", "stimmen", "majorite", "meerderheid", "mehrheit", "votes", "majority", "shares",
        "anteile",
        "for", "dafur", "dagegen", "contre", "tegen", "against", "abst", "enth", "tantiemes", "milliemes",
    ]
    /// What became of a proposal: an invitation to an assembly does not know it yet.
    private static let verdicts = [
        "adopte", "adoptee", "approuve", "approuvee", "rejete", "rejetee", "reporte", "prend acte", "unanimite", "aangenomen", "goedgekeurd",
        "verworpen",
        "uitgesteld", "neemt kennis", "eenparig", "eenparigheid", "angenommen", "genehmigt", "abgelehnt", "vertagt", "zur kenntnis", "einstimmig",
        "adopted", "carried", "rejected", "postponed", "takes note", "unanimously", "approved",
    ]

    func read() -> DocumentKind {
        guard !context.layout.tokens.isEmpty else { return .unreadable }
        if isMinutes { return .minutes }
        if isReminder { return .reminder }
        let titled = titledKind
        if isCreditNote, titled != .reminder { return .creditNote }
        if titled == .creditNote { return isSelfBilled ? .invoice : .creditNote }
        if titled == .reminder { return .reminder }
        if titled == .invoice { return marks >= 1 || hasSum ? .invoice : .other }
        if titled == .other { return isNumberedBill || ((asksForPayment || saysWhatIsDue) && marks >= 4) ? .invoice : .other }
        return looksLikeBill && (hasInvoiceWord || asksForPayment || marks >= 3 || saysWhatIsDue) ? .invoice : .other
    }

    private var isMinutes: Bool {
        let rows = context.layout.rows.prefix(60)
        // A narrow column parts "general" and "assembly".
        let words = isTitledMinutes ? KindOf.assembly + ["assemblee", "vergadering", "versammlung", "assembly"] : KindOf.assembly
        guard rows.contains(where: { row in words.contains(where: row.bytes.holds) }) else { return false }
        let first = context.layout.rows.prefix(400)
        let verdicts = Set(first.flatMap { row in KindOf.verdicts.filter(row.bytes.holds) })
        let votes = Set(first.flatMap { row in KindOf.votes.filter(row.bytes.holds) })
        if isTitledMinutes, votes.count >= 3 || verdicts.count >= 1 && titledKind == .minutes { return true }
        return verdicts.count >= 2 && votes.count >= 3
    }

    private var isTitledMinutes: Bool {
        let words = [
            "proces-verbal", "proces verbal", "proces-verbaal", "proces verbaal", "notulen", "verslag", "protokoll", "niederschrift", "minutes",
            "pv de l'assemblee", "pv d'assemblee",
            "pv van de", "pv assemblee",
        ]
        return context.layout.rows.prefix(30).contains { row in words.contains(where: row.bytes.holds) }
    }

    private static let reminderWords = [
        "facture impayee", "factures impayees", "onbetaalde factuur", "openstaande factuur", "unbezahlte rechnung", "offene rechnung",
        "unpaid invoice",
        "frais de rappel", "herinneringskosten", "mahngebuhr", "mahngebuhren", "mahnkosten", "reminder fee", "reminder costs",
        "pas encore recu votre paiement",
        "toujours pas payee", "betaling nog niet ontvangen", "zahlungseingang nicht feststellen", "invoice overdue", "montant de la facture",
        "factuurbedrag",
        "total du", "totaal verschuldigd",
    ]

    /// Two or more of the words of a reminder, whatever became of its title.
    private var isReminder: Bool {
        let hits = Set(context.layout.rows.prefix(200).flatMap { row in KindOf.reminderWords.filter(row.bytes.holds) })
        return hits.count >= 3
    }

    private var isCreditNote: Bool {
        context.layout.rows.contains { row in KindOf.creditNoteSentences.contains(where: row.bytes.holds) }
    }

    /// The German word for a credit note also names an invoice that the customer writes himself (article 226 10a of the VAT Directive).
    private var isSelfBilled: Bool {
        let words = ["selbst ausgestellte rechnung", "self-billed", "self billing", "389", "autofacturation", "selfbilling"]
        return context.layout.rows.prefix(12).contains { row in words.contains(where: row.bytes.holds) }
    }

    /// The kind that the most title-like line of the first page names: large, high up, alone in its cell.
    private var titledKind: DocumentKind? {
        let layout = context.layout
        guard let page = layout.pages.first(where: { !$0.rows.isEmpty }) else { return nil }
        var best: (kind: DocumentKind, score: Double)?
        let usual = usualHeight(page)
        for row in page.rows where layout.rows[row].box.midY < page.height * 0.66 {
            for index in layout.rows[row].cells {
                let cell = layout.cells[index]
                guard cell.tokens.count <= 9 else { continue }
                let bytes = layout.folded(cell.tokens).filter { $0 != Folding.other }
                for (kind, words) in KindOf.titles {
                    guard let (word, skipped) = KindOf.title(of: bytes, among: words) else { continue }
                    var score = 1 - 0.5 * layout.rows[row].box.midY / max(1, page.height)
                    score += min(1.5, (cell.box.height / usual - 1)) * 0.9
                    let atoms = Atoms.split(bytes).count
                    score -= 0.12 * Double(max(0, atoms - Atoms.split(Array(word.utf8)).count)) + 0.08 * Double(skipped)
                    if bytes.contains(0x3A) { score -= 0.6 }
                    if cell.tokens.allSatisfy({ layout.tokens[$0].text == layout.tokens[$0].text.uppercased() }) { score += 0.15 }
                    if score > best?.score ?? 0.1 { best = (kind, score) }
                }
            }
        }
        return best?.kind
    }

    /// The longest title that a line begins with, or – in a short line – that stands behind a word or two: "Deuxième rappel".
    private static func title(of bytes: [UInt8], among words: [String]) -> (word: String, skipped: Int)? {
        let starts = [0] + bytes.indices.dropFirst().filter { bytes[$0 - 1] == 0x20 }
        for (skipped, start) in starts.prefix(starts.count <= 4 ? 3 : 1).enumerated() {
            let rest = Array(bytes[start...])
            if let word = words.filter({ begins(rest, $0) }).max(by: { $0.count < $1.count }) { return (word, skipped) }
        }
        // German and Dutch join words: "Wasserrechnung", "verkoopfactuur".
        let first = bytes.prefix { $0.isLetter }
        return words.first { $0.utf8.count >= 7 && first.count > $0.utf8.count && first.suffix($0.utf8.count).elementsEqual($0.utf8) }.map { ($0, 0) }
    }

    private static func begins(_ bytes: [UInt8], _ word: String) -> Bool {
        guard bytes.first == word.utf8.first, bytes.starts(with: word.utf8) else { return false }
        return bytes.count == word.utf8.count || !bytes[word.utf8.count].isAlphanumeric
    }

    private func usualHeight(_ page: Layout.PageSpan) -> Double {
        let heights = page.rows.flatMap { context.layout.rows[$0].cells }.map { context.layout.cells[$0].box.height }.sorted()
        return max(4, heights.isEmpty ? 10 : heights[heights.count / 2])
    }

    /// Amounts and what belongs to a bill: a total to pay, a number of an invoice, an account.
    private var looksLikeBill: Bool { marks >= 2 }

    private var marks: Int {
        let concepts = Set(context.labels.all.filter { $0.weight > 0.9 }.map(\.concept))
        let marks: [Concept] = [.invoiceNumber, .amountDue, .totalIncl, .dueDate, .totalVAT, .paymentReference, .iban]
        return context.values.amounts.isEmpty ? 0 : marks.count(where: concepts.contains)
    }

    /// A total and what is left to pay of it, each plainly labelled.
    private var saysWhatIsDue: Bool {
        let concepts = Set(context.labels.all.filter { $0.weight == 1 }.map(\.concept))
        return concepts.contains(.amountDue) && (concepts.contains(.totalIncl) || concepts.contains(.totalExcl))
    }

    /// An amount stands behind a word for a total.
    private var hasSum: Bool {
        let sums = SumRow(context: context)
        return context.layout.rows.indices.contains { sums.names($0) || context.labels.row($0, has: .totalIncl) && holdsAmount($0) }
    }

    private func holdsAmount(_ row: Int) -> Bool { !context.values.amounts.on(row).isEmpty }

    /// A number of an invoice and a total: a bill, whatever else is called an order or a report on it.
    private var isNumberedBill: Bool {
        let concepts = Set(context.labels.all.filter { $0.weight > 0.9 }.map(\.concept))
        let sums: [Concept] = [.amountDue, .totalIncl, .totalExcl]
        return concepts.contains(.invoiceNumber) && sums.count(where: concepts.contains) >= 2
            && NumberField(context: context, concept: .invoiceNumber).read().map { $0.field.confidence > 0.6 } ?? false
    }

    /// An amount to pay, and an account or a reference to pay it with: a bill whose title could not be read.
    private var asksForPayment: Bool {
        context.labels.all.contains { $0.concept == .amountDue && $0.weight > 0.9 }
            && !(context.values.accounts.isEmpty && context.values.references.isEmpty)
    }

    private var hasInvoiceWord: Bool {
        let words = [
            "facture", "factuur", "rechnung", "invoice", "rechnungsnummer", "factuurnummer", "quittance", "prime", "premie", "pramie", "receipt",
            "rechnungsdatum",
        ]
        return context.layout.rows.contains { row in words.contains(where: row.bytes.holds) }
    }
}
