import Domain

/// Gathers what an e-invoice says beyond the fields, within limits that a page can hold.
struct EInvoiceSheet {
    let invoice: EInvoice

    /// So many notes, adjustments and attachments are shown, and so many characters of each.
    private static let most = 50
    private static let longest = 2_000

    init(_ invoice: EInvoice) { self.invoice = invoice }

    var sheet: InvoiceSheet {
        var sheet = InvoiceSheet(
            seller: party(invoice.seller), buyer: party(invoice.buyer), payee: text(invoice.payee?.name),
            buyerReference: text(invoice.buyerReference), notes: invoice.notes.prefix(Self.most).compactMap(text),
            paymentTerms: text(invoice.payment.terms), adjustments: invoice.adjustments.prefix(Self.most).compactMap(adjustment),
            linesTotal: invoice.totals.lines?.money, prepaid: invoice.totals.prepaid?.money, rounding: invoice.totals.rounding?.money,
            exemptions: exemptions,
            lines: invoice.lines.map { InvoiceSheet.Line(number: text($0.id), unit: $0.unit, detail: $0.name == nil ? nil : text($0.detail)) },
            attachments: invoice.attachments.prefix(Self.most).map(attachment))
        let means = invoice.payment.means.prefix(Self.most).compactMap { text($0.code) }
        sheet.paymentMeans = means.isEmpty ? nil : means
        return sheet
    }

    private func text(_ term: BusinessTerm?) -> String? { term.map { String($0.text.prefix(Self.longest)) } }

    private func party(_ party: EInvoice.Party) -> InvoiceSheet.Party {
        let address = party.address
        let city = [address?.postalCode, address?.city].compactMap(text).joined(separator: " ")
        let lines = (address?.lines ?? []).compactMap(text) + [city, text(address?.country) ?? ""]
        return InvoiceSheet.Party(
            name: text(party.name ?? party.tradingName) ?? "", address: lines.filter { !$0.isEmpty }, vatNumber: text(party.vatNumber),
            registration: text(party.registration ?? party.taxNumber), email: text(party.email), phone: text(party.phone))
    }

    private func adjustment(_ item: EInvoice.Adjustment) -> InvoiceSheet.Adjustment? {
        item.amount?.money.map { InvoiceSheet.Adjustment(isCharge: item.isCharge, amount: $0, reason: text(item.reason)) }
    }

    private var exemptions: [String] {
        var reasons: [String] = []
        for reason in invoice.vat.compactMap({ text($0.reason) }) where !reasons.contains(reason) { reasons.append(reason) }
        return reasons
    }

    private func attachment(_ file: EInvoice.Attachment) -> InvoiceSheet.Attachment {
        let characters = file.content?.utf8.count { $0 > 32 && $0 != 61 }
        return InvoiceSheet.Attachment(name: String(file.name.prefix(200)), mediaType: file.mediaType, size: characters.map { $0 * 3 / 4 })
    }
}
