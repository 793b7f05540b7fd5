import Domain
import FolderInbox
import Foundation
import Intake
import StoreContract
import Synchronization

/// An inbox in a folder of its own, watched as long as someone holds it.
final class TestInbox: Sendable {
    let root = FileManager.default.temporaryDirectory.appending(path: "inbox-\(UUID().uuidString)").path
    let folder: FolderInbox
    private let files = Found()
    private let told = Mutex(0)
    private let watching: Task<Void, any Error>

    init(settle: Duration = .zero, rescan: Duration = .seconds(1)) throws {
        let settings = FolderInboxSettings(folder: root, settle: settle, rescan: rescan, sizeLimit: 1 << 20, language: .nl)
        folder = try FolderInbox(settings, journal: Silence(), now: { SetClock.start })
        watching = Task { [folder, files] in
            try await folder.watch { files.add($0) }
        }
    }

    deinit {
        watching.cancel()
        try? FileManager.default.removeItem(atPath: root)
    }

    var found: [InboxFile] { files.all }

    /// Writes a file whole, beside the inbox, and moves it in.
    func write(_ path: String, _ text: String) throws {
        let target = URL(filePath: "\(root)/\(path)")
        try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        let temporary = "\(root)-\(UUID().uuidString)"
        try Data(text.utf8).write(to: URL(filePath: temporary))
        guard unsafe rename(temporary, target.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    /// The next file that is told.
    func next() async throws -> InboxFile {
        for _ in 0..<400 {
            if let file = told.withLock({ told -> InboxFile? in
                guard told < found.count else { return nil }
                told += 1
                return found[told - 1]
            }) {
                return file
            }
            try await Task.sleep(for: .milliseconds(25))
        }
        throw Nothing()
    }

    /// Waits until the folder has been looked through once.
    func started() async throws {
        try await Task.sleep(for: .milliseconds(500))
    }

    struct Nothing: Error {}
}

/// The files that were told.
private final class Found: Sendable {
    private let files = Mutex<[InboxFile]>([])

    var all: [InboxFile] { files.withLock { $0 } }

    func add(_ file: InboxFile) { files.withLock { $0.append(file) } }
}

/// A journal that nobody reads.
struct Silence: Journal {
    func note(_ news: News) {}
}
