import Domain
import Foundation
import Intake
import Testing

@Suite struct KillingTests {
    @Test(.timeLimit(.minutes(5)))
    func `a server killed fifty times while two hundred documents arrive loses none and drafts none twice`() async throws {
        let server = try TestServer()
        var random = SystemRandomNumberGenerator()
        for round in 0..<50 {
            try server.start()
            for number in (round * 4)..<(round * 4 + 4) {
                try server.drop(number.isMultiple(of: 3) ? "\(number).pdf" : "B\(number % 5)/\(number).pdf", document(number))
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...40, using: &random)))
            }
            try await Task.sleep(for: .milliseconds(Int.random(in: 0...500, using: &random)))
            server.kill()
        }
        try server.start()
        let ended = try await server.wait(seconds: 120) { try await server.count(.drafted) == 200 && server.files().count == 200 }
        #expect(ended, "\(server.files().count) files\n\(server.messages)")
        #expect(try await server.stop() == 0)

        let store = try server.store()
        let documents = try await store.documents(TestServer.organisation, in: Set(JobState.allCases), limit: .max)
        let drafts = try await store.drafts(TestServer.organisation, in: nil, limit: .max)
        #expect(documents.count == 200)
        #expect(Set(documents.map(\.name)) == Set((0..<200).map { "\($0).pdf" }))
        #expect(documents.allSatisfy { $0.state == .drafted })
        #expect(drafts.count == 200)
        #expect(Set(drafts.map(\.id)).count == 200)
        #expect(server.files("done").count == 200)
        var interrupted = 0
        for document in documents {
            let events = try await store.events(document.document).map(\.what)
            #expect(events.filter { $0 == .arrived }.count == 1)
            #expect(events.filter { $0 == .drafted }.count == 1)
            #expect(!events.contains(.arrivedAgain))
            interrupted += events.filter { $0 == .released }.count
        }
        #expect(interrupted > 0, "no kill hit a reading, so this test showed nothing")
    }

    private func document(_ number: Int) -> [UInt8] {
        SmallPDF.page("Invoice \(number)", "Total EUR \(number).00")
    }
}
