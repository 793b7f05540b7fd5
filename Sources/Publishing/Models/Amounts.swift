internal import Domain

extension JSONNode {
    /// The amount that a text spells, "437.25" or "-12", in cents; nil for anything else. Read from the bytes: a report has thousands.
    var amount: Money? {
        guard kind == .string else { return nil }
        let text = bytes.dropFirst().dropLast()
        var position = text.startIndex
        let isNegative = text.first == UInt8(ascii: "-")
        if isNegative { position += 1 }
        guard let (whole, end) = JSONNode.digits(text[position...], most: 12), end > position else { return nil }
        var cents = whole * 100
        if end < text.endIndex {
            guard text[end] == UInt8(ascii: "."), let (decimals, last) = JSONNode.digits(text[(end + 1)...], most: 2) else { return nil }
            guard last == text.endIndex, last > end + 1 else { return nil }
            cents += last - end == 2 ? decimals * 10 : decimals
        }
        return Money(cents: isNegative ? -cents : cents)
    }

    /// The number that the first digits spell, and where they end; nil when there are too many.
    private static func digits(_ text: ArraySlice<UInt8>, most: Int) -> (Int64, Int)? {
        var number: Int64 = 0
        var position = text.startIndex
        while position < text.endIndex, 48...57 ~= text[position] {
            if position - text.startIndex == most { return nil }
            number = number * 10 + Int64(text[position] - 48)
            position += 1
        }
        return (number, position)
    }
}

extension Refusals {
    /// An amount that must be there, at most so large that no sum of a document overflows.
    mutating func amount(_ node: JSONNode, _ name: String, canBeNegative: Bool = true) -> Money {
        guard let member = node[name], let amount = member.amount else {
            add(node.path(of: name), .expected(.amount))
            return .zero
        }
        if amount.magnitude > Expense.largest {
            add(member.path, .tooLarge(amount.description, Expense.largest.description))
            return .zero
        }
        if !canBeNegative && amount < .zero { add(member.path, .negative(amount.description)) }
        return amount
    }

    /// An amount that may be null or missing.
    mutating func amountIfGiven(_ node: JSONNode, _ name: String, canBeNegative: Bool = true) -> Money? {
        node.given(name) == nil ? nil : amount(node, name, canBeNegative: canBeNegative)
    }
}
