import Access
import ArgumentParser
import Credentials
import Domain
import Foundation

/// `greffier user`: who may sign in at the desk.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: Texts.userAbstract(.ofTheTerminal), discussion: Texts.userDiscussion(.ofTheTerminal),
        subcommands: [AddUser.self])

    /// The accounts of an installation, as the command line sees to them.
    static func users(_ settings: Settings) throws -> Users {
        Users(
            store: try Workplace.accountStore(settings, who: NSUserName()), passwords: Scrypt(), secrets: Secrets(), now: { .now })
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
            let users = try UserCommand.users(settings)
            let password = try password.password(users, settings.language)
            let user = try await users.add(email, name: name ?? email, role, password: password, to: settings.organisation)
            Terminal.write(Texts.userAdded(user.email.text, role.title)(settings.language) + "\n")
        }
    }
}

extension Role: ExpressibleByArgument {}

/// Where a password comes from.
struct PasswordOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(Texts.passwordInputHelp(.ofTheTerminal)))
    var passwordStdin = false

    @Flag(help: ArgumentHelp(Texts.generateHelp(.ofTheTerminal)))
    var generate = false

    func validate() throws {
        if passwordStdin && generate { throw ValidationError("--password-stdin | --generate") }
    }

    /// The first line of standard input, one that is made and shown, or one that is asked for at the terminal and not shown.
    func password(_ users: Users, _ language: Language) throws -> String {
        if generate {
            let password = users.freshPassword()
            Terminal.write("\(password)\n")
            return password
        }
        if passwordStdin || isatty(STDIN_FILENO) == 0 { return readLine() ?? "" }
        Terminal.note(Texts.askPassword(language))
        return Terminal.readUnseen() ?? ""
    }
}

extension Terminal {
    /// A line that the terminal does not show while it is typed.
    fileprivate static func readUnseen() -> String? {
        var before = termios()
        guard unsafe tcgetattr(STDIN_FILENO, &before) == 0 else { return readLine() }
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        _ = unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer {
            _ = unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
            note("\n")
        }
        return readLine()
    }
}
