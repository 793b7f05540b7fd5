internal import Crypto
internal import Domain
internal import FileSystem
package import Intake

extension FolderInbox {
    package func open(_ file: InboxFile) throws(InboxError) -> InboxContent {
        do {
            let path = Path(joined: file.path)
            let folder = try root().folder(path.parent)
            switch try folder.status(of: path.name).kind {
            case .link: throw InboxError.unfit(ReadingFailure(.link))
            case .special: throw InboxError.unfit(ReadingFailure(.notAFile))
            case .file, .folder: break
            }
            return try content(of: file, folder.open(path.name))
        } catch {
            if let error = error as? SystemError, error.isLink { throw .unfit(ReadingFailure(.link)) }
            throw InboxError(any: error)
        }
    }

    /// The content of an open file. The descriptor is looked at, not the name, so nobody can put another file in its place.
    private func content(of file: InboxFile, _ descriptor: consuming Descriptor) throws -> InboxContent {
        let status = try descriptor.status()
        guard status.kind == .file else { throw InboxError.unfit(ReadingFailure(.notAFile)) }
        guard status.fingerprint == file.fingerprint else { throw InboxError.changed }
        if status.size == 0 { throw InboxError.unfit(ReadingFailure(.empty)) }
        if status.size > settings.sizeLimit {
            throw InboxError.unfit(ReadingFailure(.tooLarge, mebibytes(status.size), mebibytes(settings.sizeLimit)))
        }
        guard let type = MediaType(prefix: try descriptor.read(MediaType.prefixLength, at: 0)) else {
            throw InboxError.unfit(ReadingFailure(.unsupported))
        }
        guard let hash = try hash(of: descriptor), try descriptor.status() == status else { throw InboxError.changed }
        return InboxContent(
            mediaType: type, hash: hash, size: status.size,
            bytes: VerifiedBytes(content: FileBytes(descriptor, range: 0..<status.size), hash: hash))
    }

    private func hash(of descriptor: borrowing Descriptor) throws(SystemError) -> ContentHash? {
        var hasher = SHA256()
        var position: Int64 = 0
        while true {
            let bytes = try descriptor.read(FileBytes.chunk, at: position)
            if bytes.isEmpty { return ContentHash(hasher.finalize()) }
            hasher.update(data: bytes)
            position += Int64(bytes.count)
        }
    }

    /// With one decimal, rounded up: a file over the limit never looks as if it were within.
    private func mebibytes(_ bytes: Int64) -> String {
        let tenths = (bytes * 10 + (1 << 20) - 1) >> 20
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}

/// Bytes that end in an error when they are not those of the hash.
private struct VerifiedBytes: AsyncSequence, Sendable {
    let content: FileBytes
    let hash: ContentHash

    func makeAsyncIterator() -> Iterator { Iterator(content: content.makeAsyncIterator(), hash: hash) }

    struct Iterator: AsyncIteratorProtocol {
        var content: FileBytes.Iterator
        let hash: ContentHash
        var hasher = SHA256()

        mutating func next() async throws -> [UInt8]? {
            if let bytes = try await content.next() {
                hasher.update(data: bytes)
                return bytes
            }
            guard ContentHash(hasher.finalize()) == hash else { throw InboxError.changed }
            return nil
        }
    }
}

extension ContentHash {
    fileprivate init?(_ digest: SHA256.Digest) {
        let digits = Array("0123456789abcdef".utf8)
        self.init(String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self))
    }
}
