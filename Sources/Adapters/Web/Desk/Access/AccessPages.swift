internal import Access
package import Domain

/// Who may do what here: people, machines, and programs that are told what happens: `/access`.
package struct AccessPages: PageGroup {
    private let api: InnerAPI
    private let now: @Sendable () -> Moment

    /// `now` tells which tokens are over.
    package init(_ api: InnerAPI, now: @escaping @Sendable () -> Moment) {
        self.api = api
        self.now = now
    }

    package var pages: [Page] { [Page("/access", need: .permission(.users)) { try await access($0) }] }

    private func access(_ call: Call) async throws -> Screen {
        let language = call.language
        let rows = AccessRows(call.language, at: now())
        let users = try await api.read("/users", as: AccessList<UserRecord>.self, for: call).items
        var values: [String: any Sendable] = ["t": AccessTexts.words.values(language), "users": users.map(rows.user)]
        if try call.caller.may(.tokens) {
            let tokens = try await api.read("/tokens", as: AccessList<TokenRecord>.self, for: call).items
            values["mayTokens"] = true
            values["tokens"] = tokens.map(rows.token)
        }
        if try call.caller.may(.webhooks) {
            let webhooks = try await api.read("/webhooks", as: AccessList<WebhookRecord>.self, for: call).items
            values["mayWebhooks"] = true
            values["webhooks"] = webhooks.map(rows.webhook)
        }
        return Screen(
            "access", title: AccessTexts.words["title", language], values: values, module: "access",
            data: try data(call.caller, language))
    }

    /// What the dialogs offer: nobody gives more than he has.
    private func data(_ caller: Caller, _ language: Language) -> JSON {
        let roles = Role.allCases.filter { $0.permissions.isSubset(of: caller.permissions) }
        let permissions = Permission.allCases.filter(caller.may)
        let choices: [String: JSON] = [
            "roles": .list(roles.map { AccessPages.choice($0.rawValue, $0.title(language)) }),
            "permissions": .list(permissions.map { AccessPages.choice($0.rawValue, $0.title(language)) }),
            "topics": .list(LiveEvent.Topic.allCases.map { AccessPages.choice($0.rawValue, AccessTexts.topic($0.rawValue)(language)) }),
            "states": .object(
                Dictionary(uniqueKeysWithValues: Delivery.State.allCases.map { ($0.rawValue, .text(AccessTexts.state($0)(language))) })),
            "failures": .object(
                Dictionary(uniqueKeysWithValues: DeliveryFailure.allCases.map { ($0.rawValue, .text(AccessTexts.failure($0)(language))) })),
            "texts": AccessTexts.words.and(AccessTexts.dialogs).and(.list).json(language),
        ]
        return .object(choices)
    }

    private static func choice(_ value: String, _ name: String) -> JSON { ["value": .text(value), "name": .text(name)] }
}
