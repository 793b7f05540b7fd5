import Archive
import Domain
import Foundation
import Intake
import TestProgram
import Testing
import WorkerProcess

/// These run the program itself as worker.
@Suite(.serialized) struct PicturePoolTests {
    private static let building = TestProgram.samples.appending(path: "inbox/Résidence Les Tilleuls")
    private static let invoice = building.appending(path: "01-lift-invoice-fr.pdf").path
    private static let stack = building.appending(path: "13-three-invoices-stack-fr-scan.pdf").path

    private func pool(_ limits: ReadingLimits = PicturePool.limits, as name: String? = nil) throws -> PicturePool {
        PicturePool(workers: 1, limits: limits, executable: try name.map(TestProgram.linked) ?? TestProgram.path)
    }

    /// A file of its own; the caller removes it.
    private func file(_ text: String) throws -> String {
        let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    private func failure(_ work: () async throws(ReadingFailure) -> [UInt8]?) async -> ReadingFailure.Code? {
        do throws(ReadingFailure) {
            _ = try await work()
            return nil
        } catch {
            return error.code
        }
    }

    @Test(arguments: [(160, 0, (160, 226)), (1_000, 0, (1_000, 1_414)), (1_000, 90, (1_000, 707)), (640, 180, (640, 905))])
    func `A page is drawn at a width as it was read`(width: Int, turned: Int, size: (Int, Int)) async throws {
        let png = try #require(try await pool().png(of: Self.invoice, page: 1, width: width, turned: turned))
        #expect(PNGHead(png) == PNGHead(width: size.0, height: size.1))
    }

    @Test func `A page that is not there is none`() async throws {
        let pool = try pool()
        #expect(try await pool.png(of: Self.invoice, page: 2, width: 160, turned: 0) == nil)
        #expect(try await pool.png(of: Self.invoice, page: 0, width: 160, turned: 0) == nil)
        let region = Region(page: 9, box: Box(left: 0, top: 0, right: 100, bottom: 100), languages: [.fr])
        #expect(try await pool.words(in: region, of: Self.invoice) == nil)
    }

    @Test func `Every page of a file has its size`() async throws {
        let sizes = try await pool().sizes(of: Self.stack)
        #expect(sizes.count == 4)
        #expect(sizes.allSatisfy { abs($0.width - 595) < 2 && abs($0.height - 842) < 2 })
    }

    @Test func `A PDF in memory is drawn as its file is`() async throws {
        let pool = try pool()
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: Self.invoice)))
        let drawn = try await pool.png(ofPDF: bytes, page: 1, width: 320)
        #expect(drawn != nil)
        #expect(try await drawn == pool.png(of: Self.invoice, page: 1, width: 320, turned: 0))
    }

    @Test func `A part of a scan is read where it stands`() async throws {
        let page = Region(page: 1, box: Box(left: 0, top: 0, right: 595, bottom: 240), languages: [.fr])
        let pool = try pool(ReadingLimits(wallSeconds: 120))
        let words = try #require(try await pool.words(in: page, of: Self.stack))
        #expect(words.count > 12)
        let word = try #require(words.first { $0.text.count > 6 && $0.confidence > 0.85 && $0.text.allSatisfy(\.isLetter) })
        var part = page
        part.box = word.box.grown(by: 2)
        let again = try #require(try await pool.words(in: part, of: Self.stack))
        #expect(again.map { $0.text.lowercased() } == [word.text.lowercased()])
        #expect(again.allSatisfy { ($0.box.intersection(word.box)?.area ?? 0) > 0.6 * word.box.area })
    }

    @Test(arguments: [
        ("", ReadingFailure.Code.empty), ("<?xml version=\"1.0\"?><a/>", .unsupported), ("%PDF-1.7 and then nothing", .damaged),
        ("\u{1}\u{2}", .unsupported),
    ])
    func `What is no file of pages is told`(text: String, code: ReadingFailure.Code) async throws {
        let path = try file(text)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let pool = try pool()
        #expect(await failure { () throws(ReadingFailure) in try await pool.png(of: path, page: 1, width: 160, turned: 0) } == code)
        #expect(await failure { () throws(ReadingFailure) in try await pool.png(ofPDF: Array(text.utf8), page: 1, width: 160) } == code)
    }

    @Test func `A page larger than any sheet is drawn within the limits`() async throws {
        let path = try file(HostilePDF.text(of: "", size: "14400 1"))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let pool = try pool()
        let head = try PNGHead(#require(try await pool.png(of: path, page: 1, width: 2_000, turned: 90)))
        #expect(head.width <= 2_000 && head.height <= 20_000 && head.width * head.height <= DrawnPicture.most)
    }

    @Test func `A page that never ends is given up, and the next is drawn`() async throws {
        // Each form draws the one before it ten times: ten to the ninth rectangles.
        let path = try file(HostilePDF.bomb(depth: 9))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let pool = try pool(ReadingLimits(processorSeconds: 1, pageSeconds: 1, wallSeconds: 20))
        #expect(await failure { () throws(ReadingFailure) in try await pool.png(of: path, page: 1, width: 1_000, turned: 0) } == .timeout)
        #expect(try await pool.png(of: Self.invoice, page: 1, width: 160, turned: 0) != nil)
    }

    @Test func `A worker that is killed fails its picture and is replaced`() async throws {
        let path = try file(HostilePDF.bomb(depth: 9))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let name = "picture-\(UInt16.random(in: 0...UInt16.max))"
        let pool = try pool(as: name)
        let drawing = Task { await failure { () throws(ReadingFailure) in try await pool.png(of: path, page: 1, width: 1_000, turned: 0) } }
        while Children.named(name).isEmpty { try await Task.sleep(for: .milliseconds(20)) }
        try await Task.sleep(for: .milliseconds(300))
        for child in Children.named(name) { kill(child, SIGKILL) }
        #expect(await drawing.value == .crashed)
        #expect(try await pool.png(of: Self.invoice, page: 1, width: 160, turned: 0) != nil)
    }
}

