import Domain

/// Reads a `CrossIndustryInvoice` (UN/CEFACT D16B: Factur-X, ZUGFeRD 2, XRechnung) or the `CrossIndustryDocument` of ZUGFeRD 1.
struct CIIInvoice {
    private let root: XMLNode
    private let head: XMLNode?
    private let lineItems: [XMLNode]
    private let agreement: XMLNode?
    private let delivery: XMLNode?
    private let settlement: XMLNode?

    init(root: XMLNode) {
        self.root = root
        head = root.first("rsm:ExchangedDocument") ?? root.first("rsm:HeaderExchangedDocument")
        let deal = root.first("rsm:SupplyChainTradeTransaction") ?? root.first("rsm:SpecifiedSupplyChainTradeTransaction")
        lineItems = deal?.all("ram:IncludedSupplyChainTradeLineItem") ?? []
        agreement = deal?.first("ram:ApplicableHeaderTradeAgreement") ?? deal?.first("ram:ApplicableSupplyChainTradeAgreement")
        delivery = deal?.first("ram:ApplicableHeaderTradeDelivery") ?? deal?.first("ram:ApplicableSupplyChainTradeDelivery")
        settlement = deal?.first("ram:ApplicableHeaderTradeSettlement") ?? deal?.first("ram:ApplicableSupplyChainTradeSettlement")
    }

    func read() -> EInvoice {
        var invoice = EInvoice()
        readHead(&invoice)
        readPayment(&invoice)
        readTotals(&invoice)
        invoice.seller = CIIParty(agreement?.first("ram:SellerTradeParty")).read()
        invoice.buyer = CIIParty(agreement?.first("ram:BuyerTradeParty")).read()
        invoice.payee = settlement?.first("ram:PayeeTradeParty").map { CIIParty($0).read() }
        invoice.lines = lineItems.compactMap { CIILine(item: $0).read() }
        invoice.attachments = (agreement?.all("ram:AdditionalReferencedDocument") ?? []).compactMap(attachment)
        return invoice
    }

    private func readHead(_ invoice: inout EInvoice) {
        let context = root.first("rsm:ExchangedDocumentContext") ?? root.first("rsm:SpecifiedExchangedDocumentContext")
        invoice.specification = context?.term("ram:GuidelineSpecifiedDocumentContextParameter/ram:ID")
        invoice.number = head?.term("ram:ID")
        invoice.issueDate = head?.term("ram:IssueDateTime/udt:DateTimeString", "ram:IssueDateTime/udt:DateTime")
        invoice.typeCode = head?.term("ram:TypeCode")
        invoice.notes = (head?.all("ram:IncludedNote") ?? []).compactMap { $0.term("ram:Content") }
        invoice.buyerReference = agreement?.term("ram:BuyerReference")
        invoice.purchaseOrder = agreement?.term("ram:BuyerOrderReferencedDocument/ram:IssuerAssignedID", "ram:BuyerOrderReferencedDocument/ram:ID")
        let objects = (agreement?.all("ram:AdditionalReferencedDocument") ?? []).compactMap { $0.term("ram:IssuerAssignedID") }
        let places = (delivery?.all("ram:ShipToTradeParty") ?? []).flatMap { $0.all("ram:ID") + $0.all("ram:GlobalID") }.compactMap(\.term)
        let ofLines = lineItems.compactMap { $0.term("ram:SpecifiedLineTradeSettlement/ram:AdditionalReferencedDocument/ram:IssuerAssignedID") }
        invoice.meteringPoints = objects + places + ofLines
        invoice.currency = settlement?.term("ram:InvoiceCurrencyCode")
        let period = settlement?.first("ram:BillingSpecifiedPeriod")
        invoice.periodStart = period?.term("ram:StartDateTime/udt:DateTimeString")
        invoice.periodEnd = period?.term("ram:EndDateTime/udt:DateTimeString")
        invoice.taxPointDate = settlement?.term("ram:ApplicableTradeTax/ram:TaxPointDate/udt:DateString")
        invoice.taxPointCode = settlement?.term("ram:ApplicableTradeTax/ram:DueDateTypeCode")
    }

