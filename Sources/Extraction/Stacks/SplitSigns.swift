import Domain

/// Weighs a page against the document so far.
struct SplitSigns {
    let page: PageMarks
    /// The pages of the document so far; never empty.
    let before: [PageMarks]
    let first: PageMarks
    let last: PageMarks
    private(set) var all: Set<SplitSign> = [.base]

    init?(_ page: PageMarks, after before: [PageMarks], between: [RecognizedPage]) {
        guard let first = before.first, let last = before.last else { return nil }
        (self.page, self.before, self.first, self.last) = (page, before, first, last)
        countPages()
        compareNumbers()
        compareParties()
        compareHeads()
        compareLooks()
        weighSums()
        let isParted = between.contains(where: PaperBetween.isSeparator)
        note(.separator, when: isParted)
        note(.blankBetween, when: !isParted && !between.isEmpty)
    }

    /// The sum of the weights, in logits.
    var score: Double { all.reduce(0) { $0 + $1.weight } }

    private mutating func note(_ sign: SplitSign, when holds: Bool) {
        if holds { all.insert(sign) }
    }

    private mutating func countPages() {
        let counted = last.counter.map { $0.number } ?? before.last { $0.counter != nil }?.counter?.number
        if let counter = page.counter {
            let follows = counted.map { $0 + 1 == counter.number } ?? (counter.number == before.count + 1)
            note(.countsFromOne, when: counter.number == 1)
            note(.countsOn, when: counter.number > 1 && follows && (last.counter?.count == nil || last.counter?.count == counter.count))
            note(.countsAhead, when: counter.number > 1 && !all.contains(.countsOn))
        }
        if let counter = last.counter, let count = counter.count {
            note(.countUnfinished, when: counter.number < count && page.counter == nil)
            note(.countFinished, when: counter.number == count && !all.contains(.countsOn))
        }
    }

    private mutating func compareNumbers() {
        let known = before.compactMap { strong($0.content.invoiceNumber) }
        if let number = strong(page.content.invoiceNumber), !known.isEmpty {
            let isSame = known.contains { SplitSigns.isAlike($0, number) }
            note(.sameNumber, when: isSame)
            note(.otherNumber, when: !isSame && !known.contains { page.isRecognized && SplitSigns.isNear($0, number) })
        }
        let keys = known.map(Names.key).filter { $0.count >= 4 && $0.contains(where: \.isNumber) }
        note(.numberRepeated, when: !all.contains(.sameNumber) && keys.contains { page.figures.contains($0) })
        if let reference = page.content.paymentReference?.value, let other = before.compactMap({ $0.content.paymentReference?.value }).last {
            note(.sameReference, when: reference == other)
            note(.otherReference, when: reference != other && !page.isRecognized || isProven(reference) && isProven(other) && reference != other)
        }
        if let date = page.content.issueDate, date.confidence > 0.7, let other = before.compactMap({ $0.content.issueDate }).first {
            note(.sameDate, when: date.value == other.value)
            note(.otherDate, when: date.value != other.value && other.confidence > 0.7)
        }
    }

    private func isProven(_ reference: PaymentReference) -> Bool {
        if case .free = reference { false } else { true }
    }

    /// A number that its label says plainly.
    private func strong(_ field: Field<String>?) -> String? {
        guard let field, field.confidence > 0.7, field.value.contains(where: \.isNumber) else { return nil }
        return field.value
    }

    private mutating func compareParties() {
        var (same, other) = (false, false)
        if let number = page.content.supplierEnterpriseNumber?.value {
            let known = before.compactMap { $0.content.supplierEnterpriseNumber?.value }
            same = same || known.contains(number)
            other = other || !known.isEmpty && !known.contains(number)
        }
        if let vat = page.content.supplierVAT?.value, vat.enterprise == nil {
            let known = before.compactMap { $0.content.supplierVAT?.value }
            same = same || known.contains(vat)
            other = other || !known.isEmpty && !known.contains(vat)
        }
        if let iban = page.content.iban?.value {
            let known = before.compactMap { $0.content.iban?.value }
            same = same || known.contains(iban)
            other = other || !known.isEmpty && !known.contains(iban)
        }
        if let name = page.content.supplier, name.confidence > 0.6 {
            let known = before.compactMap { $0.content.supplier }.filter { $0.confidence > 0.6 }
            same = same || known.contains { SplitSigns.isAlike($0.value, name.value) }
            other = other || !known.isEmpty && !known.contains { SplitSigns.isNear($0.value, name.value) } && name.confidence > 0.85
        }
        note(.sameSupplier, when: same)
        note(.otherSupplier, when: other && !same)
    }

