import Domain

/// Reads the fields of an invoice, a credit note or a reminder, each by its own reader, in the order in which they help each other.
struct InvoiceReader {
    let context: Context
    let kind: DocumentKind

    func read() -> (content: InvoiceContent, findings: [Finding]) {
        var (content, findings) = readFields()
        // A reminder lists invoices, not what they are for.
        if kind != .reminder { content.lines = LineItems(context: context, content: content, isCreditNote: kind == .creditNote).read() }
        findings += InvoiceChecks(context: context).findings(content, kind)
        return (content, findings)
    }

    /// The fields alone, without the lines and the checks.
    func readFields() -> (content: InvoiceContent, findings: [Finding]) {
        var content = InvoiceContent()
        var findings: [Finding] = []
        readParties(&content, &findings)
        readDates(&content, &findings)
        readNumbers(&content, &findings)
        readTotals(&content, &findings)
        return (content, findings)
    }

    private func readParties(_ content: inout InvoiceContent, _ findings: inout [Finding]) {
        let customer = CustomerBlock(context)
        if let name = customer.name, let text = customer.text {
            content.customer = context.field(Names.cleaned(text), name, confidence: customer.certainty)
        }
        content.supplier = SupplierField(context: context, customer: customer).read()
        let numbers = TaxNumberFields(context: context, customer: customer, supplier: content.supplier).read()
        content.supplierVAT = numbers.vat
        content.supplierEnterpriseNumber = numbers.enterprise
        findings += numbers.findings
        let account = AccountFields(context: context, customer: customer).read()
        content.iban = account.iban
        content.bic = account.bic
        findings += account.findings
    }

    private func readDates(_ content: inout InvoiceContent, _ findings: inout [Finding]) {
        if let issue = IssueDateField(context: context, isReminder: kind == .reminder).read() {
            content.issueDate = issue.field
            if let rival = issue.rival { findings.append(ambiguous(.issueDate, issue.field, rival)) }
        }
        if let due = DueDateField(context: context, issue: content.issueDate?.value, isReminder: kind == .reminder).read() {
            content.dueDate = due.field
            if let rival = due.rival { findings.append(ambiguous(.dueDate, due.field, rival)) }
        } else if let issue = content.issueDate, let terms = PaymentTerms(context: context, issue: issue.value).dueDate() {
            content.dueDate = Field(terms.date, confidence: issue.confidence * 0.9, evidence: nil, isComputed: true)
            findings.append(Finding(.dueDateImplied, .info, field: .dueDate, arguments: [terms.terms]))
        }
        if let period = PeriodField(context: context).read() {
            content.periodStart = period.start
            content.periodEnd = period.end
        }
    }

    private func readNumbers(_ content: inout InvoiceContent, _ findings: inout [Finding]) {
        if let number = InvoiceNumberField(context: context).read() {
            content.invoiceNumber = number.field
            if let rival = number.rival { findings.append(ambiguous(.invoiceNumber, number.field, rival)) }
        }
        content.customerNumber = NumberField(context: context, concept: .customerNumber).read()?.field
        content.purchaseOrder = NumberField(context: context, concept: .purchaseOrder).read()?.field
        if let reference = PaymentReferenceField(context: context).read() {
            content.paymentReference = reference.field
            if let repair = reference.repair { findings.append(repair) }
        }
        if let point = SupplyPointField(context: context).read() {
            content.ean = point.field
            if let repair = point.repair { findings.append(repair) }
        }
        content.currency = CurrencyField(context: context).read()
    }

    private func readTotals(_ content: inout InvoiceContent, _ findings: inout [Finding]) {
        let totals = TotalsReader(context, kind: kind).read()
        content.totalExcl = totals.excl
        content.totalVAT = totals.vat
        content.totalIncl = totals.incl
        content.amountDue = totals.due
        content.vat = totals.rows
        findings += totals.findings
    }

    private func ambiguous<Value: CustomStringConvertible>(_ name: FieldName, _ field: Field<Value>, _ rival: Value) -> Finding {
        Finding(
            .ambiguous, field: name, page: field.evidence?.page, box: field.evidence?.box,
            arguments: [field.value.description, rival.description])
    }
}
