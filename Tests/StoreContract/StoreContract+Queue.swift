internal import Domain
internal import Intake
internal import Testing

/// What every store promises about whose turn it is.
extension StoreContract {
    static let queue: [StoreContract] = [
        StoreContract("who drops many files does not keep another waiting") { store, clock async throws in
            let other = Organisation("other")
            for number in 1...8 { _ = try await store.receive(sample(number), from: file("\(number).pdf")) }
            clock.advance(seconds: 60)
            for number in 1...2 { _ = try await store.receive(sample(number, of: other), from: file("other/\(number).pdf")) }
            #expect(try await turns(4, store) == ["office", "other", "office", "other"])
            #expect(try await turns(9, store) == Array(repeating: "office", count: 6))
        },
        StoreContract("three who come at different times take turns") { store, clock async throws in
            for (place, name) in ["a", "b", "c"].enumerated() {
                for number in 1...3 { _ = try await store.receive(sample(number, of: Organisation(name)), from: file("\(name)/\(number).pdf")) }
                #expect(try await turns(1, store) == [["a"], ["b"], ["c"]][place])
                clock.advance(seconds: 1)
            }
            #expect(try await turns(9, store) == ["a", "b", "c", "a", "b", "c"])
        },
        StoreContract("what was sent by hand is read before what the inbox brought") { store, _ async throws in
            for number in 1...3 { _ = try await store.receive(sample(number), from: file("\(number).pdf")) }
            _ = try await store.receive(sample(4), from: Arrival(upload: "u-4", name: "4.pdf", building: nil))
            let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            #expect(job.document.id == sample(4).id)
        },
        StoreContract("an import goes on while others send all day") { store, clock async throws in
            let other = Organisation("other")
            _ = try await store.receive(sample(1, of: other), from: file("1.pdf"))
            for number in 1...5 {
                let arrival = Arrival(upload: "u-\(number)", name: "\(number).pdf", building: nil)
                _ = try await store.receive(sample(number), from: arrival)
            }
            #expect(try await turns(1, store) == ["office"])
            clock.advance(seconds: 61)
            #expect(try await turns(1, store) == ["other"])
        },
        StoreContract("what is read again at somebody's wish comes first") { store, _ async throws in
            _ = try await store.receive(sample(1), from: file("1.pdf"))
            let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            _ = try await store.fail(job, ReadingFailure(.timeout, "600"), quarantine: true)
            _ = try await store.receive(sample(2), from: file("2.pdf"))
            #expect(try await store.retry(sample(1).id))
            #expect(try await store.claim(as: "w", leaseSeconds: 60)?.document.id == sample(1).id)
        },
        StoreContract("one that brings the machine down waits behind another's") { store, clock async throws in
            _ = try await store.receive(sample(1), from: file("1.pdf"))
            _ = try await store.claim(as: "dead", leaseSeconds: 60)
            _ = try await store.receive(sample(2, of: Organisation("other")), from: file("2.pdf"))
            clock.advance(seconds: 120)
            #expect(try await turns(2, store) == ["other", "office"])
        },
    ]

    /// Whose the next jobs are that one takes, at most so many.
    private static func turns(_ count: Int, _ store: any IntakeStore) async throws -> [String] {
        var names: [String] = []
        while names.count < count, let job = try await store.claim(as: "w", leaseSeconds: 600) { names.append(job.document.organisation.name) }
        return names
    }
}
