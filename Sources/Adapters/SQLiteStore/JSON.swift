internal import Domain
internal import Foundation
internal import GRDB

/// Values that are kept whole, as JSON with sorted keys.
enum JSON {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }

    static func value<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
        try JSONDecoder().decode(type, from: Data(bytes))
    }
}

extension [UInt8] {
    /// As the database keeps bytes.
    var blob: Data { Data(self) }
}

extension Row {
    /// The bytes of a column; nil when there are none.
    func bytes(_ column: String) -> [UInt8]? {
        (self[column] as Data?).map { Array($0) }
    }
}

extension Document {
    /// From a row of the table of documents; nil when it holds what this version does not know.
    init?(_ row: Row) {
        guard let hash = ContentHash(row["hash"]), let mediaType = MediaType(rawValue: row["media_type"]), let key = StorageKey(path: row["key"])
        else { return nil }
        self.init(
            id: DocumentID(row["id"]), organisation: Organisation(row["organisation"]), building: (row["building"] as String?).map(Building.init),
            hash: hash, mediaType: mediaType, size: row["size"], name: row["name"], key: key)
    }
}
