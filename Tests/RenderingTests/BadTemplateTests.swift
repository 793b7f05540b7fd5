import Foundation
import TestProgram
import Testing

/// A copy of the templates with one thing spoilt: the place is told, the status is 4, and nothing is left behind.
@Suite struct BadTemplateTests {
    /// A file of the templates, what to replace in it and by what, and the beginning of what must be said.
    @Test(arguments: [
        ("minutes/layout.xml", "</document>", "", "minutes/layout.xml:"),
        ("minutes/layout.xml", "{syndic.name}", "{syndic.nome}", "minutes/layout.xml:1:"),
        ("minutes/layout.xml", "|date:short", "|date:brief", "minutes/layout.xml:"),
        ("minutes/layout.xml", "{t.agenda}", "{t.agendum}", "minutes/layout.xml:"),
        ("minutes/layout.xml", "part=\"facts\"", "part=\"fact\"", "minutes/layout.xml:"),
        ("minutes/layout.xml", "<h1>", "<h9>", "minutes/layout.xml:"),
        ("minutes/schema.json", "\"type\": \"object\"", "\"typ\": \"object\"", "minutes/schema.json:5:"),
        ("minutes/schema.json", "{", "{{", "minutes/schema.json:1:2"), ("shared/styles.css", "{", "{ colour: red;", "shared/styles.css:"),
        ("minutes/strings.nl.json", "\"agenda\":", "\"agendum\":", "minutes/"),
    ])
    func `a spoilt template is refused with its place`(file: String, old: String, new: String, place: String) throws {
        let rendering = try Rendering()
        let templates = try rendering.copyTemplates()
        let path = templates + "/" + file
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let range = try #require(text.range(of: old))
        try text.replacingCharacters(in: range, with: new).write(toFile: path, atomically: true, encoding: .utf8)
        let check = try rendering.run(["templates", "check", "minutes", "--templates", templates])
        #expect(check.status == 4)
        #expect(check.errors.contains(place), "\(check.errors)")
        let data = RenderingData.sample("minutes").path
        let render = try rendering.run(["render", "minutes", "--data", data, "--lang", "nl", "--templates", templates, "-o", "out.pdf"])
        #expect(render.status == 4)
        #expect(try rendering.names() == ["templates"])
    }

    @Test func `missing fonts are told`() throws {
        let rendering = try Rendering()
        let templates = try rendering.copyTemplates()
        try FileManager.default.removeItem(atPath: templates + "/fonts")
        let outcome = try rendering.run(["render", "minutes", "--data", RenderingData.sample("minutes").path, "--templates", templates])
        #expect(outcome.status == 4)
        #expect(outcome.errors.contains("fonts"))
        #expect(try rendering.names() == ["templates"])
    }

    @Test func `a missing logo is told with its name`() throws {
        let rendering = try Rendering()
        let templates = try rendering.copyTemplates()
        let path = templates + "/minutes/layout.xml"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try text.replacing("<h1>", with: "<image src=\"logo.png\" width=\"30mm\" alt=\"Logo\"/><h1>").write(
            toFile: path, atomically: true, encoding: .utf8)
        let outcome = try rendering.run(["render", "minutes", "--data", RenderingData.sample("minutes").path, "--templates", templates])
        #expect(outcome.status == 4)
        #expect(outcome.errors.contains("logo.png"), "\(outcome.errors)")
        #expect(try rendering.names() == ["templates"])
    }

    @Test func `the templates of the project are in order`() throws {
        let outcome = try Rendering().run(["templates", "check"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(String(decoding: outcome.output, as: UTF8.self).contains("✓ minutes"))
    }

    @Test func `the list shows every kind with its languages`() throws {
        let text = String(decoding: try Rendering().run(["templates", "list"]).output, as: UTF8.self)
        for kind in ["minutes", "votes", "pcn", "reminder", "invoice"] { #expect(text.contains("\(kind)")) }
        #expect(text.contains("fr nl de en"))
    }
}

extension Rendering {
    /// A copy of the project's templates, to be spoilt.
    func copyTemplates() throws -> String {
        try FileManager.default.copyItem(at: Rendering.templates, to: folder.appending(path: "templates"))
        return path("templates")
    }
}
