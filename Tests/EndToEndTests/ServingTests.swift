import Domain
import Foundation
import Glibc
import Intake
import TestProgram
import Testing

@Suite struct ServingTests {
    @Test func `a dropped invoice becomes a draft, and the same bytes again do not`() async throws {
        let server = try TestServer()
        try server.start()
        try server.drop("Linden/a.pdf", SmallPDF.page("Invoice 1"))
        #expect(try await server.wait { try await server.count(.drafted) == 1 })
        try server.drop("Eiken/copy of a.pdf", SmallPDF.page("Invoice 1"))
        #expect(try await server.wait { server.files("done").count == 2 })
        #expect(try await server.stop() == 0)

        let store = try server.store()
        let drafts = try await store.drafts(TestServer.organisation, in: .toReview, limit: 9)
        #expect(drafts.map(\.building) == [Building("Linden")])
        let draft = try #require(try await store.draft(drafts[0].id))
        #expect(draft.reading.findings.contains { $0.code == .sameFile })
        #expect(try await store.events(draft.document).map(\.what) == [.arrived, .claimed, .drafted, .arrivedAgain])

        let list = try server.say("drafts")
        #expect(list.components(separatedBy: draft.id.text).count == 2 && list.contains("\n1 to review\n"), "\(list)")
        let sheet = try server.say("drafts", draft.id.text)
        let finding = try #require(draft.reading.findings.first { $0.code == .sameFile })
        #expect(sheet.contains(finding.message(.en).prefix(40)) && sheet.contains("arrived again"), "\(sheet)")
    }

    @Test func `a dropped e-invoice becomes a draft of its values, with a readable document beside it`() async throws {
        let server = try TestServer(settings: ["TEMPLATES": TestProgram.project.appending(path: "templates").path])
        let sample = TestProgram.samples.appending(path: "inbox/Residentie De Linden/26-lift-e-invoice-nl.xml")
        try server.drop("Linden/invoice.xml", [UInt8](Data(contentsOf: sample)))
        try server.drop("Linden/order.xml", Array("<Order/>".utf8))
        try server.start()
        #expect(try await server.wait { try await server.count(.drafted) == 1 && server.files("failed").count == 2 }, "\(server.messages)")
        #expect(try await server.stop() == 0)
        let store = try server.store()
        let summary = try #require(try await store.drafts(TestServer.organisation, in: nil, limit: 9).first)
        let draft = try #require(try await store.draft(summary.id))
        #expect(draft.reading.source == .xml && draft.reading.content.invoiceNumber?.value == "VF-2026-1184")
        #expect(!draft.reading.findings.contains { $0.code == .noReadable || $0.severity == .error })
        #expect(try await reasons(server)["order.xml"] == .otherXML)
        let kept = FileManager.default.enumerator(atPath: server.data)?.compactMap { $0 as? String } ?? []
        let readable = try #require(kept.first { $0.contains("/readable/") && $0.hasSuffix(".pdf") })
        #expect(try Data(contentsOf: URL(filePath: "\(server.data)/\(readable)")).starts(with: Array("%PDF-".utf8)))
    }

    @Test func `whatever is dropped ends in a draft or a clear message, and the rest goes on`() async throws {
        let server = try TestServer(settings: ["LIMITS_WALL_SECONDS": "60"])
        try server.drop("empty.pdf", [])
        try server.drop("truncated.pdf", Array(SmallPDF.pages(40).prefix(900)))
        try server.drop("text.pdf", Array("no document at all".utf8))
        try server.drop("5000 pages.pdf", SmallPDF.pages(5_000))
        try server.drop("locked.pdf", SmallPDF.encrypted)
        try server.drop("endless tree.pdf", SmallPDF.endlessTree)
        try server.drop("40000 pixels.tif", SmallPicture.tiff(width: 40_000, height: 40_000))
        try server.drop("1 pixel.tif", SmallPicture.tiff(width: 1, height: 1))
        try server.drop("picture.pdf", SmallPicture.tiff(width: 600, height: 80))
        try server.drop("good.pdf", SmallPDF.page("Invoice 7", "Total EUR 7.00"))
        try server.start()
        let ended = try await server.wait(seconds: 100) {
            try await server.count(.waiting, .reading) == 0
                && server.files("done").count + server.files("failed").filter { !$0.hasSuffix(".txt") }.count == 10
        }
        #expect(ended, "\(server.messages)")
        #expect(server.isRunning)
        #expect(try await server.stop() == 0)

        let done = Set(server.files("done").map { $0.split(separator: "/").last.map(String.init) ?? "" })
        #expect(done.contains("good.pdf"))
        #expect(done.isDisjoint(with: ["empty.pdf", "locked.pdf", "text.pdf", "5000 pages.pdf", "40000 pixels.tif"]))
        for name in server.files("failed") where !name.hasSuffix(".txt") {
            let note = try String(contentsOfFile: "\(server.inbox)/failed/\(name).txt", encoding: .utf8)
            #expect(note.split(separator: "\n").count >= 3, "\(name): \(note)")
        }
        let reasons = try await reasons(server)
        #expect(reasons["empty.pdf"] == .empty)
        #expect(reasons["locked.pdf"] == .encrypted)
        #expect(reasons["text.pdf"] == .unsupported)
        #expect(reasons["5000 pages.pdf"] == .tooManyPages)
        #expect(reasons["40000 pixels.tif"] == .tooManyPixels)
    }