    private func readPayment(_ invoice: inout EInvoice) {
        guard let settlement else { return }
        invoice.payment.means = settlement.all("ram:SpecifiedTradeSettlementPaymentMeans").map { means in
            EInvoice.Means(
                path: means.path, code: means.term("ram:TypeCode"),
                account: means.term(
                    "ram:PayeePartyCreditorFinancialAccount/ram:IBANID", "ram:PayeePartyCreditorFinancialAccount/ram:ProprietaryID"),
                bank: means.term("ram:PayeeSpecifiedCreditorFinancialInstitution/ram:BICID"))
        }
        invoice.payment.reference = settlement.term("ram:PaymentReference")
        let terms = settlement.all("ram:SpecifiedTradePaymentTerms")
        invoice.payment.terms = terms.lazy.compactMap { $0.term("ram:Description") }.first
        invoice.dueDate = terms.lazy.compactMap { $0.term("ram:DueDateDateTime/udt:DateTimeString", "ram:DueDateDateTime/udt:DateTime") }.first
    }

    private func readTotals(_ invoice: inout EInvoice) {
        guard let settlement else { return }
        let sums =
            settlement.first("ram:SpecifiedTradeSettlementHeaderMonetarySummation")
            ?? settlement.first("ram:SpecifiedTradeSettlementMonetarySummation")
        invoice.totals.lines = sums?.term("ram:LineTotalAmount")
        invoice.totals.allowances = sums?.term("ram:AllowanceTotalAmount")
        invoice.totals.charges = sums?.term("ram:ChargeTotalAmount")
        invoice.totals.net = sums?.term("ram:TaxBasisTotalAmount")
        let taxes = sums?.all("ram:TaxTotalAmount") ?? []
        invoice.totals.vat = (taxes.first { $0.element.attributes["currencyID"] == invoice.currency?.text } ?? taxes.first)?.term
        invoice.totals.gross = sums?.term("ram:GrandTotalAmount")
        invoice.totals.prepaid = sums?.term("ram:TotalPrepaidAmount")
        invoice.totals.rounding = sums?.term("ram:RoundingAmount")
        invoice.totals.due = sums?.term("ram:DuePayableAmount")
        invoice.vat = settlement.all("ram:ApplicableTradeTax").map { row in
            EInvoice.VATEntry(
                path: row.path, base: row.term("ram:BasisAmount"), amount: row.term("ram:CalculatedAmount"),
                category: row.term("ram:CategoryCode"), rate: row.term("ram:RateApplicablePercent", "ram:ApplicablePercent"),
                reason: row.term("ram:ExemptionReason", "ram:ExemptionReasonCode"))
        }
        invoice.adjustments =
            settlement.all("ram:SpecifiedTradeAllowanceCharge").map(adjustment)
            + settlement.all("ram:SpecifiedLogisticsServiceCharge").map { item in
                EInvoice.Adjustment(
                    isCharge: true, amount: item.term("ram:AppliedAmount"), reason: item.term("ram:Description"),
                    category: item.term("ram:AppliedTradeTax/ram:CategoryCode"),
                    rate: item.term("ram:AppliedTradeTax/ram:RateApplicablePercent", "ram:AppliedTradeTax/ram:ApplicablePercent"))
            }
    }

    private func adjustment(_ item: XMLNode) -> EInvoice.Adjustment {
        EInvoice.Adjustment(
            isCharge: item.term("ram:ChargeIndicator/udt:Indicator", "ram:ChargeIndicator")?.text == "true", amount: item.term("ram:ActualAmount"),
            reason: item.term("ram:Reason"), category: item.term("ram:CategoryTradeTax/ram:CategoryCode"),
            rate: item.term("ram:CategoryTradeTax/ram:RateApplicablePercent", "ram:CategoryTradeTax/ram:ApplicablePercent"))
    }

    private func attachment(_ reference: XMLNode) -> EInvoice.Attachment? {
        let binary = reference.first("ram:AttachmentBinaryObject")
        let address = reference.term("ram:URIID")?.text
        guard binary != nil || address != nil else { return nil }
        guard let name = binary?.element.attributes["filename"] ?? address ?? reference.term("ram:IssuerAssignedID")?.text else { return nil }
        return EInvoice.Attachment(name: name, mediaType: binary?.element.attributes["mimeCode"], content: binary?.text)
    }
}

