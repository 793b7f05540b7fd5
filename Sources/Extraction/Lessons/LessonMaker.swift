package import Domain

/// Makes a lesson of a correction: looks where on the pages the right value stands, and what stands around it.
package struct LessonMaker {
    private let context: Context

    /// The pages of the corrected document.
    package init(_ pages: RecognizedDocument) {
        context = Context(pages, Knowledge())
    }

    /// Where a value stands, in canonical form, best place first; nil when it is not on the pages.
    package func evidence(_ field: FieldName, _ value: String, near box: Evidence? = nil) -> Evidence? {
        tokens(field, value, near: box).flatMap(context.layout.evidence)
    }

    /// The words inside a box of a page; nil when there are none.
    package func text(page: Int, box: Box) -> Evidence? {
        context.layout.tokens(at: Evidence(page: page, box: box, text: "")).flatMap(context.layout.evidence)
    }

    /// A text as it is typed or printed, in the canonical form of a field; nil when it has not that form.
    package static func canonical(_ field: FieldName, _ text: String) -> String? { FieldForms.canonical(field, text) }

    /// What the right value of a field teaches; nil when it teaches nothing, because it stands nowhere and is not the same on all documents.
    package func subject(_ field: FieldName, _ value: String, near box: Evidence?) -> Lesson.Subject? {
        switch field {
        case .supplier, .supplierVAT, .supplierEnterpriseNumber, .iban, .bic: return .constant(field, value)
        case .accountCode, .currency, .vat, .lines: return nil
        default: return tokens(field, value, near: box).flatMap(place).map { .place(field, $0) }
        }
    }

    /// What it teaches that a field is not on the document, though something was read.
    package func absence(_ field: FieldName, _ read: Field<String>) -> Lesson.Subject {
        guard let evidence = read.evidence, let tokens = context.layout.tokens(at: evidence) else { return .absent(field, nil) }
        return .absent(field, place(tokens))
    }

    /// What it teaches that a document is of another kind than was read.
    package func kind(was read: DocumentKind, is kind: DocumentKind) -> Lesson.Subject? {
        let title = TaughtKind.title(context.layout)
        return title.isEmpty ? nil : .kind(was: read, is: kind, title: title)
    }

    private func place(_ tokens: Range<Int>) -> TaughtPlace? {
        let layout = context.layout
        guard let first = tokens.first, let spot = layout.spot(of: tokens) else { return nil }
        let page = layout.pages.firstIndex { $0.number == layout.page(of: first) } ?? 0
        let labels = LabelWords(layout: layout)
        return TaughtPlace(
            beside: labels.beside(tokens), above: labels.above(tokens), page: page + 1, left: spot.left, middle: spot.middle, words: tokens.count,
            fillsCell: layout.cells[layout.cellOf[first]].tokens.upperBound == tokens.upperBound,
            form: TextForm.of(NumberField.cleaned(layout.text(tokens))))
    }

    /// Of several places that say the value, the one that was pointed at; else the one with words beside or above it, the first of these.
    private func tokens(_ field: FieldName, _ value: String, near box: Evidence?) -> Range<Int>? {
        let places = places(field, value)
        if let box {
            return places.first { tokens in
                context.layout.evidence(tokens).map { $0.page == box.page && $0.box.intersection(box.box) != nil } ?? false
            }
        }
        let labels = LabelWords(layout: context.layout)
        return places.first { !labels.beside($0).isEmpty } ?? places.first { !labels.above($0).isEmpty } ?? places.first
    }

    private func places(_ field: FieldName, _ value: String) -> [Range<Int>] {
        let forms = FieldForms(context: context)
        let key = Names.key(value)
        let count = value.split(separator: " ").count
        // A number may be printed with more or fewer spaces than it is typed with.
        let lengths = Set([count] + [1, 2, 3, 4]).sorted { abs($0 - count) < abs($1 - count) }
        for words in lengths {
            let found = forms.proposals(field, words: words).filter { $0.value == value || isText(field) && Names.key($0.value) == key }
            if !found.isEmpty { return found.map(\.tokens) }
        }
        return []
    }

    private func isText(_ field: FieldName) -> Bool {
        [.invoiceNumber, .customerNumber, .purchaseOrder, .customer, .supplier, .paymentReference].contains(field)
    }
}
