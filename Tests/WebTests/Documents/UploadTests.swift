import Archive
import Domain
import Foundation
import Intake
import NIOHTTP1
import SQLiteStore
import StoreContract
import Testing
import Web

struct UploadTests {
    @Test func `A file that is sent as it is waits to be read`() async throws {
        try await TestArchive.serving { web, test async throws in
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
        try await TestArchive.serving { web, _ async throws in
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

    @Test func `Two hundred files at once are all taken, in one form and each by itself`() async throws {
        try await TestArchive.serving { web, test async throws in
            var form = FormBody()
            for number in 1...200 { form.add(file: "\(number).pdf", smallPDF("form \(number)")) }
            let answer = try await web.ask("/documents", .POST, headers: [FormBody.contentType], body: form.whole)
            #expect(answer.status == 201 && answer["items/199/name"] == "200.pdf" && answer["refused/0"] == nil)
            // As a browser does it: some at a time, each over a connection of its own.
            try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 1...200 {
                    if number > 6 { #expect(try await group.next() == 201) }
                    group.addTask { try await web.ask("/documents?name=\(number).pdf", .POST, body: smallPDF("alone \(number)")).status }
                }
                for try await status in group { #expect(status == 201) }
            }
            #expect(try await test.store.documents(office, in: [.waiting], limit: 999).count == 400)
            #expect(test.leftovers == [])
        }
    }

    @Test func `The same bytes again are the same document`() async throws {
        try await TestArchive.serving { web, _ async throws in
            let first = try await web.ask("/documents?name=a.pdf", .POST, body: smallPDF("same"))
            let second = try await web.ask("/documents?name=b.pdf", .POST, body: smallPDF("same"))
            #expect(second.status == 201 && second["items/0/again"] == "1" && second["items/0/id"] == first["items/0/id"])
            let other = try await web.ask("/documents?name=a.pdf", .POST, as: "syndic@other", body: smallPDF("same"))
            #expect(other["items/0/again"] == "0" && other["items/0/id"] != first["items/0/id"])
            #expect(try await web.ask("/documents/\(first["items/0/id"] ?? "")", as: "syndic@other").status == 404)
        }
    }

    @Test(arguments: [
        ("../../etc/passwd", "passwd"), ("..\\..\\boot.ini", "boot.ini"), ("<script>alert(1)</script>.pdf", "script>.pdf"), ("..", "document"),
        ("a\u{202E}fdp.exe", "afdp.exe"), ("a\0b%0D%0Ac.pdf", "a b c.pdf"), ("  ", "document"), ("e\u{301}.pdf", "é.pdf"),
    ])
    func `A name is a label and never a path`(sent: String, shown: String) async throws {
        try await TestArchive.serving { web, test async throws in
            var form = FormBody()
            form.add(file: sent, smallPDF(sent))
            let answer = try await web.ask("/documents", .POST, headers: [FormBody.contentType], body: form.whole)
            #expect(answer["items/0/name"].map { Array($0.unicodeScalars) } == Array(shown.unicodeScalars))
            let files = try FileManager.default.subpathsOfDirectory(atPath: test.folder).filter { $0.hasSuffix(".pdf") }
            #expect(files.count == 1 && files[0].hasPrefix("originals/office/_/original/"))
            let original = try await web.ask("/documents/\(answer["items/0/id"] ?? "")/original?inline=true")
            #expect(original.header("Content-Security-Policy")?.contains("sandbox") == true)
            #expect(original.header("Content-Disposition")?.contains("<") == false)
        }
    }

    @Test(arguments: [
        ([UInt8](), 422), (Array("<html><script>alert(1)</script>".utf8), 415), (Array("MZ".utf8), 415),
        (smallPDF(String(repeating: "x", count: 1 << 20)), 413),
    ])
    func `A file that cannot be taken is refused with its reason, and nothing stays of it`(body: [UInt8], status: Int) async throws {
        try await TestArchive.serving { web, test async throws in
            #expect(try await web.ask("/documents?name=a", .POST, headers: [("Content-Type", "application/pdf")], body: body).status == status)
            #expect(try await web.ask("/documents")["items/0"] == nil)
            #expect(test.leftovers == [])
        }
    }

    @Test func `A file of a form that is too large does not keep the others out`() async throws {
        try await TestArchive.serving { web, test async throws in
            var form = FormBody()
            form.add(file: "large.pdf", smallPDF(String(repeating: "x", count: 2 << 20)))
            form.add(file: "small.pdf", smallPDF("small"))
            let answer = try await web.ask("/documents", .POST, headers: [FormBody.contentType], body: form.whole)
            #expect(answer.status == 201 && answer["refused/0/problem/status"] == "413" && answer["items/0/name"] == "small.pdf")
            let id = answer["items/0/id"] ?? ""
            #expect(try await web.ask("/documents/\(id)/original").bytes == smallPDF("small"))
        }
    }

    @Test(arguments: [
        ("multipart/form-data", 400), ("multipart/form-data; boundary=", 400), ("multipart/form-data; boundary=other", 400),
        ("multipart/mixed; boundary=x", 415), ("application/x-www-form-urlencoded", 415),
        ("multipart/form-data; boundary=\(String(repeating: "x", count: 71))", 400),
    ])
    func `A form whose boundary is not there is refused`(contentType: String, status: Int) async throws {
        try await TestArchive.serving { web, test async throws in
            var form = FormBody()
            form.add(file: "a.pdf", smallPDF("a"))
            #expect(try await web.ask("/documents", .POST, headers: [("Content-Type", contentType)], body: form.whole).status == status)
            #expect(try await web.ask("/documents", .POST, headers: [FormBody.contentType], body: form.bytes).status == 400)
            #expect(try await web.ask("/documents")["items/0"] == nil)
            #expect(test.leftovers == [])
        }
    }

    @Test func `Who may not upload cannot`() async throws {
        try await TestArchive.serving { web, _ async throws in
            for caller in ["board_member@office", "owner@office"] {
                #expect(try await web.ask("/documents?name=a", .POST, as: caller, body: smallPDF("a")).status == 403)
            }
            #expect(try await web.ask("/documents?name=a", .POST, as: nil, body: smallPDF("a")).status == 401)
        }
    }
}
