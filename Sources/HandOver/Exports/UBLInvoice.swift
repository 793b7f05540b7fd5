package import Domain

/// A draft as an invoice or credit note of UBL 2.1, for programs that book those (EN 16931). It says itself that it is a copy: the original is what
/// came.
package struct UBLInvoice: Sendable {
    private let draft: ExpenseDraft
    private let content: InvoiceContent
    private let isCredit: Bool
    private let currency: String
    private let totals: Totals
    private let seller: VATNumber
    private let relief: Relief?

    /// Nil when the draft lacks what no such invoice is without: a number, a date, a supplier with a VAT number, and amounts that add up.
    package init?(_ draft: ExpenseDraft) {
        let (content, relief) = (draft.reading.content, Relief(draft.reading))
        guard [.invoice, .creditNote].contains(draft.reading.kind), content.supplier != nil, content.invoiceNumber != nil, content.issueDate != nil,
            let totals = Totals(content, isExempt: relief != nil), let seller = UBLInvoice.seller(content, totals)
        else { return nil }
        (self.relief, self.seller) = (relief, seller)
        self.draft = draft
        self.content = content
        self.totals = totals
        isCredit = draft.reading.kind == .creditNote
        currency = content.currency?.value ?? "EUR"
    }

    package var text: String {
        let name = isCredit ? "CreditNote" : "Invoice"
        let space = "urn:oasis:names:specification:ubl:schema:xsd:"
        let spaces = [
            ("xmlns", "\(space)\(name)-2"), ("xmlns:cac", "\(space)CommonAggregateComponents-2"), ("xmlns:cbc", "\(space)CommonBasicComponents-2"),
        ]
        var xml = XMLText()
        xml.element(name, with: spaces) { xml in
            head(&xml)
            xml.element("cac:AccountingSupplierParty") { $0.element("cac:Party") { supplier(&$0) } }
            xml.element("cac:AccountingCustomerParty") { $0.element("cac:Party") { customer(&$0) } }
            payment(&xml)
            terms(&xml)
            tax(&xml)
            sums(&xml)
            for (number, row) in totals.rows.enumerated() { line(number + 1, row, &xml) }
        }
        return xml.text
    }

    private func head(_ xml: inout XMLText) {
        xml.element("cbc:CustomizationID", "urn:cen.eu:en16931:2017")
        xml.element("cbc:ID", content.invoiceNumber?.value)
        xml.element("cbc:IssueDate", content.issueDate?.value.description)
        if !isCredit { xml.element("cbc:DueDate", content.dueDate?.value.description) }
        xml.element(isCredit ? "cbc:CreditNoteTypeCode" : "cbc:InvoiceTypeCode", isCredit ? "381" : "380")
        xml.element("cbc:Note", "Copie / Kopie / copy: \(draft.id)")
        xml.element("cbc:DocumentCurrencyCode", currency)
        if content.periodStart != nil || content.periodEnd != nil {
            xml.element("cac:InvoicePeriod") { xml in
                xml.element("cbc:StartDate", content.periodStart?.value.description)
                xml.element("cbc:EndDate", content.periodEnd?.value.description)
            }
        }
        if let order = content.purchaseOrder?.value { xml.element("cac:OrderReference") { $0.element("cbc:ID", order) } }
    }

    private func supplier(_ xml: inout XMLText) {
        // Greece has another prefix for taxes than for itself.
        let country = seller.country == "EL" ? "GR" : seller.country
        xml.element("cac:PostalAddress") { $0.element("cac:Country") { $0.element("cbc:IdentificationCode", country) } }
        xml.element("cac:PartyTaxScheme") { xml in
            xml.element("cbc:CompanyID", seller.description.filter { $0.isLetter || $0.isNumber })
            xml.element("cac:TaxScheme") { $0.element("cbc:ID", "VAT") }
        }
        xml.element("cac:PartyLegalEntity") { xml in
            xml.element("cbc:RegistrationName", content.supplier?.value)
            if let number = content.supplierEnterpriseNumber?.value {
                xml.element("cbc:CompanyID", with: [("schemeID", "0208")], number.description.filter(\.isNumber))
            }
        }
    }

    private func customer(_ xml: inout XMLText) {
        if let number = content.customerNumber?.value { xml.element("cac:PartyIdentification") { $0.element("cbc:ID", number) } }
        xml.element("cac:PostalAddress") { $0.element("cac:Country") { $0.element("cbc:IdentificationCode", "BE") } }
        xml.element("cac:PartyLegalEntity") { $0.element("cbc:RegistrationName", content.customer?.value ?? draft.building?.name ?? "–") }
    }

    private func payment(_ xml: inout XMLText) {
        guard let iban = content.iban?.value else { return }
        xml.element("cac:PaymentMeans") { xml in
            xml.element("cbc:PaymentMeansCode", "30")
            if isCredit { xml.element("cbc:PaymentDueDate", content.dueDate?.value.description) }
            xml.element("cbc:PaymentID", content.paymentReference?.value.description)
            xml.element("cac:PayeeFinancialAccount") { xml in
                xml.element("cbc:ID", iban.text)
                if let bic = content.bic?.value { xml.element("cac:FinancialInstitutionBranch") { $0.element("cbc:ID", bic.text) } }
            }
        }
    }

    /// Who is to be paid says until when, or where that stands (BR-CO-25).
    private func terms(_ xml: inout XMLText) {
        let isDated = content.dueDate != nil && (!isCredit || content.iban != nil)
        if isDated || totals.due <= .zero { return }
        xml.element("cac:PaymentTerms") { $0.element("cbc:Note", "Voir l'original / Zie het origineel / Siehe Original / See the original") }
    }

    /// As stated; where tax is charged and only the enterprise is known, its number is that of its VAT.
    private static func seller(_ content: InvoiceContent, _ totals: Totals) -> VATNumber? {
        if let stated = content.supplierVAT?.value { return stated }
        guard totals.tax != .zero, let enterprise = content.supplierEnterpriseNumber?.value else { return nil }
        return VATNumber("BE" + enterprise.description)
    }

    private func tax(_ xml: inout XMLText) {
        xml.element("cac:TaxTotal") { xml in
            amount("cbc:TaxAmount", totals.tax, &xml)
            for row in totals.rows {
                xml.element("cac:TaxSubtotal") { xml in
                    amount("cbc:TaxableAmount", row.base, &xml)
                    amount("cbc:TaxAmount", row.amount, &xml)
                    xml.element("cac:TaxCategory") { category(row.rate, withReason: true, &$0) }
                }
            }
        }
    }

    private func sums(_ xml: inout XMLText) {
        xml.element("cac:LegalMonetaryTotal") { xml in
            amount("cbc:LineExtensionAmount", totals.base, &xml)
            amount("cbc:TaxExclusiveAmount", totals.base, &xml)
            amount("cbc:TaxInclusiveAmount", totals.base + totals.tax, &xml)
            if totals.prepaid > .zero { amount("cbc:PrepaidAmount", totals.prepaid, &xml) }
            amount("cbc:PayableAmount", totals.due, &xml)
        }
    }

    /// One line for each rate: what a page prints as lines need not add up, and this must.
    private func line(_ number: Int, _ row: VATRow, _ xml: inout XMLText) {
        xml.element(isCredit ? "cac:CreditNoteLine" : "cac:InvoiceLine") { xml in
            xml.element("cbc:ID", "\(number)")
            xml.element(isCredit ? "cbc:CreditedQuantity" : "cbc:InvoicedQuantity", with: [("unitCode", "C62")], row.base < .zero ? "-1" : "1")
            amount("cbc:LineExtensionAmount", row.base, &xml)
            xml.element("cac:Item") { xml in
                xml.element("cbc:Name", name(of: row))
                xml.element("cac:ClassifiedTaxCategory") { category(row.rate, withReason: false, &$0) }
            }
            // A price is never below nothing: what is taken off is so many less.
            xml.element("cac:Price") { amount("cbc:PriceAmount", row.base.magnitude, &$0) }
        }
    }

    private func name(of row: VATRow) -> String {
        let own = content.lines.filter { $0.vatRate == row.rate || totals.rows.count == 1 }.map(\.description)
        return own.isEmpty ? content.supplier?.value ?? "–" : String(own.joined(separator: "; ").prefix(1_000))
    }

    private func category(_ rate: VATRate, withReason: Bool, _ xml: inout XMLText) {
        xml.element("cbc:ID", rate.basisPoints == 0 ? relief?.code ?? "Z" : "S")
        xml.element("cbc:Percent", FixedDecimal(units: Int64(rate.basisPoints), scale: 2).description)
        if withReason, rate.basisPoints == 0 { xml.element("cbc:TaxExemptionReason", relief?.reason) }
        xml.element("cac:TaxScheme") { $0.element("cbc:ID", "VAT") }
    }

    private func amount(_ name: String, _ money: Money, _ xml: inout XMLText) {
        xml.element(name, with: [("currencyID", currency)], money.description)
    }

    /// Why no tax is charged, as the reading found it.
    private enum Relief: Sendable {
        case reverseCharge
        case smallEnterprise

        init?(_ reading: ReadDocument) {
            let codes = Set(reading.findings.map(\.code))
            if codes.contains(.reverseCharge) {
                self = .reverseCharge
            } else if codes.contains(.smallEnterprise) {
                self = .smallEnterprise
            } else {
                return nil
            }
        }

        var code: String { self == .reverseCharge ? "AE" : "E" }

        var reason: String {
            self == .reverseCharge
                ? "Autoliquidation / Verlegging van heffing / Reverse charge"
                : "Régime de franchise / Vrijstellingsregeling (art. 56bis CTVA / WBTW)"
        }
    }

    /// What adds up.
    private struct Totals: Sendable {
        let rows: [VATRow]
        let prepaid: Money

        var base: Money { rows.reduce(Money.zero) { $0 + $1.base } }
        var tax: Money { rows.reduce(Money.zero) { $0 + $1.amount } }
        var due: Money { base + tax - prepaid }

        /// Nil when the table of VAT, or net and VAT, do not make the total, or more is due than that.
        init?(_ content: InvoiceContent, isExempt: Bool) {
            guard let total = content.totalIncl?.value ?? content.amountDue?.value, content.amountDue.map({ $0.value <= total }) ?? true else {
                return nil
            }
            let table = content.vat.isEmpty ? [Totals.only(content, total, isExempt)].compactMap(\.self) : content.vat
            guard !table.isEmpty, table.reduce(Money.zero, { $0 + $1.base + $1.amount }) == total else { return nil }
            rows = Totals.merged(table)
            prepaid = total - (content.amountDue?.value ?? total)
        }

        /// One row for each rate (BR-S-08).
        private static func merged(_ table: [VATRow]) -> [VATRow] {
            table.reduce(into: []) { rows, row in
                if let known = rows.firstIndex(where: { $0.rate == row.rate }) {
                    rows[known].base = rows[known].base + row.base
                    rows[known].amount = rows[known].amount + row.amount
                } else {
                    rows.append(row)
                }
            }
        }

        /// Without a table: the rate that makes the VAT of the net amount. That there is none must be known from somewhere.
        private static func only(_ content: InvoiceContent, _ total: Money, _ isExempt: Bool) -> VATRow? {
            guard content.totalVAT != nil || content.totalExcl != nil || isExempt else { return nil }
            let tax = content.totalVAT?.value ?? content.totalExcl.map { total - $0.value } ?? .zero
            let base = content.totalExcl?.value ?? total - tax
            return VATRate.belgian.first { base.tax(at: $0) == tax }.map { VATRow(rate: $0, base: base, amount: tax) }
        }
    }
}
