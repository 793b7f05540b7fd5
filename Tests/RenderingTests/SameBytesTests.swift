import Foundation
import TestProgram
import Testing

/// The same input gives the same bytes, wherever and however it is rendered.
@Suite struct SameBytesTests {
    @Test(arguments: [
        ["TZ": "Asia/Tokyo"], ["TZ": "America/St_Johns", "LANG": "tr_TR.UTF-8"], ["LC_ALL": "de_DE.UTF-8", "GREFFIER_LANGUAGE": "de"],
        ["HOME": "/nonexistent", "FONTCONFIG_FILE": "/dev/null"], ["GREFFIER_WORKERS": "1"],
    ])
    func `the place and the language of the machine change no byte`(environment: [String: String]) throws {
        let rendering = try Rendering()
        for (kind, more) in [("minutes", ["--watermark", "draft", "--number", "PV-7"]), ("votes", []), ("pcn", ["--owner", "2"])] {
            let data = RenderingData.sample(kind).path
            let here = try rendering.render(kind, data, "nl", more)
            #expect(here.status == 0, "\(here.errors)")
            #expect(here.output.starts(with: Data("%PDF-".utf8)))
            #expect(try rendering.render(kind, data, "nl", more, environment: environment).output == here.output)
        }
    }

    @Test func `another moment, number or watermark gives another file`() throws {
        let rendering = try Rendering()
        let data = RenderingData.sample("votes").path
        let plain = try rendering.render("votes", data, "fr").output
        for more in [["--number", "V-1"], ["--watermark", "copy"], ["--created-at", "2026-11-21T09:30:01Z"]] {
            #expect(try rendering.render("votes", data, "fr", more).output != plain)
        }
    }

    @Test func `a batch by several presses gives what each owner's document is alone`() throws {
        let rendering = try Rendering()
        let data = RenderingData.sample("pcn").path
        let arguments = ["render", "pcn", "--data", data, "--created-at", "2026-11-21T09:30:00Z"]
        let batch = try rendering.run(arguments + ["--each", "owners", "-o", "all"], environment: ["GREFFIER_WORKERS": "3"])
        #expect(batch.status == 0, "\(batch.errors)")
        let names = try FileManager.default.contentsOfDirectory(atPath: rendering.path("all")).sorted()
        let whole = try JSONSerialization.jsonObject(with: Data(contentsOf: RenderingData.sample("pcn"))) as? [String: Any]
        let owners = try #require(whole?["owners"] as? [[String: Any]])
        #expect(names.count == owners.count)
        for (index, owner) in owners.enumerated() {
            #expect(names[index].hasPrefix("00\(index + 1)-".suffix(4)) || names[index].hasPrefix("0\(index + 1)-"))
            #expect(names[index].utf8.allSatisfy { 97...122 ~= $0 || 48...57 ~= $0 || $0 == 45 || $0 == 46 })
            let language = owner["language"] as? String ?? "en"
            let alone = try rendering.run(arguments + ["--owner", "\(index + 1)", "--lang", language, "-o", "-"])
            #expect(try Data(contentsOf: rendering.folder.appending(path: "all/\(names[index])")) == alone.output, "\(names[index])")
        }
    }

    @Test func `a batch that fails leaves nothing`() throws {
        let rendering = try Rendering()
        let data = try RenderingData.changed("pcn") { whole in
            var whole = whole
            if var owners = whole["owners"] as? [[String: Any]] {
                owners[owners.count - 1]["lots"] = "none"
                whole["owners"] = owners
            }
            return whole
        }
        let file = try rendering.put(data, as: "data.json")
        #expect(try rendering.run(["render", "pcn", "--data", file, "--each", "owners", "-o", "all"]).status == 3)
        #expect(try rendering.names() == ["data.json"])
    }

    @Test func `data may come from standard input and the document goes where it is wanted`() throws {
        let rendering = try Rendering()
        let data = RenderingData.sample("votes").path
        let straight = try rendering.render("votes", data, "de").output
        let command = "\"$0\" render votes --data - --lang de --created-at 2026-11-21T09:30:00Z -o x.pdf < \"$1\""
        let shell = try rendering.run(["-c", command, TestProgram.path, data], program: "sh")
        #expect(String(decoding: shell.output, as: UTF8.self).hasPrefix("x.pdf: "))
        #expect(try Data(contentsOf: rendering.folder.appending(path: "x.pdf")) == straight)
        #expect(try rendering.names() == ["x.pdf"])
    }

    @Test func `what is stored is what is given back`() throws {
        let rendering = try Rendering()
        let document = try rendering.render("votes", RenderingData.sample("votes").path, "fr", ["--store", "kept", "--organisation", "Bureau Un"])
        #expect(document.status == 0, "\(document.errors)")
        let folder = rendering.folder.appending(path: "kept/~42ureau~20~55n/rendered/votes")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names.count == 1)
        #expect(try Data(contentsOf: folder.appending(path: names[0])) == document.output)
    }

    @Test func `an organisation's own files lie over the built-in ones, for it alone`() throws {
        let rendering = try Rendering()
        let own = rendering.folder.appending(path: "kept/own/templates/votes")
        try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
        let strings = try String(contentsOf: Rendering.templates.appending(path: "votes/strings.en.json"), encoding: .utf8)
        let heading = "Signed, sealed, delivered"
        let changed = strings.replacing(try Regex("\"signatures\": \"[^\"]*\""), with: "\"signatures\": \"\(heading)\"")
        #expect(changed != strings)
        try changed.write(to: own.appending(path: "strings.en.json"), atomically: true, encoding: .utf8)
        let data = RenderingData.sample("votes").path
        func text(_ organisation: String) throws -> String {
            try rendering.text(rendering.render("votes", data, "en", ["--store", "kept", "--organisation", organisation]).output)
        }
        #expect(try text("own").contains(heading))
        #expect(try !text("other").contains(heading))
    }
}
