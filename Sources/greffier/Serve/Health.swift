import Access
import Domain
import Foundation
import Intake
import Web

/// What is looked at to tell whether the server can work, and how much there is of what.
enum Health {
    static func checks(_ store: any Store, _ storage: any StorageProvider, _ journal: LiveJournal, _ sign: StopSign) -> [HealthCheck] {
        [
            PatientLook(Texts.storeFault) { _ = try await store.lastEvent() }.check("store"),
            PatientLook(Texts.storageFault) { _ = try await storage.exists(StorageKey(["health"])) }.check("storage"),
            HealthCheck("queue") { journal.paused?.message },
            // Balancers send nothing more to one that is about to go.
            HealthCheck("running") { sign.isUp ? Texts.stopping : nil },
        ]
    }

    /// What there is in the store: told by servers, of which there are few.
    static func addStock(_ look: StockLook, to metrics: Metrics) {
        metrics.gauge("greffier_documents", "Documents by the state of their reading.") { samples(of: await look.stock?.documents) }
        metrics.gauge("greffier_queue_depth", "Documents that wait or are being read.") {
            guard let documents = await look.stock?.documents else { return [] }
            return [(labels: [], value: Double(["waiting", "reading"].reduce(0) { $0 + (documents[$1] ?? 0) }))]
        }
        metrics.gauge("greffier_drafts", "Drafts by state.") { samples(of: await look.stock?.drafts) }
    }

    static func addProcess(to metrics: Metrics) {
        metrics.gauge("process_resident_memory_bytes", "Resident memory of the server.") {
            residentBytes.map { [(labels: [], value: Double($0))] } ?? []
        }
    }

    private static func samples(of counts: [String: Int]?) -> [(labels: [(String, String)], value: Double)] {
        (counts ?? [:]).sorted { $0.key < $1.key }.map { (labels: [("state", $0.key)], value: Double($0.value)) }
    }

    /// The second number of `/proc/self/statm` is in pages (proc(5)).
    private static var residentBytes: Int? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .ascii) else { return nil }
        return text.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * Int(getpagesize()) }
    }
}

extension Texts {
    fileprivate static let stopping = Localized(
        fr: "Le programme s'arrête.", nl: "Het programma stopt.", de: "Das Programm wird beendet.", en: "The program is stopping.")
    fileprivate static let storeFault = Localized(
        fr: "La base de données ne répond pas.", nl: "De databank antwoordt niet.", de: "Die Datenbank antwortet nicht.",
        en: "The database does not answer.")
    fileprivate static let storageFault = Localized(
        fr: "Le stockage des originaux ne répond pas.", nl: "De opslag van de originelen antwoordt niet.",
        de: "Der Speicher der Originale antwortet nicht.", en: "The storage of the originals does not answer.")
}
