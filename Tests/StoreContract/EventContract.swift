package import Access
package import Archive
internal import Domain
package import Intake
internal import Testing

/// What every store promises to those who follow what happens, and to those who watch over the server.
package enum EventContract {
    package typealias Store = EventSource & StockSource & ArchiveStore & IntakeStore

    package static let cases: [Promise<any Store>] = [
        Promise("nothing has happened in an empty store") { store, _ async throws in
            #expect(try await store.lastEvent() == 0)
            #expect(try await store.events(after: 0, of: nil, limit: 9) == [])
            let stock = try await store.stock()
            #expect(stock.documents.values.reduce(0, +) == 0 && stock.drafts.values.reduce(0, +) == 0)
        },
        Promise("what happens is told once, in order, from any number on") { store, clock async throws in
            let id = try await ArchiveContract.read(1, ["x"], store)
            let all = try await store.events(after: 0, of: nil, limit: 99)
            let numbers = all.compactMap(\.number)
            let last = try await store.lastEvent()
            #expect(numbers == numbers.sorted() && numbers.last == last)
            #expect(try await store.events(after: numbers[0], of: nil, limit: 99) == all.filter { $0.number != numbers[0] })
            #expect(try await store.events(after: 0, of: nil, limit: 1).compactMap(\.number) == [numbers[0]])
            #expect(try await store.events(after: last, of: nil, limit: 9) == [])
            #expect(all.allSatisfy { $0.organisation == office && $0.moment == clock.now })
            // What was drafted is news of the document and of the draft.
            #expect(
                all.suffix(2).map(\.subject) == [
                    .document(id: id.text, state: "drafted", page: nil, pages: nil), .draft(id: draft(1).id.text, state: "to_review", version: 1),
                ])
        },
        Promise("an organisation hears what concerns it and nothing else") { store, _ async throws in
            let other = Organisation("other")
            let ours = try await ArchiveContract.read(1, ["x"], store)
            let theirs = try await ArchiveContract.read(2, ["x"], store, of: other)
            for (organisation, id) in [(office, ours), (other, theirs)] {
                let events = try await store.events(after: 0, of: organisation, limit: 99)
                #expect(!events.isEmpty && events.allSatisfy { $0.organisation == organisation })
                #expect(events.contains { $0.subject == .document(id: id.text, state: "drafted", page: nil, pages: nil) })
                #expect(try await store.organisation(of: id) == organisation)
            }
            #expect(try await store.organisation(of: DocumentID("nothing")) == nil)
            #expect(try await store.events(after: 0, of: Organisation("none"), limit: 99) == [])
        },
        Promise("what concerns no document is told to nobody, and what a removed document had is told as removed") { store, _ async throws in
            try await store.refuse(file("B/big.pdf"), ReadingFailure(.tooLarge, "60", "50"), organisation: office, place: nil)
            #expect(try await store.events(after: 0, of: nil, limit: 9) == [])
            let id = try await ArchiveContract.read(1, ["x"], store)
            #expect(try await store.remove(id, of: office, because: "x") == .done)
            let subjects = Set(try await store.events(after: 0, of: office, limit: 99).map(\.subject))
            #expect(subjects == [.document(id: id.text, state: "removed", page: nil, pages: nil)])
        },
        Promise("whoever follows while many write misses nothing, and hears nothing twice") { store, _ async throws in
            let count = 60
            let heard = try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...count {
                    group.addTask { _ = try await store.receive(sample(16 * number), from: file("B/\(number).pdf")) }
                }
                var heard: [LiveEvent] = []
                for try await _ in group {
                    heard += try await store.events(after: heard.last?.number ?? 0, of: nil, limit: 500)
                }
                return heard + (try await store.events(after: heard.last?.number ?? 0, of: nil, limit: 500))
            }
            #expect(heard.count == count)
            #expect(Set(heard.map(\.subject)).count == count)
        },
        Promise("the stock counts documents and drafts by their states") { store, _ async throws in
            _ = try await ArchiveContract.read(1, ["x"], store)
            _ = try await ArchiveContract.read(2, ["x"], store, of: Organisation("other"))
            _ = try await store.receive(sample(3), from: file("B/3.pdf"))
            let stock = try await store.stock()
            #expect(stock.documents.filter { $0.value > 0 } == ["drafted": 2, "waiting": 1])
            #expect(stock.drafts.filter { $0.value > 0 } == ["to_review": 2])
        },
    ]
}
