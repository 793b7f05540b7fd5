internal import Access
package import Domain
internal import HTTPTypes
internal import Hummingbird

/// Something that the server needs to do its work.
package struct HealthCheck: Sendable {
    /// "store", "storage", "queue".
    package var name: String
    /// What is wrong; nil when it is well.
    package var fault: @Sendable () async -> Localized?

    package init(_ name: String, fault: @escaping @Sendable () async -> Localized?) {
        self.name = name
        self.fault = fault
    }
}

/// What watches over the server asks it: whether it runs, whether it can work, and how much it does.
struct Watchers: Sendable {
    let checks: [HealthCheck]
    let metrics: Metrics
    let token: String?

    /// Where they ask.
    static let paths: Set = ["/healthz", "/readyz", "/metrics"]

    func add(to router: Router<WebContext>) {
        router.get("/healthz") { _, _ in Watchers.well.response }
        router.get("/readyz") { request, _ in await ready.reply(request).response }
        metrics.gauge("greffier_ready", "Whether what the process needs works: 1, else 0.") {
            await faults.map { (labels: [("check", $0.name)], value: $0.fault == nil ? 1 : 0) }
        }
        router.get("/metrics") { request, _ in
            guard isKnown(request) else { return Problem.unauthorised.reply(FrontDoor.language(of: request)).response }
            return Reply(Array(await metrics.text().utf8), "text/plain; version=0.0.4; charset=utf-8").response
        }
    }

    private func isKnown(_ request: Request) -> Bool {
        guard let token else { return true }
        // As many bytes are compared for any token of the same length.
        let (wanted, shown) = (Array("Bearer \(token)".utf8), Array((request.headers[.authorization] ?? "").utf8))
        return wanted.count == shown.count && zip(wanted, shown).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static let well = Reply.json(JSON.object(["status": "ok"]))

    /// What is wrong with each thing, in their order. All are asked at once: those who watch wait a few seconds only, and each may hang.
    private var faults: [(name: String, fault: Localized?)] {
        get async {
            let found = await withTaskGroup(of: (Int, Localized?).self) { group in
                for (place, check) in checks.enumerated() { group.addTask { (place, await check.fault()) } }
                return await group.reduce(into: [Int: Localized]()) { $0[$1.0] = $1.1 }
            }
            return checks.enumerated().map { ($1.name, found[$0]) }
        }
    }

    private var ready: Readiness {
        get async { Readiness(faults: await faults.compactMap { name, fault in fault.map { Problem.Place(name, $0) } }) }
    }

    private struct Readiness {
        let faults: [Problem.Place]

        func reply(_ request: Request) -> Reply {
            if faults.isEmpty { return Watchers.well }
            var problem = Problem.unavailable
            problem.places = faults
            return problem.reply(FrontDoor.language(of: request))
        }
    }
}
