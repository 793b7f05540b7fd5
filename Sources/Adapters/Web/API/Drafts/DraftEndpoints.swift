internal import Access
internal import Domain
internal import HTTPTypes
package import Review

/// Drafts: finding, showing, setting right and deciding about them.
package struct DraftEndpoints: EndpointGroup {
    let review: Review

    package init(_ review: Review) { self.review = review }

    package var endpoints: [Endpoint] { [list, totals, show, correct, split, merge, approveMany, buildings] + moves }

    package var schemas: [String: JSON] { DraftSchemas.all }

    private var list: Endpoint {
        Endpoint(
            .get, "/drafts", "listDrafts", tag: "Drafts", "Drafts in an order, a page at a time.", need: .permission(.draftsRead),
            parameters: DraftListing.filters + [DraftListing.sort, .cursor, .limit],
            answers: [.json(200, "A page of the list.", .pageSchema(.schema("DraftSummary")))]
        ) { call in
            let (query, next) = try DraftListing.query(call)
            let drafts = try await review.store.drafts(query, of: call.caller.organisation)
            return next.page(drafts, limit: query.limit - 1)
        }
    }

    private var totals: Endpoint {
        Endpoint(
            .get, "/drafts/totals", "sumDrafts", tag: "Drafts", "How many drafts there are in each state, and what they ask for.",
            need: .permission(.draftsRead), parameters: DraftListing.filters, answers: [.json(200, "The totals.", .schema("DraftTotals"))]
        ) { call in
            let totals = try await review.store.totals(DraftListing.filter(call), of: call.caller.organisation)
            return .json(DraftAnswer.totals(totals))
        }
    }

    private var buildings: Endpoint {
        Endpoint(
            .get, "/buildings", "listBuildings", tag: "Drafts", "The buildings that there are drafts for.", need: .permission(.draftsRead),
            answers: [.json(200, "The buildings.", .pageSchema(.schema("BuildingCount")))]
        ) { call in
            let totals = try await review.store.totals(DraftFilter(), of: call.caller.organisation)
            return .page(totals.buildings.map(DraftAnswer.building))
        }
    }

    private var show: Endpoint {
        Endpoint(
            .get, "/drafts/{id}", "getDraft", tag: "Drafts", "A draft with its fields and what speaks for them.", need: .permission(.draftsRead),
            answers: [.json(200, "The draft.", .schema("Draft"))]
        ) { call in
            let draft = try await review.draft(call.path("id"), exactlyOf: call.caller.organisation)
            return try await answer(draft, call)
        }
    }

    /// A draft as it is, for the caller.
    func answer(_ draft: ExpenseDraft, _ call: Call) async throws -> Reply {
        .json(try await json(draft, call)).tagged(String(draft.version))
    }

    func json(_ draft: ExpenseDraft, _ call: Call) async throws -> JSON {
        let surroundings = try await review.surroundings(of: draft)
        return DraftAnswer(draft, surroundings, caller: try call.caller, language: call.language).json
    }

    /// Reviewing, signed by the caller.
    func review(for call: Call) throws -> Review { review.signed(by: try call.caller.who) }

    /// The draft of the path in the version that the caller has seen.
    func seen(_ call: Call) async throws -> ExpenseDraft {
        try await review.draft(call.path("id"), version: call.seenVersion, of: call.caller.organisation)
    }
}
