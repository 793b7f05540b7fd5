import ArgumentParser
import Domain
import Foundation

/// The document clerk of a co-ownership.
@main
struct Greffier: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "greffier", abstract: Texts.overview(.ofTheTerminal), discussion: Texts.overviewDiscussion(.ofTheTerminal),
        subcommands: [
            Serve.self, Work.self, ReadCommand.self, EvaluateCommand.self, Drafts.self, Learned.self, Retry.self, RenderCommand.self,
            TemplatesCommand.self, HandOverCommand.self, UserCommand.self, TokenCommand.self, StoreCommand.self, StorageCommand.self, Doctor.self,
            BenchCommand.self, WorkerCommand.self,
        ])

    /// Runs the command. Wrong usage ends with status 2, as the reading contract says, and not with the library's 64.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            let code = exitCode(for: error)
            let text = fullMessage(for: error)
            if code.isSuccess { Terminal.write(text + "\n") } else if !text.isEmpty { Terminal.note(text + "\n") }
            Foundation.exit(code == .validationFailure ? 2 : code.rawValue)
        }
    }
}
