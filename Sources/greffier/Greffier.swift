import ArgumentParser

/// The document clerk of a co-ownership.
@main
struct Greffier: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "greffier", subcommands: [ReadCommand.self])
}
