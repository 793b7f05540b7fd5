/// A value in a database: of these kinds, in every database.
package enum SQLValue: Hashable, Codable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case bytes([UInt8])
}

/// What can be kept in a column.
package protocol ColumnValue: Sendable {
    /// As it is kept.
    var sqlValue: SQLValue { get }

    /// Nil when the value is of another kind.
    init?(_ value: SQLValue)

    /// Stands where a column has no such value, which is a fault of the statement.
    static var blank: Self { get }
}

extension Int64: ColumnValue {
    package var sqlValue: SQLValue { .integer(self) }
    package init?(_ value: SQLValue) {
        guard case .integer(let number) = value else { return nil }
        self = number
    }
    package static var blank: Int64 { 0 }
}

extension Int: ColumnValue {
    package var sqlValue: SQLValue { .integer(Int64(self)) }
    package init?(_ value: SQLValue) {
        guard case .integer(let number) = value else { return nil }
        self = Int(number)
    }
    package static var blank: Int { 0 }
}

/// Databases differ in what is true; 1 and 0 they all have.
extension Bool: ColumnValue {
    package var sqlValue: SQLValue { .integer(self ? 1 : 0) }
    package init?(_ value: SQLValue) {
        guard case .integer(let number) = value else { return nil }
        self = number != 0
    }
    package static var blank: Bool { false }
}

extension Double: ColumnValue {
    package var sqlValue: SQLValue { .real(self) }
    package init?(_ value: SQLValue) {
        switch value {
        case .real(let number): self = number
        case .integer(let number): self = Double(number)
        default: return nil
        }
    }
    package static var blank: Double { 0 }
}

extension String: ColumnValue {
    package var sqlValue: SQLValue { .text(self) }
    package init?(_ value: SQLValue) {
        guard case .text(let text) = value else { return nil }
        self = text
    }
    package static var blank: String { "" }
}

extension [UInt8]: ColumnValue {
    package var sqlValue: SQLValue { .bytes(self) }
    package init?(_ value: SQLValue) {
        guard case .bytes(let bytes) = value else { return nil }
        self = bytes
    }
    package static var blank: [UInt8] { [] }
}

extension Optional: ColumnValue where Wrapped: ColumnValue {
    package var sqlValue: SQLValue { self?.sqlValue ?? .null }
    package init?(_ value: SQLValue) {
        if case .null = value {
            self = .none
        } else {
            guard let wrapped = Wrapped(value) else { return nil }
            self = wrapped
        }
    }
    package static var blank: Wrapped? { nil }
}

/// The values that a statement is asked with, in the order of its marks.
package struct Arguments: ExpressibleByArrayLiteral, Sendable {
    /// One for each mark.
    package private(set) var values: [SQLValue]

    package init(arrayLiteral elements: (any ColumnValue)?...) { values = elements.map { $0?.sqlValue ?? .null } }

    /// Values that were read.
    package init(values: [SQLValue]) { self.values = values }

    package init(_ list: [some ColumnValue]) { values = list.map(\.sqlValue) }

    package static func + (left: Arguments, right: Arguments) -> Arguments {
        var both = left
        both.values += right.values
        return both
    }

    package static func += (left: inout Arguments, right: Arguments) { left = left + right }
}

/// A row that was found.
package struct Row: Sendable {
    /// The places of columns by name, shared by the rows of one result.
    private let columns: [String: Int]
    private let values: [SQLValue]

    /// Of two columns with one name the last is found by it.
    package init(columns: [String: Int], values: [SQLValue]) { (self.columns, self.values) = (columns, values) }

    /// The value of a column. One that is missing, or of another kind, is a fault of the statement: blank, and a stop while testing.
    package subscript<Value: ColumnValue>(_ column: String) -> Value {
        if let place = columns[column], let value = Value(values[place]) { return value }
        assertionFailure("no such value in the column \(column)")
        return .blank
    }

    /// The number in a column; nil when something else stands there.
    package func integer(_ column: String) -> Int64? { columns[column].flatMap { Int64(values[$0]) } }

    /// The columns in their order.
    package var cells: [(name: String, value: SQLValue)] {
        columns.sorted { $0.value < $1.value }.map { ($0.key, values[$0.value]) }
    }

    /// What a column holds, whatever it is.
    func value(_ column: String) -> SQLValue { columns[column].map { values[$0] } ?? .null }

    /// All that is text, in one line.
    package var line: String { values.compactMap { String($0) }.joined(separator: " ") }

    /// The bytes of a column; nil when there are none.
    package func bytes(_ column: String) -> [UInt8]? { self[column] }
}
