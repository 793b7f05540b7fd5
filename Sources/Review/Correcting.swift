internal import Domain
internal import Extraction

/// Works out what corrections make of a draft, and what they teach.
struct Correcting {
    let draft: ExpenseDraft
    /// The pages of the whole file; none for an e-invoice.
    let pages: RecognizedDocument
    let extractor: DocumentExtractor

    private var ownPages: RecognizedDocument {
        RecognizedDocument(pages: pages.pages.filter { draft.reading.pages.contains($0.number) })
    }

    /// A value that a person gave or pointed at.
    private struct Given {
        let field: FieldName
        /// Nil when the field is not on the document.
        let value: String?
        /// Where it was pointed at.
        let box: Evidence?
        /// What was read before.
        let read: Field<String>?
    }

    func corrected(by corrections: [Correction]) throws -> (ExpenseDraft, [Lesson]) {
        let maker = LessonMaker(ownPages)
        var changed = draft
        changed.version += 1
        var subjects: [Lesson.Subject] = []
        if let kind = corrections.compactMap(kind).last, kind != draft.reading.kind {
            subjects += [maker.kind(was: draft.reading.kind, is: kind)].compactMap(\.self)
            changed.reading = reread(as: kind)
        }
        for correction in corrections {
            if case .building(let building) = correction { changed.building = building }
            if case .vat(let rows) = correction { changed.reading.content.vat = rows }
            if case .lines(let lines) = correction { changed.reading.content.lines = lines }
            guard let given = try given(correction, changed.reading.content, maker) else { continue }
            try put(given, into: &changed.reading, maker)
            subjects += [subject(given, maker)].compactMap(\.self)
        }
        changed.reading.findings = findings(of: changed.reading, corrections)
        changed.state = DraftState(of: changed.reading)
        changed.corrected.formUnion(corrections.compactMap(\.field).filter { isOther($0, changed.reading.content) })
        return (changed, lessons(subjects, changed.reading.content))
    }

    /// What was changed, in the order of the corrections: the field, what it was and what it is.
    func detail(of changed: ExpenseDraft, _ corrections: [Correction]) -> String {
        let changes = corrections.map { correction in
            let name = if case .building = correction { "building" } else { correction.field?.rawValue ?? "kind" }
            let (before, after) = (value(correction, draft), value(correction, changed))
            return "\(name): \(before.prefix(80)) → \(after.prefix(80))"
        }
        return "\(draft.id): " + changes.joined(separator: ", ")
    }

    /// What a correction is about, as a draft has it.
    private func value(_ correction: Correction, _ draft: ExpenseDraft) -> String {
        let content = draft.reading.content
        return switch correction {
        case .kind: draft.reading.kind.rawValue
        case .building: draft.building?.name ?? "–"
        case .vat: content.vat.map { "\($0.rate) %: \($0.base) + \($0.amount)" }.joined(separator: "; ")
        case .lines: "\(content.lines.count)"
        case .value(let field, _), .box(let field, _, _), .absent(let field): content[field]?.value ?? "–"
        }
    }

    /// A field is no longer what was read.
    private func isOther(_ field: FieldName, _ content: InvoiceContent) -> Bool {
        switch field {
        case .vat: content.vat != draft.reading.content.vat
        case .lines: content.lines != draft.reading.content.lines
        default: content[field]?.value != draft.reading.content[field]?.value
        }
    }

    private func kind(_ correction: Correction) -> DocumentKind? {
        if case .kind(let kind) = correction { kind } else { nil }
    }

    /// Other fields matter to another kind, so the pages are read again; an e-invoice says what it says.
    private func reread(as kind: DocumentKind) -> ReadDocument {
        guard draft.reading.source != .xml, !ownPages.pages.isEmpty else {
            var reading = draft.reading
            reading.kind = kind
            return reading
        }
        return extractor.completed(extractor.read(ownPages, as: kind), ownPages)
    }

    private func given(_ correction: Correction, _ content: InvoiceContent, _ maker: LessonMaker) throws -> Given? {
        switch correction {
        case .kind, .building, .vat, .lines: return nil
        case .absent(let field): return Given(field: field, value: nil, box: nil, read: content[field])
        case .value(let field, let text):
            guard let value = LessonMaker.canonical(field, text) else { throw ReviewError.form(field, text) }
            return Given(field: field, value: value, box: nil, read: content[field])
        case .box(let field, let page, let box):
            guard let evidence = maker.text(page: page, box: box) else { throw ReviewError.emptyBox(field, page: page) }
            guard let value = LessonMaker.canonical(field, evidence.text) else { throw ReviewError.form(field, evidence.text) }
            return Given(field: field, value: value, box: evidence, read: content[field])
        }
    }

    /// A person is sure. Where the value does not stand on the page, the field has no place.
    private func put(_ given: Given, into reading: inout ReadDocument, _ maker: LessonMaker) throws {
        let field = given.value.map { value in
            // Whoever says that a value is right leaves it where it was read.
            if given.box == nil, let read = given.read, read.value == value {
                return Field(value, confidence: 1, evidence: read.evidence, element: read.element, isComputed: read.isComputed)
            }
            let evidence = given.box ?? maker.evidence(given.field, value)
            return Field(value, confidence: 1, evidence: evidence, isComputed: evidence == nil)
        }
        guard reading.content.set(given.field, field) else { throw ReviewError.form(given.field, given.value ?? "") }
        // The two numbers of a Belgian enterprise are one.
        if given.field == .supplierVAT, let vat = reading.content.supplierVAT {
            reading.content.supplierEnterpriseNumber = vat.value.enterprise.map { number in vat.map { _ in number } }
        }
        if given.field == .supplierEnterpriseNumber, reading.content.supplierVAT?.value.enterprise != reading.content.supplierEnterpriseNumber?.value
        {
            reading.content.supplierVAT = nil
        }
    }

    private func subject(_ given: Given, _ maker: LessonMaker) -> Lesson.Subject? {
        guard let value = given.value else { return given.read.map { maker.absence(given.field, $0) } }
        if given.field == .accountCode { return .account(value, draft.building) }
        return maker.subject(given.field, value, near: given.box)
    }

    /// The lessons are filed under the supplier as it was corrected; without any mark of one nothing can be learned.
    private func lessons(_ subjects: [Lesson.Subject], _ content: InvoiceContent) -> [Lesson] {
        var supplier = SupplierIdentity(content)
        guard !supplier.isEmpty else { return [] }
        if let read = draft.reading.content.supplier?.value, read != supplier.name { supplier.readAs = read }
        return subjects.map { Lesson(supplier: supplier, subject: $0) }
    }

    /// What a person has looked at needs no more looking at; sums and days are judged anew.
    private func findings(of reading: ReadDocument, _ corrections: [Correction]) -> [Finding] {
        let fields = Set(corrections.compactMap(\.field))
        var findings = reading.findings.filter { !($0.field.map(fields.contains) ?? false) }
        if corrections.contains(where: { if case .building = $0 { true } else { false } }) {
            findings.removeAll { $0.code == .otherBuilding }
        }
        Judgement(reading.content, changed: fields).apply(to: &findings)
        return findings
    }
}
