package import Archive
internal import Crypto
package import Domain
internal import FileSystem
internal import Synchronization

/// Files that are being sent, in a folder of this machine. None has a name, so none outlives the process: the system takes them away.
package struct LocalSpool: UploadSpool {
    private let folder: String

    /// Makes the folder where needed, and empties it: a process that died between naming a file and taking its name away has left it.
    package init(folder: String) throws(StorageError) {
        self.folder = folder
        do throws(SystemError) {
            let place = try Folder(path: folder, create: true)
            for name in try place.names() { try place.remove(name) }
        } catch {
            throw StorageError(error)
        }
    }

    package func begin() throws(StorageError) -> any UploadInProgress {
        do throws(SystemError) { return LocalUpload(try Descriptor(temporaryIn: folder)) } catch { throw StorageError(error) }
    }
}

/// The files of one request, one after the other in one file: written, counted and hashed as they come.
private final class LocalUpload: UploadInProgress {
    private struct State {
        /// Where the file begins that is being sent.
        var start: Int64 = 0
        var hasher = SHA256()
        var size: Int64 = 0
        var beginning: [UInt8] = []

        mutating func begin() { self = State(start: start + size) }
    }

    private let file: OpenFile
    private let state = Mutex(State())

    init(_ descriptor: consuming Descriptor) { file = OpenFile(descriptor) }

    func add(_ bytes: [UInt8]) throws(StorageError) {
        do throws(SystemError) { try file.descriptor.write(bytes) } catch { throw StorageError(error) }
        state.withLock { state in
            state.hasher.update(data: bytes)
            state.size += Int64(bytes.count)
            state.beginning += bytes.prefix(MediaType.prefixLength - state.beginning.count)
        }
    }

    func end() throws(StorageError) -> UploadedBytes {
        let ended = state.withLock { state in
            defer { state.begin() }
            return state
        }
        let digits = Array("0123456789abcdef".utf8)
        let text = String(decoding: ended.hasher.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
        guard let hash = ContentHash(text) else { throw .failed("SHA-256") }
        return UploadedBytes(
            hash: hash, size: ended.size, beginning: ended.beginning, bytes: FileBytes(file, range: ended.start..<ended.start + ended.size))
    }
}
