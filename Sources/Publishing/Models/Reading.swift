internal import Domain

/// What is wrong with the data, gathered while they are read, so that one answer names as much as possible.
struct Refusals {
    private(set) var failures: [RenderFailure] = []

    /// So many are told; who has more repairs these first.
    static let limit = 50

    var isEmpty: Bool { failures.isEmpty }

    mutating func add(_ path: @autoclosure () -> String, _ problem: @autoclosure () -> Localized) {
        guard failures.count < Refusals.limit else { return }
        failures.append(RenderFailure(.data(path: path()), problem(), advice: Refusals.advice))
    }

    func throwIfAny() throws {
        if !failures.isEmpty { throw RenderFailures(failures) }
    }

    private static let advice = Localized(
        fr: "Corrigez les données à cet endroit et recommencez ; rien n'a été produit.",
        nl: "Verbeter de gegevens op die plaats en probeer opnieuw; er is niets gemaakt.",
        de: "Berichtigen Sie die Daten an dieser Stelle und versuchen Sie es erneut; es wurde nichts erstellt.",
        en: "Correct the data at this place and try again; nothing was produced.")
}

/// The schema is checked before a model sees the data; these read what it promises and still say where it does not hold.
extension Refusals {
    /// The text of a member that must be there.
    mutating func text(_ node: JSONNode, _ name: String) -> String {
        if let text = node[name]?.string { return text }
        add(node.path(of: name), .expected(.text))
        return ""
    }

    /// A number of shares that must be there: whole, from 0 up to the most that is taken.
    mutating func shares(_ node: JSONNode, _ name: String) -> Shares {
        if let member = node[name] { return shares(member) }
        add(node.path(of: name), .expected(.wholeNumber))
        return .none
    }

    /// A number of shares.
    mutating func shares(_ member: JSONNode) -> Shares { shares(member.index, in: member.tape) }

    /// A number of shares in a row of a document.
    mutating func shares(_ row: Int, in tape: JSONTape) -> Shares {
        guard let number = tape.integer(row) else {
            add(JSONNode(tape: tape, index: row).path, .expected(.wholeNumber))
            return .none
        }
        if number < 0 {
            add(JSONNode(tape: tape, index: row).path, .negative(String(number)))
        } else if number > Shares.largest.count {
            add(JSONNode(tape: tape, index: row).path, .tooLarge(String(number), String(Shares.largest.count)))
        } else {
            return Shares(number)
        }
        return .none
    }

    /// A day that must be there.
    mutating func day(_ node: JSONNode, _ name: String) -> String {
        let text = text(node, name)
        if !text.isEmpty && node[name]?.day == nil { add(node.path(of: name), .noDay(text)) }
        return text
    }

    /// An hour that may be null or missing.
    mutating func hour(_ node: JSONNode, _ name: String) -> ClockTime? {
        guard let member = node.given(name) else { return nil }
        guard let text = member.string, let time = ClockTime(text) else {
            add(member.path, .expected(.hour))
            return nil
        }
        return time
    }

    /// The number of the register of enterprises, where it is given.
    mutating func checkEnterpriseNumber(_ node: JSONNode?) {
        guard let member = node?.given("enterprise_number"), let text = member.string, EnterpriseNumber(text) == nil else { return }
        add(member.path, .checkDigit(text))
    }

    /// The account, where it is given.
    mutating func iban(_ node: JSONNode, _ name: String) -> IBAN? {
        guard let member = node.given(name), let text = member.string else { return nil }
        if let iban = IBAN(text) { return iban }
        add(member.path, .checkDigit(text))
        return nil
    }
}

extension JSONNode {
    /// The day that a text spells, "2026-03-12"; nil for anything else. Read from the bytes: a report has thousands.
    var day: CalendarDate? {
        let text = bytes
        guard kind == .string, text.count == 12 else { return nil }
        var digits = 0
        for (place, byte) in text.enumerated() where 1...10 ~= place {
            if place == 5 || place == 8 {
                if byte != UInt8(ascii: "-") { return nil }
            } else {
                guard 48...57 ~= byte else { return nil }
                digits = digits * 10 + Int(byte - 48)
            }
        }
        return CalendarDate(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
    }

    /// The member, unless it is null or missing.
    func given(_ name: String) -> JSONNode? {
        guard let member = self[name], !member.isNull else { return nil }
        return member
    }
}
