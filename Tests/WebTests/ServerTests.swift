import Foundation
import Testing
import Web

struct ServerTests {
    @Test func `The caller is told who he is`() async throws {
        try await TestWeb.serving([]) { web in
            let me = try await web.ask("/me", as: "accountant@office")
            #expect(me.status == 200)
            #expect(me["role"] == "accountant")
            #expect(me["organisation"] == "office")
        }
    }

    @Test(arguments: [nil, "nobody", "emperor@office"]) func `Who is not known is nobody`(caller: String?) async throws {
        try await TestWeb.serving([]) { web in
            let answer = try await web.ask("/me", as: caller)
            #expect(answer.status == 401)
            #expect(answer.header("Content-Type") == "application/problem+json")
            #expect(answer["code"] == "unauthorised")
        }
    }

    @Test(arguments: ["/nothing", "/me/too", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd"])
    func `What is not there is said in the caller's language`(path: String) async throws {
        try await TestWeb.serving([]) { web in
            let answer = try await web.ask(path, headers: [("Accept-Language", "nl-BE,nl;q=0.9")])
            #expect(answer.status == 404)
            #expect(answer["title"] == "Niet gevonden.")
        }
    }

    @Test func `Every answer says what a browser may do with it`() async throws {
        try await TestWeb.serving([]) { web in
            let answer = try await web.ask("/openapi.json", as: nil)
            #expect(answer.status == 200)
            #expect(answer.header("X-Content-Type-Options") == "nosniff")
            #expect(answer.header("Content-Security-Policy")?.contains("default-src 'none'") == true)
        }
    }

    @Test func `A server that goes by a name answers to no other, but to those who watch it`() async throws {
        var settings = WebServer.Settings(port: 0)
        settings.names = ["greffier.example.be"]
        try await TestWeb.serving([], settings: settings) { web in
            for path in ["/healthz", "/readyz", "/metrics"] {
                let answer = try await web.ask("/" + path, as: nil)
                #expect(answer.status == 200, "\(path)")
            }
            for path in ["/me", "/openapi.json", "//", "//healthz/../api/v1/me"] {
                let answer = try await web.ask(path, headers: [("Host", "10.1.2.3:8080")])
                #expect(answer.status == 421, "\(path)")
            }
            let answer = try await web.ask("/me", headers: [("Host", "greffier.example.be")])
            #expect(answer.status == 200)
        }
    }

    @Test func `The description names each route once`() async throws {
        try await TestWeb.serving([]) { web in
            let answer = try await web.ask("/openapi.json", as: nil)
            #expect(answer["openapi"] == "3.1.0")
            #expect(answer.text.components(separatedBy: "\"operationId\":\"getMe\"").count == 2)
            #expect(answer.text.contains("\"/me\":{\"get\":"))
        }
    }
}
