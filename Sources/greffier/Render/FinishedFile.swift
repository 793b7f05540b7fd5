import Domain
import FileSystem
import Foundation

/// Puts a document where it was wanted: whole, or not at all.
enum FinishedFile {
    /// Writes beside the place and renames. What is no file – a device, a pipe – is written to as it is; behind a link stands the place.
    static func write(_ bytes: [UInt8], to path: String) throws {
        let resolved = URL(filePath: path).resolvingSymlinksInPath().path
        let path = FileManager.default.fileExists(atPath: resolved) ? resolved : path
        do throws(SystemError) {
            let (folderPath, name) = FinishedFile.parts(path)
            let folder = try Folder(path: folderPath)
            switch try? folder.status(of: name).kind {
            case .folder: throw SystemError(EISDIR)
            case .special, .link: try FinishedFile.pour(bytes, into: path)
            case .file, nil: try FinishedFile.place(bytes, in: folder, as: name)
            }
        } catch {
            throw RenderRefusal.unwritable(path, error)
        }
    }

    private static func place(_ bytes: [UInt8], in folder: borrowing Folder, as name: [UInt8]) throws(SystemError) {
        let temporary = Array(".greffier-\(UInt64.random(in: .min ... .max))".utf8)
        do throws(SystemError) {
            let file = try folder.create(temporary)
            try file.write(bytes)
            try file.synchronise()
            try folder.move(temporary, to: folder, as: name)
        } catch {
            try? folder.remove(temporary)
            throw error
        }
    }

    /// The folder and the name of a path.
    static func parts(_ path: String) -> (folder: String, name: [UInt8]) {
        guard let slash = path.lastIndex(of: "/") else { return (".", Array(path.utf8)) }
        let folder = slash == path.startIndex ? "/" : String(path[..<slash])
        return (folder, Array(path[path.index(after: slash)...].utf8))
    }

    private static func pour(_ bytes: [UInt8], into path: String) throws(SystemError) {
        guard let handle = FileHandle(forWritingAtPath: path) else { throw .last }
        do {
            try handle.write(contentsOf: Data(bytes))
            try handle.close()
        } catch { throw .last }
    }
}
