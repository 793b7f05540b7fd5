import Domain
import Foundation
import HandOver
import KoproGo
import Web

/// What handing approved drafts over is made of: to KoproGo, where it is set up, and to the bank.
struct HandOverParts {
    let endpoints: [any EndpointGroup]
    private let rounds: HandOverRounds?

    init(_ settings: Settings, store: any HandOverStore & PaymentStore, storage: any StorageProvider) async throws {
        let (wanted, organisation) = (settings.handOver, settings.organisation)
        // A program with the same store that approves something, the command line too, puts it on its way from here on. One that knows no
        // KoproGo changes nothing: another may.
        if wanted.account != nil { try await store.beginHandingOver(of: organisation) }
        rounds = wanted.account.map { account in
            let koproGo = KoproGo(address: account.url, email: account.email, password: account.password)
            let languages = wanted.languages
            let handOver = HandOver(
                store: store, storage: storage, book: koproGo, mapping: ExpenseMapping(wanted.book, languages: languages), ending: wanted.ending,
                settleSeconds: wanted.settleSeconds)
            return HandOverRounds(handOver, book: koproGo, organisation: organisation) { .now }
        }
        let payments = Payments(
            store: store, office: Payments.Office(organisation, payers: wanted.payers, sender: wanted.sender ?? organisation.name),
            name: { String(UUID().uuidString.filter { $0 != "-" }.prefix(30)) }, now: { .now })
        endpoints = [
            HandOverEndpoints(store: store), PaymentEndpoints(payments), UnpaidEndpoints(payments), SettlingEndpoints(payments.store),
        ]
    }

    /// How much waits, and for how long: told by servers, of which there are few.
    static func addGauges(_ store: any HandOverStore, to metrics: Metrics) {
        metrics.gauge("greffier_handover_passages", "Approved drafts on their way to the books, by state.") {
            let counts = (try? await store.allPassageCounts()) ?? [:]
            return Passage.State.allCases.map { (labels: [("state", $0.rawValue)], value: Double(counts[$0] ?? 0)) }
        }
        metrics.gauge("greffier_handover_oldest_waiting_seconds", "How long the first of those that wait has been on its way.") {
            let oldest = try? await store.oldestWaiting()
            return [(labels: [], value: oldest.map { Double(Moment.now.milliseconds - $0.milliseconds) / 1_000 } ?? 0)]
        }
    }

    /// Hands over what is due, as long as the server runs; nothing where nothing is set up.
    var work: (@Sendable () async throws -> Void)? {
        guard let rounds else { return nil }
        return { try await rounds.run() }
    }
}
