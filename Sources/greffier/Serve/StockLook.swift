import Access
import Synchronization

/// How much there is of what. Several ask at the same moment, and what is a few seconds old is as good.
final class StockLook: Sendable {
    typealias Stock = (documents: [String: Int], drafts: [String: Int])

    private let store: any StockSource
    private let known = Mutex<(until: ContinuousClock.Instant, stock: Stock?)>((.now, nil))
    private static let memory = Duration.seconds(3)

    init(_ store: any StockSource) { self.store = store }

    /// Nil when the store does not answer.
    var stock: Stock? {
        get async {
            let (until, stock) = known.withLock { $0 }
            if until > .now, let stock { return stock }
            guard let fresh = try? await store.stock() else { return nil }
            known.withLock { $0 = (.now + StockLook.memory, fresh) }
            return fresh
        }
    }
}
