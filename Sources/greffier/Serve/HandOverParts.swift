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
        // A program with the same store that approves something, the command line too, puts it on its way from here on.
        try await store.handOver(wanted.account != nil, of: organisation)
        rounds = wanted.account.map { account in
            let koproGo = KoproGo(address: account.url, email: account.email, password: account.password)
            let languages = wanted.languages
            let handOver = HandOver(
                store: store, storage: storage, book: koproGo, mapping: ExpenseMapping(wanted.book, languages: languages), ending: wanted.ending)
            return HandOverRounds(handOver, book: koproGo, organisation: organisation) { .now }
        }
        let payments = Payments(
            store: store, payers: wanted.payers, sender: wanted.sender ?? organisation.name,
            name: { String(UUID().uuidString.filter { $0 != "-" }.prefix(30)) }, now: { .now })
        endpoints = [
            HandOverEndpoints(store: store) { [rounds] in rounds?.standstill }, PaymentEndpoints(payments),
        ]
    }

    /// Hands over what is due, as long as the server runs; nothing where nothing is set up.
    var work: (@Sendable () async throws -> Void)? {
        guard let rounds else { return nil }
        return { try await rounds.run() }
    }
}
