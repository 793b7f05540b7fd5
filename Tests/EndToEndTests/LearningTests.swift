import Domain
import Foundation
import Intake
import TestProgram
import Testing

/// Learning through the real program: a server reads, a person corrects at the command line, the server reads better.
@Suite struct LearningTests {
    /// A bill in one layout: what the supplier calls a file number is the number of the invoice.
    private func bill(_ number: String, contract: String, supplier: String = "Hefwerk Kanteel BV", vat: String = "0999.900.150", day: String = "12")
        -> [UInt8]
    {
        SmallPDF.page(
            supplier, "Kaai 4, 9000 Gent", "BTW BE \(vat)", "VME Residentie Linden", "FACTUUR", "Factuurnummer \(contract)", "Dossier \(number)",
            "Datum \(day)/03/2026", "Onderhoud lift 412,50", "Totaal excl. btw 412,50", "Btw 6 % 24,75", "Te betalen EUR 437,25")
    }

    /// The drafts; what still waits to be read has none.
    private func drafts(_ server: TestServer) throws -> [[String: Any]] {
        try server.say("drafts", "--json").split(separator: "\n").compactMap {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }.filter { $0["draft"] != nil }
    }

    /// Drops a bill and waits for its draft; the number that was read.
    private func read(_ name: String, _ bytes: [UInt8], _ server: TestServer) async throws -> (draft: String, number: String?) {
        let known = Set(try drafts(server).compactMap { $0["draft"] as? String })
        try server.drop("Linden/\(name).pdf", bytes)
        _ = try await server.wait { try drafts(server).count == known.count + 1 }
        let draft = try #require(try drafts(server).compactMap { $0["draft"] as? String }.first { !known.contains($0) })
        let store = try server.store()
        return (draft, try await store.draft(DraftID(draft))?.reading.content.invoiceNumber?.value)
    }

    @Test func `after one correction the same mistake does not come back on the same layout, until it is forgotten`() async throws {
        let server = try TestServer()
        try server.start()
        let first = try await read("a", bill("HK-26-118", contract: "C-771"), server)
        #expect(first.number == "C-771")
        let said = try server.say("drafts", "correct", first.draft, "invoice_number=HK-26-118")
        #expect(said.contains("Learned") && said.contains("beside \"dossier\"") && said.contains("HK-26-118"), "\(said)")

        #expect(try await read("b", bill("HK-26-254", contract: "C-771", day: "14"), server).number == "HK-26-254")
        let other = bill("TB-26-300", contract: "T-5", supplier: "Liften Ter Beke NV", vat: "0999.900.249", day: "15")
        #expect(try await read("c", other, server).number == "T-5")

        let lessons = try server.say("learned", "--json")
        #expect(lessons.split(separator: "\n").count == 1 && lessons.contains("\"field\":\"invoice_number\""), "\(lessons)")
        #expect(try server.say("learned", "forget", "--supplier", "0999.900.150").contains("1"))
        #expect(try await read("d", bill("HK-26-399", contract: "C-771", day: "16"), server).number == "C-771")
        #expect(try server.say("learned").contains("Nothing was learned yet"))
        #expect(try await server.stop() == 0)
    }

    @Test func `the same invoice drawn anew is held, shown beside the first, and freed by a person`() async throws {
        let server = try TestServer()
        try server.start()
        let first = try await read("a", bill("HK-26-118", contract: "C-771"), server)
        let copy = try await read("b", bill("HK-26-118", contract: "C-771") + Array("\n% drawn anew\n".utf8), server)
        #expect(try drafts(server).first { $0["draft"] as? String == copy.draft }?["duplicate_of"] as? String == first.draft)
        let sheet = try server.say("drafts", copy.draft)
        #expect(sheet.contains("Side by side") && sheet.contains(first.draft) && sheet.contains("duplicate"), "\(sheet)")
        #expect(try server.say("drafts", "show", first.draft).contains(copy.draft))
        #expect(try server.say("drafts", copy.draft, "--json").contains("\"duplicate_of\":\"\(first.draft)\""))
        #expect(try server.say("drafts", "distinct", copy.draft).contains("said to be distinct"))
        #expect(try drafts(server).allSatisfy { $0["state"] as? String != "duplicate" })
        #expect(try await server.stop() == 0)
    }

    @Test(arguments: [
        ["drafts", "correct", "DRAFT", "due_date=soon"], ["drafts", "split", "DRAFT", "7"], ["drafts", "merge", "DRAFT"],
        ["drafts", "distinct", "DRAFT"], ["learned", "forget", "99"], ["drafts", "correct", "nothing", "due_date=2026-03-12"],
    ])
    func `what cannot be done ends with a message and status 1`(arguments: [String]) async throws {
        let server = try TestServer()
        try server.start()
        let draft = try await read("a", bill("HK-26-118", contract: "C-771"), server).draft
        let given = arguments.map { $0 == "DRAFT" ? draft : $0 }
        let outcome = try TestProgram.run(given + ["--data", server.data, "--lang", "en"])
        #expect(outcome.status == 1 && outcome.errors.count + outcome.output.count > 20, "\(outcome.errors)")
        #expect(try await server.stop() == 0)
    }
}
