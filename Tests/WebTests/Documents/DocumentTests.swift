import Domain
import Foundation
import NIOHTTP1
import SQLiteStore
import StoreContract
import Testing
import Web

struct DocumentTests {
    /// A server with one document that was read.
    private func withDocument(_ texts: String..., body: (TestWeb, TestArchive, String) async throws -> Void) async throws {
        try await TestArchive.serving { web, test async throws in
            let sent = try await web.ask("/documents?name=a.pdf&building=B", .POST, body: smallPDF("0123456789"))
            let id = try #require(sent["items/0/id"])
            try await test.read(texts)
            try await body(web, test, id)
        }
    }

    @Test func `A document tells its pages, drafts, words and text`() async throws {
        try await withDocument("Kanteel BV", "437,25") { web, _, id async throws in
            let detail = try await web.ask("/documents/\(id)")
            #expect(detail["pages/1/number"] == "2" && detail["pages/1/width"] == "595" && detail["page_count"] == "2")
            #expect(detail["drafts/0/supplier"] == "Ascenseurs Dumoulin" && detail["drafts/0/amount_due"] == "437.25")
            let words = try await web.ask("/documents/\(id)/pages/1/words")
            #expect(words["words/1/text"] == "BV" && words["words/0/box/0"] == "40")
            #expect(try await web.ask("/documents/\(id)/text")["pages/1/text"] == "437,25")
            for page in ["0", "3", "x", "-1", "99999999999999999999"] {
                #expect(try await web.ask("/documents/\(id)/pages/\(page)/words").status == 404)
            }
        }
    }

    @Test func `What is searched is told with its page, some text around and its place`() async throws {
        try await withDocument("nothing here", "Onderhoud van de lift") { web, _, id async throws in
            let found = try await web.ask("/documents?q=lift")
            #expect(found["items/0/id"] == id && found["items/0/hits/0/page"] == "2")
            #expect(found["items/0/hits/0/snippet"] == "Onderhoud van de lift")
            let hits = try await web.ask("/documents/\(id)/hits?q=%22van%20de%22%20LIFT")
            #expect(hits["items/0/page"] == "2" && hits["items/0/text"] == "van de" && hits["items/1/text"] == "lift")
            #expect(try await web.ask("/documents/\(id)/hits?q=%22%28")["items/0"] == nil)
            #expect(try await web.ask("/documents?q=elevator")["items/0"] == nil)
        }
    }

    @Test(arguments: [
        ("bytes=0-3", 206, "%PDF", "bytes 0-3/26"), ("bytes=-3", 206, "OF\n", "bytes 23-25/26"), ("bytes=20-999", 206, "%%EOF\n", "bytes 20-25/26"),
        ("bytes=26-", 416, nil, "bytes */26"), ("bytes=-0", 416, nil, "bytes */26"), ("bytes=5-2", 200, nil, nil), ("bytes=0-1,4-5", 200, nil, nil),
        ("lines=1-2", 200, nil, nil), ("bytes=99999999999999999999-", 200, nil, nil), ("bytes=a-b", 200, nil, nil),
    ])
    func `A part of a file is given as it is asked for`(range: String, status: Int, bytes: String?, told: String?) async throws {
        try await withDocument("x") { web, _, id async throws in
            let answer = try await web.ask("/documents/\(id)/original", headers: [("Range", range)])
            #expect(answer.status == status && answer.header("Content-Range") == told)
            if let bytes { #expect(answer.text == bytes) }
            if status == 200 { #expect(answer.bytes == smallPDF("0123456789")) }
        }
    }

    @Test func `Who has a file is not sent it again`() async throws {
        try await withDocument("x") { web, _, id async throws in
            let first = try await web.ask("/documents/\(id)/original")
            let tag = try #require(first.header("ETag"))
            #expect(first.header("Content-Disposition")?.hasPrefix("attachment") == true)
            let second = try await web.ask("/documents/\(id)/original", headers: [("If-None-Match", tag)])
            #expect(second.status == 304 && second.bytes.isEmpty)
            #expect(try await web.ask("/documents/\(id)/readable").status == 404)
        }
    }

    @Test func `A document is removed by who may, with a reason, and its bytes go`() async throws {
        try await withDocument("x") { web, test, id async throws in
            #expect(try await web.send("/documents/\(id)", .DELETE, "{\"reason\":\"x\"}", as: "accountant@office").status == 403)
            #expect(try await web.send("/documents/\(id)", .DELETE, "{\"reason\":\"x\"}", as: "syndic@other").status == 404)
            #expect(try await web.send("/documents/\(id)", .DELETE, "{\"reason\":\" \"}").status == 422)
            #expect(try await web.send("/documents/\(id)", .DELETE, "{\"reason\":\"private\"}").status == 204)
            #expect(try await web.ask("/documents/\(id)").status == 404)
            #expect(try await test.store.events(DocumentID(id)).last?.detail == "private")
            let files = try FileManager.default.subpathsOfDirectory(atPath: test.folder).filter { $0.hasSuffix(".pdf") }
            #expect(files == [])
        }
    }

    @Test func `A document is read once more when that is wanted`() async throws {
        try await withDocument("x") { web, test, id async throws in
            let answer = try await web.ask("/documents/\(id)/reread", .POST)
            #expect(answer.status == 202 && answer["state"] == "waiting")
            try await test.read(["other words"])
            #expect(try await web.ask("/documents/\(id)/text")["pages/0/text"] == "other words")
            #expect(try await web.ask("/documents/\(id)/reread?discard=perhaps", .POST).status == 422)
            #expect(try await web.ask("/documents/\(id)/reread", .POST, as: "board_member@office").status == 403)
        }
    }

    @Test(arguments: ["state=lost", "sort=size", "limit=0", "limit=201", "from=yesterday", "kind=poem", "cursor=abc"])
    func `A list that cannot be is refused`(query: String) async throws {
        try await TestArchive.serving { web, _ async throws in #expect(try await web.ask("/documents?\(query)").status == 422) }
    }
}
