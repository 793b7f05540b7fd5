import Foundation
import TestProgram
import Testing

/// What independent programs say of the files.
@Suite struct ArchiveTests {
    static let documents: [(String, [String])] = [
        ("minutes", []), ("votes", []), ("pcn", []), ("pcn", ["--owner", "1"]), ("reminder", []), ("invoice", []),
    ]

    @Test(arguments: documents, ["fr", "nl", "de", "en"])
    func `every document is sound, tagged and carries its data`(document: (String, [String]), language: String) throws {
        let rendering = try Rendering()
        let outcome = try rendering.render(document.0, RenderingData.sample(document.0).path, language, document.1)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let check = try rendering.ask("qpdf", ["--check", "FILE"], about: outcome.output)
        #expect(check.status == 0, "\(check.errors)")
        let facts = String(decoding: try rendering.ask("pdfinfo", ["FILE"], about: outcome.output).output, as: UTF8.self)
        #expect(facts.contains("Tagged:") && facts.split(separator: "\n").contains { $0.hasPrefix("Tagged:") && $0.hasSuffix("yes") })
        #expect(facts.split(separator: "\n").contains { $0.hasPrefix("Title:") && $0.count > 20 })
        let fonts = String(decoding: try rendering.ask("pdffonts", ["FILE"], about: outcome.output).output, as: UTF8.self).split(separator: "\n")
        #expect(fonts.count > 2)
        #expect(fonts.dropFirst(2).allSatisfy { $0.contains("yes yes yes") }, "embedded, in parts, with the characters of the glyphs")
        let attached = try rendering.ask("qpdf", ["--show-attachment=data.json", "FILE"], about: outcome.output)
        #expect(try JSONSerialization.jsonObject(with: attached.output) is [String: Any])
    }

    @Test(arguments: documents)
    func `headings, tables and their header cells are in the structure`(document: (String, [String])) throws {
        let rendering = try Rendering()
        let pdf = try rendering.render(document.0, RenderingData.sample(document.0).path, "fr", document.1).output
        let structure = String(decoding: try rendering.ask("pdfinfo", ["-struct", "FILE"], about: pdf).output, as: UTF8.self)
        let roles = structure.split(separator: "\n").map { $0.drop { $0 == " " }.prefix { !" (:".contains($0) } }
        #expect(roles.contains("Document") && roles.contains("H1") && roles.contains("P"))
        #expect(roles.filter { $0 == "H1" }.count == 1, "one title")
        guard document.0 != "reminder" else { return }
        #expect(roles.contains("Table") && roles.contains("TR") && roles.contains("TH") && roles.contains("TD"))
        #expect(structure.contains("/Scope /Column") && structure.contains("/Scope /Row"))
    }

    @Test func `one owner's statement holds no other owner`() throws {
        let rendering = try Rendering()
        for file in RenderingData.all("pcn") {
            let whole = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
            let owners = try #require(whole?["owners"] as? [[String: Any]]).compactMap { $0["name"] as? String }
            let pdf = try rendering.render("pcn", file.path, "nl", ["--owner", "2"]).output
            let data = try rendering.ask("qpdf", ["--show-attachment=data.json", "FILE"], about: pdf).output
            let text = try rendering.text(pdf) + String(decoding: data, as: UTF8.self)
            #expect(text.contains(owners[1]))
            for (index, name) in owners.enumerated() where index != 1 && !owners[1].contains(name) { #expect(!text.contains(name), "\(name)") }
        }
    }

    @Test func `a character that no font draws is told to the syndic and not hidden`() throws {
        let rendering = try Rendering()
        let data = try RenderingData.changed("votes") { whole in
            var whole = whole
            if var association = whole["association"] as? [String: Any] {
                association["name"] = "ACP \u{12000}"
                whole["association"] = association
            }
            return whole
        }
        let outcome = try rendering.render("votes", try rendering.put(data, as: "data.json"), "en")
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("$.association.name: ") && outcome.errors.contains("U+12000"), "\(outcome.errors)")
    }
}
