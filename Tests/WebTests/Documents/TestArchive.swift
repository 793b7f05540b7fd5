import Archive
import Domain
import Foundation
import Intake
import LocalStorage
import SQLiteStore
import StoreContract
import Web

/// An archive of its own in a folder of this machine, behind the real server.
struct TestArchive: Sendable {
    let folder: String
    let store: SQLiteStore
    let archive: Archive

    init(limits: UploadLimits = UploadLimits(fileBytes: 1 << 20)) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "archive-\(UUID().uuidString)").path
        let storage = try LocalStorage(root: folder + "/originals")
        store = try SQLiteStore(path: folder + "/greffier.sqlite", who: "test", now: { SetClock.start })
        archive = Archive(store: store, storage: storage, spool: try LocalSpool(folder: folder + "/spool"), limits: limits)
    }

    /// Runs the server with this archive as long as the body does.
    static func serving(
        limits: UploadLimits = UploadLimits(fileBytes: 1 << 20), _ body: (TestWeb, TestArchive) async throws -> Void
    ) async throws {
        let test = try TestArchive(limits: limits)
        defer { try? FileManager.default.removeItem(atPath: test.folder) }
        try await TestWeb.serving([DocumentEndpoints(archive: test.archive)]) { web in try await body(web, test) }
    }

    /// Has the next waiting document read as one with these pages.
    @discardableResult
    func read(_ texts: [String], change: (inout ExpenseDraft) -> Void = { _ in }) async throws -> DocumentID? {
        guard let job = try await store.claim(as: "w", leaseSeconds: 60) else { return nil }
        let pages = texts.enumerated().map { page($0.offset + 1, $0.element) }
        var draft = draft(of: job.document)
        change(&draft)
        let reading = ReadingResult(documents: [draft.reading], pageCount: pages.count, pages: PageParts(pages.map(bytes(of:))), milliseconds: 1)
        return try await store.complete(job, reading, [draft]) ? job.document.id : nil
    }

    /// The files of the spool and of the storage that are not whole.
    var leftovers: [String] {
        ["spool", "originals/.incoming"].flatMap { (try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + $0)) ?? [] }
    }
}

/// A PDF by its first bytes; nothing looks further here.
func smallPDF(_ text: String) -> [UInt8] { Array("%PDF-1.4\n\(text)\n%%EOF\n".utf8) }

/// The body of a form with files.
struct FormBody {
    static let boundary = "----greffier7MA4YWxkTrZu0gW"
    static let contentType = ("Content-Type", "multipart/form-data; boundary=\(boundary)")

    private(set) var bytes: [UInt8] = []

    mutating func add(field: String, _ value: String) {
        bytes += Array("--\(FormBody.boundary)\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n".utf8)
    }

    mutating func add(file: String, _ content: [UInt8], field: String = "files") {
        bytes += Array(
            "--\(FormBody.boundary)\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"\(file)\"\r\nContent-Type: application/pdf\r\n\r\n"
                .utf8)
        bytes += content + [13, 10]
    }

    var whole: [UInt8] { bytes + Array("--\(FormBody.boundary)--\r\n".utf8) }
}
