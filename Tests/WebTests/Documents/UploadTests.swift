import Archive
import Domain
import Foundation
import Intake
import NIOHTTP1
import SQLiteStore
import Testing
import Web

struct UploadTests {
    @Test func `A file that is sent as it is waits to be read`() async throws {
        try await TestArchive.serving { web, test in
            let bytes = smallPDF("one")
            let answer = try await web.ask(
                "/documents?name=march%20bill.pdf&building=Linde", .POST, headers: [("Content-Type", "application/pdf")], body: bytes)
            #expect(answer.status == 201)
            #expect(answer["items/0/name"] == "march bill.pdf" && answer["items/0/state"] == "waiting" && answer["items/0/again"] == "0")
            let id = try #require(answer["items/0/id"])
            let detail = try await web.ask("/documents/\(id)")
            #expect(detail["building"] == "Linde" && detail["source"] == "upload" && detail["media_type"] == "application/pdf")
            #expect(try await web.ask("/documents/\(id)/original").bytes == bytes)
            #expect(try await web.ask("/documents/\(id)/history")["items/0/who"] == "syndic@office")
            #expect(try await test.store.claim(as: "w", leaseSeconds: 60)?.document.id.text == id)
            #expect(test.leftovers == [])
        }
    }

    @Test func `Several files of a form are taken, and one that is none is told`() async throws {
        try await TestArchive.serving { web, _ in
            var form = FormBody()
            form.add(file: "a.pdf", smallPDF("a"))
            form.add(file: "b.docx", Array("PK no document that is read".utf8))
            form.add(file: "c.pdf", smallPDF("c"))
            form.add(field: "building", "Résidence Linde")
            let answer = try await web.ask("/documents", .POST, headers: [FormBody.contentType], body: form.whole)
            #expect(answer.status == 201)
            #expect(answer["items/0/name"] == "a.pdf" && answer["items/1/name"] == "c.pdf" && answer["items/2"] == nil)
            #expect(answer["refused/0/name"] == "b.docx" && answer["refused/0/problem/status"] == "415")
            let list = try await web.ask("/documents")
            #expect(list["items/0/building"] == "Résidence Linde" && list["items/1/id"] == answer["items/0/id"])
            #expect(try await web.ask("/refusals")["items/0/failure/code"] == "unsupported")
        }
    }
}
