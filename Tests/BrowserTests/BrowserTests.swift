import Foundation
import TestProgram
import Testing

/// The desk in a real browser, and the API held to its description: each script starts the program in folders of its own and does what a person does. Slow, so one after the other.
@Suite(.serialized, .enabled(if: Browser.isReady, "make test sets up the browser's driver")) struct BrowserTests {
    @Test(arguments: Browser.scripts) func `A person finds his way through the desk`(script: String) throws {
        let pictures = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: pictures, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: pictures) }
        let outcome = try TestProgram.run(
            [Browser.folder.appending(path: script).path, "--program", TestProgram.path, "--pictures", pictures.path], program: Browser.python)
        for picture in try FileManager.default.contentsOfDirectory(at: pictures, includingPropertiesForKeys: nil) where outcome.status != 0 {
            Attachment.record(try Data(contentsOf: picture), named: picture.lastPathComponent)
        }
        #expect(outcome.status == 0, "\(String(decoding: outcome.output, as: UTF8.self))\n\(outcome.errors)")
    }
}

enum Browser {
    static let folder = TestProgram.project.appending(path: "Tests/BrowserTests/scripts")
    static let python = TestProgram.project.appending(path: ".build/tools/bin/python").path
    static let isReady = FileManager.default.isExecutableFile(atPath: python)

    /// Every script but what they share.
    static let scripts = ["access.py", "api.py", "documents.py", "forty.py", "handover.py", "hostile.py", "printing.py", "work.py"]
}
