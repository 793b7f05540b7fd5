import Domain
import Foundation
import NIOHTTP1
import TestProgram
import Testing
import Web

struct LetterheadTests {
    private static let drawing = #"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0H40V20H0Z"/></svg>"#

    private func letterhead(_ logo: String? = nil, type: String = "image/svg+xml") -> String {
        let logo = logo.map { #","logo":{"media_type":"\#(type)","data":"\#(Data($0.utf8).base64EncodedString())"}"# } ?? ""
        return #"""
            {"name":"Gestion des Peupliers SRL","address":["Allée des Peupliers 9","1030 Schaerbeek"],"enterprise_number":"0999.900.348",
            "email":"bureau@peupliers.example","phone":"+32 2 555 07 70","website":"peupliers.example"\#(logo)}
            """#
    }

    private func text(_ pdf: [UInt8]) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "letterhead-\(UUID().uuidString).pdf")
        try Data(pdf).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return String(decoding: try TestProgram.run([file.path, "-"], program: "/usr/bin/pdftotext").output, as: UTF8.self)
    }

    @Test func `Documents bear the letterhead from the moment on when it is put, and no more when it is taken away`() async throws {
        let shop = try TestPrintShop()
        try await shop.serving { web in
            let (path, sample) = ("/render/minutes?lang=fr&created_at=2026-11-21T09:30:00Z", try TestPrintShop.sample("minutes"))
            let before = try await web.send(path, .POST, sample)
            let put = try await web.send("/letterhead", .PUT, letterhead(Self.drawing))
            #expect(put.status == 200 && put["enterprise_number"] == "0999900348" && put["logo/media_type"] == "image/svg+xml")
            let with = try await web.send(path, .POST, sample)
            let words = try text(with.bytes)
            #expect(words.contains("Gestion des Peupliers SRL") && words.contains("1030 Schaerbeek") && words.contains("0999.900.348"))
            #expect(with.header("ETag") != before.header("ETag"))
            let foreign = try await web.send(path, .POST, sample, as: "syndic@other")
            #expect(foreign.bytes == before.bytes)
            let gone = try await web.ask("/letterhead", .DELETE)
            let after = try await web.send(path, .POST, sample)
            let none = try await web.ask("/letterhead")
            #expect(gone.status == 204 && after.bytes == before.bytes && none.status == 404)
        }
    }

    @Test(arguments: [
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>", "image/svg+xml"),
        ("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\">&a;</svg>", "image/svg+xml"),
        ("<svg width=\"4\" height=\"4\"><path d=\"M0 0\"></svg>", "image/svg+xml"), ("no picture", "image/png"),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file:///etc/passwd\"/></svg>", "image/svg+xml"),
    ])
    func `A logo that is none is refused, and the letterhead before stays`(logo: String, type: String) async throws {
        let shop = try TestPrintShop()
        try await shop.serving { web in
            _ = try await web.send("/letterhead", .PUT, letterhead())
            let answer = try await web.send("/letterhead", .PUT, letterhead(logo, type: type).replacing("Peupliers", with: "Saules"))
            #expect(answer.status == 422 && answer["errors/0/pointer"] == "/logo/data")
            let kept = try await web.ask("/letterhead")
            #expect(kept["name"] == "Gestion des Peupliers SRL" && kept["logo"] == nil)
        }
    }

    @Test func `Every member that cannot be printed is named`() async throws {
        let shop = try TestPrintShop()
        try await shop.serving { web in
            let wrong = #"{"name":" ","address":["1","2","3","4","5","6"],"enterprise_number":"0999900349","email":"nobody"}"#
            let answer = try await web.send("/letterhead", .PUT, wrong, headers: [("Accept-Language", "fr")])
            #expect(answer.status == 422)
            #expect((0..<4).map { answer["errors/\($0)/pointer"] } == ["/name", "/address", "/email", "/enterprise_number"])
            let accountant = try await web.send("/letterhead", .PUT, letterhead(), as: "accountant@office")
            #expect(accountant.status == 403)
        }
    }

    @Test func `A page of what would be printed is drawn`() async throws {
        let shop = try TestPrintShop()
        try await shop.serving { web in
            let sample = try TestPrintShop.sample("minutes")
            let page = try await web.send("/render/minutes/preview?page=2&width=640", .POST, sample)
            #expect(page.status == 200 && page.header("Content-Type") == "image/png" && page.text == "page 2 width 640")
            for (query, status) in [("page=900", 404), ("page=0", 422), ("width=10", 422)] {
                let answer = try await web.send("/render/minutes/preview?\(query)", .POST, sample)
                #expect(answer.status == status)
            }
        }
    }
}
