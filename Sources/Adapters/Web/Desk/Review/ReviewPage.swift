internal import Access
internal import Domain
internal import FoundationEssentials
package import Review

/// One draft beside its page: what is unsure first, then the decision.
package struct ReviewPage: PageGroup {
    private let review: Review
    private let drafts: DraftEndpoints

    package init(_ review: Review) {
        self.review = review
        drafts = DraftEndpoints(review)
    }

    package var pages: [Page] {
        [Page("/drafts/{id}", need: .permission(.draftsRead)) { call in try await screen(call) }]
    }

    private func screen(_ call: Call) async throws -> Screen {
        let organisation = try call.caller.organisation
        let draft = try await review.draft(call.path("id"), exactlyOf: organisation)
        let json = try await drafts.json(draft, call)
        let pages = try await sizes(of: draft)
        let view = ReviewView(
            draft: draft, json: json, pages: pages, other: try await other(of: json, organisation),
            file: try await review.store.drafts(of: draft.document).filter { $0.id != draft.id },
            buildings: try await review.store.totals(DraftFilter(), of: organisation).buildings.map(\.building), language: call.language)
        return Screen(
            "review", title: view.headline, values: view.values, module: "review",
            data: ["draft": json, "pages": .list(pages.map(\.json)), "texts": ReviewTexts.texts.json(call.language)])
    }

    /// The pages of the draft. An e-invoice has the pages of its readable form, whose first is shown.
    private func sizes(of draft: ExpenseDraft) async throws -> [PageFrame] {
        guard let bytes = try await review.store.pages(draft.document), let all = try? JSONDecoder().decode([PageFrame].self, from: Data(bytes))
        else { return [] }
        let own = all.filter { draft.reading.pages.contains($0.number) }
        return own.isEmpty && draft.reading.source == .xml ? [PageFrame(number: 1, width: 595, height: 842)] : own
    }

    /// The draft that this one seems to repeat.
    private func other(of json: JSON, _ organisation: Organisation) async throws -> ExpenseDraft? {
        guard let id = json["duplicate_of"]?.text ?? json["duplicates"]?.items.first?["id"]?.text else { return nil }
        return try? await review.draft(id, exactlyOf: organisation)
    }
}

/// A page's number and its size in points.
struct PageFrame: Decodable, Sendable {
    let number: Int
    let width: Double
    let height: Double

    var json: JSON { ["number": .number(number), "width": .decimal(width), "height": .decimal(height)] }
}

extension JSON {
    /// A member of an object.
    subscript(name: String) -> JSON? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    var items: [JSON] {
        if case .list(let items) = self { items } else { [] }
    }

    var flag: Bool { self == .bool(true) }

    /// As a template takes it; nil for null.
    var value: (any Sendable)? {
        switch self {
        case .null: nil
        case .bool(let value): value
        case .number(let value): value
        case .decimal(let value): value
        case .text(let value): value
        case .list(let items): items.compactMap(\.value)
        case .object(let members): members.compactMapValues(\.value)
        }
    }

    /// The members of an object as a template takes them.
    var values: [String: any Sendable] {
        if case .object(let members) = self { members.compactMapValues(\.value) } else { [:] }
    }
}
