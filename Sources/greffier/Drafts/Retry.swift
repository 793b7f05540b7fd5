import ArgumentParser
import Domain
import Foundation
import Intake

/// `greffier retry`: lets a document that was set aside be read again.
struct Retry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: Texts.retryAbstract(.ofTheTerminal), discussion: Texts.retryDiscussion(.ofTheTerminal))

    @Argument(help: ArgumentHelp(Texts.documentHelp(.ofTheTerminal)))
    var documents: [String] = []

    @Flag(help: ArgumentHelp(Texts.allHelp(.ofTheTerminal)))
    var all = false

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings()
        try await Obstacle.told(in: settings.language) {
            let store: any IntakeStore = try await StoreParts.existing(settings, who: "retry (\(NSUserName()))")
            let named = documents.map { DocumentID($0) }
            let aside = try await store.documents(settings.organisation, in: [.quarantined], limit: .max).map(\.document)
            let chosen = all ? aside : named
            if chosen.isEmpty { Terminal.write(Texts.nothingAside(settings.language) + "\n") }
            var refused = false
            for document in chosen {
                let retried = try await store.retry(document)
                refused = refused || !retried
                Terminal.write("\(document)  \((retried ? Texts.readAgain : Texts.notAside)(settings.language))\n")
            }
            if refused { throw ExitCode(1) }
        }
    }

    func validate() throws {
        guard all != !documents.isEmpty else { throw ValidationError(Texts.retryUsage(.ofTheTerminal)) }
    }
}
