import Access
import ArgumentParser
import Credentials
import Domain
import Foundation

/// `greffier user`: who may sign in at the desk.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: Texts.userAbstract(.ofTheTerminal), discussion: Texts.userDiscussion(.ofTheTerminal),
        subcommands: [AddUser.self, ListUsers.self, DisableUser.self, SetPassword.self], defaultSubcommand: ListUsers.self)

    /// The accounts of an installation, as the command line sees to them.
    static func users(_ settings: Settings) async throws -> Users {
        Users(
            store: try await StoreParts.made(settings, who: NSUserName()), passwords: Scrypt(), secrets: Secrets(), now: { .now })
    }
}

/// `greffier user add EMAIL --role ROLE`.
struct AddUser: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: Texts.addUserAbstract(.ofTheTerminal))

    @Argument(help: ArgumentHelp(Texts.emailHelp(.ofTheTerminal)))
    var email: String

    @Option(help: ArgumentHelp(Texts.roleHelp(.ofTheTerminal), valueName: "role"))
    var role: Role

    @Option(help: ArgumentHelp(Texts.nameHelp(.ofTheTerminal), valueName: "name"))
    var name: String?

    @OptionGroup var password: PasswordOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings()
        try await Obstacle.told(in: settings.language) {
            let users = try await UserCommand.users(settings)
            let password = try password.password(users, settings.language)
            let user = try await users.add(email, name: name ?? email, role, password: password, to: settings.organisation)
            Terminal.write(Texts.userAdded(user.email.text, role.title)(settings.language) + "\n")
        }
    }
}

/// `greffier user [list]`.
struct ListUsers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: Texts.listUsersAbstract(.ofTheTerminal))

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings()
        try await Obstacle.told(in: settings.language) {
            let language = settings.language
            var table = Columns(
                [Headings.email, Headings.name, Headings.role, Headings.signedIn].map { $0(language) }, right: [], elastic: [0, 1],
                width: Terminal.width, colour: Terminal.hasColour, indent: 0)
            for user in try await UserCommand.users(settings).all(of: settings.organisation) {
                let role = user.role.title(language) + (user.isDisabled ? " – " + Texts.disabled(language) : "")
                table.add([
                    .init(user.email.text), .init(user.name), .init(role),
                    .init(user.signedIn.map { Printed(language: language).moment($0) } ?? ""),
                ])
            }
            Terminal.write(table.text)
        }
    }
}

/// `greffier user disable EMAIL [--undo]`.
struct DisableUser: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "disable", abstract: Texts.disableAbstract(.ofTheTerminal))

    @Argument(help: ArgumentHelp(Texts.emailHelp(.ofTheTerminal)))
    var email: String

    @Flag(help: ArgumentHelp(Texts.enableHelp(.ofTheTerminal)))
    var undo = false

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings()
        try await Obstacle.told(in: settings.language) {
            let users = try await UserCommand.users(settings)
            let user = try await users.user(email, of: settings.organisation)
            _ = try await users.change(user.id, of: settings.organisation, UserChange(isDisabled: !undo))
            Terminal.write(Texts.userChanged(user.email.text)(settings.language) + "\n")
        }
    }
}

/// `greffier user password EMAIL`.
struct SetPassword: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "password", abstract: Texts.setPasswordAbstract(.ofTheTerminal))

    @Argument(help: ArgumentHelp(Texts.emailHelp(.ofTheTerminal)))
    var email: String

    @OptionGroup var password: PasswordOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings()
        try await Obstacle.told(in: settings.language) {
            let users = try await UserCommand.users(settings)
            let user = try await users.user(email, of: settings.organisation)
            let password = try password.password(users, settings.language)
            _ = try await users.change(user.id, of: settings.organisation, UserChange(password: password))
            Terminal.write(Texts.userChanged(user.email.text)(settings.language) + "\n")
        }
    }
}

extension Role: ExpressibleByArgument {}
