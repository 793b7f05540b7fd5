import Domain

/// Applies what was taught about a supplier to one of its documents, after it was read and checked. A lesson proposes
/// a text of the page that has the form of the field; it invents nothing, and what has check digits must pass them.
struct TaughtFields {
    let context: Context
    let lessons: [Lesson]
    private let page: SupplierOnPage

    init(_ context: Context, _ content: InvoiceContent) {
        self.context = context
        page = SupplierOnPage(context, read: SupplierIdentity(content))
        lessons = page.lessons
    }

    func apply(to content: inout InvoiceContent, _ findings: inout [Finding]) {
        if lessons.isEmpty { return }
        let before = content
        for lesson in lessons {
            if case .constant(let field, let value) = lesson.subject { constant(field, value, lesson, &content) }
        }
        var settled: Set<FieldName> = []
        for field in FieldName.allCases { if place(field, &content) { settled.insert(field) } }
        for lesson in lessons {
            guard case .absent(let field, let place) = lesson.subject, !settled.contains(field) else { continue }
            absent(field, place, &content)
        }
        let changed = FieldName.allCases.filter { content[$0]?.value != before[$0]?.value }
        findings.removeAll { finding in
            TaughtFields.answered.contains(finding.code) && finding.field.map { changed.contains($0) || settled.contains($0) } ?? false
        }
        for field in TaughtFields.needed where before[field] != nil && content[field] == nil { findings.append(Finding(.missing, field: field)) }
        sums(content, changed, &findings)
    }

    /// Doubts about a field that a lesson settles.
    private static let answered: Set<FindingCode> = [.ambiguous, .missing, .faint, .dueDateImplied]
    /// What a payment needs: see `InvoiceChecks`.
    private static let needed: [FieldName] = [.supplier, .invoiceNumber, .issueDate, .totalIncl, .amountDue]

    /// A name is spelled as it was taught; a number must stand on the page.
    private func constant(_ field: FieldName, _ value: String, _ lesson: Lesson, _ content: inout InvoiceContent) {
        let known = content[field]
        if field == .supplier {
            let evidence = page.place(of: value).flatMap(context.layout.evidence)
            let confidence = min(0.97, max(known?.confidence ?? 0, evidence == nil ? 0.88 : 0.93))
            let isSame = known.map { Names.key($0.value) == Names.key(value) } ?? false
            let shown = evidence ?? (isSame ? known?.evidence : nil)
            _ = content.set(field, Field(value, confidence: confidence, evidence: shown, isComputed: shown == nil))
            return
        }
        guard known?.value != value, let found = FieldForms(context: context).proposals(field, words: 1).first(where: { $0.value == value }) else {
            return
        }
        _ = content.set(field, Field(value, confidence: min(0.97, 0.97 * found.certainty), evidence: context.layout.evidence(found.tokens)))
    }

    /// Puts the value that stands where the lessons about a field say, the newest lesson first; false when none does.
    private func place(_ field: FieldName, _ content: inout InvoiceContent) -> Bool {
        for lesson in lessons {
            guard case .place(field, let place) = lesson.subject else { continue }
            guard let (found, isLabelled) = TaughtValue(context: context, field: field, place: place).find() else { continue }
            let known = content[field]
            if known?.value == found.value { return true }
            // The place alone does not outweigh what was read with certainty.
            if !isLabelled, let known, known.confidence >= 0.9 { continue }
            let confidence = TaughtFields.confidence(found, lesson, isLabelled)
            return content.set(field, Field(found.value, confidence: confidence, evidence: context.layout.evidence(found.tokens)))
        }
        return false
    }

    /// Taught once it is likely, taught again more so; sure only what proves itself.
    private static func confidence(_ found: Proposal, _ lesson: Lesson, _ isLabelled: Bool) -> Double {
        if found.isChecked && isLabelled { return 0.97 * found.certainty }
        return (isLabelled ? lesson.count > 1 ? 0.94 : 0.92 : 0.8) * found.certainty
    }

    /// Takes away what was read where a lesson says that it is something else.
    private func absent(_ field: FieldName, _ place: TaughtPlace?, _ content: inout InvoiceContent) {
        guard let known = content[field] else { return }
        guard let place else {
            if known.evidence == nil { _ = content.set(field, nil) }
            return
        }
        guard let evidence = known.evidence, let tokens = context.layout.tokens(at: evidence) else { return }
        let labels = LabelWords(layout: context.layout)
        let beside = labels.beside(tokens)
        let isThere =
            place.beside.isEmpty ? LabelWords.agree(labels.above(tokens), place.above) : LabelWords.agree(beside, place.beside)
        if isThere { _ = content.set(field, nil) }
    }

    /// A sum that does not hold with a taught amount is said, and the amount is not sure.
    private func sums(_ content: InvoiceContent, _ changed: [FieldName], _ findings: inout [Finding]) {
        guard !Set(changed).isDisjoint(with: [.totalExcl, .totalVAT, .totalIncl]) else { return }
        findings.removeAll { $0.code == .totalsArithmetic }
        guard let excl = content.totalExcl?.value, let vat = content.totalVAT?.value, let incl = content.totalIncl, excl + vat != incl.value else {
            return
        }
        findings.append(
            Finding(
                .totalsArithmetic, .error, field: .totalIncl, page: incl.evidence?.page, box: incl.evidence?.box,
                arguments: [excl.description, vat.description, incl.value.description]))
    }
}

extension Layout {
    /// The words at a place that was read from this page; nil when none stands there.
    func tokens(at evidence: Evidence) -> Range<Int>? {
        guard let page = pages.first(where: { $0.number == evidence.page }) else { return nil }
        let inside = page.rows.flatMap { rows[$0].tokens }.filter { token in
            let box = tokens[token].box
            return box.midX > evidence.box.left - 1 && box.midX < evidence.box.right + 1 && box.midY > evidence.box.top - 1
                && box.midY < evidence.box.bottom + 1
        }
        guard let first = inside.first else { return nil }
        // Only words that follow each other are one value.
        var last = first
        for token in inside.dropFirst() where token == last + 1 { last = token }
        return first..<last + 1
    }
}
