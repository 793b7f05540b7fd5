internal import Domain

/// What a schema says about one value, made ready for checking: plain numbers and bytes, so that a large document is checked in the time
/// of reading it.
final class JSONRule: Sendable {
    /// The kinds that are allowed; empty for any.
    let kinds: JSONKinds
    /// The names of the members, one after the other, and where each stands in that.
    let names: [UInt8]
    let members: [Member]
    /// Names that must be there, and the bit of each among the first 64 members.
    let required: [String]
    let requiredBits: [UInt64?]
    /// Members that are not named are refused.
    let isClosed: Bool
    /// The rule of the elements, by its place.
    let items: Int?
    /// The values that are allowed, as they are written in the schema; empty for any.
    let allowed: [Allowed]
    let pattern: JSONPattern?
    let format: JSONFormat?
    let length: ClosedRange<Int64>?
    let range: ClosedRange<Int64>?
    let size: ClosedRange<Int64>?
    /// A length, a pattern or a format is asked for.
    let asksOfText: Bool

    struct Member: Sendable {
        /// Where the name stands in `names`.
        var start: Int
        var end: Int
        var rule: Int
    }

    enum Allowed: Sendable {
        case text(String)
        /// Any other value, as it is written: `null`, `true`, `7`.
        case word([UInt8])

        var shown: String {
            switch self {
            case .text(let text): text
            case .word(let bytes): String(decoding: bytes, as: UTF8.self)
            }
        }
    }

    init(_ draft: JSONRuleDraft) {
        kinds = draft.kinds
        var names: [UInt8] = []
        var members: [Member] = []
        for (name, rule) in draft.members {
            let start = names.count
            names += name.utf8
            members.append(Member(start: start, end: names.count, rule: rule))
        }
        self.names = names
        self.members = members
        required = draft.required
        requiredBits = draft.required.map { name in
            draft.members.firstIndex { $0.0 == name }.flatMap { $0 < 64 ? 1 << UInt64($0) : nil }
        }
        isClosed = draft.isClosed
        items = draft.items
        allowed = draft.allowed
        pattern = draft.pattern
        format = draft.format
        length = draft.length
        range = draft.range
        size = draft.size
        asksOfText = draft.length != nil || draft.pattern != nil || draft.format != nil
    }

    /// The texts of the names.
    var knownNames: [String] { members.map { String(decoding: names[$0.start..<$0.end], as: UTF8.self) } }
}

/// A rule as it is gathered from the schema.
struct JSONRuleDraft {
    var kinds: JSONKinds = []
    var members: [(String, Int)] = []
    var required: [String] = []
    var isClosed = false
    var items: Int?
    var allowed: [JSONRule.Allowed] = []
    var pattern: JSONPattern?
    var format: JSONFormat?
    var length: ClosedRange<Int64>?
    var range: ClosedRange<Int64>?
    var size: ClosedRange<Int64>?
}

/// A set of the types that JSON Schema names.
struct JSONKinds: OptionSet, Sendable {
    let rawValue: UInt8

    static let null = JSONKinds(rawValue: 1)
    static let boolean = JSONKinds(rawValue: 2)
    /// A whole number, written without fraction and exponent.
    static let integer = JSONKinds(rawValue: 4)
    static let number = JSONKinds(rawValue: 8)
    static let string = JSONKinds(rawValue: 16)
    static let array = JSONKinds(rawValue: 32)
    static let object = JSONKinds(rawValue: 64)

    static let named: [(String, JSONKinds)] = [
        ("null", .null), ("boolean", .boolean), ("integer", .integer), ("number", .number), ("string", .string), ("array", .array),
        ("object", .object),
    ]

    static func named(_ name: String) -> JSONKinds? { named.first { $0.0 == name }?.1 }
}

/// The forms of text that a schema can ask for.
enum JSONFormat: String, Sendable, CaseIterable {
    /// A day that there is: "2026-11-21".
    case date
    /// A time of the day without seconds: "18:30".
    case time

    func fits(_ bytes: ArraySlice<UInt8>) -> Bool {
        let shape: StaticString = self == .date ? "0000-00-00" : "00:00"
        guard bytes.count == shape.utf8CodeUnitCount else { return false }
        var numbers = [0]
        for byte in bytes {
            if 48...57 ~= byte { numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte) - 48 } else { numbers.append(0) }
        }
        guard zip(bytes, shape.description.utf8).allSatisfy({ $1 == 48 ? 48...57 ~= $0 : $0 == $1 }) else { return false }
        return self == .date ? CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) != nil : numbers[0] < 24 && numbers[1] < 60
    }
}
