import ArgumentParser
import Domain
import Review

/// `greffier drafts approve DRAFT`: lets it be paid.
struct ApproveDraft: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "approve", abstract: Texts.approveAbstract(.ofTheTerminal))

    @Argument(help: ArgumentHelp(Texts.oneDraftHelp(.ofTheTerminal)))
    var draft: String

    @OptionGroup var options: ReviewOptions

    func run() async throws {
        try await options.change { review, organisation, _ in [try await review.approve(review.draft(draft, of: organisation))] }
    }
}

/// `greffier drafts reject DRAFT REASON`: puts it aside for good.
struct RejectDraft: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "reject", abstract: Texts.rejectAbstract(.ofTheTerminal))

    @Argument(help: ArgumentHelp(Texts.oneDraftHelp(.ofTheTerminal)))
    var draft: String

    @Argument(help: ArgumentHelp(Texts.reasonHelp(.ofTheTerminal)))
    var reason: String

    @OptionGroup var options: ReviewOptions

    func run() async throws {
        try await options.change { review, organisation, _ in
            [try await review.reject(review.draft(draft, of: organisation), reason: reason)]
        }
    }
}

/// `greffier drafts reopen DRAFT`: takes a decision back.
struct ReopenDraft: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "reopen", abstract: Texts.reopenAbstract(.ofTheTerminal))

    @Argument(help: ArgumentHelp(Texts.oneDraftHelp(.ofTheTerminal)))
    var draft: String

    @OptionGroup var options: ReviewOptions

    func run() async throws {
        try await options.change { review, organisation, _ in [try await review.reopen(review.draft(draft, of: organisation))] }
    }
}

/// `greffier drafts undo DRAFT`: takes its last change back.
struct UndoDraft: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "undo", abstract: Texts.undoAbstract(.ofTheTerminal))

    @Argument(help: ArgumentHelp(Texts.oneDraftHelp(.ofTheTerminal)))
    var draft: String

    @OptionGroup var options: ReviewOptions

    func run() async throws {
        // Who is at the machine may do what a syndic may.
        try await options.change { review, organisation, _ in try await review.undo(review.draft(draft, of: organisation), decides: true) }
    }
}

extension Texts {
    static let approveAbstract = Localized(
        fr: "Approuve un brouillon : il peut être payé.", nl: "Keurt een ontwerp goed: het mag betaald worden.",
        de: "Genehmigt einen Entwurf: Er darf bezahlt werden.", en: "Approve a draft: it may be paid.")
    static let rejectAbstract = Localized(
        fr: "Rejette un brouillon, avec la raison.", nl: "Verwerpt een ontwerp, met de reden.", de: "Verwirft einen Entwurf, mit dem Grund.",
        en: "Reject a draft, with the reason.")
    static let reopenAbstract = Localized(
        fr: "Revient sur une décision.", nl: "Komt terug op een beslissing.", de: "Nimmt eine Entscheidung zurück.", en: "Take a decision back.")
    static let undoAbstract = Localized(
        fr: "Annule le dernier changement d'un brouillon.", nl: "Maakt de laatste wijziging van een ontwerp ongedaan.",
        de: "Macht die letzte Änderung eines Entwurfs rückgängig.", en: "Undo the last change of a draft.")
    static let reasonHelp = Localized(fr: "Pourquoi.", nl: "Waarom.", de: "Warum.", en: "Why.")
}
