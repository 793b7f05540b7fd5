/// The signs and codes of currencies beside amounts.
enum Currency {
    private static let codes: [(bytes: [UInt8], code: String)] = [
        ("eur", "EUR"), ("usd", "USD"), ("gbp", "GBP"), ("chf", "CHF"), ("inr", "INR"), ("dkk", "DKK"), ("sek", "SEK"), ("nok", "NOK"),
        ("pln", "PLN"),
        ("czk", "CZK"), ("huf", "HUF"), ("ron", "RON"), ("jpy", "JPY"), ("aud", "AUD"), ("cad", "CAD"), ("cny", "CNY"), ("hkd", "HKD"),
        ("lei", "RON"),
        ("euro", "EUR"), ("euros", "EUR"), ("rs", "INR"), ("frs", "CHF"), ("try", "TRY"), ("hrk", "HRK"), ("bgn", "BGN"),
    ].map { (Array($0.0.utf8), $0.1) }

    /// The ISO code that a folded word stands for.
    static func code(_ word: some Collection<UInt8>) -> String? {
        if word.count == 1, let sign = word.first { return code(sign: sign) }
        return codes.first { $0.bytes.count == word.count && $0.bytes.elementsEqual(word) }?.code
    }

    static func code(sign: UInt8) -> String? {
        switch sign {
        case Folding.euro: "EUR"
        case Folding.pound: "GBP"
        case 0x24: "USD"
        default: nil
        }
    }

    /// The end of a currency that follows a number; nil when none does.
    static func after(_ index: Int, _ bytes: [UInt8]) -> Int? {
        var start = index
        if start < bytes.count, bytes[start] == 0x20 { start += 1 }
        guard start < bytes.count else { return nil }
        if code(sign: bytes[start]) != nil { return start + 1 }
        var end = start
        while end < bytes.count, bytes[end].isLetter, end - start < 6 { end += 1 }
        return end > start && code(bytes[start..<end]) != nil ? end : nil
    }

    /// The start of a currency that stands before a number; nil when none does.
    static func before(_ index: Int, _ bytes: [UInt8]) -> Int? {
        var end = index
        if end > 0, bytes[end - 1] == 0x20 { end -= 1 }
        if end > 0, bytes[end - 1] == 0x2D { end -= 1 }
        if end > 0, bytes[end - 1] == 0x20 { end -= 1 }
        if end > 0, bytes[end - 1] == 0x2E { end -= 1 }
        guard end > 0 else { return nil }
        if code(sign: bytes[end - 1]) != nil { return end - 1 }
        var start = end
        while start > 0, bytes[start - 1].isLetter, end - start < 6 { start -= 1 }
        return start < end && code(bytes[start..<end]) != nil ? start : nil
    }
}
