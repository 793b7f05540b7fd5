import Testing

/// One operation of the OpenAPI document.
struct Route: CustomStringConvertible {
    let method: String
    /// With its parameters in braces.
    let path: String
    /// Anybody may ask for it.
    let isOpen: Bool
    /// What the caller must be allowed; nil when it is enough to be somebody.
    let permission: String?
    /// The parameters that a request must have: "?q=x".
    let query: String
    /// A body of the form that it wants, as far as that matters here.
    let body: (mediaType: String, text: String)?

    var description: String { "\(method) \(path)" }

    /// Whether its path names a thing that belongs to an organisation. Templates are everybody's.
    var namesAnObject: Bool { path.contains("{") && !path.contains("{kind}") }

    /// The path with its parameters filled in: a thing is named by the part before it.
    func address(_ names: [String: String]) -> String {
        var before = ""
        return path.split(separator: "/").reduce(into: "") { address, part in
            switch part {
            case "{kind}": address += "/minutes"
            case _ where part.hasPrefix("{"): address += "/" + (names[before] ?? "none")
            default: address += "/" + part
            }
            before = String(part)
        } + query
    }

    static func all(in document: [String: Any]) throws -> [Route] {
        let paths = try #require(document["paths"] as? [String: [String: [String: Any]]])
        return paths.sorted { $0.key < $1.key }.flatMap { path, operations in
            operations.sorted { $0.key < $1.key }.map { method, operation in
                let content = ((operation["requestBody"] as? [String: Any])?["content"] as? [String: Any]) ?? [:]
                let needed = (operation["parameters"] as? [[String: Any]] ?? []).filter {
                    $0["in"] as? String == "query" && $0["required"] as? Bool == true
                }
                let query = needed.compactMap { $0["name"] as? String }.map { "\($0)=x" }.joined(separator: "&")
                let kind = content.keys.contains("application/json") ? "application/json" : content.keys.sorted().first
                return Route(
                    method: method.uppercased(), path: path, isOpen: (operation["security"] as? [Any])?.isEmpty == true,
                    permission: operation["x-permission"] as? String, query: query.isEmpty ? "" : "?" + query,
                    body: kind.map { ($0, bodies["\(method.uppercased()) \(path)"] ?? "{}") })
            }
        }
    }

    /// What a request says that is about one thing: without it the request would be refused before the thing is looked for.
    private static let bodies = [
        "PATCH /drafts/{id}": #"{"corrections":[{"field":"invoice_number","value":"1"}]}"#,
        "POST /drafts/{id}/split": #"{"before":[2]}"#,
        "POST /drafts/{id}/reject": #"{"reason":"x"}"#,
        "DELETE /documents/{id}": #"{"reason":"x"}"#,
        "POST /documents/{id}/pages/{page}/region": #"{"box":[0,0,100,100]}"#,
        "PATCH /users/{id}": #"{"name":"x"}"#,
    ]
}
