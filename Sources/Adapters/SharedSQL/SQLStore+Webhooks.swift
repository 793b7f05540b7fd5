package import Access
package import Domain

extension SQLStore {
    package func add(_ webhook: Webhook, secret: String) async throws(StoreError) {
        // For all: whether anybody wants to hear of anything yet is asked of everybody.
        try await write { session in
            try session.execute(
                "INSERT INTO webhooks (id, organisation, url, secret, topics, made_at, made_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    webhook.id.text, webhook.organisation.name, webhook.url, secret,
                    webhook.topics.map(\.rawValue).sorted().joined(separator: " "), webhook.made.milliseconds, webhook.madeBy,
                ])
            try session.event(.webhookAdded, nil, of: webhook.organisation, detail: webhook.url)
            // What happened before is not told.
            if try session.row("SELECT 1 FROM webhooks WHERE id <> ?", [webhook.id.text]) == nil { try session.catchUp() }
        }
    }

    package func webhooks(of organisation: Organisation) async throws(StoreError) -> [Webhook] {
        try await read(of: organisation) { session in
            try session.rows("SELECT * FROM webhooks WHERE organisation = ? ORDER BY made_at DESC, rowid DESC", [organisation.name]).map(Webhook.init)
        }
    }

    package func remove(_ id: WebhookID, of organisation: Organisation) async throws(StoreError) -> Bool {
        try await write(of: organisation) { session in
            let found = try session.row("SELECT url FROM webhooks WHERE id = ? AND organisation = ?", [id.text, organisation.name])
            guard let found else { return false }
            try session.execute("DELETE FROM webhooks WHERE id = ?", [id.text])
            try session.event(.webhookRemoved, nil, of: organisation, detail: found["url"])
            return true
        }
    }

    package func enqueueDeliveries() async throws(StoreError) -> Int {
        // Most of the time there is nothing to do: looking takes no lock.
        let isNew = try await read { session in
            let position = try session.row("SELECT event FROM webhook_position WHERE EXISTS (SELECT 1 FROM webhooks)")?["event"] as Int64?
            return try position.map { try session.settledEvent() > $0 } ?? false
        }
        guard isNew else { return 0 }
        return try await write { session in
            let position: Int64 = try session.row("SELECT event FROM webhook_position\(session.dialect.takingAll)")?["event"] ?? 0
            let settled = try session.settledEvent()
            let events = try session.liveEvents(after: position, to: settled, of: nil, limit: 500)
            let webhooks = try session.rows("SELECT * FROM webhooks WHERE disabled_at IS NULL").map(Webhook.init)
            var count = 0
            for event in events {
                for webhook in webhooks where webhook.organisation == event.organisation && webhook.topics.contains(event.subject.topic) {
                    try session.insert(event, to: webhook.id)
                    count += 1
                }
            }
            // Each event that was read gave at least one: with fewer than were asked for there is nothing left before the settled one.
            let last = events.count >= 500 ? events.last?.number : nil
            try session.execute("UPDATE webhook_position SET event = ?", [last ?? settled])
            return count
        }
    }

    package func dueDeliveries(
        at moment: Moment, limit: Int
    ) async throws(StoreError) -> [(delivery: Delivery, url: String, secret: String)] {
        let due = """
            SELECT id FROM deliveries WHERE state = 'waiting' AND next_at <= ? AND webhook IN (SELECT id FROM webhooks WHERE disabled_at IS NULL)
            ORDER BY next_at LIMIT ?
            """
        guard try await read({ try $0.row(due, [moment.milliseconds, 1]) != nil }) else { return [] }
        return try await write { session in
            try session.rows(
                """
                SELECT deliveries.*, webhooks.organisation, webhooks.url, webhooks.secret FROM deliveries JOIN webhooks ON webhooks.id = webhook
                WHERE deliveries.id IN (\(due)\(session.dialect.takingFree)) ORDER BY next_at
                """, [moment.milliseconds, limit]
            ).map { row in
                try session.execute(
                    "UPDATE deliveries SET next_at = ? WHERE id = ?", [moment.adding(seconds: 60).milliseconds, row["id"] as Int64])
                return (try Delivery(row), row["url"], row["secret"])
            }
        }
    }

    package func settle(_ delivery: Delivery, at moment: Moment, disablesAfter seconds: Int) async throws(StoreError) {
        try await write { session in
            try session.execute(
                "UPDATE deliveries SET state = ?, attempts = ?, next_at = ?, status = ?, failure = ? WHERE id = ?",
                [
                    delivery.state.rawValue, delivery.attempts, delivery.next?.milliseconds, delivery.status, delivery.failure?.rawValue,
                    delivery.number,
                ])
            if delivery.failure == nil {
                try session.execute("UPDATE webhooks SET failing_since = NULL WHERE id = ?", [delivery.webhook.text])
            } else {
                try session.execute(
                    """
                    UPDATE webhooks SET failing_since = coalesce(failing_since, ?),
                        disabled_at = CASE WHEN CAST(? AS INTEGER) = 1 OR failing_since <= ? THEN ? ELSE disabled_at END WHERE id = ?
                    """,
                    [
                        moment.milliseconds, delivery.status == 410, moment.adding(seconds: -seconds).milliseconds, moment.milliseconds,
                        delivery.webhook.text,
                    ])
            }
        }
    }

    package func deliveries(to id: WebhookID, of organisation: Organisation, limit: Int) async throws(StoreError) -> [Delivery]? {
        try await read(of: organisation) { session in
            guard try session.isWebhook(id, of: organisation) else { return nil }
            return try session.rows(
                """
                SELECT deliveries.*, webhooks.organisation FROM deliveries JOIN webhooks ON webhooks.id = webhook WHERE webhook = ?
                ORDER BY deliveries.id DESC LIMIT ?
                """, [id.text, limit]
            ).map(Delivery.init)
        }
    }

    package func retry(_ number: Int64, to id: WebhookID, of organisation: Organisation, at moment: Moment) async throws(StoreError) -> Bool {
        try await write(of: organisation) { session in
            guard try session.isWebhook(id, of: organisation) else { return false }
            // Tried for another day from now on.
            let changed = try session.changes(
                "UPDATE deliveries SET state = 'waiting', next_at = ?, made_at = ? WHERE id = ? AND webhook = ?",
                [moment.milliseconds, moment.milliseconds, number, id.text])
            guard changed == 1 else { return false }
            try session.execute("UPDATE webhooks SET disabled_at = NULL, failing_since = NULL WHERE id = ?", [id.text])
            return true
        }
    }

    package func forgetDeliveries(before moment: Moment) async throws(StoreError) {
        try await write { try $0.execute("DELETE FROM deliveries WHERE state <> 'waiting' AND made_at < ?", [moment.milliseconds]) }
    }
}

