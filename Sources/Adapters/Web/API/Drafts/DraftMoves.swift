internal import Access
internal import Domain
internal import HTTPTypes
internal import Review

/// What changes a draft besides corrections.
extension DraftEndpoints {
    var moves: [Endpoint] {
        [
            move("submit", "submitDraft", "Asks a syndic for approval.", .draftsCorrect) { review, draft, _ in try await review.submit(draft) },
            move("approve", "approveDraft", "Lets a draft be paid.", .draftsDecide) { review, draft, _ in try await review.approve(draft) },
            move("reopen", "reopenDraft", "Takes a decision back.", .draftsDecide) { review, draft, _ in try await review.reopen(draft) },
            move("distinct", "distinguishDraft", "Says that a draft is another expense than the one that it seems to repeat.", .draftsCorrect) {
                review, draft, _ in try await review.clear(draft)
            },
            reject, undo,
        ]
    }

    private func move(
        _ verb: String, _ name: String, _ summary: String, _ permission: Permission,
        _ work: @escaping @Sendable (Review, ExpenseDraft, Call) async throws -> ExpenseDraft
    ) -> Endpoint {
        Endpoint(
            .post, "/drafts/{id}/\(verb)", name, tag: "Drafts", summary, need: .permission(permission), parameters: [.seenVersion],
            answers: [.json(200, "The draft as it has become.", .schema("Draft")), DraftEndpoints.conflict]
        ) { call in
            try await answer(try await work(review(for: call), seen(call), call), call)
        }
    }

    static let conflict = Endpoint.Answer.problem(409, "The draft does not stand so that this could be done.")

    private struct Rejection: Decodable {
        let reason: String
    }

    private var reject: Endpoint {
        Endpoint(
            .post, "/drafts/{id}/reject", "rejectDraft", tag: "Drafts", "Puts a draft aside for good.", need: .permission(.draftsDecide),
            parameters: [.seenVersion], body: .json(.objectSchema(["reason": .textSchema()])),
            answers: [.json(200, "The draft as it has become.", .schema("Draft")), DraftEndpoints.conflict]
        ) { call in
            let seen = try await seen(call)
            let rejection = try await call.json(Rejection.self)
            return try await answer(try await review(for: call).reject(seen, reason: rejection.reason), call)
        }
    }

    private var undo: Endpoint {
        Endpoint(
            .post, "/drafts/{id}/undo", "undoDraft", tag: "Drafts", "Takes the last change of a draft back.", need: .permission(.draftsCorrect),
            parameters: [.seenVersion],
            answers: [.json(200, "The drafts that there are now.", .pageSchema(.schema("Draft"))), DraftEndpoints.conflict]
        ) { call in
            let drafts = try await review(for: call).undo(seen(call), decides: call.caller.may(.draftsDecide))
            return try await answer(drafts, call)
        }
    }

    /// Several drafts.
    func answer(_ drafts: [ExpenseDraft], _ call: Call) async throws -> Reply {
        var items: [JSON] = []
        for draft in drafts { items.append(try await json(draft, call)) }
        return .page(items)
    }

    var split: Endpoint {
        struct Split: Decodable {
            let before: [Int]
        }
        return Endpoint(
            .post, "/drafts/{id}/split", "splitDraft", tag: "Drafts", "Divides a draft that holds several documents.",
            need: .permission(.draftsCorrect), parameters: [.seenVersion],
            body: .json(.objectSchema(["before": .listSchema(.numberSchema(1...100_000))])),
            answers: [.json(200, "The drafts that there are now.", .pageSchema(.schema("Draft"))), DraftEndpoints.conflict]
        ) { call in
            let seen = try await seen(call)
            let split = try await call.json(Split.self)
            return try await answer(try await review(for: call).split(seen, before: split.before), call)
        }
    }

    private struct Named: Decodable {
        struct Draft: Decodable {
            let id: String
            let version: Int
        }

        let drafts: [Draft]
    }

    private static let named = Endpoint.Body.json(
        .objectSchema(["drafts": .listSchema(.objectSchema(["id": .textSchema(), "version": .numberSchema()]))]))

    /// So many drafts are decided about at once.
    private static let many = 500

    private func named(_ call: Call) async throws -> [Named.Draft] {
        let drafts = try await call.json(Named.self).drafts
        guard drafts.count <= DraftEndpoints.many else {
            throw Problem.form(
                "/drafts",
                Localized(
                    fr: "Au plus \(DraftEndpoints.many).", nl: "Hoogstens \(DraftEndpoints.many).", de: "Höchstens \(DraftEndpoints.many).",
                    en: "At most \(DraftEndpoints.many)."))
        }
        return drafts
    }

    var merge: Endpoint {
        Endpoint(
            .post, "/drafts/merge", "mergeDrafts", tag: "Drafts", "Joins drafts of one file that are one document.",
            need: .permission(.draftsCorrect), body: DraftEndpoints.named,
            answers: [
                .json(200, "The draft that there is now.", .schema("Draft")), .problem(404, "One of them is not in the caller's organisation."),
                DraftEndpoints.conflict, .problem(412, "Somebody has changed one of them meanwhile."),
            ]
        ) { call in
            var seen: [ExpenseDraft] = []
            for name in try await named(call) {
                seen.append(try await review.draft(name.id, version: name.version, of: call.caller.organisation))
            }
            return try await answer(try await review(for: call).merge(seen), call)
        }
    }

    var approveMany: Endpoint {
        Endpoint(
            .post, "/drafts/approve", "approveDrafts", tag: "Drafts", "Approves those that are ready or submitted.",
            need: .permission(.draftsDecide), body: DraftEndpoints.named,
            answers: [.json(200, "Which were approved, and why the others were not.", .schema("Approvals"))]
        ) { call in
            let seen = try await named(call).map { ($0.id, $0.version) }
            let (approved, refused) = try await review(for: call).approve(seen, of: call.caller.organisation)
            let drafts = approved.map { ["id": .text($0.id.text), "version": .number($0.version), "state": .text($0.state.rawValue)] as JSON }
            let problems = refused.map { ["id": .text($0.name), "problem": $0.error.problem.json(call.language)] as JSON }
            let answer: JSON = ["approved": .list(drafts), "refused": .list(problems)]
            return .json(answer)
        }
    }
}
