import ArgumentParser
import Domain
import FileSystem
import Foundation
import PostgresStore
import SQLiteStore
import SharedSQL

/// `greffier store`: where everything is kept that is known.
struct StoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store", abstract: Texts.storeAbstract(.ofTheTerminal), discussion: Texts.storeDiscussion(.ofTheTerminal),
        subcommands: [MigrateStore.self])
}

/// `greffier store migrate`: from the file in the data folder to the PostgreSQL database of the settings.
struct MigrateStore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "migrate", abstract: Texts.migrateStoreAbstract(.ofTheTerminal))

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings()
        try await Obstacle.told(in: settings.language) { try await migrate(settings) }
    }

    private func migrate(_ settings: Settings) async throws {
        if settings.store.url == nil { throw Obstacle.noStoreAddress }
        guard FileManager.default.fileExists(atPath: settings.database) else { throw Obstacle.noStore(settings.data) }
        guard let lock = try FileLock(path: settings.lock) else { throw Obstacle.alreadyServed(settings.data) }
        let source = try SQLiteStore(path: settings.database, who: NSUserName(), now: { .now })
        guard let target = try await StoreParts.postgres(settings, who: NSUserName()) else { throw Obstacle.noStoreAddress }
        try await StoreCopy(from: source, to: target).run { table, done, count in
            Terminal.note(Terminal.showsProgress ? "\r\u{1B}[2K\(table) \(done)/\(count)" : "\(table) \(done)/\(count)\n")
        }
        Terminal.note((Terminal.showsProgress ? "\r\u{1B}[2K" : "") + Texts.storeMigrated(settings.language) + "\n")
        withExtendedLifetime(lock) {}
    }
}
