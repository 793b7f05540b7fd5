internal import Access
package import Domain
internal import HTTPTypes
package import Review

/// Who did what, and what came of it.
package struct ActivityEndpoints: EndpointGroup {
    private let review: Review
    private let now: @Sendable () -> Moment

    /// `now` tells which month the overview ends with.
    package init(_ review: Review, now: @escaping @Sendable () -> Moment) {
        self.review = review
        self.now = now
    }

    package var endpoints: [Endpoint] { [activity, overview] }

    package var schemas: [String: JSON] {
        let text = JSON.orNull(.textSchema())
        return [
            "Activity": .objectSchema([
                "id": .numberSchema(), "at": .schema("Moment"), "who": .textSchema(), "what": .textSchema(), "document": text, "draft": text,
                "detail": text, "message": .textSchema(),
            ]),
            "Overview": .objectSchema([
                "months": .listSchema(.schema("MonthOverview")),
                "buildings": .listSchema(.objectSchema(["name": text, "count": .numberSchema(), "amount_due": .schema("Money")])),
            ]),
            "MonthOverview": .objectSchema([
                "month": .textSchema(pattern: "^[0-9]{4}-[0-9]{2}$"), "documents": .numberSchema(), "drafts": .numberSchema(),
                "approved": .numberSchema(), "straight_through": .numberSchema(), "median_seconds": .orNull(.numberSchema()),
                "fields": .listSchema(
                    .objectSchema([
                        "name": .textSchema(FieldName.allCases.map(\.rawValue)), "label": .textSchema(), "read": .numberSchema(),
                        "corrected": .numberSchema(),
                    ])),
            ]),
        ]
    }

    private var activity: Endpoint {
        Endpoint(
            .get, "/activity", "listActivity", tag: "Activity", "What happened, the last first.", need: .permission(.activityRead),
            parameters: [
                Endpoint.Parameter("who", .textSchema(), "Only what this person or machine did."),
                Endpoint.Parameter("what", .textSchema(Event.Kind.allCases.map(\.rawValue)), "Only events of this kind."),
                Endpoint.Parameter("document", .textSchema(), "Only what happened to this document."), .cursor, .limit,
            ],
            answers: [.json(200, "A page of the list.", .pageSchema(.schema("Activity")))]
        ) { call in
            let cursor = Cursor<Int64>(of: "activity")
            let limit = try call.query("limit", in: 1...200, otherwise: 50)
            let query = ActivityQuery(
                who: call.query("who"), what: try call.query("what", as: Event.Kind.self), document: call.query("document").map { DocumentID($0) },
                before: try cursor.place(call), limit: limit + 1)
            let notes = try await review.store.activity(query, of: call.caller.organisation)
            let shown = notes.prefix(limit)
            let next = notes.count > limit ? shown.last.map { cursor.text($0.number) } : nil
            return .page(shown.map { note($0, call.language) }, next: next)
        }
    }

    private func note(_ note: ActivityNote, _ language: Language) -> JSON {
        [
            "id": .number(Int(note.number)), "at": .text(note.event.moment.description), "who": .text(note.event.who),
            "what": .text(note.event.what.rawValue), "document": .optional(note.document?.text), "draft": .optional(note.draft?.text),
            "detail": .optional(note.event.detail), "message": .text(note.event.message(language)),
        ]
    }

    private var overview: Endpoint {
        Endpoint(
            .get, "/overview", "getOverview", tag: "Activity", "Volumes, times and accuracy, month by month; the current one last.",
            need: .permission(.activityRead),
            parameters: [Endpoint.Parameter("months", .numberSchema(1...36), "How many months; 12 when it is not said.")],
            answers: [.json(200, "The figures.", .schema("Overview"))]
        ) { call in
            let months = Month.last(try call.query("months", in: 1...36, otherwise: 12), until: now())
            let organisation = try call.caller.organisation
            let figures = try await review.store.figures(months, of: organisation)
            var buildings: [BuildingFigures] = []
            if let first = months.first { buildings = try await review.store.approvedAmounts(since: first, of: organisation) }
            let answer: JSON = ["months": .list(figures.map { month($0, call.language) }), "buildings": .list(buildings.map(building))]
            return .json(answer)
        }
    }

    private func building(_ figures: BuildingFigures) -> JSON {
        ["name": .optional(figures.building?.name), "count": .number(figures.count), "amount_due": .text(figures.amount.description)]
    }

    private func month(_ figures: MonthFigures, _ language: Language) -> JSON {
        [
            "month": .text(figures.month.description), "documents": .number(figures.documents), "drafts": .number(figures.drafts),
            "approved": .number(figures.approved), "straight_through": .number(figures.straightThrough),
            "median_seconds": figures.medianMilliseconds.map { .number(Int($0 / 1_000)) } ?? .null,
            "fields": .list(
                figures.fields.map { field in
                    [
                        "name": .text(field.name.rawValue), "label": .text(field.name.label(language)), "read": .number(field.read),
                        "corrected": .number(field.corrected),
                    ]
                }),
        ]
    }
}
