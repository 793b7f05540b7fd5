package import Access
package import Archive
internal import Domain
package import Intake
internal import Testing

/// What every store promises about webhooks and what is on its way to them.
package enum WebhookContract {
    package typealias Store = WebhookStore & EventSource & ArchiveStore & IntakeStore

    package static let cases: [Promise<any Store>] = keeping + delivering

    private static let keeping: [Promise<any Store>] = [
        Promise("a webhook is listed for its own organisation, the last made first, and removed by it") { store, _ async throws in
            for number in 1...2 { try await store.add(hook(number), secret: "s") }
            #expect(try await store.webhooks(of: office) == [hook(2), hook(1)])
            #expect(try await store.webhooks(of: other) == [])
            #expect(try await store.remove(hook(1).id, of: other) == false)
            #expect(try await store.remove(hook(1).id, of: office))
            #expect(try await store.remove(hook(1).id, of: office) == false)
            #expect(try await store.webhooks(of: office) == [hook(2)])
        },
        Promise("a webhook takes its deliveries with it") { store, clock async throws in
            try await store.add(hook(1), secret: "s")
            _ = try await store.receive(sample(1), from: file("B/1.pdf"))
            #expect(try await store.enqueueDeliveries() == 1)
            #expect(try await store.remove(hook(1).id, of: office))
            #expect(try await store.dueDeliveries(at: clock.now, limit: 9).isEmpty)
            #expect(try await store.deliveries(to: hook(1).id, of: office, limit: 9) == nil)
        },
        Promise("what happened before the first webhook was made is not told") { store, _ async throws in
            _ = try await store.receive(sample(1), from: file("B/1.pdf"))
            try await store.add(hook(1), secret: "s")
            #expect(try await store.enqueueDeliveries() == 0)
            _ = try await store.receive(sample(2), from: file("B/2.pdf"))
            #expect(try await store.enqueueDeliveries() == 1)
            #expect(try await store.enqueueDeliveries() == 0)
        },
    ]

    private static let delivering: [Promise<any Store>] = [
        Promise("what happened behind hundreds of events that are told to nobody is told, once") { store, clock async throws in
            try await store.add(hook(1), secret: "s")
            // Each comes and goes: two events a time of which no webhook hears.
            func stir() async throws {
                for _ in 1...260 {
                    try await store.add(hook(2), secret: "s")
                    _ = try await store.remove(hook(2).id, of: office)
                }
            }
            _ = try await store.receive(sample(1), from: file("B/1.pdf"))
            try await stir()
            for number in 2...3 { _ = try await store.receive(sample(number), from: file("B/\(number).pdf")) }
            try await stir()
            _ = try await store.receive(sample(4), from: file("B/4.pdf"))
            var counts: [Int] = []
            for _ in 1...4 { counts.append(try await store.enqueueDeliveries()) }
            #expect(counts == [4, 0, 0, 0])
            #expect(Set(try await store.dueDeliveries(at: clock.now, limit: 99).map(\.delivery.event.subject)).count == 4)
            // Nor does whoever follows step by step stay behind them.
            var (last, heard): (Int64, Int) = (0, 0)
            while let next = try await store.events(after: last, of: office, limit: 2).last?.number { (last, heard) = (next, heard + 1) }
            #expect(heard == 2)
        },
        Promise("each webhook is told what it wants to hear of its own organisation") { store, clock async throws in
            try await store.add(hook(1, [.document]), secret: "one")
            try await store.add(hook(2, [.draft]), secret: "two")
            try await store.add(hook(3, [.job]), secret: "three")
            try await store.add(hook(4, [.document], of: other), secret: "four")
            let id = try await ArchiveContract.read(1, ["x"], store)
            #expect(try await store.enqueueDeliveries() == 4)
            let due = try await store.dueDeliveries(at: clock.now, limit: 99)
            #expect(
                due.filter { $0.secret == "one" }.map(\.delivery.event.subject).last
                    == .document(id: id.text, state: "drafted", page: nil, pages: nil))
            #expect(due.count { $0.secret == "one" } == 3 && due.count { $0.secret == "two" } == 1 && due.count == 4)
            #expect(due.allSatisfy { $0.delivery.event.organisation == office && $0.url == hook(1).url && $0.delivery.attempts == 0 })
            #expect(try await store.deliveries(to: hook(1).id, of: other, limit: 9) == nil)
            #expect(try await store.deliveries(to: hook(4).id, of: other, limit: 9) == [])
            let listed = try #require(try await store.deliveries(to: hook(1).id, of: office, limit: 2)).map(\.number)
            #expect(listed == due.filter { $0.secret == "one" }.map(\.delivery.number).sorted(by: >).prefix(2).map(\.self))
        },
        Promise("what one server delivers is not given to another for a minute") { store, clock async throws in
            let delivery = try await delivery(store, clock)
            #expect(try await store.dueDeliveries(at: clock.now, limit: 9).isEmpty)
            clock.advance(seconds: 61)
            #expect(try await store.dueDeliveries(at: clock.now, limit: 9).map(\.delivery.number) == [delivery.number])
        },
        Promise("many servers that look at once put nothing on its way twice, and deliver nothing twice") { store, clock async throws in
            try await store.add(hook(1), secret: "s")
            for number in 1...12 { _ = try await store.receive(sample(number), from: file("B/\(number).pdf")) }
            let counts = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 1...8 { group.addTask { try await store.enqueueDeliveries() } }
                return try await group.reduce(0, +)
            }
            #expect(counts == 12)
            let numbers = try await withThrowingTaskGroup(of: [Int64].self) { group in
                for _ in 1...8 { group.addTask { try await store.dueDeliveries(at: clock.now, limit: 5).map(\.delivery.number) } }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            let rest = try await store.dueDeliveries(at: clock.now, limit: 99).map(\.delivery.number)
            #expect((numbers + rest).count == 12 && Set(numbers + rest).count == 12)
        },
        Promise("a delivery that succeeded is over, and its webhook fails no longer") { store, clock async throws in
            var delivery = try await delivery(store, clock)
            settle(&delivery, .waiting, 500, .refused, next: clock.now.adding(seconds: 10))
            try await store.settle(delivery, at: clock.now, disablesAfter: 600)
            #expect(try await store.webhooks(of: office).first?.failing == clock.now)
            settle(&delivery, .delivered, 204, nil, next: nil)
            try await store.settle(delivery, at: clock.now, disablesAfter: 600)
            #expect(try await store.deliveries(to: hook(1).id, of: office, limit: 9) == [delivery])
            #expect(try await store.webhooks(of: office) == [hook(1)])
        },
        Promise("a webhook that fails for long, or is gone, is disabled until a delivery is tried again") { store, clock async throws in
            var delivery = try await delivery(store, clock)
            settle(&delivery, .waiting, nil, .unreachable, next: clock.now)
            try await store.settle(delivery, at: clock.now, disablesAfter: 600)
            clock.advance(seconds: 599)
            try await store.settle(delivery, at: clock.now, disablesAfter: 600)
            #expect(try await store.webhooks(of: office).first?.disabled == nil)
            #expect(try await store.dueDeliveries(at: clock.now, limit: 9).count == 1)
            clock.advance(seconds: 1)
            settle(&delivery, .failed, nil, .slow, next: nil)
            try await store.settle(delivery, at: clock.now, disablesAfter: 600)
            #expect(try await store.webhooks(of: office).first?.disabled == clock.now)
            #expect(try await store.dueDeliveries(at: clock.now, limit: 9).isEmpty)
            #expect(try await store.retry(delivery.number, to: hook(1).id, of: other, at: clock.now) == false)
            #expect(try await store.retry(delivery.number + 1, to: hook(1).id, of: office, at: clock.now) == false)
            #expect(try await store.retry(delivery.number, to: hook(1).id, of: office, at: clock.now))
            #expect(try await store.webhooks(of: office) == [hook(1)])
            #expect(try await store.dueDeliveries(at: clock.now, limit: 9).map(\.delivery.number) == [delivery.number])
            settle(&delivery, .failed, 410, .refused, next: nil)
            try await store.settle(delivery, at: clock.now, disablesAfter: 600)
            #expect(try await store.webhooks(of: office).first?.disabled == clock.now)
        },
        Promise("what is over is forgotten, what waits stays") { store, clock async throws in
            var delivery = try await delivery(store, clock)
            _ = try await store.receive(sample(2), from: file("B/2.pdf"))
            #expect(try await store.enqueueDeliveries() == 1)
            settle(&delivery, .delivered, 200, nil, next: nil)
            try await store.settle(delivery, at: clock.now, disablesAfter: 600)
            try await store.forgetDeliveries(before: clock.now)
            #expect(try await store.deliveries(to: hook(1).id, of: office, limit: 9)?.count == 2)
            try await store.forgetDeliveries(before: clock.now.adding(seconds: 1))
            #expect(try await store.deliveries(to: hook(1).id, of: office, limit: 9)?.map(\.state) == [.waiting])
        },
    ]

    private static let other = Organisation("other")

    /// The one delivery that a document which arrived made.
    private static func delivery(_ store: any Store, _ clock: SetClock) async throws -> Delivery {
        try await store.add(hook(1), secret: "s")
        _ = try await store.receive(sample(1), from: file("B/1.pdf"))
        #expect(try await store.enqueueDeliveries() == 1)
        let due = try await store.dueDeliveries(at: clock.now, limit: 9)
        #expect(due.count == 1)
        return try #require(due.first).delivery
    }

    private static func settle(_ delivery: inout Delivery, _ state: Delivery.State, _ status: Int?, _ failure: DeliveryFailure?, next: Moment?) {
        delivery.attempts += 1
        (delivery.state, delivery.status, delivery.failure, delivery.next) = (state, status, failure, next)
    }

    private static func hook(
        _ number: Int, _ topics: Set<LiveEvent.Topic> = [.document, .draft], of organisation: Organisation = office
    ) -> Webhook {
        Webhook(
            id: WebhookID("h\(number)"), organisation: organisation, url: "https://example.be/hook", topics: topics,
            made: SetClock.start.adding(seconds: number), madeBy: "test")
    }
}
