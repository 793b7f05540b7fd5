import Hummingbird
import Logging

/// Says hello and does nothing else: what Hummingbird itself can do on this machine. usage: hello PORT
@main
struct Hello {
    static func main() async throws {
        let port = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 8081
        let router = Router()
        router.get("/hello") { _, _ in "Hello" }
        var quiet = Logger(label: "hello")
        quiet.logLevel = .error
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: port), serverName: nil), logger: quiet)
        try await application.runService()
    }
}
