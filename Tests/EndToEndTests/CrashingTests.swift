import Domain
import Foundation
import Glibc
import Intake
import Testing

/// Workers that die under a document, in a server that goes on.
@Suite struct CrashingTests {
    /// Slow to read, because only character recognition can judge its drawn pages: a worker can be caught in the middle.
    private static let slow = SmallPDF.drawn(pages: 40)
    /// Too slow to be read before a worker is caught, however busy the machine is.
    private static let endless = SmallPDF.drawn(pages: 290)

    @Test func `a worker killed in the middle of a reading costs one more try, and the document is drafted once`() async throws {
        let server = try TestServer(settings: ["WORKERS": "1"])
        try server.start()
        try server.drop("slow.pdf", CrashingTests.slow)
        #expect(try await server.wait { try await server.events("slow.pdf").contains(.claimed) })
        try await server.killWorkers(after: .milliseconds(200))
        try server.drop("good.pdf", SmallPDF.page("Invoice 1"))
        #expect(try await server.wait { try await server.count(.drafted) == 2 }, "\(server.messages)")
        #expect(try await server.stop() == 0)
        #expect(try await server.events("slow.pdf") == [.arrived, .claimed, .failed, .claimed, .drafted])
        #expect(try await server.store().drafts(TestServer.organisation, in: nil, limit: 9).count == 2)
    }

    @Test func `a document under which every worker dies is set aside after one more try, and the others go on`() async throws {
        let server = try TestServer(settings: ["WORKERS": "1"])
        try server.start()
        try server.drop("slow.pdf", CrashingTests.endless)
        for attempt in 1...2 {
            #expect(try await server.wait { try await server.events("slow.pdf").filter { $0 == .claimed }.count == attempt })
            try await server.killWorkers(after: .milliseconds(200))
        }
        try server.drop("good.pdf", SmallPDF.page("Invoice 1"))
        #expect(try await server.wait { try await server.count(.drafted) == 1 && server.files("failed").count == 2 }, "\(server.messages)")
        #expect(try await server.stop() == 0)
        #expect(try await server.events("slow.pdf") == [.arrived, .claimed, .failed, .claimed, .quarantined])
        let aside = try await server.store().documents(TestServer.organisation, in: [.quarantined], limit: 9)
        #expect(aside.map(\.failure?.code) == [.crashed])
    }

    @Test func `a picture that needs more memory than a worker may have is set aside after one more try`() async throws {
        let server = try TestServer(settings: ["WORKERS": "1", "LIMITS_MEMORY_MIB": "262", "LIMITS_MEGAPIXELS": "2000"])
        try server.start()
        try server.drop("large.pdf", SmallPDF.drawn(pages: 1, size: 14_000))
        try server.drop("good.pdf", SmallPDF.page("Invoice 1"))
        #expect(try await server.wait { try await server.count(.drafted) == 1 && server.files("failed").count == 2 }, "\(server.messages)")
        #expect(try await server.stop() == 0)
        #expect(try await server.events("large.pdf") == [.arrived, .claimed, .failed, .claimed, .quarantined])
        let aside = try await server.store().documents(TestServer.organisation, in: [.quarantined], limit: 9)
        #expect(aside.map(\.failure?.code) == [.memory])
    }
}
