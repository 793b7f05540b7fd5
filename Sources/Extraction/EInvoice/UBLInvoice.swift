import Domain

/// Reads an `Invoice` or `CreditNote` of UBL 2 (Peppol BIS 3, UBL.BE, XRechnung, SI-UBL 1 and 2).
struct UBLInvoice {
    let root: XMLNode

    func read() -> EInvoice {
        var invoice = EInvoice()
        invoice.isCreditNoteSyntax = root.element.name == "CreditNote"
        readHead(&invoice)
        readPayment(&invoice)
        readTotals(&invoice)
        invoice.seller = UBLParty(root.first("cac:AccountingSupplierParty/cac:Party")).read()
        invoice.buyer = UBLParty(root.first("cac:AccountingCustomerParty/cac:Party")).read()
        invoice.payee = root.first("cac:PayeeParty").map { UBLParty($0).read() }
        invoice.lines = (root.all("cac:InvoiceLine") + root.all("cac:CreditNoteLine")).map(line)
        invoice.attachments = root.all("cac:AdditionalDocumentReference").compactMap(attachment)
        return invoice
    }

    private func readHead(_ invoice: inout EInvoice) {
        invoice.specification = root.term("cbc:CustomizationID")
        invoice.number = root.term("cbc:ID")
        invoice.issueDate = root.term("cbc:IssueDate")
        invoice.typeCode = root.term("cbc:InvoiceTypeCode", "cbc:CreditNoteTypeCode")
        invoice.currency = root.term("cbc:DocumentCurrencyCode")
        invoice.taxPointDate = root.term("cbc:TaxPointDate")
        invoice.taxPointCode = root.term("cac:InvoicePeriod/cbc:DescriptionCode")
        invoice.dueDate = root.term("cbc:DueDate", "cac:PaymentMeans/cbc:PaymentDueDate", "cac:PaymentTerms/cbc:PaymentDueDate")
        invoice.buyerReference = root.term("cbc:BuyerReference")
        invoice.purchaseOrder = root.term("cac:OrderReference/cbc:ID")
        invoice.periodStart = root.term("cac:InvoicePeriod/cbc:StartDate")
        invoice.periodEnd = root.term("cac:InvoicePeriod/cbc:EndDate")
        let lines = root.all("cac:InvoiceLine") + root.all("cac:CreditNoteLine")
        invoice.meteringPoints =
            (root.all("cac:AdditionalDocumentReference") + lines.flatMap { $0.all("cac:DocumentReference") }).compactMap { $0.term("cbc:ID") }
            + root.all("cac:Delivery").compactMap { $0.term("cac:DeliveryLocation/cbc:ID") }
        invoice.notes = root.all("cbc:Note").compactMap(\.term)
    }

    private func readPayment(_ invoice: inout EInvoice) {
        let means = root.all("cac:PaymentMeans")
        invoice.payment.means = means.map { means in
            let account = means.first("cac:PayeeFinancialAccount")
            return EInvoice.Means(
                path: means.path, code: means.term("cbc:PaymentMeansCode"), account: account?.term("cbc:ID"),
                bank: account?.term("cac:FinancialInstitutionBranch/cbc:ID", "cac:FinancialInstitutionBranch/cac:FinancialInstitution/cbc:ID"))
        }
        invoice.payment.reference = means.lazy.compactMap { $0.term("cbc:PaymentID") }.first
        invoice.payment.terms = root.all("cac:PaymentTerms").lazy.compactMap { $0.term("cbc:Note") }.first
    }

    private func readTotals(_ invoice: inout EInvoice) {
        let sums = root.first("cac:LegalMonetaryTotal")
        invoice.totals.lines = sums?.term("cbc:LineExtensionAmount")
        invoice.totals.allowances = sums?.term("cbc:AllowanceTotalAmount")
        invoice.totals.charges = sums?.term("cbc:ChargeTotalAmount")
        invoice.totals.net = sums?.term("cbc:TaxExclusiveAmount")
        invoice.totals.gross = sums?.term("cbc:TaxInclusiveAmount")
        invoice.totals.prepaid = sums?.term("cbc:PrepaidAmount")
        invoice.totals.rounding = sums?.term("cbc:PayableRoundingAmount")
        invoice.totals.due = sums?.term("cbc:PayableAmount")
        let tax = taxTotal(invoice.currency?.text)
        invoice.totals.vat = tax?.term("cbc:TaxAmount")
        invoice.vat = (tax?.all("cac:TaxSubtotal") ?? []).map(entry)
        invoice.adjustments = root.all("cac:AllowanceCharge").map { item in
            EInvoice.Adjustment(
                isCharge: item.term("cbc:ChargeIndicator")?.text == "true", amount: item.term("cbc:Amount"),
                reason: item.term("cbc:AllowanceChargeReason"), category: item.term("cac:TaxCategory/cbc:ID"),
                rate: item.term("cac:TaxCategory/cbc:Percent"))
        }
    }

