import ArgumentParser
import Domain
import Foundation
import Intake

/// `greffier drafts`: lists what was drafted and what was not, or shows one draft.
struct Drafts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drafts", abstract: Texts.draftsAbstract(.ofTheTerminal), discussion: Texts.draftsDiscussion(.ofTheTerminal))

    @Argument(help: ArgumentHelp(Texts.draftHelp(.ofTheTerminal)))
    var draft: String?

    @Option(help: ArgumentHelp(Texts.stateHelp(.ofTheTerminal), valueName: "state"))
    var state: DraftState?

    @Option(help: ArgumentHelp(Texts.limitHelp(.ofTheTerminal), valueName: "number"))
    var limit = 200

    @Flag(help: ArgumentHelp(Texts.jsonHelp(.ofTheTerminal)))
    var json = false

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings()
        try await Obstacle.told(in: settings.language) {
            let store = try Workplace.openStore(settings, who: "drafts")
            if let draft {
                try await show(DraftID(draft), store, settings)
            } else {
                let list = try await DraftList(store, settings.organisation, state: state, limit: limit)
                Terminal.write(json ? list.json(settings.language) : list.text(settings.language))
            }
        }
    }

    private func show(_ id: DraftID, _ store: any IntakeStore, _ settings: Settings) async throws {
        // A document's number alone means its first draft.
        let found = try await store.draft(id)
        guard let draft = if let found { found } else { try await store.draft(DraftID(document: DocumentID(id.text), firstPage: 1)) } else {
            throw Obstacle.noDraft(id.text)
        }
        let events = try await store.events(draft.document)
        Terminal.write(json ? DraftReport(draft: draft, language: settings.language).line : DraftSheet(draft, events).text(settings.language))
    }

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit > 0") }
    }
}

extension DraftState: ExpressibleByArgument {}
