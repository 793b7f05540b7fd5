import Archive
import Domain
import Foundation
import LocalStorage
import NIOHTTP1
import StoreContract
import TestProgram
import Testing
import Web
import WorkerProcess

/// Pages as the API shows them, drawn by real workers.
@Suite(.serialized) struct PageTests {
    private static let invoice = "inbox/Résidence Les Tilleuls/01-lift-invoice-fr.pdf"

    /// Runs the server with one document of the office in it, which no worker has read yet.
    private func serving(
        _ bytes: [UInt8]? = nil, clock: SetClock = SetClock(),
        _ body: (TestWeb, TestArchive, _ id: String, _ drawn: CountedPictures) async throws -> Void
    ) async throws {
        let test = try TestArchive()
        defer { try? FileManager.default.removeItem(atPath: test.folder) }
        let storage = try LocalStorage(root: test.folder + "/originals")
        let pool = PicturePool(workers: 1, executable: TestProgram.path)
        let drawn = CountedPictures(pool)
        let pages = PageEndpoints(
            gallery: PageGallery(store: test.store, storage: storage, pictures: drawn) { clock.now },
            regions: PageRegions(store: test.store, storage: storage, reader: pool))
        let file = try bytes ?? [UInt8](Data(contentsOf: TestProgram.samples.appending(path: Self.invoice)))
        try await TestWeb.serving([DocumentEndpoints(archive: test.archive), pages]) { web in
            let sent = try await web.ask("/documents?name=a.pdf", .POST, headers: [("Content-Type", "application/octet-stream")], body: file)
            try await body(web, test, #require(sent["items/0/id"]), drawn)
        }
    }

    @Test func `A page is shown as PNG at the next of some widths`() async throws {
        try await serving { web, _, id, _ in
            for (asked, drawn) in [("?width=900", 1_000), ("", 1_000), ("?width=2400", 2_000), ("?width=64", 160)] {
                let answer = try await web.ask("/documents/\(id)/pages/1/image\(asked)")
                #expect(answer.status == 200 && answer.header("Content-Type") == "image/png")
                #expect(answer.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
                #expect(answer.bytes[16..<20].elementsEqual([0, 0, UInt8(drawn >> 8), UInt8(drawn & 255)]))
            }
            #expect(try await web.ask("/documents/\(id)/thumbnail").bytes[16..<20].elementsEqual([0, 0, 0, 160]))
        }
    }

    @Test func `A picture is drawn once, however often it is asked for at once`() async throws {
        try await serving { web, _, id, drawn in
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<12 { group.addTask { try await web.ask("/documents/\(id)/thumbnail").status } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses == [Int](repeating: 200, count: 12))
            #expect(await drawn.count == 1)
            #expect(try await web.ask("/documents/\(id)/thumbnail").status == 200)
            #expect(await drawn.count == 1)
        }
    }

    @Test func `Who has a picture is not sent it again, and keeps it once the page was read`() async throws {
        try await serving { web, test, id, drawn in
            let early = try await web.ask("/documents/\(id)/pages/1/image")
            #expect(early.header("Cache-Control") == "private, no-cache")
            try await test.read(["Facture 12"])
            let read = try await web.ask("/documents/\(id)/pages/1/image")
            #expect(read.header("Cache-Control")?.hasSuffix("immutable") == true)
            let tag = try #require(read.header("ETag"))
            let count = await drawn.count
            for seen in [tag, "\"other\", W/\(tag)", "*"] {
                let answer = try await web.ask("/documents/\(id)/pages/1/image", headers: [("If-None-Match", seen)])
                #expect(answer.status == 304 && answer.bytes.isEmpty && answer.header("ETag") == tag)
            }
            #expect(try await web.ask("/documents/\(id)/pages/1/image", headers: [("If-None-Match", "\"other\"")]).status == 200)
            #expect(await drawn.count == count)
        }
    }

    @Test(arguments: [
        ("/pages/2/image", 404), ("/pages/0/image", 404), ("/pages/-1/image", 404), ("/pages/x/image", 404),
        ("/pages/99999999999999999999/image", 404), ("/pages/1/image?width=63", 422), ("/pages/1/image?width=2401", 422),
        ("/pages/1/image?width=wide", 422),
    ])
    func `What is no page or no width is refused`(path: String, status: Int) async throws {
        try await serving { web, _, id, _ in
            let answer = try await web.ask("/documents/\(id)\(path)")
            #expect(answer.status == status)
        }
    }

    @Test func `The pictures of a removed document are removed with it`() async throws {
        try await serving { web, test, id, _ in
            _ = try await test.read(["Facture"])
            #expect(try await web.ask("/documents/\(id)/thumbnail").status == 200)
            let storage = try LocalStorage(root: test.folder + "/originals")
            #expect(try await storage.list(StorageKey(["office"])).contains { $0.components.contains("pictures") })
            #expect(try await web.send("/documents/\(id)", .DELETE, #"{"reason":"sent twice"}"#).status == 204)
            #expect(try await storage.list(StorageKey(["office"])).isEmpty)
        }
    }

    @Test func `Another organisation's pages are not there, and a contractor sees none`() async throws {
        try await serving { web, _, id, drawn in
            for path in ["/pages/1/image", "/thumbnail"] {
                #expect(try await web.ask("/documents/\(id)\(path)", as: "syndic@strangers").status == 404)
                #expect(try await web.ask("/documents/\(id)\(path)", as: "contractor@office").status == 403)
                #expect(try await web.ask("/documents/\(id)\(path)", as: nil).status == 401)
            }
            let region = try await web.send("/documents/\(id)/pages/1/region", .POST, "{\"box\": [0, 0, 595, 842]}", as: "syndic@strangers")
            #expect(region.status == 404)
            #expect(await drawn.count == 0)
        }
    }

    @Test(arguments: [smallPDF("nothing"), smallPDF(String(repeating: "<<", count: 5_000))])
    func `A file that cannot be shown is told in the caller's language`(bytes: [UInt8]) async throws {
        try await serving(bytes) { web, _, id, _ in
            let answer = try await web.ask("/documents/\(id)/pages/1/image", headers: [("Accept-Language", "de")])
            #expect(answer.status == 422 && answer["code"] == "page-not-shown")
            #expect(answer["title"] == "Diese Seite kann nicht gezeigt werden.")
            #expect(answer["detail"] == "Die Datei ist beschädigt oder unvollständig.")
        }
    }

    @Test func `A page that could not be drawn is not tried again for ten minutes, however wide`() async throws {
        let clock = SetClock()
        try await serving(smallPDF("nothing"), clock: clock) { web, _, id, drawn async throws in
            for width in [600, 600, 2_000] {
                #expect(try await web.ask("/documents/\(id)/pages/1/image?width=\(width)")["code"] == "page-not-shown")
            }
            #expect(await drawn.count == 1)
            // Less to draw may be drawn; then what it costs is known too.
            for _ in 1...2 { #expect(try await web.ask("/documents/\(id)/thumbnail").status == 422) }
            #expect(await drawn.count == 2)
            clock.advance(seconds: 599)
            #expect(try await web.ask("/documents/\(id)/thumbnail").status == 422)
            #expect(await drawn.count == 2)
            clock.advance(seconds: 1)
            #expect(try await web.ask("/documents/\(id)/thumbnail").status == 422)
            #expect(await drawn.count == 3)
        }
    }

    @Test func `A region gives the words that it covers half`() async throws {
        try await serving { web, test, id, _ in
            try await test.read(["Facture 12 du 3"])
            // "Facture" from 40 to 82, "12" from 86 to 98; the box ends within the second.
            let answer = try await web.send("/documents/\(id)/pages/1/region", .POST, "{\"box\": [35, 38, 93, 54]}")
            #expect(answer.status == 200 && answer["source"] == "page")
            #expect(answer["text"] == "Facture 12")
            #expect(answer["words/0/box/2"] == "82" && answer["words/1/confidence"] == "1")
            #expect(try await web.send("/documents/\(id)/pages/1/region", .POST, "{\"box\": [35, 38, 91, 54]}")["text"] == "Facture")
        }
    }

    @Test func `A region without words is read anew`() async throws {
        try await serving { web, test, id, _ in
            try await test.read(["Facture"])
            // "Facture", large, from 166 to 265; the page as it was read has no word there.
            let answer = try await web.send("/documents/\(id)/pages/1/region?as=text", .POST, "{\"box\": [160, 52, 300, 88]}")
            #expect(answer.status == 200 && answer["source"] == "recognised")
            #expect(answer["text"] == "Facture")
        }
    }

    @Test(arguments: [
        ("{\"box\": [1, 2, 3]}", 422), ("{\"box\": [700, 10, 800, 20]}", 422), ("{\"box\": [20, 20, 10, 10]}", 422), ("{}", 422),
        ("{\"box\": [1, 2, 3, \"4\"]}", 422), ("{\"box\": [1e300, 2, 3, 4]}", 422), ("{", 400),
    ])
    func `What is no box is refused`(body: String, status: Int) async throws {
        try await serving { web, test, id, _ in
            try await test.read(["Facture"])
            #expect(try await web.send("/documents/\(id)/pages/1/region", .POST, body).status == status)
        }
    }
}

/// Counts what real workers draw.
private actor CountedPictures: PagePictures {
    private let pool: PicturePool
    private(set) var count = 0

    init(_ pool: PicturePool) { self.pool = pool }

    func png(of path: String, page: Int, width: Int, turned: Int) async throws(ReadingFailure) -> [UInt8]? {
        count += 1
        return try await pool.png(of: path, page: page, width: width, turned: turned)
    }

    func sizes(of path: String) async throws(ReadingFailure) -> [PageFormat] { try await pool.sizes(of: path) }
}
