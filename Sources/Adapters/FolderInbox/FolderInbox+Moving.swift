package import Domain
internal import FileSystem
package import Intake

extension FolderInbox {
    package func accept(_ file: InboxFile) throws(InboxError) -> InboxPlace {
        let path = Path(joined: file.path)
        do {
            let place = try move(path, to: doneFolder(path.building?.name), expecting: file.fingerprint)
            forget(path)
            return place
        } catch {
            throw InboxError(any: error)
        }
    }

    package func refuse(_ file: InboxFile, _ failure: ReadingFailure) throws(InboxError) -> InboxPlace {
        let path = Path(joined: file.path)
        do {
            let place = try move(path, to: failedFolder(path.building?.name), expecting: file.fingerprint)
            try writeNote(beside: place, name: file.name, failure, document: nil)
            forget(path)
            return place
        } catch {
            throw InboxError(any: error)
        }
    }

    package func file(
        _ filing: Filing, original: any AsyncSequence<[UInt8], any Error> & Sendable
    ) async throws(InboxError) -> InboxPlace {
        let folder = filing.failure == nil ? doneFolder(filing.building?.name) : failedFolder(filing.building?.name)
        do {
            let place = try await moved(filing, to: folder, original)
            if let failure = filing.failure {
                try writeNote(beside: place, name: filing.name, failure, document: filing.document.id)
            } else if let old = filing.place {
                try? removeNote(beside: old)
            }
            return place
        } catch {
            throw InboxError(any: error)
        }
    }

    private func moved(
        _ filing: Filing, to folder: [[UInt8]], _ original: any AsyncSequence<[UInt8], any Error>
    ) async throws -> InboxPlace {
        if let old = filing.place.map({ Path(joined: $0.path) }), (try? status(of: old))?.kind == .file {
            if old.parent == folder { return InboxPlace(path: old.joined) }
            return try move(old, to: folder, expecting: nil)
        }
        // Someone has taken the file away, or it is not known where it went: the original is copied.
        let name = NewName.plain(Array(filing.name.utf8))
        let target = try root().folder(folder, create: true)
        let temporary = Array(".\(filing.document.id).copy".utf8)
        try? target.remove(temporary)
        let copy = try target.create(temporary)
        for try await bytes in original { try copy.write(bytes) }
        return try move(Path(folder + [temporary]), to: folder, named: name, expecting: nil)
    }

    /// Moves a file without ever replacing one. A file that turns out to be another than expected is put back.
    private func move(_ path: Path, to folder: [[UInt8]], named name: [UInt8]? = nil, expecting fingerprint: String?) throws -> InboxPlace {
        let root = try root()
        let source = try root.folder(path.parent)
        if let fingerprint, try source.status(of: path.name).fingerprint != fingerprint { throw InboxError.changed }
        let before = try source.status(of: path.name)
        let target = try root.folder(folder, create: true)
        for candidate in NewName.candidates(name ?? path.name) {
            // The text beside a failed file must find its name free too.
            if (try? target.status(of: candidate + NewName.note)) != nil { continue }
            do throws(SystemError) { try source.moveWithoutReplacing(path.name, to: target, as: candidate) } catch {
                if error.isTaken { continue }
                throw error
            }
            let after = try target.status(of: candidate)
            if (after.inode, after.size, after.modified) != (before.inode, before.size, before.modified) {
                try target.moveWithoutReplacing(candidate, to: source, as: path.name)
                throw InboxError.changed
            }
            return InboxPlace(path: Path(folder + [candidate]).joined)
        }
        throw SystemError.last
    }

    private func doneFolder(_ building: String?) -> [[UInt8]] {
        let month = now().description.prefix(7)
        return (["done", String(month)] + [building].compactMap(\.self)).map { Array($0.utf8) }
    }

    private func failedFolder(_ building: String?) -> [[UInt8]] {
        (["failed"] + [building].compactMap(\.self)).map { Array($0.utf8) }
    }

    private func writeNote(beside place: InboxPlace, name: String, _ failure: ReadingFailure, document: DocumentID?) throws(SystemError) {
        let path = Path(joined: place.path)
        let folder = try root().folder(path.parent)
        let note = path.name + NewName.note
        let temporary = Array(".".utf8) + Array("\(UInt64.random(in: .min ... .max))".utf8)
        let file = try folder.create(temporary)
        try file.write(Array(FailureNote(name: name, failure: failure, document: document).text(settings.language).utf8))
        try folder.move(temporary, to: folder, as: note)
    }

    private func removeNote(beside place: InboxPlace) throws(SystemError) {
        let path = Path(joined: place.path)
        try root().folder(path.parent).remove(path.name + NewName.note)
    }
}

/// Names for files that are moved.
enum NewName {
    /// What the text beside a failed file adds to its name.
    static let note = Array(".txt".utf8)
    /// Bytes that a file system allows for a name, less what a number and the note need.
    private static let longest = 255 - 16

    /// A name without folders, never hidden.
    static func plain(_ name: [UInt8]) -> [UInt8] {
        let last = name.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
        return last.isEmpty || last.first == UInt8(ascii: ".") ? Array("document".utf8) + last : last
    }

    /// The name, then "name (2).pdf", "name (3).pdf" and so on.
    static func candidates(_ name: [UInt8]) -> some Sequence<[UInt8]> {
        let dot = name.lastIndex(of: UInt8(ascii: ".")).flatMap { $0 > 0 && name.count - $0 <= 8 ? $0 : nil } ?? name.count
        let ending = Array(name[dot...])
        var stem = Array(name[..<dot])
        while stem.count + ending.count > longest {
            // A letter of several bytes goes as a whole.
            while stem.removeLast() & 0xC0 == 0x80 && !stem.isEmpty {}
        }
        return (1...10_000).lazy.map { number in stem + (number == 1 ? [] : Array(" (\(number))".utf8)) + ending }
    }
}
