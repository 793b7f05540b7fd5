import Domain
import Foundation
import Publishing
import Typesetting

/// The data contracts beside the checkout, when they are there, and the samples of the templates, which always are.
enum Contracts {
    private static let checkout = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Whether the contracts are there; tests on them say so when they are not.
    static let areThere = FileManager.default.fileExists(atPath: folder.path)

    private static let folder = checkout.deletingLastPathComponent().appending(path: "shared/contracts")

    static func bytes(_ size: String, _ kind: String) throws -> [UInt8] {
        try Array(Data(contentsOf: folder.appending(path: "\(size)/\(kind).json")))
    }

    static func sample(_ kind: String) throws -> [UInt8] {
        try Array(Data(contentsOf: checkout.appending(path: "templates/\(kind)/sample.json")))
    }

    /// The comments of a file of the models.
    static func comments(of file: String) throws -> String {
        let text = try String(contentsOf: checkout.appending(path: "Sources/Publishing/Models/\(file).swift"), encoding: .utf8)
        return text.split(separator: "\n").filter { $0.hasPrefix("//") }.joined(separator: "\n")
    }

    static func request(_ kind: String, _ bytes: [UInt8], scope: RenderRequest.Scope = .whole, language: Language = .fr) -> RenderRequest {
        RenderRequest(
            organisation: Organisation("test"), kind: kind, language: language, data: bytes, scope: scope, created: Moment(milliseconds: 0))
    }

    static func model(_ kind: String) -> any DocumentModel {
        switch kind {
        case "votes": VotesModel()
        case "pcn": PCNModel()
        default: MinutesModel()
        }
    }

    static func prepare(
        _ kind: String, _ bytes: [UInt8], scope: RenderRequest.Scope = .whole, language: Language = .fr
    ) throws -> PreparedDocument {
        try model(kind).prepare(JSONDocument(bytes).root, for: request(kind, bytes, scope: scope, language: language))
    }
}

extension Value {
    /// The value at a path such as "decisions.0.for_shares"; null where there is none.
    subscript(path path: String) -> Value {
        path.split(separator: ".").reduce(self) { value, step in
            switch value {
            case .record(let record): record[String(step)] ?? .null
            case .list(let list): Int(step).flatMap { list.indices.contains($0) ? list[$0] : nil } ?? .null
            default: .null
            }
        }
    }

    var elements: [Value] {
        if case .list(let list) = self { list } else { [] }
    }

    var number: Int64? {
        if case .integer(let number) = self { number } else { nil }
    }

    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }
}
