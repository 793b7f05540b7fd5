/// What a message names, as people of a language write it; texts that are no amount and no day stay as they are.
enum PrintedArgument {
    static func text(_ argument: String, _ language: Language) -> String {
        if argument.utf8.dropLast(2).last == 46, let amount = Money(argument) { return amount.printed(language) }
        if argument.utf8.count == 10, let date = CalendarDate(argument) { return date.printed(language) }
        return argument
    }
}

extension Money {
    /// The amount without currency: "1.234,56", in English "1,234.56".
    func printed(_ language: Language) -> String {
        let plain = Money(cents: cents.magnitude > Int64.max ? Int64.max : Int64(cents.magnitude)).description.split(separator: ".")
        guard let whole = plain.first, let decimals = plain.last else { return description }
        var groups: [Substring] = []
        var left = whole
        while left.utf8.count > 3 {
            groups.insert(left.suffix(3), at: 0)
            left = left.dropLast(3)
        }
        let isEnglish = language == .en
        return (cents < 0 ? "-" : "") + ([left] + groups).joined(separator: isEnglish ? "," : ".") + (isEnglish ? "." : ",") + decimals
    }
}

extension CalendarDate {
    /// The day in figures: "03/09/2025", in German "03.09.2025".
    func printed(_ language: Language) -> String {
        let parts = description.split(separator: "-")
        return parts.reversed().joined(separator: language == .de ? "." : "/")
    }
}
