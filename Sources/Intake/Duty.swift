package import Domain

/// What one of several servers does at a time. Another takes over when the one whose turn it is stops, or is heard of no more.
package struct Duty: Sendable {
    private let name: String
    private let holder: String
    private let seconds: Int
    private let store: any LeaseStore

    /// `holder` is a name that no other process has; a turn lasts `seconds` unless it is prolonged.
    package init(_ name: String, holder: String, seconds: Int, store: any LeaseStore) {
        self.name = name
        self.holder = holder
        self.seconds = seconds
        self.store = store
    }

    /// Waits for the turn and works while it lasts, again and again, until the task is cancelled or the work has ended. `waits` is told once
    /// when the turn is another's.
    package func run(waits: @Sendable () -> Void = {}, _ work: @escaping @Sendable () async throws -> Void) async throws {
        var hasWaited = false
        while true {
            if try await isMine() {
                hasWaited = false
                if try await Lease(seconds: seconds, prolong: take).during(work) != nil { return }
            } else if !hasWaited {
                hasWaited = true
                waits()
            }
            try await Task.sleep(for: .seconds(seconds) / 3)
        }
    }

    /// Gives up the turn. Not while it runs.
    package func end() async throws(StoreError) { try await store.endTurn(at: name, of: holder) }

    private func take() async throws -> Bool { try await store.takeTurn(at: name, as: holder, seconds: seconds) }

    /// A store that does not answer gives no turn.
    private func isMine() async throws -> Bool {
        do { return try await take() } catch {
            try Task.checkCancellation()
            return false
        }
    }
}
