internal import Domain
internal import FileSystem
internal import Foundation

/// Copies of objects in a folder of this machine, for programs that read files. Their names begin with that of a lock which whoever lends them
/// holds, so that what a process left that died is known and removed: numbers of processes say nothing, in containers they are all the same.
struct LentFiles: Sendable {
    private let folder: String
    private let hold: LendingHold

    /// Makes the folder where needed.
    init(folder: String) throws(StorageError) {
        self.folder = folder
        do throws(SystemError) {
            let place = try Folder(path: folder, create: true)
            try LentFiles.tidy(place, folder)
            hold = try LendingHold(in: folder)
        } catch {
            throw StorageError(error)
        }
    }

    /// Writes a copy, lends it, and removes it.
    func lend<Result: Sendable>(
        _ content: any AsyncSequence<[UInt8], any Error> & Sendable, _ body: (_ path: String) async throws -> Result
    ) async throws -> Result {
        let name = "\(hold.name)-\(UInt64.random(in: .min ... .max))"
        defer { _ = try? Folder(path: folder).remove(Array(name.utf8)) }
        do {
            let file = try Folder(path: folder).create(Array(name.utf8), mode: 0o400)
            for try await chunk in content { try file.write(chunk) }
        } catch let error as SystemError {
            throw StorageError(error)
        }
        return try await body("\(folder)/\(name)")
    }

    /// Removes what nobody holds any more.
    private static func tidy(_ place: borrowing Folder, _ folder: String) throws(SystemError) {
        let names = try place.names().map { String(decoding: $0, as: UTF8.self) }
        var held: Set<Substring> = []
        for name in names where name.hasSuffix(LendingHold.ending) {
            // Held by this process for a moment, it is gone before anybody else can have it.
            guard let lock = try? FileLock(path: "\(folder)/\(name)") else {
                held.insert(name.dropLast(LendingHold.ending.count))
                continue
            }
            try? place.remove(Array(name.utf8))
            _ = consume lock
        }
        for name in names where !name.hasSuffix(LendingHold.ending) {
            guard let holder = name.split(separator: "-").first, !held.contains(holder) else { continue }
            try? place.remove(Array(name.utf8))
        }
    }
}

/// A lock that this process holds as long as it lends files.
private final class LendingHold: Sendable {
    static let ending = ".lock"

    let name: String
    private let folder: String
    private let lock: FileLock

    init(in folder: String) throws(SystemError) {
        self.folder = folder
        while true {
            let name = String(UInt64.random(in: .min ... .max))
            // One that tidies up may have come between.
            if let lock = try FileLock(path: "\(folder)/\(name)\(LendingHold.ending)") {
                self.name = name
                self.lock = lock
                return
            }
        }
    }

    deinit { try? Folder(path: folder).remove(Array((name + LendingHold.ending).utf8)) }
}

extension StorageError {
    fileprivate init(_ error: SystemError) { self = error.isFull ? .full : error.isDenied ? .denied("\(error)") : .failed("\(error)") }
}
