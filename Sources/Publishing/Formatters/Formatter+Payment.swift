internal import Domain
package import Typesetting

extension Formatter {
    /// The sum of a list of records by their member `amount`, as `money` prints it: `{payment.items|total:amount}`.
    package static let total = Formatter("total", arguments: ["amount", "plain"]) { value, arguments, language in
        guard let sum = sum(of: value) else { return nil }
        return Formatter.money.write(.integer(sum.cents), arguments.filter { $0 == "plain" }, language)
    }

    /// The text of the code that a banking application scans (EPC069-12), of a record with `holder`, `iban` and the sum of its `items`, or its
    /// `amount`; `bic` and `communication` may be missing. Empty where nothing is to be paid.
    package static let epc = Formatter("epc") { value, _, _ in
        guard case .record(let payment) = value, let holder = payment.text("holder"), let iban = payment.text("iban").flatMap(IBAN.init(_:)),
            let amount = payment["items"].flatMap(sum(of:)) ?? payment.text("amount").flatMap(Money.init)
        else { return nil }
        let reference = payment.text("communication").flatMap { PaymentReference($0) }
        return PaymentCode.text(amount: amount, to: holder, iban: iban, bic: payment.text("bic").flatMap(BIC.init), reference: reference)
            ?? ""
    }

    private static func sum(of value: Value) -> Money? {
        guard case .list(let items) = value else { return nil }
        var sum = Money.zero
        for item in items {
            guard case .record(let record) = item, let amount = record.text("amount").flatMap(Money.init) else { return nil }
            sum += amount
        }
        return sum
    }
}

extension Record {
    fileprivate func text(_ name: String) -> String? {
        guard case .text(let text)? = self[name] else { return nil }
        return text
    }
}
