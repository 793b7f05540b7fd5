/// How the API and the desk are served.
struct WebSettings: Sendable {
    var host: String
    var port: Int
    var secureCookies: Bool
    /// Of KoproGo: none, one, or two while they change.
    var jwtSecrets: [String]

    init(_ reader: SettingsReader) throws {
        host = try reader.text(.webHost)
        port = try reader.number(.webPort)
        secureCookies = try reader.truth(.webSecureCookies)
        jwtSecrets = try reader.secrets(.webJWTSecrets, other: "JWT_SECRET")
    }
}
