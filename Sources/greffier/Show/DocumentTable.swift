import Domain

/// What was read of one logical document, for a person: every field with how sure it is and where it stands, and what to look at.
/// `greffier read` and `greffier drafts` show the same.
struct DocumentTable {
    let language: Language
    let width: Int
    let colour: Bool
    /// Whether to say where on the page a value stands.
    let places: Bool

    private var printed: Printed { Printed(language: language) }

    func text(_ document: ReadDocument) -> String {
        let content = document.content
        let currency = content.currency?.value
        let minutes = document.minutes.map { MinutesTable(language: language, width: width, colour: colour).text($0) } ?? ""
        return [fields(content, currency), vat(content.vat, currency), lines(content.lines), minutes, findings(document.findings)]
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func columns(_ header: [Localized], right: Set<Int>, elastic: Set<Int>) -> Columns {
        Columns(header.map { $0(language) }, right: right, elastic: elastic, width: width, colour: colour)
    }

    private func fields(_ content: InvoiceContent, _ currency: String?) -> String {
        if content.fields.isEmpty { return "" }
        let header = [Headings.field, Headings.value, Headings.sure, Headings.page]
        var table = columns(header + (places ? [Headings.place] : []), right: [], elastic: [1])
        for (name, field) in content.fields {
            var row = [
                Columns.Cell(name.label(language)), .init(printed.value(name, field.value, currency: currency)), sure(field), .init(page(field)),
            ]
            if places { row.append(.init(place(field))) }
            table.add(row)
        }
        return table.text
    }

    /// Rounded down: what is not quite sure must not look sure.
    private func sure(_ field: Field<String>) -> Columns.Cell {
        field.confidence >= Field<String>.sure ? .init("✓", .green) : .init("? " + printed.percent("\(Int(field.confidence * 100))"), .yellow)
    }

    private func page(_ field: Field<String>) -> String {
        if field.isComputed { return Headings.computed(language) }
        return field.evidence.map { "\($0.page)" } ?? ""
    }

    /// In millimetres from the left and the top of the page.
    private func place(_ field: Field<String>) -> String {
        guard let box = field.evidence?.box else { return "" }
        func millimetres(_ points: Double) -> String { points.isFinite ? "\(Int((points * 25.4 / 72).rounded()))" : "?" }
        return "\(millimetres(box.left)), \(millimetres(box.top))"
    }

    private func vat(_ rows: [VATRow], _ currency: String?) -> String {
        if rows.isEmpty { return "" }
        var table = columns([Headings.rate, Headings.base, FieldName.vat.label], right: [0, 1, 2], elastic: [])
        for row in rows {
            table.add([.init(printed.rate(row.rate)), .init(printed.amount(row.base, currency)), .init(printed.amount(row.amount, currency))])
        }
        return table.text
    }

    private func lines(_ lines: [InvoiceLine]) -> String {
        if lines.isEmpty { return "" }
        let header = [Headings.line, Headings.quantity, Headings.unitPrice, FieldName.totalExcl.label, FieldName.vat.label]
        var table = columns(header, right: [1, 2, 3, 4], elastic: [0])
        for line in lines {
            table.add([
                .init(line.description), .init(line.quantity.map { printed.grouped($0.description) } ?? ""),
                .init(line.unitPrice.map { printed.grouped($0.description) } ?? ""),
                .init(line.totalExcl.map { printed.grouped($0.description) } ?? ""), .init(line.vatRate.map(printed.rate) ?? ""),
            ])
        }
        return table.text
    }

    /// What contradicts comes first.
    private func findings(_ findings: [Finding]) -> String {
        let ranked = [Finding.Severity.error, .warning, .info].flatMap { severity in findings.filter { $0.severity == severity } }
        let indent = (ranked.map { $0.severity.label(language).count }.max() ?? 0) + 6
        return ranked.map { finding in
            let (mark, ink): (String, Ink) =
                switch finding.severity {
                case .info: ("i", .faint)
                case .warning: ("!", .yellow)
                case .error: ("✗", .red)
                }
            let head = "  \(mark) \(finding.severity.label(language))"
            let field = finding.field.map { "\($0.label(language))\(language == .fr ? "\u{A0}" : ""): " } ?? ""
            let text = (field + finding.message(language)).harmless.wrapped(width: width, indent: indent)
            return ink.paint(head, colour) + String(repeating: " ", count: indent - head.count) + text + "\n"
        }.joined()
    }
}