    @Test(
        .enabled(
            if: geteuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv"), "skipped: the administrator reads everything"))
    func `a file that may not be read is told once, left where it is, and taken when the rights are there`() async throws {
        let server = try TestServer(withoutPrivilege: true)
        try server.start()
        try server.drop("locked.pdf", SmallPDF.page("Invoice 1"), rights: 0)
        try server.drop("good.pdf", SmallPDF.page("Invoice 2"))
        #expect(try await server.wait { try await server.count(.drafted) == 1 && server.messages.contains("denied") }, "\(server.messages)")
        // Some looks through the folder later it is still said only once.
        try await Task.sleep(for: .seconds(3))
        #expect(server.messages.components(separatedBy: "stays in the inbox").count == 2)
        #expect(server.files().contains("locked.pdf"))
        unsafe _ = chmod(server.inbox + "/locked.pdf", 0o644)
        #expect(try await server.wait { try await server.count(.drafted) == 2 })
        #expect(try await server.stop() == 0)
    }

    @Test func `a document that was set aside is read again when asked`() async throws {
        let server = try TestServer(settings: ["LIMITS_PAGES": "1"])
        try server.start()
        try server.drop("B/two.pdf", SmallPDF.pages(2))
        #expect(try await server.wait { server.files("failed").count == 2 })
        let aside = try #require(try await server.store().documents(TestServer.organisation, in: [.quarantined], limit: 9).first)
        #expect(aside.failure?.code == .tooManyPages)
        let told = server.messages.split(separator: "\n").filter { $0.contains("quarantined") }.count
        #expect(try await server.store().retry(aside.document))
        #expect(try await server.wait { server.messages.split(separator: "\n").filter { $0.contains("quarantined") }.count == told + 1 })
        #expect(try await server.stop() == 0)
    }

    @Test func `a second server on the same data is refused`() async throws {
        let first = try TestServer()
        try first.start()
        #expect(
            try await first.wait { try await first.count(.waiting) == 0 && FileManager.default.fileExists(atPath: first.data + "/greffier.sqlite") })
        let second = try TestServer(data: first.data)
        try second.start()
        #expect(try await second.wait(seconds: 20) { !second.isRunning })
        #expect(second.messages.contains("Another server works with"))
        #expect(first.isRunning)
    }

    @Test(arguments: ["inbox", "inbox/data", "link", "."])
    func `an inbox that overlaps the data is refused`(data: String) async throws {
        let names = try TestServer()
        try FileManager.default.createSymbolicLink(atPath: names.root + "/link", withDestinationPath: names.inbox)
        let server = try TestServer(data: "\(names.root)/\(data)", settings: ["INBOX": names.inbox])
        let outcome = try TestProgram.run(["serve", "--inbox", names.inbox, "--data", server.data, "--lang", "en"])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("overlap"))
    }

    private func reasons(_ server: TestServer) async throws -> [String: ReadingFailure.Code] {
        let store = try server.store()
        var reasons: [String: ReadingFailure.Code] = [:]
        for document in try await store.documents(TestServer.organisation, in: [.quarantined], limit: 99) {
            reasons[document.name] = document.failure?.code
        }
        for refusal in try await store.refusals(TestServer.organisation, limit: 99) { reasons[refusal.name] = refusal.failure.code }
        return reasons
    }
}

/// Pictures, written by hand.
enum SmallPicture {
    /// A white bilevel TIFF that claims a size; the bytes are there only for small ones.
    static func tiff(width: Int, height: Int) -> [UInt8] {
        let row = (width + 7) / 8
        let bytes = [UInt8](repeating: 0, count: min(row * height, 100_000))
        func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
        let entries = [
            (256, 4, width), (257, 4, height), (258, 3, 1), (259, 3, 1), (262, 3, 0), (273, 4, 8), (277, 3, 1), (278, 4, height),
            (279, 4, row * height),
        ]
        let directory =
            little(entries.count, 2) + entries.flatMap { little($0.0, 2) + little($0.1, 2) + little(1, 4) + little($0.2, 4) } + little(0, 4)
        let padding = bytes.count.isMultiple(of: 2) ? [] : [UInt8(0)]
        return Array("II*\0".utf8) + little(8 + bytes.count + padding.count, 4) + bytes + padding + directory
    }
}
