import Domain
import Foundation
import Publishing

/// The data of a document, as a file or on standard input.
enum DataFile {
    /// The bytes of a file, or of standard input for "-". More than can be read is refused before it fills the memory.
    static func read(_ path: String) throws -> [UInt8] {
        let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
        guard let handle else { throw RenderRefusal.unreadable(path) }
        var bytes: [UInt8] = []
        do {
            while bytes.count <= JSONDocument.sizeLimit, let more = try handle.read(upToCount: 1 << 20), !more.isEmpty { bytes += more }
        } catch {
            throw RenderRefusal.unreadable(path)
        }
        return bytes
    }

    /// What messages call it.
    static func name(_ path: String) -> String { path == "-" ? "stdin" : path }
}
