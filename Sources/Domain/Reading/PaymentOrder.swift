/// A credit transfer as a QR code on a document orders it: the "EPC QR" of the European Payments Council (EPC069-12, version 2.1, versions 001
/// and 002 of the data).
package struct PaymentOrder: Sendable, Hashable {
    package let beneficiary: String
    package let iban: IBAN
    package let bic: BIC?
    /// In euro; nil when the payer fills it in.
    package let amount: Money?
    package let reference: PaymentReference?

    /// Reads the text of a code strictly; nil for a code of any other kind, and for one that breaks the specification.
    package init?(_ text: String) {
        guard text.utf8.count <= PaymentCode.byteLimit else { return nil }
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(PaymentOrder.trimmed)
        guard (7...12).contains(lines.count), PaymentOrder.isHead(lines) else { return nil }
        func line(_ number: Int) -> String { number <= lines.count ? lines[number - 1] : "" }
        guard let iban = IBAN(line(7)), (1...70).contains(line(6).count) else { return nil }
        (beneficiary, self.iban) = (line(6), iban)
        // Version 001 asks for the bank's code, version 002 no longer does within the area.
        guard line(5).isEmpty ? line(2) == "002" : BIC(line(5)) != nil else { return nil }
        bic = BIC(line(5))
        if line(8).isEmpty {
            amount = nil
        } else {
            guard let amount = PaymentOrder.amount(line(8)) else { return nil }
            self.amount = amount
        }
        guard line(10).isEmpty || line(11).isEmpty, line(10).count <= 35, line(11).count <= 140 else { return nil }
        // Belgian communications stand in either line.
        reference = PaymentReference(line(10)) ?? PaymentReference(line(11))
    }

    private static func isHead(_ lines: [String]) -> Bool {
        lines[0] == "BCD" && ["001", "002"].contains(lines[1]) && ["1", "2", "3", "4", "5", "6", "7", "8"].contains(lines[2]) && lines[3] == "SCT"
    }

    /// "EUR437.25", from one cent to a billion less one.
    private static func amount(_ text: String) -> Money? {
        guard text.hasPrefix("EUR"), let amount = Money(String(text.dropFirst(3))) else { return nil }
        return amount > .zero && amount.cents <= 99_999_999_999 ? amount : nil
    }

    private static func trimmed(_ line: Substring) -> String {
        var line = line
        while line.last?.isWhitespace == true { line.removeLast() }
        while line.first?.isWhitespace == true { line.removeFirst() }
        return String(line)
    }
}
