internal import Domain
internal import FileSystem
internal import Foundation

/// Copies of objects in a folder of this machine, for programs that read files. Each is named after the process that lends it, so that
/// what a process left that died is known and removed.
struct LentFiles: Sendable {
    private let folder: String

    /// Makes the folder where needed.
    init(folder: String) throws(StorageError) {
        self.folder = folder
        do throws(SystemError) {
            let place = try Folder(path: folder, create: true)
            for name in try place.names() where LentFiles.isLeft(name) { try? place.remove(name) }
        } catch {
            throw StorageError(error)
        }
    }

    /// Writes a copy, lends it, and removes it.
    func lend<Result: Sendable>(
        _ content: any AsyncSequence<[UInt8], any Error> & Sendable, _ body: (_ path: String) async throws -> Result
    ) async throws -> Result {
        let name = "\(ProcessInfo.processInfo.processIdentifier)-\(UInt64.random(in: .min ... .max))"
        defer { _ = try? Folder(path: folder).remove(Array(name.utf8)) }
        do {
            let file = try Folder(path: folder).create(Array(name.utf8), mode: 0o400)
            for try await chunk in content { try file.write(chunk) }
        } catch let error as SystemError {
            throw StorageError(error)
        }
        return try await body("\(folder)/\(name)")
    }

    private static func isLeft(_ name: Folder.Name) -> Bool {
        guard let process = String(decoding: name, as: UTF8.self).split(separator: "-").first.flatMap({ Int32($0) }) else { return false }
        return !FileManager.default.fileExists(atPath: "/proc/\(process)")
    }
}

extension StorageError {
    fileprivate init(_ error: SystemError) { self = error.isFull ? .full : error.isDenied ? .denied("\(error)") : .failed("\(error)") }
}
