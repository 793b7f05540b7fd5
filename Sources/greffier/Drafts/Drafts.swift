import ArgumentParser
import Domain
import Foundation
import Intake
import Review

/// `greffier drafts`: lists what was drafted and what was not, shows one draft, and sets drafts right.
struct Drafts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drafts", abstract: Texts.draftsAbstract(.ofTheTerminal), discussion: Texts.draftsDiscussion(.ofTheTerminal),
        subcommands: [
            ShowDrafts.self, CorrectDraft.self, SplitDraft.self, MergeDrafts.self, DistinctDraft.self, ApproveDraft.self, RejectDraft.self,
            ReopenDraft.self, UndoDraft.self,
        ], defaultSubcommand: ShowDrafts.self)
}

/// `greffier drafts [show] [DRAFT]`.
struct ShowDrafts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: Texts.draftsAbstract(.ofTheTerminal))

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
            if let draft {
                try await ShownDraft(StoreParts.review(settings, who: "drafts").draft(draft, of: settings.organisation), settings).write(json: json)
            } else {
                let store: any IntakeStore = try await StoreParts.existing(settings, who: "drafts")
                let list = try await DraftList(store, settings.organisation, state: state, limit: limit)
                Terminal.write(json ? list.json(settings.language) : list.text(settings.language))
            }
        }
    }

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit > 0") }
    }
}

extension DraftState: ExpressibleByArgument {}

/// A draft with its history and the drafts that are the same expense, as it is shown.
struct ShownDraft {
    private let draft: ExpenseDraft
    private let events: [Event]
    private let others: [ExpenseDraft]
    private let language: Language

    init(_ draft: ExpenseDraft, _ settings: Settings) async throws {
        self.draft = draft
        language = settings.language
        let store: any IntakeStore = try await StoreParts.existing(settings, who: "drafts")
        events = try await store.events(draft.document)
        others = try await ShownDraft.others(draft, StoreParts.existing(settings, who: "drafts"))
    }

    func write(json: Bool) {
        Terminal.write(json ? DraftReport(draft: draft, others: others, language: language).line : DraftSheet(draft, others, events).text(language))
    }

    /// The draft that it repeats or seems to, and those that repeat it.
    private static func others(_ draft: ExpenseDraft, _ store: any ReviewStore) async throws -> [ExpenseDraft] {
        let named = draft.reading.findings.filter { Repetition.codes.contains($0.code) }.compactMap(\.arguments.first)
        var others: [ExpenseDraft] = []
        for name in named {
            if let other = try await store.draft(DraftID(name)) { others.append(other) }
        }
        return try await others + store.repetitions(of: draft.id)
    }
}
