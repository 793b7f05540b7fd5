package import Domain
internal import FileSystem
package import Intake

/// A watched folder: files that come to rest in it are told, kept ones move to `done/`, others to `failed/`. The kernel's notes make it
/// quick, looking through the folders from time to time makes it sure: network folders tell nothing, and notes can be lost.
package actor FolderInbox: Inbox {
    let settings: FolderInboxSettings
    let now: @Sendable () -> Moment
    private let journal: any Journal
    private let rules: IgnoreRules
    private var settling: Settling
    private var watched: [Int32: Path] = [:]
    private var barred: Set<Path> = []

    /// How often notes are read. Files wait seconds to be at rest, so this is soon enough.
    private static let pulse = Duration.milliseconds(200)
    /// Folders below folders, at most.
    private static let depth = 16

    package init(_ settings: FolderInboxSettings, journal: any Journal, now: @escaping @Sendable () -> Moment) throws(InboxError) {
        self.settings = settings
        self.journal = journal
        self.now = now
        rules = IgnoreRules(patterns: settings.ignored)
        settling = Settling(settle: settings.settle)
        do throws(SystemError) { _ = try Folder(path: settings.folder, create: true) } catch { throw InboxError(error) }
    }

    package func watch(_ found: @escaping @Sendable (InboxFile) -> Void) async throws {
        let watch = try? Watch()
        var rescanned: ContinuousClock.Instant?
        while true {
            try Task.checkCancellation()
            let time = ContinuousClock.now
            if rescanned.map({ time >= $0 + settings.rescan }) ?? true || !follow(watch, found) {
                rescan(watch, found)
                rescanned = time
            }
            for path in settling.due(at: time) { look(at: path, whole: false, found) }
            try await Task.sleep(for: FolderInbox.pulse)
        }
    }

    package func isUnchanged(_ file: InboxFile) -> Bool {
        (try? status(of: Path(joined: file.path)).fingerprint) == file.fingerprint
    }

    package func putBack(_ file: InboxFile) {
        settling.forget(Path(joined: file.path))
    }

    package func setAside(_ file: InboxFile, seconds: Int) {
        settling.setAside(Path(joined: file.path), until: .now + .seconds(seconds))
    }

    /// A file has left the inbox; another of that name is another file.
    func forget(_ path: Path) { settling.forget(path) }

    func root() throws(SystemError) -> Folder { try Folder(path: settings.folder) }

    func status(of path: Path) throws(SystemError) -> FileStatus {
        try root().folder(path.parent).status(of: path.name)
    }

    /// Follows the kernel's notes; false when some were lost.
    private func follow(_ watch: borrowing Watch?, _ found: (InboxFile) -> Void) -> Bool {
        guard let notes = watch.notes() else { return true }
        for note in notes {
            if note.isOverflow { return false }
            guard let folder = watched[note.watch] else { continue }
            if note.isEnd {
                watched[note.watch] = nil
            } else if !note.name.isEmpty {
                let path = folder.appending(note.name)
                if rules.ignores(path) { continue }
                if note.isFolder {
                    var seen: Set<Path> = []
                    walk(path, whole: note.isMovedIn, watch, &seen, found)
                } else {
                    look(at: path, whole: note.isMovedIn, found)
                }
            }
        }
        return true
    }

    /// Looks through all folders.
    private func rescan(_ watch: borrowing Watch?, _ found: (InboxFile) -> Void) {
        var seen: Set<Path> = []
        walk(Path([]), whole: false, watch, &seen, found)
        settling.keep(only: seen)
    }

    /// Watches a folder and looks at what is in it: first the watch, so that nothing falls between.
    private func walk(_ path: Path, whole: Bool, _ watch: borrowing Watch?, _ seen: inout Set<Path>, _ found: (InboxFile) -> Void) {
        guard path.components.count <= FolderInbox.depth else { return }
        if let number = watch.add(Array(settings.folder.utf8) + [UInt8(ascii: "/")] + path.joined) { watched[number] = path }
        do throws(SystemError) {
            let folder = try root().folder(path.components)
            barred.remove(path)
            for name in try folder.names() {
                let child = path.appending(name)
                guard !rules.ignores(child), let status = try? folder.status(of: name) else { continue }
                if status.kind == .folder {
                    walk(child, whole: whole, watch, &seen, found)
                } else {
                    seen.insert(child)
                    saw(child, status, whole: whole, found)
                }
            }
        } catch {
            if !error.isMissing || path.components.isEmpty, barred.insert(path).inserted {
                journal.note(.stuck(error.isDenied ? .denied : .failed, "\(error)"))
            }
        }
    }

    private func look(at path: Path, whole: Bool, _ found: (InboxFile) -> Void) {
        guard let status = try? status(of: path), status.kind != .folder else { return settling.forget(path) }
        saw(path, status, whole: whole, found)
    }

    private func saw(_ path: Path, _ status: FileStatus, whole: Bool, _ found: (InboxFile) -> Void) {
        if settling.saw(path, status.fingerprint, whole: whole, at: .now) { found(path.file(status.fingerprint)) }
    }
}

extension Optional where Wrapped == Watch, Wrapped: ~Copyable {
    fileprivate borrowing func notes() -> [Watch.Note]? {
        switch self {
        case .some(let watch): watch.notes()
        case .none: nil
        }
    }

    fileprivate borrowing func add(_ path: [UInt8]) -> Int32? {
        switch self {
        case .some(let watch): watch.add(path)
        case .none: nil
        }
    }
}

extension InboxError {
    init(_ error: SystemError) {
        self =
            error.isMissing ? .vanished : error.isFull ? .full : error.isDenied ? .denied("\(error)") : .failed("\(error)")
    }

    /// Of whatever was thrown on the way.
    init(any error: any Error) {
        switch error {
        case let error as InboxError: self = error
        case let error as SystemError: self.init(error)
        case StorageError.full: self = .full
        default: self = .failed("\(type(of: error))")
        }
    }
}
