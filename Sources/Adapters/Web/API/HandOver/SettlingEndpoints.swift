internal import Access
internal import Domain
internal import HTTPTypes
package import HandOver

/// What is paid in another way than by a file, and what pays a draft.
package struct SettlingEndpoints: EndpointGroup {
    private let store: any PaymentStore

    package init(_ store: any PaymentStore) { self.store = store }

    package var endpoints: [Endpoint] { [list, settle, unsettle, show] }

    package var schemas: [String: JSON] {
        let how = JSON.textSchema(OtherWay.allCases.map(\.rawValue))
        return [
            "PaidOtherwise": .objectSchema([
                "draft": .textSchema(), "how": how, "at": .schema("Moment"), "who": .textSchema(), "supplier": .orNull(.textSchema()),
                "amount_due": .orNull(.schema("Money")),
            ]),
            "PaidOtherwiseList": .objectSchema(["items": .listSchema(.schema("PaidOtherwise"))]),
            "PaidOtherwiseWish": .objectSchema(
                [
                    "drafts": .orNull(["type": "array", "items": .textSchema(), "minItems": 1, "maxItems": .number(Payments.limit)]),
                    "before": .orNull(.textSchema(format: "date")), "building": .orNull(.textSchema()), "how": how,
                ], optional: ["drafts", "before", "building"]),
            "DraftPayment": .objectSchema(["file": .orNull(.textSchema()), "otherwise": .orNull(how)]),
        ]
    }

    private var list: Endpoint {
        Endpoint(
            .get, "/paid-otherwise", "listPaidOtherwise", tag: "Payments", "Drafts that are paid in another way than by a file, the last said first.",
            need: .permission(.draftsRead), parameters: [.limit], answers: [.json(200, "The list.", .schema("PaidOtherwiseList"))]
        ) { call in
            let found = try await store.settled(of: call.caller.organisation, limit: try call.query("limit", in: 1...200, otherwise: 50))
            let answer: JSON = [
                "items": .list(
                    found.map {
                        [
                            "draft": .text($0.draft.text), "how": .text($0.how.rawValue), "at": .text($0.moment.description), "who": .text($0.who),
                            "supplier": .optional($0.supplier), "amount_due": .optional($0.amountDue?.description),
                        ]
                    })
            ]
            return .json(answer)
        }
    }

    private struct Form: Decodable {
        let drafts: [String]?
        let before: String?
        let building: String?
        let how: String
    }

    private var settle: Endpoint {
        Endpoint(
            .post, "/paid-otherwise", "payOtherwise", tag: "Payments",
            "Say that approved drafts are paid in another way: those that are named, or all that came in before a day.",
            need: .permission(.draftsDecide), body: .json(.schema("PaidOtherwiseWish")),
            answers: [.json(200, "So many nothing paid before.", .schema("HandOverCount"))]
        ) { call in
            let form = try await call.json(Form.self)
            guard let how = OtherWay(rawValue: form.how) else { throw Problem.form("/how", Call.unknownValue) }
            let before = form.before.flatMap { CalendarDate($0) }
            if form.before != nil, before == nil { throw Problem.form("/before", Call.unknownValue) }
            // All of them by mistake is too easily said.
            guard let count = form.drafts?.count ?? before.map({ _ in 1 }), (1...Payments.limit).contains(count) else {
                throw Problem.form("/drafts", Call.unknownValue)
            }
            let query = UnpaidQuery(
                drafts: form.drafts.map { $0.map { DraftID($0) } }, building: form.building.map(Building.init), before: before?.begin)
            let caller = try call.caller
            let answer: JSON = ["count": .number(try await store.settle(query, how, by: caller.who, of: caller.organisation))]
            return .json(answer)
        }
    }

    private var unsettle: Endpoint {
        Endpoint(
            .delete, "/paid-otherwise/{draft}", "unpayOtherwise", tag: "Payments", "Say that a draft is not paid in another way after all.",
            need: .permission(.draftsDecide), answers: [Endpoint.Answer(204, "Noted.")]
        ) { call in
            let caller = try call.caller
            guard try await store.unsettle(DraftID(try call.path("draft")), by: caller.who, of: caller.organisation) else { throw Problem.notFound }
            return .done
        }
    }

    private var show: Endpoint {
        Endpoint(
            .get, "/drafts/{id}/payment", "getDraftPayment", tag: "Payments", "What pays a draft: a file, another way, or nothing yet.",
            need: .permission(.draftsRead), answers: [.json(200, "What pays it.", .schema("DraftPayment"))]
        ) { call in
            let draft = DraftID(try call.path("id"))
            guard try await store.hasDraft(draft, of: call.caller.organisation) else { throw Problem.notFound }
            var (file, otherwise): (String?, String?) = (nil, nil)
            switch try await store.settlements(of: [draft], call.caller.organisation)[draft] {
            case .file(let name): file = name
            case .otherwise(let how): otherwise = how.rawValue
            case nil: break
            }
            let answer: JSON = ["file": .optional(file), "otherwise": .optional(otherwise)]
            return .json(answer)
        }
    }
}

extension CalendarDate {
    /// When the day begins in Belgium.
    fileprivate var begin: Moment {
        let midnight = Moment(milliseconds: Int64(dayNumber) * 86_400_000)
        return midnight.adding(seconds: -3_600 * Brussels.hoursAhead(at: midnight))
    }
}
