package import Domain

/// Carries what happens to the webhooks, round after round.
package struct WebhookRounds: Sendable {
    /// Nothing is tried for longer than a day.
    private static let patience = 86_400
    /// A webhook that takes nothing for three days is disabled.
    private static let tolerance = 3 * 86_400
    /// What is over is kept for thirty days.
    private static let memory = 30 * 86_400
    /// On their way at a time.
    private static let atOnce = 8

    private let store: any WebhookStore
    private let post: any WebhookPost
    private let pause: Duration
    private let now: @Sendable () -> Moment

    package init(store: any WebhookStore, post: any WebhookPost, pause: Duration = .seconds(1), now: @escaping @Sendable () -> Moment) {
        self.store = store
        self.post = post
        self.pause = pause
        self.now = now
    }

    /// Until it is cancelled. What is under way then is tried again after the next start.
    package func run() async throws {
        var tidied: Moment?
        while true {
            // A store that does not answer for a moment is asked again in the next round.
            let count = (try? await round()) ?? 0
            if tidied.map({ $0.adding(seconds: 3_600) <= now() }) ?? true {
                try? await store.forgetDeliveries(before: now().adding(seconds: -WebhookRounds.memory))
                tidied = now()
            }
            if count < WebhookRounds.atOnce { try await Task.sleep(for: pause) } else { try Task.checkCancellation() }
        }
    }

    /// One round: what has happened is put on its way, what is due is carried. Returns how many were carried.
    package func round() async throws -> Int {
        _ = try await store.enqueueDeliveries()
        let due = try await store.dueDeliveries(at: now(), limit: WebhookRounds.atOnce)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (delivery, url, secret) in due { group.addTask { try await carry(delivery, url, secret) } }
            try await group.waitForAll()
        }
        return due.count
    }

    private func carry(_ delivery: Delivery, _ url: String, _ secret: String) async throws {
        var delivery = delivery
        delivery.status = nil
        delivery.failure = nil
        do throws(DeliveryFailure) {
            let status = try await post.post(delivery, to: url, secret: secret, at: now())
            delivery.status = status
            if !(200..<300).contains(status) { delivery.failure = .refused }
        } catch {
            delivery.failure = error
        }
        // Stopping is no failure of the receiver's.
        try Task.checkCancellation()
        let moment = now()
        if delivery.failure == nil {
            (delivery.state, delivery.next) = (.delivered, nil)
        } else {
            let next = moment.adding(seconds: delivery.pause(chance: Double.random(in: 0...1)))
            let isOver = next > delivery.made.adding(seconds: WebhookRounds.patience) || delivery.status == 410
            (delivery.state, delivery.next) = isOver ? (.failed, nil) : (.waiting, next)
        }
        delivery.attempts += 1
        try await store.settle(delivery, at: moment, disablesAfter: WebhookRounds.tolerance)
    }
}
