package import Domain

/// The name of a webhook.
package struct WebhookID: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    package init(_ text: String) { self.text = text }

    package var description: String { text }
}

/// Where another program wants to be told what happens in an organisation.
package struct Webhook: Sendable, Hashable {
    package var id: WebhookID
    package var organisation: Organisation
    package var url: String
    package var topics: Set<LiveEvent.Topic>
    package var made: Moment
    package var madeBy: String
    /// Since when nothing could be delivered; nil while it can.
    package var failing: Moment?
    /// Nothing is sent any more.
    package var disabled: Moment?

    package init(
        id: WebhookID, organisation: Organisation, url: String, topics: Set<LiveEvent.Topic>, made: Moment, madeBy: String, failing: Moment? = nil,
        disabled: Moment? = nil
    ) {
        self.id = id
        self.organisation = organisation
        self.url = url
        self.topics = topics
        self.made = made
        self.madeBy = madeBy
        self.failing = failing
        self.disabled = disabled
    }
}

/// One event on its way to one webhook.
package struct Delivery: Sendable, Hashable {
    package enum State: String, Sendable, Codable, CaseIterable {
        case waiting
        case delivered
        case failed
    }

    package var number: Int64
    package var webhook: WebhookID
    package var event: LiveEvent
    package var state: State
    package var attempts: Int
    package var made: Moment
    /// When it is tried next; nil when it is over.
    package var next: Moment?
    /// The status of the last answer; nil when there was none.
    package var status: Int?
    /// Why the last try failed.
    package var failure: DeliveryFailure?

    package init(
        number: Int64, webhook: WebhookID, event: LiveEvent, state: State, attempts: Int, made: Moment, next: Moment?, status: Int?,
        failure: DeliveryFailure?
    ) {
        self.number = number
        self.webhook = webhook
        self.event = event
        self.state = state
        self.attempts = attempts
        self.made = made
        self.next = next
        self.status = status
        self.failure = failure
    }

    /// What the receiver knows the event by: the same each time it is tried.
    package var name: String { "\(event.subject.topic.rawValue)-\(event.number ?? 0)" }

    /// Seconds until the next try: ten, doubled each time up to an hour, a fifth more or less so that not all come at once. `chance` is
    /// between 0 and 1.
    package func pause(chance: Double) -> Int {
        let whole = min(3_600, 10 << min(attempts, 9))
        return max(1, Int(Double(whole) * (0.8 + 0.4 * chance)))
    }
}

/// Why something could not be delivered.
package enum DeliveryFailure: String, Error, Sendable, Codable, CaseIterable {
    /// The answer was no success.
    case refused
    /// The name is not known.
    case noHost = "no_host"
    /// The address lies inside, where nobody outside may send us.
    case inside
    /// No connection, or it broke.
    case unreachable
    /// No answer in time.
    case slow
}
