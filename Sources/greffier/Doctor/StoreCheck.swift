import Domain
import Foundation
import PostgresStore
import SQLiteStore

/// Whether the store that the settings name can be used. Nothing is made or changed in it.
struct StoreCheck {
    let settings: Settings

    var result: Check {
        get async {
            guard let url = settings.store.url else { return file }
            do throws(StoreError) {
                let steps = try await PostgresStore.stepsToCome(url: url)
                return Check(subject: steps == 0 ? Texts.tablesAreMade : Texts.tablesToCome(steps), mend: nil)
            } catch {
                return Check(subject: Texts.database, mend: Obstacle(error).message)
            }
        }
    }

    /// Write-ahead logging needs shared memory, which network file systems do not give: tried out rather than guessed.
    private var file: Check {
        let path = FolderCheck.nearest(settings.data) + "/.doctor-\(UUID().uuidString).sqlite"
        defer { for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) } }
        let subject = Localized(
            fr: "Base de données SQLite (WAL)", nl: "SQLite-databank (WAL)", de: "SQLite-Datenbank (WAL)", en: "SQLite database (WAL)")
        do throws(StoreError) {
            _ = try SQLiteStore(path: path, who: "doctor", now: { .now })
            return Check(subject: subject, mend: nil)
        } catch {
            return Check(
                subject: subject,
                mend: Localized(
                    fr: "Mettez --data sur un disque local (\(error)).", nl: "Zet --data op een lokale schijf (\(error)).",
                    de: "Legen Sie --data auf eine lokale Platte (\(error)).", en: "Put --data on a local disk (\(error))."))
        }
    }
}

extension Texts {
    fileprivate static let database = Localized(
        fr: "Base de données PostgreSQL", nl: "PostgreSQL-databank", de: "PostgreSQL-Datenbank", en: "PostgreSQL database")
    fileprivate static let tablesAreMade = Localized(
        fr: "Base de données PostgreSQL : tables à jour", nl: "PostgreSQL-databank: tabellen bijgewerkt",
        de: "PostgreSQL-Datenbank: Tabellen auf dem neuesten Stand", en: "PostgreSQL database: tables up to date")

    fileprivate static func tablesToCome(_ steps: Int) -> Localized {
        Localized(
            fr: "Base de données PostgreSQL : \(steps) étape(s) de plus au prochain démarrage",
            nl: "PostgreSQL-databank: \(steps) stap(pen) meer bij de volgende start",
            de: "PostgreSQL-Datenbank: \(steps) weitere(r) Schritt(e) beim nächsten Start",
            en: "PostgreSQL database: \(steps) more step(s) at the next start")
    }
}
