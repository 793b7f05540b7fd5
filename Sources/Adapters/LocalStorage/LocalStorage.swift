package import Domain
internal import FileSystem
internal import Foundation

/// Objects as files under one folder, each at the path of its key. An object appears whole, read-only and on the disk, or not at all.
/// Links are never followed below the root, so nothing that is planted there can lead outside.
package struct LocalStorage: StorageProvider {
    /// The folder, as a path of this machine.
    package let root: String

    /// Names that begin with a dot cannot be keys, so this folder is no object's.
    private static let incoming = [Array(".incoming".utf8)]

    /// Makes the folder where needed. `tidies` removes what a process that died has left half written, when it is a day old: other processes
    /// may be writing there.
    package init(root: String, tidies: Bool = true) throws(StorageError) {
        self.root = root
        do throws(SystemError) {
            let incoming = try Folder(path: root, create: true).folder(LocalStorage.incoming, create: true)
            let yesterday = Int64(Date.now.timeIntervalSince1970 - 86_400) * 1_000_000_000
            for name in try tidies ? incoming.names() : [] where try incoming.status(of: name).modified < yesterday { try? incoming.remove(name) }
        } catch {
            throw StorageError(error)
        }
    }

    @discardableResult
    package func put(
        _ key: StorageKey, mediaType: String, _ content: any AsyncSequence<[UInt8], any Error> & Sendable
    ) async throws(StorageError) -> Int64 {
        let temporary = Array("\(UInt64.random(in: .min ... .max))".utf8)
        do {
            let size = try await write(content, to: temporary)
            try place(temporary, at: key)
            return size
        } catch {
            discard(temporary)
            throw (error as? StorageError) ?? (error as? SystemError).map(StorageError.init) ?? .interrupted
        }
    }

    package func get(_ key: StorageKey, range: Range<Int64>?) async throws(StorageError) -> any AsyncSequence<[UInt8], any Error> & Sendable {
        FileBytes(try open(key), range: range ?? 0..<Int64.max)
    }

    package func withFile<Result: Sendable>(_ key: StorageKey, _ body: (_ path: String) async throws -> Result) async throws -> Result {
        _ = try open(key)
        return try await body("\(root)/\(key)")
    }

    package func exists(_ key: StorageKey) async throws(StorageError) -> Bool {
        do throws(StorageError) {
            _ = try open(key)
            return true
        } catch .missing {
            return false
        }
    }

    package func size(_ key: StorageKey) async throws(StorageError) -> Int64 {
        let file = try open(key)
        do throws(SystemError) { return try file.status().size } catch { throw StorageError(error) }
    }

    package func delete(_ key: StorageKey) async throws(StorageError) {
        do throws(SystemError) {
            let folder = try folder(of: key)
            try folder.remove(LocalStorage.name(of: key))
            try folder.synchronise()
        } catch {
            if !error.isMissing { throw StorageError(error) }
        }
    }

    package func list(_ prefix: StorageKey) async throws(StorageError) -> [StorageKey] {
        do throws(SystemError) {
            if let file = try? open(prefix) {
                _ = consume file
                return [prefix]
            }
            let folder = try Folder(path: root).folder(prefix.components.map { Array($0.utf8) })
            return try LocalStorage.keys(in: folder, under: prefix.components).sorted()
        } catch {
            if error.isMissing { return [] }
            throw StorageError(error)
        }
    }

    private func write(_ content: any AsyncSequence<[UInt8], any Error>, to temporary: [UInt8]) async throws -> Int64 {
        // Read-only for all: the original is never changed.
        let file = try Folder(path: root).folder(LocalStorage.incoming).create(temporary, mode: 0o444)
        var size: Int64 = 0
        for try await chunk in content {
            try file.write(chunk)
            size += Int64(chunk.count)
        }
        try file.synchronise()
        return size
    }

    private func place(_ temporary: [UInt8], at key: StorageKey) throws(SystemError) {
        let target = try folder(of: key, create: true)
        try Folder(path: root).folder(LocalStorage.incoming).move(temporary, to: target, as: LocalStorage.name(of: key))
        try target.synchronise()
    }

    private func discard(_ temporary: [UInt8]) {
        try? Folder(path: root).folder(LocalStorage.incoming).remove(temporary)
    }

    private func open(_ key: StorageKey) throws(StorageError) -> Descriptor {
        do throws(SystemError) {
            let file = try folder(of: key).open(LocalStorage.name(of: key))
            if try file.status().kind != .file { throw SystemError.missing }
            return file
        } catch {
            throw error.isMissing || error.isLink ? .missing(key) : StorageError(error)
        }
    }

    private func folder(of key: StorageKey, create: Bool = false) throws(SystemError) -> Folder {
        try Folder(path: root).folder(key.components.dropLast().map { Array($0.utf8) }, create: create)
    }

    private static func name(of key: StorageKey) -> [UInt8] {
        Array((key.components.last ?? "").utf8)
    }

    private static func keys(in folder: borrowing Folder, under components: [String]) throws(SystemError) -> [StorageKey] {
        var keys: [StorageKey] = []
        for name in try folder.names() {
            let path = components + [String(decoding: name, as: UTF8.self)]
            guard let key = StorageKey(path: path.joined(separator: "/")) else { continue }
            switch try folder.status(of: name).kind {
            case .file: keys.append(key)
            case .folder: keys += try LocalStorage.keys(in: folder.folder([name]), under: path)
            case .link, .special: continue
            }
        }
        return keys
    }
}

extension SystemError {
    fileprivate static var missing: SystemError { SystemError(2) }
}

extension StorageError {
    init(_ error: SystemError) {
        self = error.isFull ? .full : error.isDenied ? .denied("\(error)") : .failed("\(error)")
    }
}
