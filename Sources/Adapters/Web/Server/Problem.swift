package import Domain
package import HTTPTypes

/// Why a request was not done, for programs and for people (RFC 9457).
package struct Problem: Error, Sendable {
    /// One place that the problem is about.
    package struct Place: Sendable {
        /// Where in the body: an RFC 6901 pointer ("/corrections/0/value"), or the parameter's name.
        package var pointer: String
        package var detail: Localized

        package init(_ pointer: String, _ detail: Localized) {
            self.pointer = pointer
            self.detail = detail
        }
    }

    package var status: HTTPResponse.Status
    /// What programs know it by: "no-such-draft".
    package var code: String
    package var title: Localized
    /// What to do next, or what exactly was wrong.
    package var detail: Localized?
    package var places: [Place]
    package var headers: HTTPFields

    package init(
        _ status: HTTPResponse.Status, _ code: String, _ title: Localized, detail: Localized? = nil, places: [Place] = [], headers: HTTPFields = [:]
    ) {
        self.status = status
        self.code = code
        self.title = title
        self.detail = detail
        self.places = places
        self.headers = headers
    }

    func reply(_ language: Language) -> Reply {
        var members: [String: JSON] = [
            "type": .text("urn:greffier:problem:\(code)"), "status": .number(status.code), "title": .text(title(language)), "code": .text(code),
        ]
        if let detail { members["detail"] = .text(detail(language)) }
        if !places.isEmpty {
            members["errors"] = .list(places.map { ["pointer": .text($0.pointer), "detail": .text($0.detail(language))] })
        }
        var reply = Reply(JSON.object(members).bytes, "application/problem+json", status: status, headers: headers)
        reply.headers[.contentLanguage] = language.rawValue
        reply.headers[.cacheControl] = "no-store"
        return reply
    }
}

/// An error that knows how it is told over HTTP.
package protocol Problematic: Error {
    var problem: Problem { get }
}
