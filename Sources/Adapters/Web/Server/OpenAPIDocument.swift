internal import Access
internal import HTTPTypes

/// The description of the API for programs (OpenAPI 3.1), made of the endpoints themselves.
struct OpenAPIDocument: Sendable {
    private let groups: [any EndpointGroup]

    init(_ groups: [any EndpointGroup]) { self.groups = groups }

    var endpoint: Endpoint {
        let bytes = json.bytes
        return Endpoint(
            .get, "/openapi.json", "getOpenAPI", tag: "Server", "This description.", need: .nothing,
            answers: [.json(200, "OpenAPI 3.1", ["type": "object"])]
        ) { _ in Reply(bytes, "application/json", headers: [.cacheControl: "public, max-age=300"]) }
    }

    private var json: JSON {
        var paths: [String: [String: JSON]] = [:]
        for endpoint in groups.flatMap(\.endpoints) {
            paths[endpoint.path, default: [:]][endpoint.method.rawValue.lowercased()] = operation(endpoint)
        }
        var schemas = groups.reduce(into: ["Problem": OpenAPIDocument.problem]) { $0.merge($1.schemas) { first, _ in first } }
        schemas["Money"] = .textSchema(pattern: "^-?[0-9]+\\.[0-9]{2}$")
        schemas["Day"] = .textSchema(format: "date")
        schemas["Moment"] = .textSchema(format: "date-time")
        return [
            "openapi": "3.1.0",
            "info": [
                "title": "Greffier", "version": "1",
                "description":
                    "Reads a co-ownership's documents and prints them. Money is text with two decimals, days are ISO 8601 without time zone.",
                "license": ["name": "AGPL-3.0-or-later", "identifier": "AGPL-3.0-or-later"],
            ],
            "servers": [["url": "/api/v1"]],
            "paths": .object(paths.mapValues(JSON.object)),
            "components": [
                "schemas": .object(schemas),
                "securitySchemes": [
                    "bearer": ["type": "http", "scheme": "bearer", "description": "A token of KoproGo (HS256) or a service token."],
                    "session": ["type": "apiKey", "in": "cookie", "name": .text(FrontDoor.sessionCookie)],
                ],
            ],
        ]
    }

    private func operation(_ endpoint: Endpoint) -> JSON {
        let inPath = endpoint.path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
        let described = Set(endpoint.parameters.filter { $0.place == .path }.map(\.name))
        let parameters =
            inPath.filter { !described.contains($0) }.map { Endpoint.Parameter($0, in: .path, .textSchema(), "") } + endpoint.parameters
        var operation: [String: JSON] = [
            "operationId": .text(endpoint.name), "summary": .text(endpoint.summary), "tags": [.text(endpoint.tag)],
            "parameters": .list(parameters.map(OpenAPIDocument.parameter)),
            "responses": .object(
                Dictionary(
                    (endpoint.answers + problems(endpoint)).map { (String($0.status), OpenAPIDocument.answer($0)) },
                    uniquingKeysWith: { first, _ in first })),
        ]
        if let body = endpoint.body {
            operation["requestBody"] = ["required": .bool(body.isRequired), "content": OpenAPIDocument.content(body.forms)]
        }
        switch endpoint.need {
        case .nothing: operation["security"] = []
        case .signedIn: operation["security"] = [["bearer": []], ["session": []]]
        case .permission(let permission):
            operation["security"] = [["bearer": []], ["session": []]]
            operation["x-permission"] = .text(permission.rawValue)
        }
        return .object(operation)
    }

    /// What may come back from any endpoint of its kind.
    private func problems(_ endpoint: Endpoint) -> [Endpoint.Answer] {
        var problems: [Endpoint.Answer] = []
        if endpoint.need != .nothing { problems.append(.problem(401, "Nobody, or nobody who is known.")) }
        if endpoint.need != .nothing { problems.append(.problem(403, "The caller's role does not allow it.")) }
        if endpoint.path.contains("{") { problems.append(.problem(404, "There is none in the caller's organisation.")) }
        if endpoint.body != nil {
            problems += [
                .problem(400, "The body cannot be read."), .problem(413, "The body is too large."),
                .problem(422, "The body has not the form expected."),
            ]
        }
        if endpoint.parameters.contains(where: { $0.place == .query }) { problems.append(.problem(422, "A parameter has not the form expected.")) }
        if endpoint.parameters.contains(where: { $0.name == "If-Match" }) {
            problems += [
                .problem(422, "What is named is no version."), .problem(412, "Somebody has changed it meanwhile."),
                .problem(428, "The version that was seen is not named."),
            ]
        }
        return problems + [.problem(429, "Too many requests."), .problem(503, "Try again.")]
    }

    private static func parameter(_ parameter: Endpoint.Parameter) -> JSON {
        [
            "name": .text(parameter.name), "in": .text(parameter.place.rawValue), "required": .bool(parameter.isRequired),
            "description": .text(parameter.summary), "schema": parameter.schema,
        ]
    }

    private static func answer(_ answer: Endpoint.Answer) -> JSON {
        guard !answer.forms.isEmpty else { return ["description": .text(answer.summary)] }
        return ["description": .text(answer.summary), "content": content(answer.forms)]
    }

    private static func content(_ forms: [(mediaType: String, schema: JSON)]) -> JSON {
        .object(Dictionary(forms.map { ($0.mediaType, ["schema": $0.schema]) }, uniquingKeysWith: { first, _ in first }))
    }

    private static let problem = JSON.objectSchema(
        [
            "type": .textSchema(format: "uri"), "title": .textSchema(), "status": .numberSchema(400...599), "code": .textSchema(),
            "detail": .textSchema(),
            "errors": .listSchema(.objectSchema(["pointer": .textSchema(), "detail": .textSchema()])),
        ], optional: ["detail", "errors"])
}
