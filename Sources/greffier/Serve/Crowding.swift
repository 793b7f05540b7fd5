import Access
import Archive
import FileSystem
import Synchronization

/// Lets documents in over the network while not too many wait and the disk has room. What others see a moment later is soon enough.
final class Crowding: Entrance {
    private let store: any StockSource
    private let settings: Settings
    private let known = Mutex<(until: ContinuousClock.Instant, isCrowded: Bool)>((.now, false))

    /// A look at the queue is good for so long.
    private static let memory = Duration.seconds(2)
    private static let wait = 30

    init(_ store: any StockSource, _ settings: Settings) {
        self.store = store
        self.settings = settings
    }

    func wait() async -> Int? {
        if let free = FreeSpace.bytes(at: settings.data), free < Int64(settings.hosts.freeMebibytes) << 20 { return Crowding.wait }
        return await isCrowded ? Crowding.wait : nil
    }

    /// A store that does not answer refuses by itself.
    private var isCrowded: Bool {
        get async {
            let (until, isCrowded) = known.withLock { $0 }
            if until > .now { return isCrowded }
            let waiting = (try? await store.stock().documents["waiting"]) ?? 0
            known.withLock { $0 = (.now + Crowding.memory, waiting >= settings.hosts.waitingLimit) }
            return waiting >= settings.hosts.waitingLimit
        }
    }
}
