internal import Access
internal import Domain
internal import HTTPTypes
package import HandOver

/// What is to be paid, looked at before a file is made of it, and what a person sets right of it.
package struct UnpaidEndpoints: EndpointGroup {
    private let payments: Payments

    package init(_ payments: Payments) { self.payments = payments }

    package var endpoints: [Endpoint] { [list, confirm] }

    package var schemas: [String: JSON] {
        let text = JSON.orNull(.textSchema())
        return [
            "UnpaidDraft": .objectSchema([
                "draft": .textSchema(), "version": .numberSchema(), "building": text, "supplier": text,
                "due_date": .orNull(.textSchema(format: "date")),
                "payee": text, "iban": text, "reference": text, "amount": .orNull(.schema("Money")), "confirmed": ["type": "boolean"],
                "reason": .orNull(.textSchema(TransferRefusal.Reason.allCases.map(\.rawValue))), "message": text, "confirmable": ["type": "boolean"],
            ]),
            "Unpaid": .objectSchema([
                "items": .listSchema(.schema("UnpaidDraft")), "sum": .schema("Money"), "transfers": .numberSchema(), "whole": ["type": "boolean"],
            ]),
            "PaymentDetails": .objectSchema(
                [
                    "version": .numberSchema(), "payee": .textSchema(), "iban": .textSchema(), "reference": .orNull(.textSchema()),
                    "amount": .schema("Money"),
                ], optional: ["reference"]),
        ]
    }

    private var list: Endpoint {
        Endpoint(
            .get, "/unpaid", "listUnpaid", tag: "Payments",
            "Approved drafts that nothing pays yet, each with its payment or why it cannot be paid, the first that came in first.",
            need: .permission(.draftsRead),
            parameters: [
                Endpoint.Parameter("building", .textSchema(), "Only those of this building."),
                Endpoint.Parameter("due_until", .schema("Day"), "Only those due until then, and those that name no day."),
            ],
            answers: [.json(200, "What is unpaid. `whole` is false when there is more than one file takes.", .schema("Unpaid"))]
        ) { call in
            var query = UnpaidQuery(building: call.query("building").map(Building.init))
            query.dueUntil = call.day("due_until")
            let (items, isWhole) = try await payments.proposal(query, of: call.caller.organisation)
            let amounts = items.compactMap { try? $0.transfer.get().amount }
            let answer: JSON = [
                "items": .list(items.map { json($0, call.language) }), "sum": .text(amounts.reduce(Money.zero) { $0 + $1 }.description),
                "transfers": .number(amounts.count), "whole": .bool(isWhole),
            ]
            return .json(answer)
        }
    }

    private struct Details: Decodable {
        let version: Int
        let payee: String
        let iban: String
        let reference: String?
        let amount: String
    }

    private var confirm: Endpoint {
        Endpoint(
            .put, "/unpaid/{draft}", "confirmPayment", tag: "Payments",
            "Say to whom, to which account, how much and with which communication an approved draft is paid: in place of what was read.",
            need: .permission(.draftsDecide), body: .json(.schema("PaymentDetails")),
            answers: [Endpoint.Answer(204, "Noted."), .problem(409, "The draft was changed meanwhile, is not approved, or is paid.")]
        ) { call in
            let (draft, caller) = (DraftID(try call.path("draft")), try call.caller)
            guard try await payments.store.hasDraft(draft, of: caller.organisation) else { throw Problem.notFound }
            let form = try await call.json(Details.self)
            guard let iban = IBAN(form.iban) else { throw Problem.form("/iban", Call.unknownValue) }
            guard let amount = Money(form.amount), amount > .zero else { throw Problem.form("/amount", Call.unknownValue) }
            let payee = form.payee.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
            guard (1...140).contains(payee.count) else { throw Problem.form("/payee", Call.unknownValue) }
            guard (form.reference ?? "").count <= 140 else { throw Problem.form("/reference", Call.unknownValue) }
            let confirmation = PaymentConfirmation(
                payee: payee, iban: iban, reference: PaymentReference(form.reference ?? "") ?? .free(draft.text), amount: amount)
            guard try await payments.store.confirm(confirmation, draft, version: form.version, by: caller.who, of: caller.organisation) else {
                throw PaymentError.changedMeanwhile
            }
            return .done
        }
    }

    private func json(_ item: Payments.Proposed, _ language: Language) -> JSON {
        let (draft, content, said) = (item.payable.draft, item.payable.draft.reading.content, item.payable.confirmed)
        let transfer = try? item.transfer.get()
        return [
            "draft": .text(draft.id.text), "version": .number(draft.version), "building": .optional(draft.building?.name),
            "supplier": .optional(content.supplier?.value), "due_date": .optional(content.dueDate?.value.description),
            "payee": .optional(transfer?.payee ?? said?.payee ?? content.supplier?.value),
            "iban": .optional((said?.iban ?? content.iban?.value)?.text),
            "reference": .optional((said?.reference ?? content.paymentReference?.value)?.description ?? content.invoiceNumber?.value),
            "amount": .optional((said?.amount ?? content.amountDue?.value ?? content.totalIncl?.value)?.description), "confirmed": .bool(said != nil),
            "reason": .optional(item.refusal?.reason.rawValue), "message": .optional(item.refusal.map { $0.reason.message(language) }),
            "confirmable": .bool(item.refusal?.reason.isConfirmable ?? false),
        ]
    }
}
