import Access
import ArgumentParser
import Credentials
import Domain
import Foundation

/// `greffier token`: what machines may do.
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: Texts.tokenAbstract(.ofTheTerminal), discussion: Texts.tokenDiscussion(.ofTheTerminal),
        subcommands: [AddToken.self, ListTokens.self, RevokeToken.self], defaultSubcommand: ListTokens.self)

    /// The service tokens of an installation, as the command line sees to them.
    static func tokens(_ settings: Settings) async throws -> Tokens {
        Tokens(store: try await StoreParts.made(settings, who: NSUserName()), secrets: Secrets(), now: { .now })
    }
}

/// `greffier token add NAME PERMISSION…`.
struct AddToken: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: Texts.addTokenAbstract(.ofTheTerminal))

    @Argument(help: ArgumentHelp(Texts.tokenNameHelp(.ofTheTerminal)))
    var name: String

    @Argument(help: ArgumentHelp(Texts.permissionsHelp(.ofTheTerminal)))
    var permissions: [Permission]

    @Option(help: ArgumentHelp(Texts.daysHelp(.ofTheTerminal), valueName: "days"))
    var days: Int?

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings()
        try await Obstacle.told(in: settings.language) {
            let made = try await TokenCommand.tokens(settings).make(
                name, Set(permissions), expires: days.map { Moment.now.adding(seconds: $0 * 86_400) }, for: settings.organisation,
                by: NSUserName(), own: Set(Permission.allCases))
            Terminal.note(Texts.tokenMade(made.token.id.text)(settings.language) + "\n")
            Terminal.write(made.secret + "\n")
        }
    }

    func validate() throws {
        if let days, !(1...36_500).contains(days) { throw ValidationError("--days 1…36500") }
    }
}

/// `greffier token [list]`.
struct ListTokens: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: Texts.listTokensAbstract(.ofTheTerminal))

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings()
        try await Obstacle.told(in: settings.language) {
            let language = settings.language
            let header = [Headings.token, Headings.name, Headings.permissions, Headings.expires, Headings.used]
            var table = Columns(
                header.map { $0(language) }, right: [], elastic: [2], width: Terminal.width, colour: Terminal.hasColour, indent: 0)
            let printed = Printed(language: language)
            for token in try await TokenCommand.tokens(settings).all(of: settings.organisation) {
                let end = token.revoked == nil ? token.expires.map { printed.moment($0) } ?? "" : Texts.revoked(language)
                table.add([
                    .init(token.id.text), .init(token.name), .init(token.permissions.map(\.rawValue).sorted().joined(separator: " ")), .init(end),
                    .init(token.used.map { printed.moment($0) } ?? ""),
                ])
            }
            Terminal.write(table.text)
        }
    }
}

/// `greffier token revoke TOKEN`.
struct RevokeToken: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "revoke", abstract: Texts.revokeAbstract(.ofTheTerminal))

    @Argument(help: ArgumentHelp(Texts.revokeHelp(.ofTheTerminal)))
    var token: String

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings()
        try await Obstacle.told(in: settings.language) {
            try await TokenCommand.tokens(settings).revoke(TokenID(token), of: settings.organisation, by: NSUserName())
            Terminal.write(Texts.tokenRevoked(settings.language) + "\n")
        }
    }
}

extension Permission: ExpressibleByArgument {}
