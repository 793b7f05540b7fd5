import Domain
import Foundation
import Intake
import Publishing
import WorkerProcess

/// Reads the e-invoices that are sent to be printed, by workers of their own: nobody waits behind a full inbox.
struct EInvoiceReading: EInvoiceSource {
    /// A folder of this machine for what is being read.
    private let folder: String
    private let pool: WorkerPool

    init(_ settings: Settings, folder: String) {
        self.folder = folder
        pool = WorkerPool(.init(workers: 1, limits: settings.limits, own: settings.own))
    }

    func data(ofXML bytes: [UInt8]) async throws(ReadingFailure) -> [UInt8] {
        let file = URL(filePath: "\(folder)/\(UUID().uuidString).xml")
        guard FileManager.default.createFile(atPath: file.path, contents: Data(bytes), attributes: [.posixPermissions: 0o600]) else {
            throw ReadingFailure(.diskFull)
        }
        defer { try? FileManager.default.removeItem(at: file) }
        return try await data(of: file.path)
    }

    /// The same of an e-invoice in a file of strangers.
    func data(of path: String) async throws(ReadingFailure) -> [UInt8] {
        let result = try await pool.read(path, .xml, taught: LessonBook()) { _, _ in }
        guard let document = result.documents.first else { throw ReadingFailure(.otherXML) }
        do { return try InvoiceSource.bytes(of: document) } catch { throw ReadingFailure(.failed) }
    }

    /// Ends the idle worker.
    func rest() async { await pool.rest() }
}
