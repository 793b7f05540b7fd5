import Foundation
import TestProgram

/// Runs `greffier render` in a folder of its own, which is removed with this.
final class Rendering {
    let folder: URL

    /// Where the templates of the project are.
    static let templates = TestProgram.project.appending(path: "templates")

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "rendering-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// What the folder holds, besides what was put there.
    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }

    func put(_ bytes: Data, as name: String) throws -> String {
        try bytes.write(to: folder.appending(path: name))
        return path(name)
    }

    /// The program, in an environment that says nothing of language and place but what is given.
    func run(
        _ arguments: [String], environment: [String: String] = [:], program: String = TestProgram.path
    ) throws -> TestProgram.Outcome {
        var settings = ["LC_ALL": "C", "LANG": "C", "TZ": "UTC", "GREFFIER_LANGUAGE": "en", "GREFFIER_TEMPLATES": Rendering.templates.path]
        settings.merge(environment) { $1 }
        let words = settings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return try TestProgram.run(["-C", folder.path] + words + [program] + arguments, program: "/usr/bin/env")
    }

    /// Renders and gives the PDF.
    func render(
        _ kind: String, _ data: String, _ language: String, _ more: [String] = [], environment: [String: String] = [:]
    ) throws -> TestProgram.Outcome {
        let moment = ["--created-at", "2026-11-21T09:30:00Z"]
        return try run(["render", kind, "--data", data, "--lang", language, "-o", "-"] + moment + more, environment: environment)
    }

    /// What another program says about a PDF.
    func ask(_ program: String, _ arguments: [String], about pdf: Data) throws -> TestProgram.Outcome {
        let file = try put(pdf, as: "asked-\(UUID().uuidString).pdf")
        defer { try? FileManager.default.removeItem(atPath: file) }
        return try TestProgram.run([program] + arguments.map { $0 == "FILE" ? file : $0 }, program: "/usr/bin/env")
    }

    /// The text of a PDF line by line, as an independent program extracts it, with one plain space for every space.
    func text(_ pdf: Data, layout: Bool = true) throws -> String {
        let text = String(decoding: try ask("pdftotext", (layout ? ["-layout"] : []) + ["FILE", "-"], about: pdf).output, as: UTF8.self)
        let lines = text.replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ").replacing("\u{C}", with: "\n").split(separator: "\n")
        return lines.map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "\n")
    }
}

/// Data of the project, and of those that others have put beside the checkout; often these are not there.
enum RenderingData {
    static func sample(_ kind: String) -> URL { Rendering.templates.appending(path: "\(kind)/sample.json") }

    static func all(_ kind: String) -> [URL] {
        let shared = TestProgram.project.deletingLastPathComponent().appending(path: "shared/contracts")
        let files = ["small", "large"].map { shared.appending(path: "\($0)/\(kind).json") }
        return [sample(kind)] + files.filter { FileManager.default.fileExists(atPath: $0.path) }
    }

    /// The sample with one change.
    static func changed(_ kind: String, _ change: ([String: Any]) -> [String: Any]) throws -> Data {
        let whole = try JSONSerialization.jsonObject(with: Data(contentsOf: sample(kind))) as? [String: Any] ?? [:]
        return try JSONSerialization.data(withJSONObject: change(whole))
    }
}
