import HTTPTypes
import Testing
import Web

/// Every endpoint is held to its own description before it sees a request.
struct ParameterTests {
    private struct Sample: EndpointGroup {
        var endpoints: [Endpoint] {
            let parameters: [Endpoint.Parameter] = [
                .init("words", ["type": "string", "minLength": 1, "maxLength": 5], required: true, ""), .init("limit", .numberSchema(1...200), ""),
                .init("as", .textSchema(["box", "text"]), ""), .init("day", .schema("Day"), ""),
                .init("at", .textSchema(format: "date-time"), ""), .init("state", .listSchema(.textSchema(["open", "done"])), ""),
            ]
            return [
                Endpoint(.get, "/sample", "getSample", tag: "Server", "", need: .signedIn, parameters: parameters, answers: []) { _ in
                    Reply(Array("seen".utf8), "text/plain")
                }
            ]
        }
    }

    @Test(arguments: [
        "words=a", "words=a+b&limit=200", "words=%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9&as=box", "day=2026-02-28&words=x", "words=x&at=2026-11-21T09:30:00Z",
        "state=open&words=x&state=done", "state=open,done&words=x", "words=x&of-nobody=1", "words=x&as=text&",
    ])
    func `What the description allows is let through`(query: String) async throws {
        try await TestWeb.serving([Sample()]) { web in
            let answer = try await web.ask("/sample?" + query)
            #expect(answer.status == 200 && answer.text == "seen")
        }
    }

    @Test(arguments: [
        ("", "words"), ("words", "words"), ("words=", "words"), ("words=abcdef", "words"), ("words=%FF", "words"), ("words=x&limit=0", "limit"),
        ("words=x&limit=201", "limit"), ("words=x&limit=", "limit"), ("words=x&limit=1e2", "limit"), ("words=x&limit=%2B5", "limit"),
        ("words=x&as=nonsense", "as"), ("words=x&as=", "as"), ("words=x&day=2026-02-30", "day"), ("words=x&day=", "day"),
        ("words=x&at=yesterday", "at"), ("words=x&state=open,lost", "state"), ("words=x&as=box&as=lost", "as"),
    ])
    func `What it does not allow is refused by the parameter's name`(query: String, name: String) async throws {
        try await TestWeb.serving([Sample()]) { web in
            let answer = try await web.ask("/sample?" + query)
            #expect(answer.status == 422)
            #expect(answer["errors/0/pointer"] == name)
        }
    }

    @Test func `Nobody learns what is wrong before he has said who he is`() async throws {
        try await TestWeb.serving([Sample()]) { web in
            let answer = try await web.ask("/sample", as: nil)
            #expect(answer.status == 401)
        }
    }
}
