package import Access
package import HTTPTypes

/// One thing that the API does: the route, who may ask, and what the OpenAPI document says of it. Routes and document are made of the same
/// values, so that neither can say what the other does not.
package struct Endpoint: Sendable {
    /// What the caller must be.
    package enum Need: Sendable, Hashable {
        case nothing
        case signedIn
        case permission(Permission)
    }

    package var method: HTTPRequest.Method
    /// Below `/api/v1`, parameters in braces: "/drafts/{id}".
    package var path: String
    /// The `operationId`: "getDraft".
    package var name: String
    package var tag: String
    package var summary: String
    package var need: Need
    package let parameters: [Parameter]
    package var body: Body?
    package var answers: [Answer]
    package var work: @Sendable (Call) async throws -> Reply
    /// Holds a request to the parameters.
    let check: ParameterCheck

    package init(
        _ method: HTTPRequest.Method, _ path: String, _ name: String, tag: String, _ summary: String, need: Need, parameters: [Parameter] = [],
        body: Body? = nil, answers: [Answer], work: @escaping @Sendable (Call) async throws -> Reply
    ) {
        self.method = method
        self.path = path
        self.name = name
        self.tag = tag
        self.summary = summary
        self.need = need
        self.parameters = parameters
        self.body = body
        self.answers = answers
        self.work = work
        check = ParameterCheck(parameters)
    }

    /// A value that the request carries in its query or its headers; those of the path are known by its braces.
    package struct Parameter: Sendable {
        package enum Place: String, Sendable {
            case query
            case header
            case path
        }

        package var name: String
        package var place: Place
        package var schema: JSON
        package var isRequired: Bool
        package var summary: String

        package init(_ name: String, in place: Place = .query, _ schema: JSON, required: Bool = false, _ summary: String) {
            self.name = name
            self.place = place
            self.schema = schema
            isRequired = required || place == .path
            self.summary = summary
        }
    }

    /// What the request brings along.
    package struct Body: Sendable {
        /// Schemas by media type.
        package var forms: [(mediaType: String, schema: JSON)]
        package var isRequired: Bool

        package init(_ forms: [(mediaType: String, schema: JSON)], required: Bool = true) {
            self.forms = forms
            isRequired = required
        }

        package static func json(_ schema: JSON, required: Bool = true) -> Body { Body([("application/json", schema)], required: required) }
    }

    /// What may come back. Problems that any request may have are added by the document itself.
    package struct Answer: Sendable {
        package var status: Int
        package var summary: String
        package var forms: [(mediaType: String, schema: JSON)]

        package init(_ status: Int, _ summary: String, forms: [(mediaType: String, schema: JSON)] = []) {
            self.status = status
            self.summary = summary
            self.forms = forms
        }

        package static func json(_ status: Int = 200, _ summary: String, _ schema: JSON) -> Answer {
            Answer(status, summary, forms: [("application/json", schema)])
        }

        package static func problem(_ status: Int, _ summary: String) -> Answer {
            Answer(status, summary, forms: [("application/problem+json", .schema("Problem"))])
        }
    }
}

/// Endpoints that belong together, and the schemas that they speak of.
package protocol EndpointGroup: Sendable {
    var endpoints: [Endpoint] { get }
    /// By the name that `JSON.schema` refers to.
    var schemas: [String: JSON] { get }
}

extension EndpointGroup {
    package var schemas: [String: JSON] { [:] }
}
