internal import Foundation

/// Where a list goes on: the place of the last item that was shown, in a text that means nothing to the caller.
struct Cursor<Place: Codable & Sendable>: Sendable {
    /// What the place belongs to: a cursor of one order is none of another.
    private let order: String

    init(of order: String) { self.order = order }

    private struct Content: Codable {
        var order: String
        var place: Place
    }

    func text(_ place: Place) -> String {
        let data = (try? JSONEncoder().encode(Content(order: order, place: place))) ?? Data()
        return data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").filter { $0 != "=" }
    }

    /// The place that a request names; nil when it begins at the beginning.
    func place(_ call: Call) throws -> Place? {
        guard let text = call.query("cursor") else { return nil }
        let plain = text.replacing("-", with: "+").replacing("_", with: "/")
        let padded = plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
        guard text.utf8.count <= 2_000, let data = Data(base64Encoded: padded), let content = try? JSONDecoder().decode(Content.self, from: data),
            content.order == order
        else { throw Problem.form("cursor", Call.unknownValue) }
        return content.place
    }
}

extension Endpoint.Parameter {
    /// Where a list goes on, as the page before said.
    static var cursor: Endpoint.Parameter { Endpoint.Parameter("cursor", .textSchema(), "`next` of the page before.") }

    static var limit: Endpoint.Parameter { Endpoint.Parameter("limit", .numberSchema(1...200), "How many at most; 50 when it is not said.") }

    /// The version that the caller has seen.
    static var seenVersion: Endpoint.Parameter {
        Endpoint.Parameter("If-Match", in: .header, .textSchema(pattern: "^(W/)?\"[0-9]+\"$"), required: true, "The version that was seen.")
    }
}

extension Reply {
    /// A page of a list.
    static func page(_ items: [JSON], next: String? = nil) -> Reply {
        let page: JSON = ["items": .list(items), "next": .optional(next)]
        return .json(page)
    }
}

extension JSON {
    /// A schema of a page of a list.
    static func pageSchema(_ item: JSON) -> JSON { .objectSchema(["items": .listSchema(item), "next": .orNull(.textSchema())]) }

    /// A text, or nothing.
    static func optional(_ text: String?) -> JSON { text.map(JSON.text) ?? .null }
}
