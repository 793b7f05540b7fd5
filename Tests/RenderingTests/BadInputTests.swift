import Foundation
import TestProgram
import Testing

/// What is wrong is told with its place and what to do, by status, and leaves nothing behind.
@Suite struct BadInputTests {
    /// A change of the sample of the minutes: the value at a path, or nil to take it away.
    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let path: String
        let apply: @Sendable (inout [String: Any]) -> Void

        init(_ what: String, _ path: String, _ apply: @escaping @Sendable (inout [String: Any]) -> Void) {
            testDescription = what
            self.path = path
            self.apply = apply
        }
    }

    static let changes = [
        Change("a wrong type", "$.meeting.convocation") { $0.change("meeting") { $0["convocation"] = "first" } },
        Change("a missing member", "$.meeting.date") { $0.change("meeting") { $0["date"] = nil } },
        Change("an unknown member", "$.decisions[0].foro") { $0.change("decisions", 0) { $0["foro"] = 1 } },
        Change("negative shares", "$.attendance[0].shares") { $0.change("attendance", 0) { $0["shares"] = -1 } },
        Change("more votes than shares", "$.decisions[0].ballots[0].shares") { whole in
            whole.change("decisions", 0) { $0.change("ballots", 0) { $0["shares"] = 900 } }
        },
        Change("a text of a mebibyte", "$.association.name") { whole in
            whole.change("association") { $0["name"] = String(repeating: "x", count: 1 << 20) }
        },
        Change("an impossible day", "$.meeting.date") { $0.change("meeting") { $0["date"] = "2026-02-30" } },
        Change("an unknown choice", "$.decisions[1].ballots[2].choice") { whole in
            whole.change("decisions", 1) { $0.change("ballots", 2) { $0["choice"] = "maybe" } }
        },
    ]

    @Test(arguments: changes)
    func `wrong data are refused with their path`(change: Change) throws {
        let rendering = try Rendering()
        let data = try RenderingData.changed("minutes") { whole in
            var whole = whole
            change.apply(&whole)
            return whole
        }
        let file = try rendering.put(data, as: "data.json")
        let outcome = try rendering.run(["render", "minutes", "--data", file, "-o", rendering.path("out.pdf")])
        #expect(outcome.status == 3)
        #expect(outcome.errors.contains("\(change.path): "), "\(outcome.errors.prefix(500))")
        #expect(outcome.errors.utf8.count < 2_000, "the data themselves are not repeated")
        #expect(try rendering.names() == ["data.json"])
    }

    @Test(arguments: ["fr", "nl", "de", "en"])
    func `a refusal speaks the user's language`(language: String) throws {
        let rendering = try Rendering()
        let file = try rendering.put(Data("{\"a\": 01}".utf8), as: "data.json")
        let outcome = try rendering.run(["render", "minutes", "--data", file], environment: ["GREFFIER_LANGUAGE": language])
        let words = ["fr": "pas un nombre", "nl": "geen getal", "de": "keine Zahl", "en": "no number"]
        #expect(outcome.status == 3)
        #expect(outcome.errors.contains("data.json:1:7") && outcome.errors.contains(words[language] ?? "?"), "\(outcome.errors)")
    }

    @Test func `all that is wrong is told at once`() throws {
        let rendering = try Rendering()
        let data = try RenderingData.changed("minutes") { whole in
            var whole = whole
            for change in Self.changes where change.path.hasPrefix("$.meeting") || change.path.hasSuffix("foro") { change.apply(&whole) }
            return whole
        }
        let outcome = try rendering.run(["render", "minutes", "--data", try rendering.put(data, as: "data.json")])
        #expect(["$.meeting.convocation", "$.meeting.date", "$.decisions[0].foro"].allSatisfy(outcome.errors.contains))
    }

    @Test(arguments: [
        (["render", "minutes", "--data", "none.json"], 3, "none.json"), (["render", "minuets", "--data", "data.json"], 2, "\"minutes\""),
        (["render", "../minutes", "--data", "data.json"], 2, "minutes"), (["render", "minutes", "--data", "data.json", "--lang", "es"], 2, "lang"),
        (["render", "minutes"], 2, "--data"), (["render", "minutes", "--data", "data.json", "--owner", "1"], 2, "--owner"),
        (["render", "minutes", "--data", "data.json", "--owner", "0"], 2, "--owner"),
        (["render", "minutes", "--data", "data.json", "--each", "owners"], 2, "--each"),
        (["render", "minutes", "--data", "data.json", "--created-at", "yesterday"], 2, "created-at"),
        (["render", "minutes", "--data", "data.json", "--templates", "nowhere"], 4, "nowhere"),
        (["render", "minutes", "--data", "data.json", "-o", "nowhere/out.pdf"], 1, "nowhere/out.pdf"),
        (["render", "minutes", "--data", "data.json", "-o", "."], 1, "."), (["render", "minutes", "--data", "."], 3, "."),
        (["templates", "check", "minuets"], 2, "minuets"), (["bench", "render", "minutes", "--data", "data.json", "--count", "0"], 2, "--count"),
    ])
    func `a wrong request is told with its option`(arguments: [String], status: Int32, words: String) throws {
        let rendering = try Rendering()
        _ = try rendering.put(Data(contentsOf: RenderingData.sample("minutes")), as: "data.json")
        let outcome = try rendering.run(arguments)
        #expect(outcome.status == status, "\(outcome.errors)")
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
        #expect(try rendering.names() == ["data.json"])
    }
}

extension [String: Any] {
    /// Changes the object under a name, or the one at a place of the list under it.
    fileprivate mutating func change(_ name: String, _ index: Int? = nil, _ apply: (inout [String: Any]) -> Void) {
        if let index, var list = self[name] as? [[String: Any]] {
            apply(&list[index])
            self[name] = list
        } else if var object = self[name] as? [String: Any] {
            apply(&object)
            self[name] = object
        }
    }
}
