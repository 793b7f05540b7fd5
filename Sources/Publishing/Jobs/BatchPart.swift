internal import FoundationEssentials

/// One document of a batch that is finished, as it is noted beside it: after a restart it is not printed again.
struct BatchPart: Codable, Sendable {
    /// The place in the data, from 0.
    var owner: Int
    /// What the file is called.
    var name: String
    var key: String
    /// Bytes.
    var size: Int64
    var pages: Int
    var findings: [PrintOutcome.Finding]
}

extension BatchPart {
    /// Nil for what this version does not know; the document is then printed again.
    init?(_ bytes: [UInt8]) {
        guard let part = try? JSONDecoder().decode(BatchPart.self, from: Data(bytes)) else { return nil }
        self = part
    }

    func bytes() throws -> [UInt8] { [UInt8](try JSONEncoder().encode(self)) }
}
