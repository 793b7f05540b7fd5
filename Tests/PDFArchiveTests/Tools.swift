import Foundation
import TestProgram

/// Independent readers of PDF, run on a sealed file.
struct Tools {
    /// Debian's own, where Debian's python3-pikepdf is.
    static let python = "/usr/bin/python3"
    static let checker = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Checker")

    /// What a tool says of a file: all its output, with its status.
    static func run(_ program: String, _ arguments: [String], on bytes: [UInt8]) throws -> (status: Int32, output: String) {
        let place = FileManager.default.temporaryDirectory.appending(path: "archive-\(UUID().uuidString).pdf")
        try Data(bytes).write(to: place)
        defer { try? FileManager.default.removeItem(at: place) }
        let arguments = arguments.map { $0 == "FILE" ? place.path : $0 }
        let outcome = try TestProgram.run(arguments, program: program)
        return (outcome.status, String(decoding: outcome.output, as: UTF8.self) + outcome.errors)
    }

    /// The violations that the checker finds, one a line.
    static func violations(_ bytes: [UInt8]) throws -> [String] {
        let outcome = try run(python, ["-B", checker.appending(path: "check_archive.py").path, "FILE"], on: bytes)
        return outcome.output.split(separator: "\n").map(String.init)
    }
}
