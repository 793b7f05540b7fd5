/// How the API and the desk are served.
struct WebSettings: Sendable {
    var host: String
    var port: Int
    var secureCookies: Bool
    /// The names that the server goes by; none for any.
    var names: [String]
    /// Addresses of proxies that are believed.
    var proxies: [String]
    var connections: Int
    var requestsPerSecond: Int
    var stallSeconds: Int
    var metricsToken: String?
    var sendsWebhooksInside: Bool
    /// Of KoproGo: none, one, or two while they change.
    var jwtSecrets: [String]

    init(_ reader: SettingsReader) throws {
        host = try reader.text(.webHost)
        port = try reader.number(.webPort)
        secureCookies = try reader.truth(.webSecureCookies)
        names = try reader.texts(.webNames)
        proxies = try reader.texts(.webProxies)
        connections = try reader.number(.webConnections)
        requestsPerSecond = try reader.number(.webRequests)
        stallSeconds = try reader.number(.webStall)
        metricsToken = try reader.optionalText(.webMetricsToken, other: "METRICS_AUTH_TOKEN")
        sendsWebhooksInside = try reader.truth(.webWebhooksInside)
        jwtSecrets = try reader.secrets(.webJWTSecrets, other: "JWT_SECRET")
    }
}
