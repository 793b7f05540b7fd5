import Domain

/// What was read of one logical document, for a person: every field with how sure it is and where it stands.
struct DocumentTable {
    let language: Language

    func text(_ document: ReadDocument) -> String {
        [fields(document.content), vat(document.content.vat), lines(document.content.lines), findings(document.findings)]
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func fields(_ content: InvoiceContent) -> String {
        var table = Columns(right: [2, 3], widest: 48)
        for (name, field) in content.fields {
            // Rounded down: what is not quite sure must not look sure.
            let mark = field.confidence >= Field<String>.sure ? "✓" : "?"
            table.add(mark, name.label(language), "\(Int(field.confidence * 100)) %", place(field), field.value)
        }
        return table.text
    }

    private func place(_ field: Field<String>) -> String {
        guard let evidence = field.evidence else {
            return Localized(fr: "calculé", nl: "berekend", de: "berechnet", en: "computed")(language)
        }
        let box = evidence.box
        return "p. \(evidence.page) (\(Int(box.left)), \(Int(box.top))) – (\(Int(box.right)), \(Int(box.bottom)))"
    }

    private func vat(_ rows: [VATRow]) -> String {
        var table = Columns(right: [0, 1, 2])
        for row in rows { table.add("\(FieldName.vat.label(language)) \(row.rate) %", row.base.description, row.amount.description) }
        return table.text
    }

    private func lines(_ lines: [InvoiceLine]) -> String {
        var table = Columns(right: [0, 2, 3, 4], widest: 48)
        for line in lines {
            table.add(
                line.quantity?.description ?? "", line.description, line.unitPrice?.description ?? "", line.totalExcl?.description ?? "",
                line.vatRate.map { "\($0) %" } ?? "")
        }
        return table.text
    }

    private func findings(_ findings: [Finding]) -> String {
        findings.map { finding in
            let mark =
                switch finding.severity {
                case .info: "i"
                case .warning: "!"
                case .error: "✗"
                }
            let field = finding.field.map { "\($0.label(language)): " } ?? ""
            return "\(mark) \(field)\(finding.message(language))\n"
        }.joined()
    }
}
