import ArgumentParser
import Domain
import Foundation
import HandOver

/// `greffier handover`: what is on its way to KoproGo.
struct HandOverCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handover", abstract: Texts.handOverAbstract(.ofTheTerminal),
        subcommands: [ListPassages.self, RetryPassage.self, ReleasePassage.self, ConsignDrafts.self, SwitchHandOver.self],
        defaultSubcommand: ListPassages.self)
}

/// `greffier handover [list]`.
struct ListPassages: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: Texts.listPassagesAbstract(.ofTheTerminal))

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings()
        try await Obstacle.told(in: settings.language) {
            let store = try await StoreParts.existing(settings, who: NSUserName())
            let language = settings.language
            let header = [Headings.draft, FieldName.supplier.label, FieldName.amountDue.label, Headings.state, Headings.what]
            var table = Columns(
                header.map { $0(language) }, right: [2], elastic: [1, 4], width: Terminal.width, colour: Terminal.hasColour, indent: 0)
            for listed in try await store.passages([], of: settings.organisation, before: nil, limit: 200) {
                let passage = listed.passage
                table.add([
                    .init(passage.draft.text), .init(listed.supplier ?? ""), .init(listed.amountDue?.description ?? ""),
                    .init(passage.state.label(language), passage.state == .parked ? .red : .plain),
                    .init(passage.fault.map { $0.message(language) } ?? ""),
                ])
            }
            Terminal.write(table.text)
        }
    }
}

/// What is said of one draft that is on its way.
struct PassageOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(Texts.oneDraftHelp(.ofTheTerminal)))
    var draft: String

    @OptionGroup var common: CommonOptions

    /// Does it, and tells when there is no such draft on its way.
    func run(_ work: (any Store, DraftID, Organisation) async throws -> Bool) async throws {
        let settings = try await common.settings()
        try await Obstacle.told(in: settings.language) {
            let store = try await StoreParts.existing(settings, who: NSUserName())
            guard try await work(store, DraftID(draft), settings.organisation) else { throw Obstacle.noDraft(draft) }
        }
    }
}

/// `greffier handover retry DRAFT`.
struct RetryPassage: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "retry", abstract: Texts.retryPassageAbstract(.ofTheTerminal))

    @OptionGroup var passage: PassageOptions

    func run() async throws { try await passage.run { try await $0.retry($1, of: $2) } }
}

/// `greffier handover release DRAFT`: the other program no longer has it.
struct ReleasePassage: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "release", abstract: Texts.releasePassageAbstract(.ofTheTerminal))

    @OptionGroup var passage: PassageOptions

    func run() async throws { try await passage.run { try await $0.release($1, of: $2) } }
}

/// `greffier handover switch on|off`: whatever is approved goes to KoproGo, or nothing does.
struct SwitchHandOver: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "switch", abstract: Texts.switchHandOverAbstract(.ofTheTerminal))

    enum Position: String, ExpressibleByArgument, CaseIterable {
        case on
        case off
    }

    @Argument(help: ArgumentHelp(Texts.switchHandOverHelp(.ofTheTerminal)))
    var position: Position

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings()
        try await Obstacle.told(in: settings.language) {
            let store = try await StoreParts.existing(settings, who: NSUserName())
            try await store.handOver(position == .on, of: settings.organisation)
        }
    }
}

/// `greffier handover add DRAFT…`: drafts that were approved before.
struct ConsignDrafts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: Texts.consignAbstract(.ofTheTerminal))

    @Argument(help: ArgumentHelp(Texts.oneDraftHelp(.ofTheTerminal)))
    var drafts: [String]

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings()
        try await Obstacle.told(in: settings.language) {
            let store = try await StoreParts.existing(settings, who: NSUserName())
            let count = try await store.consign(drafts.map { DraftID($0) }, of: settings.organisation)
            Terminal.note(Texts.consigned(count)(settings.language) + "\n")
        }
    }
}
