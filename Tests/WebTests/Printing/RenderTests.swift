import Domain
import Foundation
import LocalStorage
import NIOHTTP1
import Publishing
import StoreContract
import TestProgram
import Testing
import Web

struct RenderTests {
    private func serving(_ body: (TestWeb, TestPrintShop) async throws -> Void) async throws {
        let shop = try TestPrintShop()
        try await shop.serving { try await body($0, shop) }
    }

    @Test func `Every kind is printed in every language`() async throws {
        try await serving { web, _ in
            for kind in TestPrintShop.kinds {
                let sample = try TestPrintShop.sample(kind)
                for language in ["fr", "nl", "de", "en"] {
                    let answer = try await web.send("/render/\(kind)?lang=\(language)", .POST, sample)
                    #expect(answer.status == 200, "\(kind) \(language): \(answer.text.prefix(300))")
                    #expect(answer.header("Content-Type") == "application/pdf")
                    #expect(answer.bytes.starts(with: Array("%PDF-1.7".utf8)))
                    #expect(answer.header("Content-Disposition")?.contains("filename*=UTF-8''") == true)
                    #expect(Int(answer.header("Greffier-Pages") ?? "") ?? 0 > 0)
                }
            }
        }
    }

    @Test func `The same request gives the same bytes, and nothing to who has them`() async throws {
        try await serving { web, _ in
            let sample = try TestPrintShop.sample("minutes")
            let path = "/render/minutes?lang=nl&created_at=2026-11-21T09:30:00Z&watermark=copy"
            let (one, two) = (try await web.send(path, .POST, sample), try await web.send(path, .POST, sample))
            #expect(one.status == 200 && one.bytes == two.bytes)
            let tag = try #require(one.header("ETag"))
            let again = try await web.send(path, .POST, sample, headers: [("If-None-Match", "\"other\", \(tag)")])
            #expect(again.status == 304 && again.bytes.isEmpty && again.header("ETag") == tag)
            for other in [path + "&number=7", path.replacing("nl", with: "fr"), path.replacing("copy", with: "draft")] {
                let answer = try await web.send(other, .POST, sample, headers: [("If-None-Match", tag)])
                #expect(answer.status == 200 && answer.header("ETag") != tag)
            }
        }
    }

    @Test func `Data that do not fit are answered with a pointer to every place, in the caller's language`() async throws {
        try await serving { web, _ in
            let wrong = try TestPrintShop.sample("minutes", "\"total_shares\": 1000", with: "\"total_shares\": \"many\", \"colour/~\": 1")
            let answer = try await web.send("/render/minutes", .POST, wrong, headers: [("Accept-Language", "de")])
            #expect(answer.status == 422)
            #expect(answer["code"] == "data")
            #expect(answer["errors/0/pointer"] == "/association/total_shares")
            #expect(answer["errors/0/detail"] == "muss eine ganze Zahl sein.")
            #expect(answer["errors/1/pointer"] == "/association/colour~1~0")
        }
    }

    @Test(arguments: [
        ("minutes", "{\"a\": ", 400, "not-json"), ("minutez", "{}", 404, "not-found"), ("minutes?owner=1", "sample", 422, "form"),
        ("pcn?owner=900", "sample", 422, "form"), ("pcn?scope=owner", "sample", 422, "form"), ("minutes?lang=la", "sample", 422, "form"),
        ("minutes?created_at=today", "sample", 422, "form"), ("minutes", "[]", 422, "data"),
    ])
    func `A request that cannot be met says why`(path: String, body: String, status: Int, code: String) async throws {
        try await serving { web, _ in
            let kind = String(path.prefix { $0 != "?" })
            let answer = try await web.send("/render/\(path)", .POST, body == "sample" ? try TestPrintShop.sample(kind) : body)
            #expect(answer.status == status)
            #expect(answer["code"] == code)
            #expect(answer["title"]?.isEmpty == false)
        }
    }

    @Test func `A template that is wrong is told by its place, without data`() async throws {
        try await serving { web, shop in
            let key = StorageKey(["office", "templates", "votes", "layout.xml"])
            try await shop.storage.put(
                key, mediaType: "text/xml", Chunks(Array("<document title=\"x\">\n  <p>{association.nam</p>\n</document>".utf8)))
            let answer = try await web.send("/render/votes", .POST, try TestPrintShop.sample("votes"))
            #expect(answer.status == 500 && answer["code"] == "template")
            #expect(answer["errors/0/pointer"]?.hasPrefix("votes/layout.xml:2") == true)
            #expect(!answer.text.contains("Vieux Port"))
            // Another organisation has the template of the house.
            let other = try await web.send("/render/votes", .POST, try TestPrintShop.sample("votes"), as: "syndic@other")
            #expect(other.status == 200)
        }
    }

    @Test func `Findings are counted in a header`() async throws {
        try await serving { web, _ in
            let answer = try await web.send("/render/minutes", .POST, try TestPrintShop.sample("minutes", "Vieux Port", with: "Vieux \u{10900} Port"))
            #expect(answer.status == 200)
            let plain = try await web.send("/render/minutes", .POST, try TestPrintShop.sample("minutes"))
            #expect(Int(answer.header("Greffier-Findings") ?? "") == Int(plain.header("Greffier-Findings") ?? "").map { $0 + 1 })
        }
    }

    @Test func `Templates are listed with their languages, schema and sample`() async throws {
        try await serving { web, _ in
            let list = try await web.ask("/templates", as: "board_member@office")
            #expect((0..<5).map { list["items/\($0)/kind"] } == TestPrintShop.kinds)
            let pcn = try await web.ask("/templates/pcn")
            #expect(pcn["owners"] == "1" && pcn["languages/3"] == "en")
            let (schema, sample) = (try await web.ask("/templates/minutes/schema"), try await web.ask("/templates/minutes/sample"))
            let shared = try await web.ask("/templates/shared")
            let file = try TestPrintShop.sample("minutes")
            #expect(schema["type"] == "object" && sample.text == file && shared.status == 404)
        }
    }

    @Test func `Who may not print is told so`() async throws {
        try await serving { web, _ in
            for (caller, status) in [("board_member@office", 403), ("owner@office", 403), (nil, 401)] {
                let answer = try await web.send("/render/minutes", .POST, "{}", as: caller)
                #expect(answer.status == status)
            }
            let list = try await web.ask("/templates", as: "contractor@office")
            #expect(list.status == 403)
        }
    }
}
