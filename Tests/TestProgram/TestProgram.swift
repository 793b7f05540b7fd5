package import Foundation

/// The program as it was built beside the tests.
package enum TestProgram {
    /// The checkout.
    package static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The invented documents that belong to the project.
    package static let samples = project.appending(path: "samples")

    /// What others have put beside the checkout to measure with; often it is not there.
    package static let measures = project.deletingLastPathComponent().appending(path: "shared/eval")

    /// The executable stands where the tests were built, whatever runs them.
    package static let path: String = {
        let arguments = CommandLine.arguments
        let bundles = (arguments.prefix(1) + arguments.filter { $0.hasSuffix(".xctest") }).map { URL(filePath: $0).resolvingSymlinksInPath() }
        let beside = bundles.map { $0.deletingLastPathComponent().appending(path: "greffier").path }
        return beside.first(where: FileManager.default.isExecutableFile) ?? project.appending(path: ".build/debug/greffier").path
    }()

    /// How the program ended and what it said.
    package struct Outcome: Sendable {
        package let status: Int32
        package let output: Data
        package let errors: String
    }

    /// Runs the program, or another one, and waits for its end.
    package static func run(_ arguments: [String], program: String = path) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        // A file never fills up as a second pipe would.
        let errors = FileManager.default.temporaryDirectory.appending(path: "errors-\(UUID().uuidString)")
        try Data().write(to: errors)
        defer { try? FileManager.default.removeItem(at: errors) }
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: bytes, errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
}
