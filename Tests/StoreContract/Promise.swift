internal import Testing

/// One sentence that every store keeps. It is tried on an empty store that tells the time by the given clock.
package struct Promise<Store: Sendable>: Sendable, CustomTestStringConvertible {
    package let testDescription: String
    private let body: @Sendable (Store, SetClock) async throws -> Void

    init(_ sentence: String, _ body: @escaping @Sendable (Store, SetClock) async throws -> Void) {
        testDescription = sentence
        self.body = body
    }

    package func verify(_ make: (SetClock) async throws -> Store) async throws {
        let clock = SetClock()
        try await body(make(clock), clock)
    }
}
