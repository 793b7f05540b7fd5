import Access
import Credentials
import Domain
import Logging
import SQLiteStore
import Web

/// What the API and the desk are made of: a line for each area.
struct WebParts {
    private let gate: any Gate
    private let endpoints: [any EndpointGroup]
    private let pages: [any PageGroup]

    init(_ settings: Settings, store: SQLiteStore) {
        let sessions = Sessions(store: store, passwords: Scrypt(), secrets: Secrets(), now: { .now })
        gate = Doorkeeper(sessions: sessions)
        endpoints = [
            SessionEndpoints(sessions: sessions, secure: settings.web.secureCookies)
        ]
        pages = []
    }

    /// The server; it says where it is as soon as it answers.
    func server(_ settings: Settings, logger: Logger) -> WebServer {
        WebServer(
            WebServer.Settings(host: settings.web.host, port: settings.web.port), gate: gate, endpoints: endpoints, pages: pages, logger: logger
        ) { port in Terminal.note(Texts.address(settings.language, "http://\(settings.web.addressedHost):\(port)/")) }
    }
}

extension WebSettings {
    /// As it stands in an address: one of IPv6 in brackets, this machine for all of its addresses.
    fileprivate var addressedHost: String {
        switch host {
        case "0.0.0.0", "::": "localhost"
        default: host.contains(":") ? "[\(host)]" : host
        }
    }
}
