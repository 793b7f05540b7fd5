import Access
import Archive
import FileSystem

/// Lets documents in over the network while not too many wait and the disk has room. What others see a moment later is soon enough.
final class Crowding: Entrance {
    private let look: StockLook
    private let settings: Settings

    private static let wait = 30

    init(_ look: StockLook, _ settings: Settings) {
        self.look = look
        self.settings = settings
    }

    func wait() async -> Int? {
        if let free = FreeSpace.bytes(at: settings.data), free < Int64(settings.hosts.freeMebibytes) << 20 { return Crowding.wait }
        // A store that does not answer refuses by itself.
        return await look.stock?.documents["waiting"] ?? 0 >= settings.hosts.waitingLimit ? Crowding.wait : nil
    }
}
