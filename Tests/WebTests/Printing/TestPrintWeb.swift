import Archive
import Domain
import Foundation
import Publishing
import SQLiteStore
import Web
import ZipArchive

extension TestPrintShop {
    /// The store in the folder of the shop; opened again it is the same.
    func store() throws -> SQLiteStore {
        try SQLiteStore(path: folder.appending(path: "store.sqlite").path, who: "serve", now: { TestPrintShop.moment })
    }

    func jobs(_ store: SQLiteStore) -> PrintJobs {
        PrintJobs(room: room, store: store, worker: "serve", storage: storage, packer: ZipArchive(), now: { TestPrintShop.moment })
    }

    /// Serves all that prints; jobs are worked off meanwhile, unless nobody is to.
    func serving(working: Bool = true, _ body: (TestWeb) async throws -> Void) async throws {
        let jobs = jobs(try store())
        let worker = working ? Task { try await jobs.run() } : nil
        let groups: [any EndpointGroup] = [
            TemplateEndpoints(room), RenderEndpoints(room, jobs) { TestPrintShop.moment }, JobEndpoints(jobs),
            PreviewEndpoints(room, pictures: SizedPage()) { TestPrintShop.moment },
            LetterheadEndpoints(LetterheadDrawer(storage: storage, room: room)),
        ]
        let outcome: Result<Void, any Error>
        do { outcome = .success(try await TestWeb.serving(groups, body)) } catch { outcome = .failure(error) }
        worker?.cancel()
        _ = await worker?.result
        try outcome.get()
    }
}

/// Says of a PDF what it was asked for; drawing itself is tried where the workers are.
struct SizedPage: PDFPagePictures {
    func png(ofPDF bytes: [UInt8], page: Int, width: Int) async throws(ReadingFailure) -> [UInt8]? {
        guard bytes.starts(with: Array("%PDF".utf8)) else { throw ReadingFailure(.damaged) }
        return Array("page \(page) width \(width)".utf8)
    }
}
