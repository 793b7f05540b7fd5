package import Access
internal import Domain
internal import HTTPTypes

/// The webhooks of the caller's organisation.
package struct WebhookEndpoints: EndpointGroup {
    private let webhooks: Webhooks

    package init(webhooks: Webhooks) { self.webhooks = webhooks }

    package var endpoints: [Endpoint] { [list, add, remove, deliveries, retry] }

    package var schemas: [String: JSON] {
        let topics = JSON.listSchema(.textSchema(LiveEvent.Topic.allCases.map(\.rawValue)))
        let webhook: [String: JSON] = [
            "id": .textSchema(), "url": .textSchema(format: "uri"), "events": topics, "made": .schema("Moment"), "made_by": .textSchema(),
            "failing": .schema("Moment"), "disabled": .schema("Moment"),
        ]
        let optional: Set = ["failing", "disabled"]
        return [
            "Webhook": .objectSchema(webhook, optional: optional),
            "WebhookList": .objectSchema(["items": .listSchema(.schema("Webhook"))]),
            "MadeWebhook": .objectSchema(webhook.merging(["secret": .textSchema()]) { first, _ in first }, optional: optional),
            "NewWebhook": .objectSchema(
                ["url": ["type": "string", "format": "uri", "maxLength": 2000], "events": .orNull(topics)], optional: ["events"]),
            "Delivery": .objectSchema(
                [
                    "id": .textSchema(), "event": .textSchema(), "state": .textSchema(Delivery.State.allCases.map(\.rawValue)),
                    "attempts": .numberSchema(), "at": .schema("Moment"), "next": .schema("Moment"), "status": .numberSchema(),
                    "failure": .textSchema(DeliveryFailure.allCases.map(\.rawValue)),
                ], optional: ["next", "status", "failure"]),
            "DeliveryList": .objectSchema(["items": .listSchema(.schema("Delivery"))]),
        ]
    }

    private var list: Endpoint {
        Endpoint(
            .get, "/webhooks", "listWebhooks", tag: "Webhooks", "The webhooks, the last made first; never their secrets.",
            need: .permission(.webhooks), answers: [.json(200, "The webhooks.", .schema("WebhookList"))]
        ) { call in
            try Reply.json(Items(items: try await webhooks.all(of: call.caller.organisation).map { WebhookView($0, secret: nil) }))
        }
    }

    private var add: Endpoint {
        Endpoint(
            .post, "/webhooks", "addWebhook", tag: "Webhooks",
            "Have events sent to an address, signed with HMAC-SHA256 in `Greffier-Signature`. The secret is told this once.",
            need: .permission(.webhooks), body: .json(.schema("NewWebhook")),
            answers: [.json(201, "Added.", .schema("MadeWebhook")), .problem(409, "There are as many as there may be.")]
        ) { call in
            let form = try await call.json(NewWebhook.self)
            let caller = try call.caller
            let made = try await webhooks.add(form.url, Set(form.events ?? []), for: caller.organisation, by: caller.who)
            return try Reply.json(WebhookView(made.webhook, secret: made.secret), status: .created)
        }
    }

    private var remove: Endpoint {
        Endpoint(
            .delete, "/webhooks/{id}", "removeWebhook", tag: "Webhooks", "Send nothing there any more.", need: .permission(.webhooks),
            answers: [Endpoint.Answer(204, "Removed.")]
        ) { call in
            let caller = try call.caller
            try await webhooks.remove(WebhookID(try call.path("id")), of: caller.organisation, by: caller.who)
            return .done
        }
    }

    private var deliveries: Endpoint {
        Endpoint(
            .get, "/webhooks/{id}/deliveries", "listDeliveries", tag: "Webhooks", "What was sent, or is to be, the last first.",
            need: .permission(.webhooks), parameters: [.init("limit", .numberSchema(1...200), "At most so many; else 50.")],
            answers: [.json(200, "The deliveries.", .schema("DeliveryList"))]
        ) { call in
            let limit = try call.query("limit", in: 1...200, otherwise: 50)
            let items = try await webhooks.deliveries(to: WebhookID(try call.path("id")), of: call.caller.organisation, limit: limit)
            return try Reply.json(Items(items: items.map(DeliveryView.init)))
        }
    }

    private var retry: Endpoint {
        Endpoint(
            .post, "/webhooks/{id}/deliveries/{delivery}/retry", "retryDelivery", tag: "Webhooks",
            "Send it again, at once; a webhook that was disabled is in service again.", need: .permission(.webhooks),
            answers: [Endpoint.Answer(202, "On its way.")]
        ) { call in
            guard let number = Int64(try call.path("delivery")) else { throw Problem.notFound }
            try await webhooks.retry(number, to: WebhookID(try call.path("id")), of: call.caller.organisation)
            return Reply(.accepted)
        }
    }
}

private struct NewWebhook: Decodable {
    let url: String
    let events: [LiveEvent.Topic]?
}

private struct WebhookView: Encodable {
    let id: String
    let url: String
    let events: [String]
    let made: String
    let madeBy: String
    let failing: String?
    let disabled: String?
    let secret: String?

    init(_ webhook: Webhook, secret: String?) {
        (id, url, events) = (webhook.id.text, webhook.url, webhook.topics.map(\.rawValue).sorted())
        (made, madeBy) = (webhook.made.description, webhook.madeBy)
        (failing, disabled) = (webhook.failing?.description, webhook.disabled?.description)
        self.secret = secret
    }
}

private struct DeliveryView: Encodable {
    let id: String
    let event: String
    let state: Delivery.State
    let attempts: Int
    let at: String
    let next: String?
    let status: Int?
    let failure: DeliveryFailure?

    init(_ delivery: Delivery) {
        (id, event, state, attempts) = (String(delivery.number), delivery.name, delivery.state, delivery.attempts)
        (at, next, status, failure) = (delivery.event.moment.description, delivery.next?.description, delivery.status, delivery.failure)
    }
}
