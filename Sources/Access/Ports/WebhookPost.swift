package import Domain

/// Carries an event to another program.
package protocol WebhookPost: Sendable {
    /// Whether an address is one that events may be sent to, as far as can be told without looking it up.
    func isAllowed(_ url: String) -> Bool

    /// Sends a signed event; the status of the answer. The address is looked up now, and refused when it lies inside.
    func post(_ delivery: Delivery, to url: String, secret: String, at moment: Moment) async throws(DeliveryFailure) -> Int
}
