import ArgumentParser
import Domain
import FileSystem
import Foundation
import LocalStorage
import S3Storage

/// `greffier storage`: where the bytes are kept.
struct StorageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "storage", abstract: Texts.storageAbstract(.ofTheTerminal), subcommands: [MigrateStorage.self])
}

/// `greffier storage migrate`: copies all objects from one storage to another, and looks whether each arrived as it was.
struct MigrateStorage: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: Texts.migrateAbstract(.ofTheTerminal), discussion: Texts.migrateDiscussion(.ofTheTerminal))

    @Option(help: ArgumentHelp(Texts.migrateFromHelp(.ofTheTerminal), valueName: "storage"))
    var from: String

    @Option(help: ArgumentHelp(Texts.migrateToHelp(.ofTheTerminal), valueName: "storage"))
    var to: String

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings()
        try await Obstacle.told(in: settings.language) {
            let (source, target) = (try await NamedStorage(from, settings), try await NamedStorage(to, settings))
            guard source.place != target.place else { throw MigrationFault.same(source.place) }
            do throws(SystemError) { _ = try Folder(path: settings.data, create: true) } catch { throw Obstacle.folder(settings.data, "\(error)") }
            let notes = try MigrationNotes(path: settings.data + "/storage-migration", from: source.place, to: target.place)
            let migration = Migration(from: try source.open(isThere: true), to: try target.open(isThere: false), notes: notes)
            let keys = try await migration.keys()
            let line = ProgressLine(files: keys.count)
            let outcome = try await migration.copy(keys) { line.finished($0.description) }
            line.clear()
            Terminal.write(Texts.migrated(settings.language, outcome) + "\n")
            if !outcome.left.isEmpty {
                Terminal.note(Texts.leftThere(settings.language, outcome.left.count))
                for key in outcome.left { Terminal.note("\(key)\n") }
            }
        }
    }
}

/// A storage as a person names it: "local" or "s3" as the settings say, that of another file of settings, or a folder.
private struct NamedStorage {
    let settings: StorageSettings

    init(_ name: String, _ own: Settings) async throws {
        var settings = own.storage
        switch name {
        case "local": settings.isLocal = true
        case "s3", "minio":
            guard settings.s3 != nil else { throw MigrationFault.noBucket }
            settings.isLocal = false
        case let name where name.hasSuffix(".yaml") || name.hasSuffix(".yml"):
            do { settings = try await Settings.load(file: name, flags: [:], environment: [:]).storage } catch let fault as ConfigurationFault {
                throw MigrationFault.settings(fault)
            }
        case let name where name.contains("/"): (settings.isLocal, settings.folder) = (true, name)
        default: throw MigrationFault.unknown(name)
        }
        self.settings = settings
    }

    /// Where it is, without a secret.
    var place: String {
        guard !settings.isLocal, let s3 = settings.s3 else { return URL(filePath: settings.folder).standardizedFileURL.path }
        return "s3 \(s3.endpoint ?? s3.region) \(s3.bucket)/\(s3.keyPrefix)"
    }

    /// A source must be there; nothing is made for it.
    func open(isThere: Bool) throws -> any StorageProvider {
        if isThere && settings.isLocal && !FileManager.default.fileExists(atPath: settings.folder) { throw MigrationFault.noFolder(settings.folder) }
        return try StorageParts.open(settings)
    }
}
