import ArgumentParser
import Domain
import Foundation
import Intake

/// `greffier bench queue`: claims waiting documents of the configured store and ends them with an invented reading, several at a time, and
/// says what the queue alone costs.
struct BenchQueue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue", abstract: Texts.benchQueueAbstract(.ofTheTerminal), discussion: Texts.benchQueueDiscussion(.ofTheTerminal))

    @Option(help: ArgumentHelp(Texts.countHelp(.ofTheTerminal), valueName: "number"))
    var count = 1_000

    @Option(help: ArgumentHelp(Texts.workersHelp(.ofTheTerminal), valueName: "number"))
    var readers = 1

    @Option(help: ArgumentHelp(Texts.benchPagesHelp(.ofTheTerminal), valueName: "number"))
    var pages = 0

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings()
        try await Obstacle.told(in: settings.language) {
            let store: any IntakeStore = try await StoreParts.made(settings, who: "bench")
            let start = ContinuousClock.now
            var costs: [Cost] = []
            try await withThrowingTaskGroup(of: [Cost].self) { group in
                for reader in 0..<readers { group.addTask { try await read(count / readers, as: "bench-\(reader)", store) } }
                for try await some in group { costs += some }
            }
            Terminal.write(JSONLine.text(Figures(costs, readers: readers, took: .now - start)))
        }
    }

    func validate() throws {
        guard readers > 0, count >= readers, pages >= 0 else { throw ValidationError("--count ≥ --readers > 0, --pages ≥ 0") }
    }

    /// What one document has cost, but for being read.
    private struct Cost: Sendable {
        var claim: Duration
        var completion: Duration
    }

    @concurrent
    private func read(_ count: Int, as worker: String, _ store: any IntakeStore) async throws -> [Cost] {
        var costs: [Cost] = []
        let reading = try InventedPages.reading(of: pages)
        while costs.count < count {
            let start = ContinuousClock.now
            guard let job = try await store.claim(as: worker, leaseSeconds: 60) else { break }
            let claimed = ContinuousClock.now
            _ = try await store.complete(job, reading, [BenchQueue.draft(job.document)])
            costs.append(Cost(claim: claimed - start, completion: .now - claimed))
        }
        return costs
    }

    private static func draft(_ document: Document) -> ExpenseDraft {
        ExpenseDraft(
            id: DraftID(document: document.id, firstPage: 1), document: document.id, organisation: document.organisation,
            building: document.building, state: .toReview, reading: InventedPages.draft)
    }

    private struct Figures: Encodable {
        var readers: Int
        var documents: Int
        var perSecond: Int
        /// Milliseconds.
        var claim: Spread
        var completion: Spread

        private enum CodingKeys: String, CodingKey {
            case readers
            case documents
            case perSecond = "documents_per_second"
            case claim = "claim_ms"
            case completion = "completion_ms"
        }

        init(_ costs: [Cost], readers: Int, took: Duration) {
            self.readers = readers
            documents = costs.count
            perSecond = Int(Double(costs.count) / (took / .seconds(1)))
            claim = Spread(costs.map(\.claim))
            completion = Spread(costs.map(\.completion))
        }
    }

    private struct Spread: Encodable {
        var p50: Double
        var p99: Double

        init(_ times: [Duration]) {
            let sorted = times.map { ($0 / .milliseconds(1) * 1_000).rounded() / 1_000 }.sorted()
            func part(_ share: Double) -> Double { sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))] }
            (p50, p99) = (part(0.5), part(0.99))
        }
    }
}

extension Texts {
    fileprivate static let benchQueueAbstract = Localized(
        fr: "Mesure ce que coûte la file d'attente.", nl: "Meet wat de wachtrij kost.", de: "Misst, was die Warteschlange kostet.",
        en: "Measure what the queue costs.")
    fileprivate static let benchPagesHelp = Localized(
        fr: "Combien de pages de 250 mots la lecture inventée contient.", nl: "Hoeveel pagina's van 250 woorden de verzonnen lezing telt.",
        de: "Wie viele Seiten von 250 Wörtern die erfundene Lesung hat.", en: "How many pages of 250 words the invented reading has.")
    fileprivate static let benchQueueDiscussion = Localized(
        fr: "Prend des documents en attente et les termine par une lecture inventée : à faire sur une base d'essai seulement.",
        nl: "Neemt wachtende documenten en beëindigt ze met een verzonnen lezing: alleen op een proefdatabank.",
        de: "Nimmt wartende Dokumente und beendet sie mit einer erfundenen Lesung: nur auf einer Probedatenbank.",
        en: "Takes waiting documents and ends them with an invented reading: on a trial database only.")
}
