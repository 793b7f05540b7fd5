internal import Archive
internal import Domain
internal import FoundationEssentials
internal import Intake

/// What a worker is asked. Bytes of a file without a path follow in a message of their own.
enum WorkerRequest: Codable {
    case read(ReadingRequest)
    case draw(FileRequest, page: Int, width: Int, turned: Int)
    case measure(FileRequest)
    case region(FileRequest, Region)

    /// What answering it may cost.
    var limits: ReadingLimits {
        switch self {
        case .read(let request): request.limits
        case .draw(let file, _, _, _), .measure(let file), .region(let file, _): file.limits
        }
    }
}

/// A file to be shown.
struct FileRequest: Codable {
    /// Nil for bytes that follow.
    var path: String?
    var limits: ReadingLimits
}

/// A file to be read.
struct ReadingRequest: Codable, Sendable {
    var path: String
    var limits: ReadingLimits
    var knowledge: Knowledge
    /// Whether the recognised pages are wanted too.
    var keepsPages: Bool
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
