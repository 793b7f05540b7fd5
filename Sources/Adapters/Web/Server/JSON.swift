internal import FoundationEssentials

/// A JSON value that is written in the code: schemas, small answers.
package enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(Int)
    case decimal(Double)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    /// Refers to a schema of the OpenAPI document.
    package static func schema(_ name: String) -> JSON { ["$ref": .text("#/components/schemas/\(name)")] }

    /// A schema of an object; what is not among the optional ones must be there.
    package static func objectSchema(_ properties: [String: JSON], optional: Set<String> = []) -> JSON {
        [
            "type": "object", "properties": .object(properties),
            "required": .list(properties.keys.filter { !optional.contains($0) }.sorted().map(JSON.text)),
        ]
    }

    /// A schema of a list.
    package static func listSchema(_ items: JSON) -> JSON { ["type": "array", "items": items] }

    /// A schema of a text, of some values only when they are named.
    package static func textSchema(_ values: [String] = [], format: String? = nil, pattern: String? = nil) -> JSON {
        var schema: [String: JSON] = ["type": "string"]
        if !values.isEmpty { schema["enum"] = .list(values.map(JSON.text)) }
        if let format { schema["format"] = .text(format) }
        if let pattern { schema["pattern"] = .text(pattern) }
        return .object(schema)
    }

    /// A schema of a whole number.
    package static func numberSchema(_ range: ClosedRange<Int>? = nil) -> JSON {
        guard let range else { return ["type": "integer"] }
        return ["type": "integer", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)]
    }

    /// A schema that also lets nothing stand there.
    package static func orNull(_ schema: JSON) -> JSON { ["oneOf": .list([schema, ["type": "null"]])] }
}

extension JSON: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .decimal(let value): try container.encode(value)
        case .text(let value): try container.encode(value)
        case .list(let values): try container.encode(values)
        case .object(let values): try container.encode(values)
        }
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    package init(stringLiteral value: String) { self = .text(value) }
    package init(integerLiteral value: Int) { self = .number(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(arrayLiteral elements: JSON...) { self = .list(elements) }
    package init(dictionaryLiteral elements: (String, JSON)...) { self = .object(Dictionary(elements) { first, _ in first }) }
    package init(nilLiteral: ()) { self = .null }
}
