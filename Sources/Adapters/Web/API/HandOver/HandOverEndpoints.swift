internal import Access
internal import Domain
internal import HTTPTypes
package import HandOver

/// What is on its way to KoproGo, and what a person does about it.
package struct HandOverEndpoints: EndpointGroup {
    private let store: any HandOverStore

    package init(store: any HandOverStore) { self.store = store }

    package var endpoints: [Endpoint] { [list, status, consign, consignAll, retry, retryAll, release] }

    package var schemas: [String: JSON] {
        let text = JSON.orNull(.textSchema())
        let fault = JSON.orNull(.schema("HandOverFault"))
        return [
            "HandOverFault": .objectSchema(["code": .textSchema(PassageFault.Code.allCases.map(\.rawValue)), "message": .textSchema()]),
            "HandOver": .objectSchema([
                "draft": .textSchema(), "building": text, "supplier": text, "amount_due": .orNull(.schema("Money")), "currency": text,
                "state": .textSchema(Passage.State.allCases.map(\.rawValue)), "begun": ["type": "boolean"], "expense": text,
                "attempts": .numberSchema(), "queued": .schema("Moment"), "next": .orNull(.schema("Moment")), "fault": fault,
            ]),
            "HandOverStatus": .objectSchema([
                "enabled": ["type": "boolean"], "fault": fault, "until": .orNull(.schema("Moment")), "left_behind": .numberSchema(),
                "reasons": .listSchema(
                    .objectSchema([
                        "code": .textSchema(PassageFault.Code.allCases.map(\.rawValue)), "message": .textSchema(), "count": .numberSchema(),
                    ])),
                "counts": .objectSchema(Dictionary(uniqueKeysWithValues: Passage.State.allCases.map { ($0.rawValue, .numberSchema()) })),
            ]),
            "DraftNames": .objectSchema(["drafts": ["type": "array", "items": .textSchema(), "minItems": 1, "maxItems": 1000]]),
            "HandOverCount": .objectSchema(["count": .numberSchema()]),
            "HandOverRetry": .objectSchema(
                ["reason": .orNull(.textSchema(PassageFault.Code.allCases.map(\.rawValue)))], optional: ["reason"]),
        ]
    }

    private var list: Endpoint {
        Endpoint(
            .get, "/handover", "listHandOver", tag: "Hand-over", "Approved drafts on their way to KoproGo, the last approved first.",
            need: .permission(.draftsRead),
            parameters: [
                Endpoint.Parameter("state", .textSchema(Passage.State.allCases.map(\.rawValue)), "Only those in this state."), .cursor, .limit,
            ],
            answers: [.json(200, "A page of the list.", .pageSchema(.schema("HandOver")))]
        ) { call in
            let cursor = Cursor<Int64>(of: "handover")
            let limit = try call.query("limit", in: 1...200, otherwise: 50)
            let state = try call.query("state", as: Passage.State.self)
            let found = try await store.passages(
                Set([state].compactMap(\.self)), of: call.caller.organisation, before: try cursor.place(call), limit: limit + 1)
            let shown = found.prefix(limit)
            return .page(shown.map { json($0, call.language) }, next: found.count > limit ? shown.last.map { cursor.text($0.number) } : nil)
        }
    }

    private var status: Endpoint {
        Endpoint(
            .get, "/handover/status", "getHandOverStatus", tag: "Hand-over",
            "Whether approved drafts are handed over, how many are, and what keeps them.",
            need: .permission(.draftsRead), answers: [.json(200, "How it stands.", .schema("HandOverStatus"))]
        ) { call in
            let organisation = try call.caller.organisation
            let counts = try await store.passageCounts(of: organisation)
            let enabled = try await store.handsOver(organisation)
            let standstill = enabled ? try await store.standstill(of: organisation) : nil
            let reasons = try await store.parkedReasons(of: organisation).sorted { $0.key.rawValue < $1.key.rawValue }
            let answer: JSON = [
                "enabled": .bool(enabled), "fault": json(standstill?.fault, call.language), "until": .optional(standstill?.until.description),
                "left_behind": .number(enabled ? try await store.leftBehind(of: organisation) : 0),
                "reasons": .list(
                    reasons.map { code, count in
                        ["code": .text(code.rawValue), "message": .text(PassageFault(code, "…").message(call.language)), "count": .number(count)]
                    }),
                "counts": .object(Dictionary(uniqueKeysWithValues: Passage.State.allCases.map { ($0.rawValue, .number(counts[$0] ?? 0)) })),
            ]
            return .json(answer)
        }
    }

    private var consign: Endpoint {
        Endpoint(
            .post, "/handover", "handOver", tag: "Hand-over",
            "Put drafts on their way that were approved before approvals were handed over. Those that are on their way already are not counted.",
            need: .permission(.draftsDecide), body: .json(.schema("DraftNames")),
            answers: [.json(202, "So many are on their way now.", .schema("HandOverCount"))]
        ) { call in
            let names = try await call.json(DraftNames.self).drafts
            guard (1...1_000).contains(names.count) else { throw Problem.form("/drafts", Call.unknownValue) }
            let count = try await store.consign(names.map { DraftID($0) }, of: call.caller.organisation)
            let answer: JSON = ["count": .number(count)]
            return .json(answer, status: .accepted)
        }
    }

    private var consignAll: Endpoint {
        Endpoint(
            .post, "/handover-all", "handOverAll", tag: "Hand-over", "Put all approved drafts on their way that never were.",
            need: .permission(.draftsDecide), answers: [.json(202, "So many are on their way now.", .schema("HandOverCount"))]
        ) { call in
            let answer: JSON = ["count": .number(try await store.consignAll(of: call.caller.organisation))]
            return .json(answer, status: .accepted)
        }
    }

    private struct Retry: Decodable { let reason: String? }

    private var retryAll: Endpoint {
        Endpoint(
            .post, "/handover-retry", "retryAllHandOver", tag: "Hand-over", "Try all again at once that stopped for a reason, or all that stopped.",
            need: .permission(.draftsDecide), body: .json(.schema("HandOverRetry")),
            answers: [.json(202, "So many are on their way again.", .schema("HandOverCount"))]
        ) { call in
            let text = try await call.json(Retry.self).reason
            let reason = text.flatMap(PassageFault.Code.init(rawValue:))
            if text != nil, reason == nil { throw Problem.form("/reason", Call.unknownValue) }
            let answer: JSON = ["count": .number(try await store.retryAll(reason, of: call.caller.organisation))]
            return .json(answer, status: .accepted)
        }
    }

    private var retry: Endpoint {
        Endpoint(
            .post, "/handover/{draft}/retry", "retryHandOver", tag: "Hand-over", "Try a draft again at once, whatever kept it.",
            need: .permission(.draftsDecide), answers: [Endpoint.Answer(202, "On its way.")]
        ) { call in
            guard try await store.retry(DraftID(try call.path("draft")), of: call.caller.organisation) else { throw Problem.notFound }
            return Reply(.accepted)
        }
    }

    private var release: Endpoint {
        Endpoint(
            .post, "/handover/{draft}/release", "releaseHandOver", tag: "Hand-over",
            "Say that KoproGo no longer has a draft, or never got it: its approval can be taken back then.", need: .permission(.draftsDecide),
            answers: [Endpoint.Answer(204, "Noted."), .problem(409, "It is being handed over right now.")]
        ) { call in
            let (draft, organisation) = (DraftID(try call.path("draft")), try call.caller.organisation)
            guard let passage = try await store.passage(draft, of: organisation) else { throw Problem.notFound }
            if passage.state == .withdrawn { return .done }
            guard try await store.release(draft, of: organisation) else { throw Problem.beingHandedOver }
            return .done
        }
    }

    private func json(_ listed: ListedPassage, _ language: Language) -> JSON {
        let passage = listed.passage
        return [
            "draft": .text(passage.draft.text), "building": .optional(listed.building?.name), "supplier": .optional(listed.supplier),
            "amount_due": .optional(listed.amountDue?.description), "currency": .optional(listed.currency), "state": .text(passage.state.rawValue),
            "begun": .bool(passage.step > .fresh), "expense": .optional(passage.expense), "attempts": .number(passage.attempts),
            "queued": .text(passage.queued.description), "next": .optional(passage.state == .waiting ? passage.next.description : nil),
            "fault": json(passage.fault, language),
        ]
    }

    private func json(_ fault: PassageFault?, _ language: Language) -> JSON {
        guard let fault else { return .null }
        return ["code": .text(fault.code.rawValue), "message": .text(fault.message(language))]
    }
}

struct DraftNames: Decodable {
    let drafts: [String]
}

extension Problem {
    fileprivate static var beingHandedOver: Problem {
        Problem(
            .conflict, "being-handed-over",
            Localized(
                fr: "Le brouillon est en cours de transmission : réessayez dans un instant.",
                nl: "Het ontwerp wordt net overgedragen: probeer het zo opnieuw.",
                de: "Der Entwurf wird gerade übergeben: Versuchen Sie es gleich noch einmal.",
                en: "The draft is being handed over right now: try again in a moment."))
    }
}
