import Domain
import Foundation
import Intake
import TestProgram
import Testing
import WorkerProcess

/// These run the program itself as worker.
@Suite(.serialized) struct WorkerPoolTests {
    /// Workers under a name of their own: other tests of this process have children too.
    private static let workers = "worker-\(UInt16.random(in: 0...UInt16.max))"

    private func pool(_ limits: ReadingLimits = ReadingLimits()) throws -> WorkerPool {
        WorkerPool(.init(workers: 1, limits: limits, executable: try TestProgram.linked(as: Self.workers)))
    }

    /// A PDF of so many pages of lines that only character recognition can judge.
    private func document(pages: Int, size: Int = 842) throws -> String {
        let content = "2 w " + (0..<20).map { "60 \(100 + 30 * $0) m 500 \(104 + 30 * $0) l S" }.joined(separator: " ")
        var objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
        objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
        let kids = (0..<pages).map { "\(4 + $0) 0 R" }.joined(separator: " ")
        objects[1] = "<< /Type /Pages /Kids [\(kids)] /Count \(pages) >>"
        for _ in 0..<pages { objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(size) \(size)] /Contents 3 0 R >>") }
        var text = "%PDF-1.4\n"
        for (index, object) in objects.enumerated() { text += "\(index + 1) 0 obj\n\(object)\nendobj\n" }
        text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\n%%EOF\n"
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).pdf").path
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    private func failure(_ pool: WorkerPool, _ path: String) async -> ReadingFailure.Code? {
        do throws(ReadingFailure) {
            _ = try await pool.read(path, .pdf) { _, _ in }
            return nil
        } catch {
            return error.code
        }
    }

    @Test func `a document is read in another process and its pages come back`() async throws {
        let path = try document(pages: 1)
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(await failure(try pool(), path) == .illegible)
        #expect(await failure(try pool(), "/nowhere/at/all.pdf") == .vanished)
        #expect(await failure(try pool(), "/dev/null") == .notAFile)
    }

    @Test func `a document that takes too long is given up and the next is read`() async throws {
        let long = try document(pages: 290)
        defer { try? FileManager.default.removeItem(atPath: long) }
        let pool = try pool(ReadingLimits(wallSeconds: 2))
        #expect(await failure(pool, long) == .timeout)
        #expect(await failure(pool, "/nowhere") == .vanished)
    }

    @Test func `a document that takes too much processor time is given up`() async throws {
        let long = try document(pages: 290)
        defer { try? FileManager.default.removeItem(atPath: long) }
        #expect(await failure(try pool(ReadingLimits(processorSeconds: 1)), long) == .timeout)
    }

    @Test func `a document that takes too much memory is given up`() async throws {
        let large = try document(pages: 1, size: 14_000)
        defer { try? FileManager.default.removeItem(atPath: large) }
        #expect(await failure(try pool(ReadingLimits(memory: 198)), large) == .memory)
    }

    @Test func `a worker that is killed fails its document and is replaced`() async throws {
        let long = try document(pages: 290)
        defer { try? FileManager.default.removeItem(atPath: long) }
        let pool = try pool()
        let reading = Task { await failure(pool, long) }
        while Children.named(Self.workers).isEmpty { try await Task.sleep(for: .milliseconds(20)) }
        try await Task.sleep(for: .milliseconds(300))
        for child in Children.named(Self.workers) { kill(child, SIGKILL) }
        #expect(await reading.value == .crashed)
        #expect(await failure(pool, "/nowhere") == .vanished)
    }

    @Test func `a cancelled reading ends at once`() async throws {
        let long = try document(pages: 290)
        defer { try? FileManager.default.removeItem(atPath: long) }
        let pool = try pool()
        let reading = Task { await failure(pool, long) }
        try await Task.sleep(for: .milliseconds(300))
        reading.cancel()
        #expect(await reading.value != nil)
    }

    @Test func `no worker outlives its pool`() async throws {
        do {
            let pool = try pool()
            #expect(await failure(pool, "/nowhere") == .vanished)
            await pool.rest()
        }
        // The thread that waited for the worker may let go of it a moment later.
        for _ in 0..<100 where !Children.named(Self.workers).isEmpty { try await Task.sleep(for: .milliseconds(20)) }
        #expect(Children.named(Self.workers).isEmpty)
    }
}

/// The processes that this process started.
enum Children {
    /// Those that run a program of this name.
    static func named(_ name: String) -> [pid_t] {
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")) ?? []
        return threads.flatMap { thread in
            let list = (try? String(contentsOfFile: "/proc/self/task/\(thread)/children", encoding: .utf8)) ?? ""
            return list.split(separator: " ").compactMap { pid_t($0) }
        }.filter { child in
            let program = (try? String(contentsOfFile: "/proc/\(child)/comm", encoding: .utf8)) ?? ""
            return program.trimmingCharacters(in: .newlines) == name
        }
    }
}

extension TestProgram {
    /// The program under another name, by which its processes are known.
    static func linked(as name: String) throws -> String {
        let link = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        try? FileManager.default.removeItem(atPath: link)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
        return link
    }
}