/// What the head of a PNG says.
struct PNGHead: Equatable {
    let width: Int
    let height: Int

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// No picture of another format has a size here.
    init(_ bytes: [UInt8]) {
        func number(_ place: Int) -> Int { bytes.dropFirst(place).prefix(4).reduce(0) { $0 << 8 | Int($1) } }
        let isPNG = bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) && bytes[12..<16].elementsEqual("IHDR".utf8)
        self.init(width: isPNG ? number(16) : 0, height: isPNG ? number(20) : 0)
    }
}

/// PDF files that mean harm.
enum HostilePDF {
    /// One page with a content.
    static func text(of content: String, size: String = "595 842", resources: String = "", objects: [String] = []) -> String {
        let all =
            [
                "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(size)] /Resources << \(resources) >> /Contents 4 0 R >>",
                "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
            ] + objects
        let body = all.enumerated().map { "\($0 + 1) 0 obj\n\($1)\nendobj\n" }.joined()
        return "%PDF-1.4\n\(body)trailer\n<< /Size \(all.count + 1) /Root 1 0 R >>\n%%EOF\n"
    }

    /// Forms that each draw another ten times.
    static func bomb(depth: Int) -> String {
        let ten = String(repeating: "/F Do ", count: 10)
        let forms = (0..<depth).map { level in
            let content = level == depth - 1 ? "0 0 500 800 re f " : ten
            let inner = level == depth - 1 ? "" : "/XObject << /F \(6 + level) 0 R >>"
            return "<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << \(inner) >> /Length \(content.utf8.count) >>\n"
                + "stream\n\(content)\nendstream"
        }
        return text(of: ten, resources: "/XObject << /F 5 0 R >>", objects: forms)
    }
}
