internal import Domain
internal import Foundation

/// Values that are kept whole, as JSON with sorted keys.
package enum JSON {
    /// The text of a value.
    package static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// The value of a text.
    package static func value<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }

    /// The value of a text in UTF-8.
    package static func value<Value: Decodable>(_ type: Value.Type, bytes: [UInt8]) throws -> Value {
        try JSONDecoder().decode(type, from: Data(bytes))
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
