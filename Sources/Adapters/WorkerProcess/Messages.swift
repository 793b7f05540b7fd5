package import Domain
internal import FoundationEssentials
package import Intake

/// What a worker is asked: one file.
package struct ReadingRequest: Codable, Sendable {
    package var path: String
    package var limits: ReadingLimits
    package var knowledge: Knowledge
    /// Whether the recognised pages are wanted too.
    package var keepsPages: Bool

    package init(path: String, limits: ReadingLimits, knowledge: Knowledge, keepsPages: Bool = true) {
        self.path = path
        self.limits = limits
        self.knowledge = knowledge
        self.keepsPages = keepsPages
    }
}

/// A result without its pages, which travel beside it as they are.
struct ResultHead: Codable {
    var documents: [ReadDocument]
    var pageCount: Int
    var milliseconds: Int
}

/// How far a worker is.
struct Progress: Codable {
    var page: Int
    var of: Int
}

/// Messages as JSON.
enum Coding {
    static func encode(_ value: some Encodable) -> [UInt8] {
        // Only values of our own are encoded, which cannot fail; an empty message would be refused by the other side.
        (try? JSONEncoder().encode(value)).map { [UInt8]($0) } ?? []
    }

    static func decode<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) throws(Channel.Outcome) -> Value {
        guard let value = try? JSONDecoder().decode(type, from: Data(bytes)) else { throw .ended }
        return value
    }
}
