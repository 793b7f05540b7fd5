import Foundation
import TestProgram
import Testing

/// E-invoices sent to be printed, read by the workers of the program.
struct EInvoicePrintingTests {
    private static let sample = "inbox/Residentie De Linden/26-lift-e-invoice-nl.xml"

    @Test(.timeLimit(.minutes(3))) func `The XML of an e-invoice is printed as it came, and what is none is refused`() async throws {
        let xml = try String(contentsOf: TestProgram.samples.appending(path: Self.sample), encoding: .utf8)
        try await TestDesk.open(dropping: Self.sample) { desk in
            func send(_ body: String, as type: String = "application/xml", to kind: String = "invoice") async throws -> TestDesk.Answer {
                let path = "/render/\(kind)?lang=nl&created_at=2026-11-21T09:30:00Z"
                return try await desk.ask(path, "POST", with: desk.token(role: "syndic"), headers: [("Content-Type", type)], body: body)
            }
            let printed = try await send(xml)
            #expect(printed.status == 200 && printed.bytes.starts(with: Array("%PDF-1.7".utf8)), "\(printed.text.prefix(300))")
            let again = try await send(xml, as: "text/xml; charset=utf-8")
            #expect(again.bytes == printed.bytes)
            #expect(try await send(xml, to: "minutes").status == 415)
            for (body, code) in [("<Order/>", "other-xml"), ("<Invoice", "malformed-xml"), ("", "empty")] {
                let refused = try await send(body)
                #expect(refused.status == 422 && refused.json["code"] as? String == code, "\(body): \(refused.text)")
            }
            let bomb = try await send("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")
            #expect(bomb.status == 422 && !bomb.text.contains("root:"))
        }
    }
}
