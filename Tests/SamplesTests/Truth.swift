import Foundation
import TestProgram
import Testing

/// What `samples/truth.json` says is printed on each sample.
struct Truth: Decodable {
    struct Document: Decodable, Sendable, CustomTestStringConvertible {
        var testDescription: String { file }

        var file: String
        var pages: [Int]?
        var kind: String
        var language: String?
        var fields: [String: String?]?
        var also_right: [String: [String]]?
    }

    var documents: [Document]
}

/// One line of `greffier read --json`.
struct Answer: Decodable {
    struct Field: Decodable {
        var value: String
        var confidence: Double
        var page: Int?
        var box: [Double]?
        var computed: Bool?
        /// The path in the XML of an e-invoice.
        var element: String?
    }

    struct Finding: Decodable {
        var code: String
        var message: String
    }

    struct Failure: Decodable {
        var code: String
        var message: String
        var hint: String
    }

    var file: String
    var pages: [Int]?
    var kind: String
    var language: String?
    var fields: [String: Field]?
    var findings: [Finding]?
    var error: Failure?
}

/// Reads some files by the command line, in English.
func read(_ files: [String]) throws -> (answers: [Answer], status: Int32) {
    let outcome = try TestProgram.run(["read", "--json", "--lang", "en"] + files)
    let lines = outcome.output.split(separator: UInt8(ascii: "\n"))
    return (try lines.map { try JSONDecoder().decode(Answer.self, from: Data($0)) }, outcome.status)
}
