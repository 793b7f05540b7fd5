package import Domain

/// Keeps the webhooks and what is on its way to them. One that is added or removed is an event of its organisation.
package protocol WebhookStore: Sendable {
    /// The same store, its events signed by somebody.
    func signed(by who: String) -> Self

    func add(_ webhook: Webhook, secret: String) async throws(StoreError)

    /// The last made first.
    func webhooks(of organisation: Organisation) async throws(StoreError) -> [Webhook]

    /// With all that is on its way. False when there is none.
    func remove(_ id: WebhookID, of organisation: Organisation) async throws(StoreError) -> Bool

    /// Puts what has happened since the last time on its way to all who want it, and what happened before there was anybody on nobody's.
    /// Returns how many there are.
    func enqueueDeliveries() async throws(StoreError) -> Int

    /// What is to be tried now, of webhooks that are not disabled; the same is not given again for a minute.
    func dueDeliveries(at moment: Moment, limit: Int) async throws(StoreError) -> [(delivery: Delivery, url: String, secret: String)]

    /// Keeps how a try ended. A webhook that has failed for so long, or that is gone, is disabled.
    func settle(_ delivery: Delivery, at moment: Moment, disablesAfter seconds: Int) async throws(StoreError)

    /// The last first, at most so many; nil when there is no such webhook.
    func deliveries(to id: WebhookID, of organisation: Organisation, limit: Int) async throws(StoreError) -> [Delivery]?

    /// Puts a delivery on its way again, and the webhook in service. False when there is none.
    func retry(_ number: Int64, to id: WebhookID, of organisation: Organisation, at moment: Moment) async throws(StoreError) -> Bool

    /// Removes what is over and older.
    func forgetDeliveries(before moment: Moment) async throws(StoreError)
}
