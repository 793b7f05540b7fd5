package import Domain

/// How two drafts are alike.
package enum Repetition: Hashable, Sendable {
    /// The same expense once more.
    case same
    /// Perhaps the same: a person should compare.
    case perhaps
    /// The later reminds of the expense of the earlier.
    case reminder

    /// What a draft is to another of the same organisation; nil when they are different expenses. A credit note is never its invoice, and
    /// bills of equal amount are different when their numbers or dates are.
    package static func of(_ draft: DraftFacts, to other: DraftFacts) -> Repetition? {
        let supplier = SupplierLikeness.of(draft, other)
        guard supplier != .different else { return nil }
        switch (draft.kind, other.kind) {
        case (.reminder, .invoice), (.reminder, .reminder), (.invoice, .reminder):
            return Comparison(draft, other).isReminder(supplier) ? .reminder : nil
        case (.invoice, .invoice), (.creditNote, .creditNote): return Comparison(draft, other).repetition(supplier)
        default: return nil
        }
    }

    /// The finding that says so with the draft that it repeats.
    package func finding(of other: DraftID) -> Finding {
        switch self {
        case .same: Finding(.duplicate, .error, arguments: [other.text])
        case .perhaps: Finding(.possibleDuplicate, .warning, arguments: [other.text])
        case .reminder: Finding(.reminderOf, .warning, arguments: [other.text])
        }
    }

    /// The findings that this comparison makes.
    package static let codes: Set<FindingCode> = [.duplicate, .possibleDuplicate, .reminderOf]
}

/// Whether two drafts are of one supplier.
enum SupplierLikeness {
    case same, unknown, different

    static func of(_ one: DraftFacts, _ other: DraftFacts) -> SupplierLikeness {
        if let left = one.enterprise, let right = other.enterprise { return left == right ? .same : .different }
        if let left = one.vat, let right = other.vat { return left == right ? .same : .different }
        if let left = one.iban, left == other.iban { return .same }
        guard let left = one.supplier, let right = other.supplier else { return .unknown }
        if left == right || isPart(left, of: right) || isPart(right, of: left) || isMisread(left, right) { return .same }
        // A name that was recognised may be another line of the page.
        return one.isExact && other.isExact ? .different : .unknown
    }

    private static func isPart(_ one: String, of other: String) -> Bool { one.utf8.count >= 5 && other.contains(one) }

    /// One letter in eight may be misread.
    private static func isMisread(_ one: String, _ other: String) -> Bool {
        let (left, right) = (Array(one.utf8), Array(other.utf8))
        guard left.count == right.count, left.count >= 6 else { return false }
        return zip(left, right).count { $0 != $1 } <= left.count / 8 + 1
    }
}

/// The facts of two drafts beside each other.
private struct Comparison {
    let draft: DraftFacts
    let other: DraftFacts

    init(_ draft: DraftFacts, _ other: DraftFacts) {
        self.draft = draft
        self.other = other
    }

    private var hasSameAmount: Bool { draft.amount != nil && draft.amount == other.amount }
    private var hasSameDate: Bool { draft.date != nil && draft.date == other.date }
    private var hasOtherDate: Bool { draft.date != nil && other.date != nil && draft.date != other.date }
    private var hasSameReference: Bool { draft.reference != nil && draft.reference == other.reference }
    private var hasOtherReference: Bool { draft.reference != nil && other.reference != nil && draft.reference != other.reference }
    private var hasSameNumber: Bool { draft.number != nil && draft.number == other.number }
    private var isExact: Bool { draft.isExact && other.isExact }

    /// Two that bill different co-ownerships, as far as folder and customer tell.
    private var isForAnother: Bool {
        guard let one = draft.building, let building = other.building, one != building else { return false }
        return draft.customer == nil || draft.customer != other.customer
    }

    func repetition(_ supplier: SupplierLikeness) -> Repetition? {
        if hasSameNumber { return sameNumber(supplier) }
        if draft.number != nil, other.number != nil { return otherNumber(supplier) }
        guard hasSameAmount, !isForAnother, !hasOtherReference else { return nil }
        let agrees = hasSameDate || (hasSameReference && !hasOtherDate)
        guard agrees else { return nil }
        return supplier == .same ? .same : hasSameReference ? .perhaps : nil
    }

    /// A number of the customer that was taken for the document's stands on every bill: with another amount and another date it is no proof.
    private func sameNumber(_ supplier: SupplierLikeness) -> Repetition? {
        let agreements = [hasSameAmount, hasSameDate, hasSameReference].count(where: \.self)
        guard supplier == .same else { return agreements >= 2 ? .perhaps : nil }
        return agreements == 0 && hasOtherDate ? .perhaps : .same
    }

    /// A number that differs in one character may be misread, where characters were recognised at all.
    private func otherNumber(_ supplier: SupplierLikeness) -> Repetition? {
        guard supplier == .same, hasSameAmount, hasSameDate, !isExact, !hasOtherReference, !isForAnother else { return nil }
        if hasSameReference { return .perhaps }
        let (left, right) = (Array((draft.number ?? "").utf8), Array((other.number ?? "").utf8))
        return differByOne(left, right) ? .perhaps : nil
    }

    /// A reminder names the number or the reference of what it reminds of, or else its amount.
    func isReminder(_ supplier: SupplierLikeness) -> Bool {
        if hasSameNumber || (hasSameReference && hasSameAmount) { return supplier == .same || hasSameAmount }
        let isNumbered = draft.number != nil && other.number != nil
        return supplier == .same && hasSameAmount && hasSameDate && !isNumbered && !isForAnother
    }

    /// One character changed, put in or left out.
    private func differByOne(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard abs(left.count - right.count) <= 1, min(left.count, right.count) >= 3 else { return false }
        let head = zip(left, right).prefix { $0 == $1 }.count
        let tail = zip(left.dropFirst(head).reversed(), right.dropFirst(head).reversed()).prefix { $0 == $1 }.count
        return max(left.count, right.count) - head - tail <= 1
    }
}
