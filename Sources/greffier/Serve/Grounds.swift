import Access
import ArgumentParser
import Domain
import FileSystem
import Foundation
import Intake
import Review
import SharedSQL

/// The folders that a server works in.
struct Grounds {
    let inbox: String
    let data: String

    init(_ settings: Settings) {
        inbox = settings.inbox
        data = settings.data
    }

    /// Makes the folders. Those that overlap would take in what was put aside, for ever: they are refused before and after links are known.
    func prepare() throws(Obstacle) {
        if overlap { throw .overlap(inbox, data) }
        for path in [inbox, data] {
            do throws(SystemError) { _ = try Folder(path: path, create: true) } catch { throw .folder(path, "\(error)") }
        }
        if overlap { throw .overlap(inbox, data) }
    }

    /// Makes the folder that a process needs that only reads.
    func prepareData() throws(Obstacle) {
        do throws(SystemError) { _ = try Folder(path: data, create: true) } catch { throw .folder(data, "\(error)") }
    }

    /// One lies in the other, or both are the same.
    var overlap: Bool {
        let (left, right) = (Grounds.resolved(inbox), Grounds.resolved(data))
        return left == right || left.hasPrefix(right + "/") || right.hasPrefix(left + "/")
    }

    private static func resolved(_ path: String) -> String {
        let path = URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
        return path.hasSuffix("/") ? String(path.dropLast()) : path
    }
}

/// Why the server cannot work.
enum Obstacle: Error {
    case overlap(String, String)
    case folder(String, String)
    case alreadyServed(String)
    case noStore(String)
    case noDraft(String)
    case review(ReviewError)
    case newer
    case storeAway(String)
    case storeDenied(String)
    case passesLocks(String)
    case copy(StoreCopyError)
    case noStoreAddress
    case portTaken(String, Int)
    case access(AccessError)
    case noUser(String)
    case storage(StorageTrouble)
    case migration(MigrationFault)
    case full
    case failed(String)

    init(_ error: any Error) {
        self =
            switch error {
            case let obstacle as Obstacle: obstacle
            case ReviewError.noDraft(let name): .noDraft(name)
            case let error as ReviewError: .review(error)
            case let error as AccessError: .access(error)
            case StoreError.newer: .newer
            case StoreError.unreachable(let words): .storeAway(words)
            case StoreError.denied(let words): .storeDenied(words)
            case StoreError.passesLocks(let role): .passesLocks(role)
            case let error as StoreCopyError: .copy(error)
            case StorageError.unavailable(let trouble): .storage(trouble)
            case let fault as MigrationFault: .migration(fault)
            case StoreError.full, StorageError.full, InboxError.full: .full
            case InboxError.denied(let words), StorageError.denied(let words): .failed(words)
            case StoreError.failed(let words), StorageError.failed(let words), InboxError.failed(let words): .failed(words)
            default: .failed("\(error)")
            }
    }

    /// Runs a command; an obstacle ends the program with its message and status 1.
    static func told(in language: Language, _ work: () async throws -> Void) async throws {
        do { try await work() } catch let exit as ExitCode {
            throw exit
        } catch {
            Terminal.note(Obstacle(error).message(language) + "\n")
            throw ExitCode(1)
        }
    }
}
