import ArgumentParser
import Domain
import Foundation
import Review

/// `greffier drafts correct DRAFT FIELD=VALUE…`: sets fields right; the next document of the supplier is read better.
struct CorrectDraft: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: Texts.correctAbstract(.ofTheTerminal), discussion: Texts.correctDiscussion(.ofTheTerminal))

    @Argument(help: ArgumentHelp(Texts.oneDraftHelp(.ofTheTerminal)))
    var draft: String

    @Argument(help: ArgumentHelp(Texts.correctionsHelp(.ofTheTerminal)))
    var corrections: [Correction]

    @OptionGroup var options: ReviewOptions

    func run() async throws {
        try await options.change { review, organisation, language in
            let (draft, lessons) = try await review.correct(review.draft(draft, of: organisation), corrections)
            if !options.json {
                for taught in lessons { Terminal.write(Texts.learned(language) + " " + taught.lesson.text(language).harmless + "\n") }
                if !lessons.isEmpty { Terminal.write("\n") }
            }
            return [draft]
        }
    }
}

/// `greffier drafts split DRAFT PAGE…`: divides a draft that holds several documents.
struct SplitDraft: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "split", abstract: Texts.splitAbstract(.ofTheTerminal))

    @Argument(help: ArgumentHelp(Texts.oneDraftHelp(.ofTheTerminal)))
    var draft: String

    @Argument(help: ArgumentHelp(Texts.splitPagesHelp(.ofTheTerminal)))
    var pages: [Int]

    @OptionGroup var options: ReviewOptions

    func run() async throws {
        try await options.change { review, organisation, _ in try await review.split(review.draft(draft, of: organisation), before: pages) }
    }
}

/// `greffier drafts merge DRAFT DRAFT…`: makes one draft of parts of one document.
struct MergeDrafts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "merge", abstract: Texts.mergeAbstract(.ofTheTerminal))

    @Argument(help: ArgumentHelp(Texts.mergeHelp(.ofTheTerminal)))
    var drafts: [String]

    @OptionGroup var options: ReviewOptions

    func run() async throws {
        try await options.change { review, organisation, _ in
            var seen: [ExpenseDraft] = []
            for name in drafts { seen.append(try await review.draft(name, of: organisation)) }
            return [try await review.merge(seen)]
        }
    }
}

/// `greffier drafts distinct DRAFT`: says that a draft is another expense than the one that it seems to repeat.
struct DistinctDraft: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "distinct", abstract: Texts.distinctAbstract(.ofTheTerminal))

    @Argument(help: ArgumentHelp(Texts.oneDraftHelp(.ofTheTerminal)))
    var draft: String

    @OptionGroup var options: ReviewOptions

    func run() async throws {
        try await options.change { review, organisation, _ in [try await review.clear(review.draft(draft, of: organisation))] }
    }
}

/// What all commands that change drafts have in common.
struct ReviewOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(Texts.jsonHelp(.ofTheTerminal)))
    var json = false

    @OptionGroup var common: CommonOptions

    /// Makes a change as the person who is signed in on this machine, and shows the drafts as they have become.
    func change(_ work: (Review, Organisation, Language) async throws -> [ExpenseDraft]) async throws {
        let settings = try await common.settings()
        try await Obstacle.told(in: settings.language) {
            let drafts = try await work(StoreParts.review(settings, who: NSUserName()), settings.organisation, settings.language)
            for draft in drafts { try await ShownDraft(draft, settings).write(json: json) }
        }
    }
}

extension Correction: ExpressibleByArgument {
    /// `FIELD=VALUE`, `FIELD=` for one that is not printed, `FIELD@PAGE:LEFT,TOP,RIGHT,BOTTOM` in points, or `kind=KIND`.
    public init?(argument: String) {
        if let sign = argument.firstIndex(of: "="), !argument[..<sign].contains("@") {
            let (name, value) = (String(argument[..<sign]), argument[argument.index(after: sign)...].trimmingCharacters(in: .whitespaces))
            if name == "kind" {
                guard let kind = DocumentKind(rawValue: value), kind != .unreadable else { return nil }
                self = .kind(kind)
            } else {
                guard let field = FieldName(rawValue: name), field != .vat, field != .lines else { return nil }
                self = value.isEmpty ? .absent(field) : .value(field, value)
            }
            return
        }
        let parts = argument.split(separator: "@", maxSplits: 1).map(String.init)
        guard parts.count == 2, let field = FieldName(rawValue: parts[0]), field != .vat, field != .lines else { return nil }
        let place = parts[1].split(separator: ":", maxSplits: 1)
        let edges = place.last?.split(separator: ",").compactMap { Double($0) }.filter(\.isFinite) ?? []
        guard place.count == 2, let page = Int(place[0]), edges.count == 4, edges[0] < edges[2], edges[1] < edges[3] else { return nil }
        self = .box(field, page: page, Box(left: edges[0], top: edges[1], right: edges[2], bottom: edges[3]))
    }
}
