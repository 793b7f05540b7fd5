package import Domain

/// Makes of a draft what the other program takes. What it has no place for (VAT, the lines, the account to pay, the communication) stays here.
package struct ExpenseMapping: Sendable {
    /// In the languages of the association: people of both read the same list.
    private let languages: [Language]
    private let book: AccountBook

    package init(_ book: AccountBook, languages: [Language]) {
        self.book = book
        self.languages = languages.isEmpty ? [.fr, .nl] : languages
    }

    /// The name of a building in the other program: as configured, by its own name, or the only one that is called so.
    package func building(_ building: Building?, among known: () async throws -> [BookBuilding]) async throws -> String {
        guard let building else { throw PassageError(PassageFault(.noBuilding)) }
        if let named = book.buildings[building.name] { return named }
        let buildings = try await known()
        let found = buildings.filter { $0.id == building.name || ExpenseMapping.folded($0.name) == ExpenseMapping.folded(building.name) }
        guard found.count == 1 else { throw PassageError(PassageFault(.unknownBuilding, building.name)) }
        return found[0].id
    }

    /// Why a draft has no place in the other program at all; nil when it has.
    package func refusal(_ draft: ExpenseDraft) -> PassageFault? {
        let content = draft.reading.content
        switch draft.reading.kind {
        case .creditNote: return PassageFault(.creditNote)
        case .invoice, .reminder: break
        default: return PassageFault(.noExpense)
        }
        if let currency = content.currency?.value, currency != "EUR" { return PassageFault(.currency, currency) }
        guard let amount = ExpenseMapping.amount(content), amount > .zero else { return PassageFault(.noAmount) }
        return nil
    }

    /// The expense of a draft. `approved` is its date when the document bears none.
    package func entry(_ draft: ExpenseDraft, building: String, mark: String, approved: Moment) throws -> ExpenseEntry {
        if let refusal = refusal(draft) { throw PassageError(refusal) }
        let content = draft.reading.content
        guard let amount = ExpenseMapping.amount(content), let date = content.issueDate?.value ?? approved.day else {
            throw PassageError(PassageFault(.noAmount))
        }
        let account = content.accountCode?.value
        return ExpenseEntry(
            building: building, category: book.category(of: account), description: description(draft, account) + " " + mark, amount: amount,
            date: date, supplier: content.supplier.map { String($0.value.prefix(255)) },
            invoiceNumber: content.invoiceNumber.map { String($0.value.prefix(100)) }, accountCode: book.code(of: account))
    }

    /// What the document is called in the other program. One that holds others too tells on which pages this one is.
    package func title(_ draft: ExpenseDraft, isShared: Bool = false) -> String {
        let (content, pages) = (draft.reading.content, draft.reading.pages)
        let span = pages.first == pages.last ? pages.first.map { "p. \($0)" } : "p. \(pages[0])–\(pages[pages.count - 1])"
        let parts = [
            joined(ExpenseMapping.word(draft.reading.kind)), content.supplier.map { String($0.value.prefix(120)) },
            content.invoiceNumber.map { String($0.value.prefix(80)) }, isShared ? span : nil,
        ]
        return String(parts.compactMap(\.self).joined(separator: " · ").prefix(255))
    }

    /// "Facture / Factuur F-1 · Contrat d'entretien / Onderhoudscontract · 01/2026–03/2026".
    private func description(_ draft: ExpenseDraft, _ account: String?) -> String {
        let content = draft.reading.content
        let number = [joined(ExpenseMapping.word(draft.reading.kind)), content.invoiceNumber?.value].compactMap(\.self).joined(separator: " ")
        let period = [content.periodStart, content.periodEnd].compactMap { $0?.value.description }.joined(separator: " – ")
        let parts = [number, account.flatMap(ChartOfAccounts.nearestName).map(joined), period.isEmpty ? nil : period]
        return String(parts.compactMap(\.self).joined(separator: " · ").prefix(1_000))
    }

    private func joined(_ words: Localized) -> String {
        var texts: [String] = []
        for text in languages.map({ words($0) }) where !texts.contains(text) { texts.append(text) }
        return texts.joined(separator: " / ")
    }

    private static func word(_ kind: DocumentKind) -> Localized {
        kind == .reminder
            ? Localized(fr: "Rappel", nl: "Herinnering", de: "Mahnung", en: "Reminder")
            : Localized(fr: "Facture", nl: "Factuur", de: "Rechnung", en: "Invoice")
    }

    /// What the expense costs: what was paid in advance is a cost too.
    private static func amount(_ content: InvoiceContent) -> Money? { content.totalIncl?.value ?? content.amountDue?.value }

    /// Folders are named as buildings are, but for capitals and the sign between words.
    private static func folded(_ name: String) -> [Substring] { name.lowercased().split { " -_".contains($0) } }
}

/// A passage that cannot go on as it is.
package struct PassageError: Error, Hashable {
    package let fault: PassageFault

    package init(_ fault: PassageFault) { self.fault = fault }
}