    /// The tax in the currency of the document; another may state it in that of the tax office.
    private func taxTotal(_ currency: String?) -> XMLNode? {
        let totals = root.all("cac:TaxTotal")
        let own = totals.filter { $0.first("cbc:TaxAmount")?.element.attributes["currencyID"] == currency }
        return own.first { !$0.all("cac:TaxSubtotal").isEmpty } ?? own.first ?? totals.first
    }

    private func entry(_ row: XMLNode) -> EInvoice.VATEntry {
        let category = row.first("cac:TaxCategory")
        return EInvoice.VATEntry(
            path: row.path, base: row.term("cbc:TaxableAmount"), amount: row.term("cbc:TaxAmount"), category: category?.term("cbc:ID"),
            rate: category?.term("cbc:Percent") ?? row.term("cbc:Percent"),
            reason: category?.term("cbc:TaxExemptionReason", "cbc:TaxExemptionReasonCode"))
    }

    private func line(_ line: XMLNode) -> EInvoice.Line {
        let quantity = line.first("cbc:InvoicedQuantity") ?? line.first("cbc:CreditedQuantity")
        let item = line.first("cac:Item")
        let category = item?.first("cac:ClassifiedTaxCategory")
        return EInvoice.Line(
            path: line.path, id: line.term("cbc:ID"), quantity: quantity?.term, unit: quantity?.element.attributes["unitCode"],
            net: line.term("cbc:LineExtensionAmount"), price: line.term("cac:Price/cbc:PriceAmount"),
            priceQuantity: line.term("cac:Price/cbc:BaseQuantity"), name: item?.term("cbc:Name"), detail: item?.term("cbc:Description"),
            category: category?.term("cbc:ID"), rate: category?.term("cbc:Percent"), periodStart: line.term("cac:InvoicePeriod/cbc:StartDate"),
            periodEnd: line.term("cac:InvoicePeriod/cbc:EndDate"))
    }

    private func attachment(_ reference: XMLNode) -> EInvoice.Attachment? {
        guard let attachment = reference.first("cac:Attachment") else { return nil }
        let binary = attachment.first("cbc:EmbeddedDocumentBinaryObject")
        guard
            let name = binary?.element.attributes["filename"] ?? attachment.term("cac:ExternalReference/cbc:URI")?.text
                ?? reference.term("cbc:ID")?.text
        else { return nil }
        return EInvoice.Attachment(name: name, mediaType: binary?.element.attributes["mimeCode"], content: binary?.text)
    }
}

/// Reads a `cac:Party`.
struct UBLParty {
    private let node: XMLNode?

    init(_ node: XMLNode?) { self.node = node }

    func read() -> EInvoice.Party {
        var party = EInvoice.Party()
        guard let node else { return party }
        party.path = node.path
        party.name = node.term("cac:PartyLegalEntity/cbc:RegistrationName", "cac:PartyName/cbc:Name")
        party.tradingName = node.term("cac:PartyName/cbc:Name")
        party.identifiers = node.all("cac:PartyIdentification").compactMap { $0.term("cbc:ID") }
        party.registration = node.term("cac:PartyLegalEntity/cbc:CompanyID")
        party.endpoint = node.term("cbc:EndpointID")
        for scheme in node.all("cac:PartyTaxScheme") {
            let isVAT = scheme.term("cac:TaxScheme/cbc:ID").map { $0.text.uppercased() == "VAT" } ?? true
            if isVAT {
                party.vatNumber = party.vatNumber ?? scheme.term("cbc:CompanyID")
            } else {
                party.taxNumber = party.taxNumber ?? scheme.term("cbc:CompanyID")
            }
        }
        party.address = node.first("cac:PostalAddress").map { address in
            EInvoice.Address(
                lines: [
                    address.term("cbc:StreetName"), address.term("cbc:BuildingNumber"), address.term("cbc:AdditionalStreetName"),
                    address.term("cac:AddressLine/cbc:Line"),
                ].compactMap(\.self),
                postalCode: address.term("cbc:PostalZone"), city: address.term("cbc:CityName"),
                country: address.term("cac:Country/cbc:IdentificationCode"))
        }
        party.email = node.term("cac:Contact/cbc:ElectronicMail")
        party.phone = node.term("cac:Contact/cbc:Telephone")
        return party
    }
}
