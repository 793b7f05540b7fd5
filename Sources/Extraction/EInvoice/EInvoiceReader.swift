package import Domain

/// Makes a document of an e-invoice: its fields with the paths of their elements, what it says beyond them, and the rules that it breaks. Pure.
package struct EInvoiceReader: Sendable {
    private let own: OwnParties

    package init(own: OwnParties = OwnParties()) {
        self.own = own
    }

    /// The document; nil when the root is of no e-invoice that is read. One in an envelope (Standard Business Document) is taken out.
    package func document(_ root: XMLElement) -> ReadDocument? {
        guard let node = EInvoiceReader.root(in: root), let invoice = EInvoiceReader.invoice(node) else { return nil }
        let kind = EInvoiceReader.kind(invoice)
        var (content, findings) = EInvoiceContent.read(invoice, kind: kind)
        findings += EInvoiceRules(invoice).findings()
        findings += remarks(invoice, content)
        EInvoiceReader.doubt(&content, findings)
        var document = ReadDocument(pages: [], kind: kind, language: nil, source: .xml, content: content, findings: findings)
        document.sheet = EInvoiceSheet(invoice).sheet
        return document
    }

    private static func root(in element: XMLElement) -> XMLElement? {
        if isRoot(element) { return element }
        guard element.name == "StandardBusinessDocument" else { return nil }
        return element.children.first(where: isRoot)
    }

    private static func isRoot(_ element: XMLElement) -> Bool {
        switch element.name {
        case "Invoice": element.namespace.hasSuffix(":xsd:Invoice-2")
        case "CreditNote": element.namespace.hasSuffix(":xsd:CreditNote-2")
        case "CrossIndustryInvoice", "CrossIndustryDocument": element.namespace.contains(":CrossIndustry")
        default: false
        }
    }

    private static func invoice(_ element: XMLElement) -> EInvoice? {
        let node = XMLNode(root: element)
        return element.namespace.contains(":CrossIndustry") ? CIIInvoice(root: node).read() : UBLInvoice(root: node).read()
    }

    /// By the element and the type code (UNTDID 1001, as EN 16931-1 sorts it).
    private static func kind(_ invoice: EInvoice) -> DocumentKind {
        let creditNotes: Set<String> = ["81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532"]
        return invoice.isCreditNoteSyntax || creditNotes.contains(invoice.typeCode?.text ?? "") ? .creditNote : .invoice
    }

    /// What is good to know besides the rules.
    private func remarks(_ invoice: EInvoice, _ content: InvoiceContent) -> [Finding] {
        var findings: [Finding] = []
        if let iban = content.iban?.value, own.ibans.contains(iban) {
            findings.append(Finding(.ownAccount, .error, field: .iban, arguments: [iban.printed]))
        }
        if let issue = content.issueDate?.value, let due = content.dueDate?.value, due < issue {
            findings.append(Finding(.dueBeforeIssue, field: .dueDate, arguments: [due.description, issue.description]))
        }
        if let total = content.totalIncl?.value, let due = content.amountDue?.value, total != due,
            invoice.totals.due?.money ?? .zero >= .zero
        {
            findings.append(Finding(.partlyPaid, .info, field: .amountDue, arguments: [total.description, due.description]))
        }
        if invoice.vat.contains(where: { $0.category?.text == "AE" }) { findings.append(Finding(.reverseCharge, .warning, field: .vat)) }
        if !invoice.attachments.isEmpty { findings.append(Finding(.attachedFiles, .info, arguments: ["\(invoice.attachments.count)"])) }
        return findings
    }

    /// Takes the certainty from the fields that a broken rule is about.
    private static func doubt(_ content: inout InvoiceContent, _ findings: [Finding]) {
        for name in findings.flatMap({ $0.rule?.fields ?? [] }) { content.doubt(name) }
    }
}

extension InvoiceContent {
    /// How likely a value is right that something contradicts.
    private static let contradicted = 0.6

    /// Makes a field unsure.
    mutating func doubt(_ name: FieldName) {
        func doubt<Value>(_ field: inout Field<Value>?) {
            if let confidence = field?.confidence { field?.confidence = min(confidence, Self.contradicted) }
        }
        switch name {
        case .supplier: doubt(&supplier)
        case .supplierVAT: doubt(&supplierVAT)
        case .supplierEnterpriseNumber: doubt(&supplierEnterpriseNumber)
        case .customer: doubt(&customer)
        case .customerNumber: doubt(&customerNumber)
        case .invoiceNumber: doubt(&invoiceNumber)
        case .issueDate: doubt(&issueDate)
        case .dueDate: doubt(&dueDate)
        case .periodStart: doubt(&periodStart)
        case .periodEnd: doubt(&periodEnd)
        case .currency: doubt(&currency)
        case .totalExcl: doubt(&totalExcl)
        case .totalVAT: doubt(&totalVAT)
        case .totalIncl: doubt(&totalIncl)
        case .amountDue: doubt(&amountDue)
        case .iban: doubt(&iban)
        case .bic: doubt(&bic)
        case .paymentReference: doubt(&paymentReference)
        case .ean: doubt(&ean)
        case .purchaseOrder: doubt(&purchaseOrder)
        case .accountCode: doubt(&accountCode)
        case .vat, .lines: break
        }
    }
}
