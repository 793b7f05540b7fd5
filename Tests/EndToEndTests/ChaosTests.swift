import Domain
import FakeKoproGo
import Foundation
import HandOver
import Intake
import PostgresStore
import SQLiteStore
import Testing

/// Servers and readers that are killed at any moment: nothing is lost, and nothing is done twice.
@Suite struct ChaosTests {
    private let root = FileManager.default.temporaryDirectory.appending(path: "chaos-\(UUID().uuidString)").path

    @Test(.timeLimit(.minutes(8)))
    func `two servers and three readers, the database and the S3 server are killed at random, and five hundred documents end once each`() async throws
    {
        defer { try? FileManager.default.removeItem(atPath: root) }
        try await FakeKoproGo.serving { kopro in
            let hosts = try await ChaosHosts(
                in: root,
                settings: [
                    "GREFFIER_KOPROGO_URL": kopro.address, "GREFFIER_KOPROGO_SETTLE_SECONDS": "5", "GREFFIER_KOPROGO_EMAIL": FakeKoproGo.email,
                    "GREFFIER_KOPROGO_PASSWORD": FakeKoproGo.password,
                ])
            let papers = ChaosPapers(count: 500)
            let approvals = ChaosApprovals(count: 30, url: hosts.url)
            var chaos = Chaos(hosts.victims, seed: 2_026)
            let (inbox, uploads) = (hosts.inbox, hosts.uploads)
            async let dropped: Void = papers.drop(0..<440, into: inbox, during: .seconds(40))
            async let sent: Void = uploads.send(440..<500, of: papers)
            async let approved: Void = approvals.give()
            try await chaos.reign(seconds: 60)
            _ = try await (dropped, sent, approved)
            try await check(hosts, papers, approvals, kopro)
            #expect(Set(chaos.kills.keys) == ["serve", "work", "database", "bucket"], "\(chaos.kills)")
            await hosts.end()
        }
    }

    /// All has come to its end, once.
    private func check(_ hosts: ChaosHosts, _ papers: ChaosPapers, _ approvals: ChaosApprovals, _ kopro: FakeKoproGo) async throws {
        let store = try await PostgresStore(url: hosts.url, who: "test", now: { Moment(milliseconds: 0) })
        let ended = try await eventually(seconds: 180) { try await papers.areDone(in: store, hosts.inbox) }
        #expect(ended, "\((hosts.servers + hosts.readers).map { $0.messages.suffix(1_000) })")
        let handedOver = try await eventually(seconds: 120) {
            try await store.passageCounts(of: TestServer.organisation) == [.done: approvals.count]
        }
        let counts = try await store.passageCounts(of: TestServer.organisation)
        #expect(handedOver, "\(counts)")
        #expect(try await hosts.stop() == [0, 0, 0, 0, 0])
        try await papers.check(in: store)
        let expenses = await kopro.books.expenses
        #expect(expenses.count == approvals.count && Set(expenses.map(\.invoiceNumber)).count == approvals.count)
    }

    @Test(.timeLimit(.minutes(4)))
    func `on one machine, a server and two readers that are killed at random lose no document and draft none twice`() async throws {
        try FileManager.default.createDirectory(atPath: root + "/inbox", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: root) }
        let (data, inbox) = (root + "/data", root + "/inbox")
        let settings = ChaosPapers.settings
        let server = try TestHost(
            "serve", in: root, named: "serve", data: data, ["--inbox", inbox, "--port", "0"],
            settings: settings.merging(["GREFFIER_WORKERS": "0"]) { $1 })
        let readers = try (1...2).map { try TestHost("work", in: root, named: "work-\($0)", data: data, settings: settings) }
        for host in [server] + readers { try host.start() }
        var chaos = Chaos(
            ([server] + readers).enumerated().map { number, host in
                Victim(name: number == 0 ? "serve" : "work", weight: 1, kill: { host.kill() }, start: { try host.start() })
            }, seed: 20_26)
        let papers = ChaosPapers(count: 100)
        async let dropped: Void = papers.drop(into: inbox, during: .seconds(10))
        try await chaos.reign(seconds: 20)
        try await dropped
        let store = try SQLiteStore(path: data + "/greffier.sqlite", who: "test", now: { Moment(milliseconds: 0) })
        let ended = try await eventually(seconds: 120) { try await papers.areDone(in: store, inbox) }
        #expect(ended, "\(server.messages.suffix(2_000))")
        for host in [server] + readers { #expect(host.stop() == 0) }
        try await papers.check(in: store)
        #expect(chaos.kills.count == 2)
    }
}
