import ArgumentParser
import Domain

/// The options that every command with a data folder has.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Texts.dataHelp(.ofTheTerminal), valueName: "folder"), completion: .directory)
    var data: String?

    @Option(help: ArgumentHelp(Texts.configHelp(.ofTheTerminal), valueName: "file"), completion: .file(extensions: ["yaml", "yml"]))
    var config: String?

    @Option(help: ArgumentHelp(Texts.languageHelp(.ofTheTerminal), valueName: "language"))
    var lang: Language?

    /// The settings, with flags of the command itself. Who hands over needs what that takes; a fault ends the program with its message and status 2.
    func settings(_ flags: [Setting: String?] = [:], handsOver: Bool = false) async throws -> Settings {
        var values = flags.compactMapValues(\.self)
        values[.data] = data
        values[.language] = lang?.rawValue
        do {
            let settings = try await Settings.load(file: config, flags: values)
            if handsOver, let fault = settings.handOver.missing { throw fault }
            return settings
        } catch let fault as ConfigurationFault {
            Terminal.note(fault.message(lang ?? .ofTheTerminal) + "\n" + Texts.configurationHint(lang ?? .ofTheTerminal) + "\n")
            throw ExitCode(2)
        }
    }
}
