import Domain
import Foundation
import Synchronization

/// Which objects were found to be the same on both sides, in a file beside the data: a first line that names the sides, then a key a line.
final class MigrationNotes: Sendable {
    /// Noted by an earlier run between the same sides.
    let keys: Set<StorageKey>
    private let path: String
    private let file: Mutex<FileHandle>

    init(path: String, from: String, to: String) throws {
        self.path = path
        let heading = "\(from) > \(to)"
        let lines = ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
        let isOurs = lines.first == heading
        keys = Set(isOurs ? lines.dropFirst().compactMap { StorageKey(path: $0) } : [])
        // Written anew, so that a line that was cut off by a power cut does not spoil the next.
        let text = ([heading] + keys.sorted().map(\.description)).map { $0 + "\n" }.joined()
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        let handle = try FileHandle(forWritingTo: URL(filePath: path))
        try handle.seekToEnd()
        file = Mutex(handle)
    }

    func add(_ key: StorageKey) throws { try file.withLock { try $0.write(contentsOf: Data("\(key)\n".utf8)) } }

    /// All is done.
    func remove() { try? FileManager.default.removeItem(atPath: path) }
}
