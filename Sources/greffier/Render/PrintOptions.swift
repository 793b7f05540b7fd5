import ArgumentParser
import Domain

/// The options of every command that works with templates.
struct PrintOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Texts.templatesHelp(.ofTheTerminal), valueName: "folder"), completion: .directory)
    var templates: String?

    @Option(help: ArgumentHelp(Texts.organisationHelp(.ofTheTerminal), valueName: "name"))
    var organisation: String?

    @Option(help: ArgumentHelp(Texts.storeHelp(.ofTheTerminal), valueName: "folder"), completion: .directory)
    var store: String?

    @Option(help: ArgumentHelp(Texts.configHelp(.ofTheTerminal), valueName: "file"), completion: .file(extensions: ["yaml", "yml"]))
    var config: String?

    /// The settings; a fault ends the program with its message and status 2.
    func settings() async throws -> Settings {
        do {
            let flags: [Setting: String?] = [.templates: templates, .organisation: organisation]
            return try await Settings.load(file: config, flags: flags.compactMapValues(\.self))
        } catch let fault as ConfigurationFault {
            Terminal.note(fault.message(.ofTheTerminal) + "\n" + Texts.configurationHint(.ofTheTerminal) + "\n")
            throw ExitCode(2)
        }
    }

    /// The workshop, and the language for messages.
    func shop(lookEvery: Duration = .seconds(1)) async throws -> (PrintShop, Language) {
        let settings = try await settings()
        do { return (try PrintShop(settings, store: store, lookEvery: lookEvery), settings.language) } catch {
            throw RenderRefusal(error).told(in: settings.language)
        }
    }
}
