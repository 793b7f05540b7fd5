import Domain

/// Tells when a file plainly holds several documents: a later page has the title and a number of its own.
struct SeveralDocuments {
    let context: Context

    /// A finding at the first page of each further document.
    func findings() -> [Finding] {
        var current: String?
        var findings: [Finding] = []
        for page in context.layout.pages {
            guard let number = number(on: page) else { continue }
            if let current, current != number, hasTitle(page) {
                findings.append(Finding(.severalDocuments, page: page.number, arguments: [String(page.number)]))
            }
            current = number
        }
        return findings
    }

    /// The number of a document that a page's head prints beside a plain label.
    private func number(on page: Layout.PageSpan) -> String? {
        let field = NumberField(context: context, concept: .invoiceNumber)
        return field.labelled(on: page)
    }

    /// One of the words for an invoice, a credit note or a reminder begins a short cell in the upper half.
    private func hasTitle(_ page: Layout.PageSpan) -> Bool {
        let layout = context.layout
        return page.rows.contains { row in
            layout.rows[row].box.midY < page.height * 0.5
                && layout.rows[row].cells.contains {
                    layout.cells[$0].tokens.count <= 5 && InvoiceNumberField.isTitle(layout.cells[$0].tokens.lowerBound, layout)
                }
        }
    }
}
