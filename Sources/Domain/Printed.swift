/// Figures and dates as people write them in a language.
package struct Printed: Sendable {
    package let language: Language

    package init(language: Language) { self.language = language }

    /// An amount with the sign of its currency; without one when the currency is not known.
    package func amount(_ amount: Money, _ currency: String?) -> String {
        let figure = grouped(amount.description)
        guard let currency else { return figure }
        let sign = currency == "EUR" ? "€" : currency
        if language == .en && sign == "€" { return amount < .zero ? "-€\(figure.dropFirst())" : "€\(figure)" }
        return "\(figure)\u{A0}\(sign)"
    }

    /// A plain decimal string with the language's marks.
    package func grouped(_ plain: String) -> String {
        let (thousands, decimal) =
            switch language {
            // Spaces that do not break the line.
            case .fr: ("\u{A0}", ",")
            case .nl, .de: (".", ",")
            case .en: (",", ".")
            }
        let sign = plain.hasPrefix("-") ? "-" : ""
        let parts = plain.dropFirst(sign.count).split(separator: ".", maxSplits: 1)
        let whole = Array(parts.first ?? "")
        var text = sign
        for (index, digit) in whole.enumerated() {
            if index > 0 && (whole.count - index).isMultiple(of: 3) { text += thousands }
            text.append(digit)
        }
        return parts.count == 2 ? text + decimal + parts[1] : text
    }

    /// The day in figures.
    package func date(_ date: CalendarDate) -> String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let mark = language == .de ? "." : "/"
        return [padded(date.day), padded(date.month), "\(date.year)"].joined(separator: mark)
    }

    /// Day and time of day, in UTC.
    package func moment(_ moment: Moment) -> String {
        (moment.day.map(date) ?? "?") + " " + moment.description.split(separator: "T")[1].prefix(5)
    }

    /// A share with its sign.
    package func percent(_ plain: String) -> String { grouped(plain) + (language == .en ? "%" : "\u{A0}%") }

    /// A rate of VAT with its sign.
    package func rate(_ rate: VATRate) -> String { percent(rate.description) }

    /// A field's canonical value as it is printed on paper.
    package func value(_ name: FieldName, _ value: String, currency: String?) -> String {
        switch name {
        case .issueDate, .dueDate, .periodStart, .periodEnd: CalendarDate(value).map(date) ?? value
        case .totalExcl, .totalVAT, .totalIncl, .amountDue: Money(value).map { amount($0, currency) } ?? value
        case .iban: IBAN(value)?.printed ?? value
        case .supplierEnterpriseNumber: EnterpriseNumber(value)?.printed ?? value
        case .supplierVAT: VATNumber(value)?.enterprise.map { "BE \($0.printed)" } ?? value
        default: value
        }
    }
}