/// Reads an `IncludedSupplyChainTradeLineItem`.
struct CIILine {
    let item: XMLNode

    /// Nil for a line that is nothing but a note, or that repeats others: a group, an information (Factur-X EXTENDED, BT-X-8).
    func read() -> EInvoice.Line? {
        let status = item.term("ram:AssociatedDocumentLineDocument/ram:LineStatusReasonCode")?.text
        if status == "GROUP" || status == "INFORMATION" { return nil }
        let agreement = item.first("ram:SpecifiedLineTradeAgreement") ?? item.first("ram:SpecifiedSupplyChainTradeAgreement")
        let delivery = item.first("ram:SpecifiedLineTradeDelivery") ?? item.first("ram:SpecifiedSupplyChainTradeDelivery")
        let settlement = item.first("ram:SpecifiedLineTradeSettlement") ?? item.first("ram:SpecifiedSupplyChainTradeSettlement")
        let product = item.first("ram:SpecifiedTradeProduct")
        if settlement == nil && product == nil { return nil }
        let (quantity, price) = (delivery?.first("ram:BilledQuantity"), agreement?.first("ram:NetPriceProductTradePrice"))
        let (tax, period) = (settlement?.first("ram:ApplicableTradeTax"), settlement?.first("ram:BillingSpecifiedPeriod"))
        return EInvoice.Line(
            path: item.path, id: item.term("ram:AssociatedDocumentLineDocument/ram:LineID"), quantity: quantity?.term,
            unit: quantity?.element.attributes["unitCode"],
            net: settlement?.term(
                "ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount",
                "ram:SpecifiedTradeSettlementMonetarySummation/ram:LineTotalAmount"),
            price: price?.term("ram:ChargeAmount"), priceQuantity: price?.term("ram:BasisQuantity"), name: product?.term("ram:Name"),
            detail: product?.term("ram:Description"), category: tax?.term("ram:CategoryCode"),
            rate: tax?.term("ram:RateApplicablePercent", "ram:ApplicablePercent"),
            periodStart: period?.term("ram:StartDateTime/udt:DateTimeString"), periodEnd: period?.term("ram:EndDateTime/udt:DateTimeString"))
    }
}

/// Reads a trade party.
struct CIIParty {
    private let node: XMLNode?

    init(_ node: XMLNode?) { self.node = node }

    func read() -> EInvoice.Party {
        var party = EInvoice.Party()
        guard let node else { return party }
        party.path = node.path
        party.name = node.term("ram:Name", "ram:SpecifiedLegalOrganization/ram:TradingBusinessName")
        party.tradingName = node.term("ram:SpecifiedLegalOrganization/ram:TradingBusinessName")
        party.identifiers = (node.all("ram:ID") + node.all("ram:GlobalID")).compactMap(\.term)
        party.registration = node.term("ram:SpecifiedLegalOrganization/ram:ID")
        party.endpoint = node.term("ram:URIUniversalCommunication/ram:URIID")
        for registration in node.all("ram:SpecifiedTaxRegistration").compactMap({ $0.term("ram:ID") }) {
            if registration.scheme == "VA" {
                party.vatNumber = party.vatNumber ?? registration
            } else {
                party.taxNumber = party.taxNumber ?? registration
            }
        }
        party.address = node.first("ram:PostalTradeAddress").map { address in
            EInvoice.Address(
                lines: [address.term("ram:LineOne"), address.term("ram:LineTwo"), address.term("ram:LineThree")].compactMap(\.self),
                postalCode: address.term("ram:PostcodeCode"), city: address.term("ram:CityName"), country: address.term("ram:CountryID"))
        }
        party.email = node.term("ram:DefinedTradeContact/ram:EmailURIUniversalCommunication/ram:URIID")
        party.phone = node.term("ram:DefinedTradeContact/ram:TelephoneUniversalCommunication/ram:CompleteNumber")
        return party
    }
}