    private mutating func compareHeads() {
        note(.titled, when: page.title != nil)
        note(.untitled, when: page.title == nil)
        note(.otherTitle, when: page.title != nil && first.title != nil && page.title != first.title)
        note(.addressed, when: page.isAddressed)
        note(.unaddressed, when: !page.isAddressed && first.isAddressed)
        let heads = [first, last].map { SplitSigns.likeness($0.head, page.head) }.compactMap(\.self)
        if let best = heads.max() {
            note(.sameHead, when: best > 0.5)
            note(.otherHead, when: best < 0.15)
        }
        let feet = [first, last].map { SplitSigns.likeness($0.foot, page.foot) }.compactMap(\.self)
        if let best = feet.max() {
            note(.sameFoot, when: best > 0.5)
            note(.otherFoot, when: best < 0.15)
        }
    }

    private mutating func compareLooks() {
        let sizes = [(page.width, page.height), (page.height, page.width)]
        note(.otherSize, when: !sizes.contains { abs($0 - last.width) < 0.03 * last.width && abs($1 - last.height) < 0.03 * last.height })
        if let language = page.language, let other = last.language { note(.otherLanguage, when: language != other) }
        if page.letters > 0, last.letters > 0, first.letters > 0, !page.isProse {
            let ratios = [last.letters, first.letters].map { max($0, page.letters) / min($0, page.letters) }
            note(.otherLetters, when: ratios.allSatisfy { $0 > 1.18 })
        }
    }

    private mutating func weighSums() {
        note(.carried, when: page.opensCarried.rawValue + last.endsCarried.rawValue >= CarriedSums.Plainness.plain.rawValue)
        let isUnnumbered = strong(page.content.invoiceNumber) == nil
        note(.bare, when: isUnnumbered && !page.isAddressed && (page.content.issueDate?.confidence ?? 0) <= 0.7)
        note(.prose, when: page.isProse && page.title == nil && isUnnumbered)
        let hasTotal = before.contains { SplitSigns.hasTotal($0.content) }
        note(.totalledAgain, when: hasTotal && SplitSigns.hasTotal(page.content) && !all.contains(.sameNumber))
        let asks = first.title == .invoice || first.title == .creditNote || before.contains(where: \.hasTable)
        note(.totalOpen, when: asks && !hasTotal)
    }

    private static func hasTotal(_ content: InvoiceContent) -> Bool {
        [content.totalIncl, content.amountDue].contains { ($0?.confidence ?? 0) > 0.75 }
    }

    /// How much two sets of words share, 0 to 1 of the smaller; nil when one says too little.
    private static func likeness(_ left: Set<String>, _ right: Set<String>) -> Double? {
        let least = min(left.count, right.count)
        return least >= 3 ? Double(left.intersection(right).count) / Double(least) : nil
    }

    private static func isAlike(_ left: String, _ right: String) -> Bool {
        let (one, other) = (Names.key(left), Names.key(right))
        return one == other || one.count >= 6 && other.count >= 6 && (one.hasPrefix(other) || other.hasPrefix(one))
    }

    /// Alike but for a slip of recognition.
    private static func isNear(_ left: String, _ right: String) -> Bool {
        let (one, other) = (Array(Names.key(left).utf8), Array(Names.key(right).utf8))
        if isAlike(left, right) { return true }
        guard abs(one.count - other.count) <= 2, max(one.count, other.count) >= 4 else { return false }
        return Atoms.differ(one, other, byAtMostOneOf: 4) || one.count == other.count && zip(one, other).count { $0 != $1 } <= 2 && one.count >= 7
    }
}
