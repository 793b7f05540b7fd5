/// Where the bytes are: a folder, MinIO, S3. Objects are written once and never changed.
package protocol StorageProvider: Sendable {
    /// Stores a stream under a key, whole or not at all: after it returns the bytes survive a power cut. Putting again what is
    /// there already replaces it with the same. When the stream ends in an error, nothing is kept. Returns the size in bytes.
    @discardableResult
    func put(_ key: StorageKey, mediaType: String, _ content: any AsyncSequence<[UInt8], any Error> & Sendable) async throws(StorageError) -> Int64

    /// The bytes of an object in chunks, or of a range of it (from the first byte on, end exclusive, cut at the object's end).
    func get(_ key: StorageKey, range: Range<Int64>?) async throws(StorageError) -> any AsyncSequence<[UInt8], any Error> & Sendable

    /// Lends a file of this machine with the bytes of an object, to be read and never changed: the object itself, or a copy that is
    /// removed afterwards.
    func withFile<Result: Sendable>(_ key: StorageKey, _ body: (_ path: String) async throws -> Result) async throws -> Result

    func exists(_ key: StorageKey) async throws(StorageError) -> Bool

    /// The size in bytes.
    func size(_ key: StorageKey) async throws(StorageError) -> Int64

    /// Removes an object; removing what is not there is no error.
    func delete(_ key: StorageKey) async throws(StorageError)

    /// The keys that begin with a prefix of whole components, in ascending order of their bytes.
    func list(_ prefix: StorageKey) async throws(StorageError) -> [StorageKey]
}

/// The path of an object: components that are safe in any file system and in any URL. No input can make one that leaves the root.
package struct StorageKey: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let components: [String]

    /// Takes any texts as components: each becomes lower-case ASCII letters, digits, "-", "_" and "."; other characters are written
    /// as "~" and the hexadecimal of their UTF-8 bytes, so two different texts never share a key. A component is at most 200 bytes.
    package init(_ texts: [String]) {
        components = texts.map(StorageKey.safe)
    }

    /// Reads a key that was written by `description`; nil when a component is not safe.
    package init?(path: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard !parts.isEmpty, parts.allSatisfy(StorageKey.isSafe) else { return nil }
        components = parts
    }

    package var description: String { components.joined(separator: "/") }

    package static func < (left: StorageKey, right: StorageKey) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }

    /// `organisation/building/original/sha256.ext`: where the bytes of a document are kept.
    package static func original(_ hash: ContentHash, _ type: MediaType, organisation: Organisation, building: Building?) -> StorageKey {
        StorageKey([organisation.name, building?.name ?? "_", "original", "\(hash).\(type.pathExtension)"])
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (48...57).contains(byte) || byte == 45 || byte == 95 || byte == 46
    }

    private static func isSafe(_ component: String) -> Bool {
        !component.isEmpty && component.utf8.count <= 200 && component.utf8.first != 46 && component.utf8.allSatisfy { isPlain($0) || $0 == 126 }
    }

    private static func safe(_ text: String) -> String {
        let hexadecimal = Array("0123456789abcdef".utf8)
        var bytes: [UInt8] = []
        for (index, byte) in text.utf8.enumerated() {
            if isPlain(byte) && !(index == 0 && byte == 46) {
                bytes.append(byte)
            } else {
                bytes += [126, hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
            }
        }
        if bytes.isEmpty { bytes = [126] }
        // A long text is cut, and told apart from others with the same beginning by a hash (FNV-1a) of the whole.
        if bytes.count > 200 {
            bytes = Array(bytes.prefix(180)) + [126] + Array(String(text.fingerprint, radix: 16).utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Why the storage could not do what it was asked.
package enum StorageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no such object.
    case missing(StorageKey)
    /// The stream that was to be stored ended in an error; nothing was kept.
    case interrupted
    /// The disk, or the quota, is full.
    case full
    /// The rights are not there.
    case denied(String)
    /// A storage over the network does not work just now; it is worth asking again later.
    case unavailable(StorageTrouble)
    /// Anything else, in the system's words.
    case failed(String)

    /// For a log: without the names of files or what is in them.
    package var description: String {
        switch self {
        case .missing(let key): "\(key) is missing"
        case .interrupted: "interrupted"
        case .full: "full"
        case .denied(let words), .failed(let words): words
        case .unavailable(let trouble): trouble.message.en
        }
    }
}
