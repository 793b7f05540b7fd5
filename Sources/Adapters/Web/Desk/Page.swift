/// One page of the desk: where it is, who may see it, and what stands on it.
package struct Page: Sendable {
    /// Parameters in braces: "/drafts/{id}".
    package var path: String
    package var need: Endpoint.Need
    package var work: @Sendable (Call) async throws -> Screen

    package init(_ path: String, need: Endpoint.Need, work: @escaping @Sendable (Call) async throws -> Screen) {
        self.path = path
        self.need = need
        self.work = work
    }
}

/// Pages that belong together.
package protocol PageGroup: Sendable {
    var pages: [Page] { get }
}

/// What stands on a page: a template of `Files/pages` and the values that it shows. Every value is escaped where it is shown.
package struct Screen: Sendable {
    /// "queue" for `Files/pages/queue.mustache`.
    package var name: String
    package var title: String
    package var values: [String: any Sendable]
    /// The module of `Files/assets` that the page runs, without ".js"; nil for none.
    package var module: String?
    /// The style sheet of `Files/assets` that the page needs besides the desk's own, without ".css"; nil for one of the page's name, if any.
    package var sheet: String?
    /// What the module is given, read by it from the page; texts in the reader's language among it.
    package var data: JSON

    package init(
        _ name: String, title: String, values: [String: any Sendable] = [:], module: String? = nil, sheet: String? = nil, data: JSON = [:]
    ) {
        self.name = name
        self.title = title
        self.values = values
        self.module = module
        self.sheet = sheet
        self.data = data
    }
}