extension Session {
    fileprivate func isWebhook(_ id: WebhookID, of organisation: Organisation) throws -> Bool {
        try row("SELECT 1 FROM webhooks WHERE id = ? AND organisation = ?", [id.text, organisation.name]) != nil
    }

    /// All that has happened is known.
    fileprivate func catchUp() throws { try execute("UPDATE webhook_position SET event = ?", [try settledEvent()]) }

    fileprivate func insert(_ event: LiveEvent, to webhook: WebhookID) throws {
        try execute(
            "INSERT INTO deliveries (webhook, event, happened_at, subject, made_at, next_at) VALUES (?, ?, ?, ?, ?, ?)",
            [
                webhook.text, event.number, event.moment.milliseconds, try JSON.text(event.subject), now.milliseconds, now.milliseconds,
            ])
    }
}

extension Webhook {
    fileprivate init(_ row: Row) {
        func moment(_ column: String) -> Moment? { (row[column] as Int64?).map(Moment.init(milliseconds:)) }
        self.init(
            id: WebhookID(row["id"]), organisation: Organisation(row["organisation"]), url: row["url"],
            topics: Set((row["topics"] as String).split(separator: " ").compactMap { LiveEvent.Topic(rawValue: String($0)) }),
            made: Moment(milliseconds: row["made_at"]), madeBy: row["made_by"], failing: moment("failing_since"), disabled: moment("disabled_at"))
    }
}

extension Delivery {
    fileprivate init(_ row: Row) throws {
        let event = LiveEvent(
            number: row["event"], organisation: Organisation(row["organisation"]), moment: Moment(milliseconds: row["happened_at"]),
            subject: try JSON.value(LiveEvent.Subject.self, from: row["subject"]))
        self.init(
            number: row["id"], webhook: WebhookID(row["webhook"]), event: event, state: State(rawValue: row["state"]) ?? .failed,
            attempts: row["attempts"], made: Moment(milliseconds: row["made_at"]),
            next: (row["next_at"] as Int64?).map(Moment.init(milliseconds:)), status: row["status"],
            failure: (row["failure"] as String?).flatMap(DeliveryFailure.init(rawValue:)))
    }
}
