import Foundation
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

/// The program as it was built, and the samples beside it.
enum Project {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let samples = folder.appending(path: "samples")

    /// The executable stands where the tests were built, whatever runs them.
    static var executable: URL {
        let beside = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent().appending(path: "greffier") }
        return beside.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? folder.appending(path: ".build/debug/greffier")
    }

    /// Reads some files by the command line, in English.
    static func read(_ files: [String]) throws -> (answers: [Answer], status: Int32) {
        let process = Process()
        process.executableURL = executable
        process.arguments = ["read", "--json", "--lang", "en"] + files
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        return (try lines.map { try JSONDecoder().decode(Answer.self, from: Data($0)) }, process.terminationStatus)
    }
}
