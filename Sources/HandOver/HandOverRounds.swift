package import Domain
internal import Synchronization

/// Hands over what is due, one draft after the other: the other program counts requests.
package final class HandOverRounds: Sendable {
    private let buildings = Mutex<(known: [BookBuilding], asked: Moment)?>(nil)
    private let handOver: HandOver
    private let book: any ExpenseBook
    private let organisation: Organisation
    private let pause: Duration
    private let now: @Sendable () -> Moment
    private let chance: @Sendable () -> Double

    package init(
        _ handOver: HandOver, book: any ExpenseBook, organisation: Organisation, pause: Duration = .seconds(1),
        chance: @escaping @Sendable () -> Double = { Double.random(in: 0...1) }, now: @escaping @Sendable () -> Moment
    ) {
        self.handOver = handOver
        self.book = book
        self.organisation = organisation
        self.pause = pause
        self.chance = chance
        self.now = now
    }

    /// Until it is cancelled. What is under way then goes on after the next start.
    package func run() async throws {
        while true {
            // A store that does not answer for a moment is asked again. How long all wait is kept there: a person may end it.
            let outcome = (try? await round()) ?? Outcome(carried: false, wait: 5)
            if outcome.wait != nil || !outcome.carried { try await Task.sleep(for: pause) }
            try Task.checkCancellation()
        }
    }

    package struct Outcome: Sendable, Hashable {
        /// There was one to carry.
        package var carried: Bool
        /// Seconds until the next may be tried; nil for at once.
        package var wait: Int?
    }

    /// Carries what has been due for longest, if anything is.
    package func round() async throws -> Outcome {
        guard let claimed = try await handOver.store.claimPassage(of: organisation, leaseSeconds: HandOver.leaseSeconds) else {
            return Outcome(carried: false)
        }
        var (passage, stop) = await carried(claimed)
        if stop == .lost { return Outcome(carried: true) }
        let wait = settle(&passage, stop, from: claimed.passage)
        _ = try await handOver.store.keep(passage, leaseSeconds: nil)
        let standstill = wait.flatMap { wait in passage.fault.map { Standstill($0, until: now().adding(seconds: wait)) } }
        try await handOver.store.note(standstill, of: organisation)
        return Outcome(carried: true, wait: wait)
    }

    /// Carries a passage, and says meanwhile that it is held.
    private func carried(_ claimed: ClaimedPassage) async -> (passage: Passage, stop: HandOver.Stop?) {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { [store = handOver.store] in
                while (try? await Task.sleep(for: HandOver.beat)) != nil {
                    _ = try? await store.renew(claimed.passage, leaseSeconds: HandOver.leaseSeconds)
                }
            }
            let outcome = await handOver.carry(claimed, now: now) { try await knownBuildings() }
            group.cancelAll()
            return outcome
        }
    }

    /// What becomes of the passage, and how long all others wait.
    private func settle(_ passage: inout Passage, _ stop: HandOver.Stop?, from begun: Passage) -> Int? {
        switch stop {
        case nil:
            (passage.state, passage.fault, passage.attempts) = (.done, nil, passage.attempts + 1)
            return nil
        case .early:
            passage.next = passage.settled(after: handOver.settleSeconds)
            return nil
        case .fault(let fault):
            (passage.state, passage.fault) = (.parked, fault)
            return nil
        case .book(.refused(let status, let words)):
            (passage.state, passage.fault) = (.parked, BookError.refused(status, words).fault)
            return nil
        case .book(let error): return delay(&passage, error, progressed: passage.step > begun.step)
        case .unavailable, .lost:
            passage.fault = PassageFault(.unavailable)
            passage.next = now().adding(seconds: 10)
            return 5
        }
    }

    /// A passage that is tried again later. One that alone fails for a day is parked; one that waits with all others is not.
    private func delay(_ passage: inout Passage, _ error: BookError, progressed: Bool) -> Int? {
        passage.fault = error.fault
        switch error {
        case .busy(let seconds):
            // Its limit refills by the minute, or, as it is delivered, in a hundred.
            let wait = min(max(seconds ?? 60, 1), 7_200)
            passage.next = now().adding(seconds: wait)
            return wait
        case .account:
            // Five attempts to sign in are allowed in a quarter of an hour.
            passage.next = now().adding(seconds: 300)
            return 300
        default:
            let wait = passage.pause(chance: chance())
            passage.attempts = progressed ? 1 : passage.attempts + 1
            passage.next = max(now().adding(seconds: wait), passage.settled(after: handOver.settleSeconds))
            if case .failing = error, passage.attempts > 30 { passage.state = .parked }
            // Others may fare better where this one makes it fail; nobody does where it cannot be reached.
            return error == .unreachable ? wait : nil
        }
    }

    /// The buildings change rarely: they are asked for once in two minutes at most.
    private func knownBuildings() async throws -> [BookBuilding] {
        if let (known, asked) = buildings.withLock({ $0 }), asked.adding(seconds: 120) > now() { return known }
        let known = try await book.buildings()
        buildings.withLock { $0 = (known, now()) }
        return known
    }
}
