/// What a template can print: the data after the law was computed on it. A value is bound to the parsed template, never pasted into it,
/// so no value can become markup.
package enum Value: Sendable, Hashable {
    case null
    case bool(Bool)
    /// Whole numbers: counts, shares, cents. There is no floating point among the values.
    case integer(Int64)
    case text(String)
    case list([Value])
    case record(Record)
}

/// Named values in the order in which they were written.
package struct Record: Sendable, Hashable {
    package private(set) var names: [String]
    package private(set) var values: [Value]

    package init(_ members: [(String, Value)] = []) {
        names = members.map(\.0)
        values = members.map(\.1)
    }

    /// One of many records with the same names: the list of names is shared, not copied. As many values as names.
    package init(names: [String], values: [Value]) {
        self.names = names
        self.values = values
    }

    /// The value of a name, or nil; records are small, so a search is faster than a table.
    package subscript(name: String) -> Value? {
        guard let index = names.firstIndex(of: name) else { return nil }
        return values[index]
    }

    package mutating func add(_ name: String, _ value: Value) {
        names.append(name)
        values.append(value)
    }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    package init(stringLiteral text: String) { self = .text(text) }
    package init(integerLiteral number: Int64) { self = .integer(number) }
    package init(booleanLiteral flag: Bool) { self = .bool(flag) }
}

extension Value: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
    package init(dictionaryLiteral members: (String, Value)...) { self = .record(Record(members)) }
    package init(arrayLiteral elements: Value...) { self = .list(elements) }
}
