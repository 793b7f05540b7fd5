package import Domain

/// Puts the e-invoice inside a PDF and what was read of its pages together: the XML gives the values, the page shows where they stand, and
/// where both say different things a person must look.
package struct Hybrid {
    private let invoice: ReadDocument
    private let page: ReadDocument?
    private let pageNumbers: [Int]
    private let text: PrintedText

    /// `pages` are the documents that extraction made of the recognised pages; the e-invoice is about all pages of its file.
    package init(invoice: ReadDocument, pages: [ReadDocument], recognized: RecognizedDocument) {
        self.invoice = invoice
        page = pages.first { [.invoice, .creditNote, .reminder].contains($0.kind) }
        pageNumbers = recognized.pages.map(\.number)
        text = PrintedText(recognized)
    }

    package func document() -> ReadDocument {
        var document = invoice
        document.pages = pageNumbers
        document.language = page?.language ?? invoice.language
        showPlaces(&document.content)
        compare(&document)
        return document
    }

    /// Gives each value the place where the page prints it.
    private func showPlaces(_ content: inout InvoiceContent) {
        let read = page?.content
        show(&content.supplier, read?.supplier) { [$0] }
        show(&content.customer, read?.customer) { [$0] }
        show(&content.supplierVAT, read?.supplierVAT) { [$0.description] }
        show(&content.supplierEnterpriseNumber, read?.supplierEnterpriseNumber) { [$0.digits] }
        show(&content.customerNumber, read?.customerNumber) { [$0] }
        show(&content.invoiceNumber, read?.invoiceNumber) { [$0] }
        show(&content.purchaseOrder, read?.purchaseOrder) { [$0] }
        show(&content.issueDate, read?.issueDate, PrintedText.forms)
        show(&content.dueDate, read?.dueDate, PrintedText.forms)
        show(&content.periodStart, read?.periodStart, PrintedText.forms)
        show(&content.periodEnd, read?.periodEnd, PrintedText.forms)
        show(&content.currency, read?.currency) { [$0] }
        show(&content.totalExcl, read?.totalExcl, PrintedText.forms)
        show(&content.totalVAT, read?.totalVAT, PrintedText.forms)
        show(&content.totalIncl, read?.totalIncl, PrintedText.forms)
        show(&content.amountDue, read?.amountDue, PrintedText.forms)
        show(&content.iban, read?.iban) { [$0.text] }
        show(&content.bic, read?.bic) { [$0.text] }
        show(&content.paymentReference, read?.paymentReference) { [$0.description] }
        show(&content.ean, read?.ean) { [$0.digits] }
    }

    private func show<Value>(_ field: inout Field<Value>?, _ read: Field<Value>?, _ forms: (Value) -> [String]) {
        guard let value = field?.value else { return }
        let same = read.flatMap { $0.value == value ? $0.evidence : nil }
        field?.evidence = same ?? text.place(of: forms(value))
    }

    /// Holds the page against the XML, field by field.
    private func compare(_ document: inout ReadDocument) {
        guard let read = page?.content else { return }
        let content = invoice.content
        var contradictions: [Finding] = []
        func check<Value: CustomStringConvertible>(_ name: FieldName, _ xml: Field<Value>?, _ page: Field<Value>?, _ forms: (Value) -> [String]) {
            guard let xml, let page, !xml.isComputed, !page.isComputed, xml.value != page.value else { return }
            // What the page prints as well was taken for something else there, unless the page is clear about it.
            let isPrinted = text.place(of: forms(xml.value)) != nil
            guard page.confidence >= (isPrinted ? Self.clear : Self.readable) else { return }
            contradictions.append(
                Finding(
                    .xmlContradiction, .error, field: name, page: page.evidence?.page, box: page.evidence?.box,
                    arguments: [xml.value.description, page.value.description]))
        }
        check(.invoiceNumber, content.invoiceNumber, read.invoiceNumber) { [$0] }
        check(.issueDate, content.issueDate, read.issueDate, PrintedText.forms)
        check(.dueDate, content.dueDate, read.dueDate, PrintedText.forms)
        check(.totalExcl, content.totalExcl, read.totalExcl, PrintedText.forms)
        check(.totalVAT, content.totalVAT, read.totalVAT, PrintedText.forms)
        check(.totalIncl, content.totalIncl, read.totalIncl, PrintedText.forms)
        check(.amountDue, content.amountDue, read.amountDue, PrintedText.forms)
        check(.iban, content.iban, read.iban) { [$0.text] }
        check(.supplierVAT, content.supplierVAT, read.supplierVAT) { [$0.description] }
        if content.paymentReference?.value.isFree == false, read.paymentReference?.value.isFree == false {
            check(.paymentReference, content.paymentReference, read.paymentReference) { [$0.description] }
        }
        for finding in contradictions { finding.field.map { document.content.doubt($0) } }
        document.findings += contradictions
    }

    /// From here on the page counts as clear, and as readable at all.
    private static let clear = 0.95
    private static let readable = 0.7
}

extension PaymentReference {
    fileprivate var isFree: Bool {
        if case .free = self { true } else { false }
    }
}
