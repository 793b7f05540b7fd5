internal import Access
internal import Domain
internal import HTTPTypes
package import Publishing

/// What can be printed, and what the data must look like.
package struct TemplateEndpoints: EndpointGroup {
    private let publishing: Publishing

    /// - Parameter room: needs no press for this, but the templates.
    package init(_ room: PrintRoom) { publishing = room.counter }

    package var endpoints: [Endpoint] {
        [
            Endpoint(
                .get, "/templates", "listTemplates", tag: "Print", "What can be printed.", need: .permission(.templatesRead),
                answers: [
                    .json(
                        200, "The templates of the house and those of the organisation.", .objectSchema(["items": .listSchema(.schema("Template"))]))
                ], work: list),
            Endpoint(
                .get, "/templates/{kind}", "getTemplate", tag: "Print", "A template.", need: .permission(.templatesRead),
                answers: [.json(200, "The template.", .schema("Template"))]
            ) { call in Reply.json(TemplateEndpoints.json(try await sheet(call))) },
            Endpoint(
                .get, "/templates/{kind}/schema", "getTemplateSchema", tag: "Print", "What the data of a template must look like.",
                need: .permission(.templatesRead),
                answers: [Endpoint.Answer(200, "JSON Schema 2020-12.", forms: [("application/schema+json", ["type": "object"])])]
            ) { call in Reply(try await sheet(call).schema, "application/schema+json") },
            Endpoint(
                .get, "/templates/{kind}/sample", "getTemplateSample", tag: "Print", "Invented data to try a template with.",
                need: .permission(.templatesRead), answers: [.json(200, "Data of the template's form.", ["type": "object"])]
            ) { call in
                guard let sample = try await sheet(call).sample else { throw Problem.notFound }
                return Reply(sample, "application/json")
            },
        ]
    }

    package var schemas: [String: JSON] {
        [
            "Template": .objectSchema([
                "kind": .textSchema(), "languages": .listSchema(.textSchema(Language.allCases.map(\.rawValue))), "owners": ["type": "boolean"],
            ])
        ]
    }

    private func list(_ call: Call) async throws -> Reply {
        let organisation = try call.caller.organisation
        var items: [JSON] = []
        do {
            for kind in try await publishing.kinds(for: organisation) {
                if let sheet = try await publishing.sheet(of: kind, for: organisation) { items.append(TemplateEndpoints.json(sheet)) }
            }
        } catch { throw try Problem(printing: error) }
        return Reply.json(["items": .list(items)])
    }

    private func sheet(_ call: Call) async throws -> TemplateSheet {
        let kind = try call.path("kind")
        do {
            guard let sheet = try await publishing.sheet(of: kind, for: call.caller.organisation) else { throw Problem.notFound }
            return sheet
        } catch { throw try Problem(printing: error) }
    }

    private static func json(_ sheet: TemplateSheet) -> JSON {
        [
            "kind": .text(sheet.kind), "languages": .list(sheet.languages.map { .text($0.rawValue) }), "owners": .bool(sheet.isForOwners),
        ]
    }
}
