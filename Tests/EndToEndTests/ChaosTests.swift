import Domain
import Foundation
import Intake
import SQLiteStore
import Testing

/// Servers and readers that are killed at any moment: nothing is lost, and nothing is done twice.
@Suite struct ChaosTests {
    private let root = FileManager.default.temporaryDirectory.appending(path: "chaos-\(UUID().uuidString)").path

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
