/// What tells one supplier from another: its numbers, or for want of them the words of its name.
package struct SupplierIdentity: Sendable, Hashable, Codable {
    /// The name as the accountant spells it, or as it was read.
    package var name: String?
    package var enterprise: EnterpriseNumber?
    package var vat: VATNumber?
    package var iban: IBAN?
    /// The wrong name that was read when the supplier was corrected.
    package var readAs: String?

    package init(name: String? = nil, enterprise: EnterpriseNumber? = nil, vat: VATNumber? = nil, iban: IBAN? = nil) {
        self.name = name
        self.enterprise = enterprise ?? vat?.enterprise
        self.vat = vat
        self.iban = iban
    }

    /// Who sent a document, as far as its fields say.
    package init(_ content: InvoiceContent) {
        self.init(
            name: content.supplier?.value, enterprise: content.supplierEnterpriseNumber?.value, vat: content.supplierVAT?.value,
            iban: content.iban?.value)
    }

    package var isEmpty: Bool { name == nil && enterprise == nil && vat == nil && iban == nil }

    /// What the supplier is filed under: its surest mark. Two documents of one supplier may have different ones.
    package var mark: String {
        enterprise?.printed ?? vat?.description ?? iban?.printed ?? name ?? ""
    }
}

extension SupplierIdentity {
    /// Whether both have a number in common, or no numbers and the same name. Numbers of one kind that differ part them.
    package func isSame(as other: SupplierIdentity) -> Bool {
        if let enterprise, let number = other.enterprise { return enterprise == number }
        if let vat, let number = other.vat { return vat == number }
        if let iban, let account = other.iban { return iban == account }
        return name != nil && name == other.name
    }
}
