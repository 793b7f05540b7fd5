internal import Domain
package import Intake
internal import Testing

/// What every store promises about turns at what one of several servers does at a time.
package enum LeaseContract {
    package static let cases: [Promise<any LeaseStore>] = [
        Promise("a turn is one's until it ends, and prolonged by its holder") { store, clock async throws in
            #expect(try await store.takeTurn(at: "inbox", as: "one", seconds: 60))
            #expect(try await store.takeTurn(at: "inbox", as: "two", seconds: 60) == false)
            clock.advance(seconds: 50)
            #expect(try await store.takeTurn(at: "inbox", as: "one", seconds: 60))
            clock.advance(seconds: 59)
            #expect(try await store.takeTurn(at: "inbox", as: "two", seconds: 60) == false)
            clock.advance(seconds: 1)
            #expect(try await store.takeTurn(at: "inbox", as: "two", seconds: 60))
            #expect(try await store.takeTurn(at: "inbox", as: "one", seconds: 60) == false)
        },
        Promise("turns at other duties are others") { store, _ async throws in
            #expect(try await store.takeTurn(at: "inbox", as: "one", seconds: 60))
            #expect(try await store.takeTurn(at: "webhooks", as: "two", seconds: 60))
        },
        Promise("a turn that is given up is free, and nobody gives up another's") { store, _ async throws in
            #expect(try await store.takeTurn(at: "inbox", as: "one", seconds: 60))
            try await store.endTurn(at: "inbox", of: "two")
            #expect(try await store.takeTurn(at: "inbox", as: "two", seconds: 60) == false)
            try await store.endTurn(at: "inbox", of: "one")
            #expect(try await store.takeTurn(at: "inbox", as: "two", seconds: 60))
        },
        Promise("of many who take a turn at once one has it") { store, _ async throws in
            let taken = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 1...12 { group.addTask { try await store.takeTurn(at: "inbox", as: "\(number)", seconds: 60) } }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(taken == 1)
        },
    ]
}
