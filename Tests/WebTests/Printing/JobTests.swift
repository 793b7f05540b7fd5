import Domain
import Foundation
import LocalStorage
import NIOHTTP1
import Publishing
import SQLiteStore
import TestProgram
import Testing
import Web

struct JobTests {
    private static let asynchronous = [("Prefer", "respond-async")]

    /// What Python's zipfile sees: name, size and date of each file, a line each; its own check of all sums first.
    private func zip(_ bytes: [UInt8]) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "zip-\(UUID().uuidString)")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let program = """
            import sys, zipfile
            z = zipfile.ZipFile(sys.argv[1])
            print(z.testzip())
            for i in z.infolist(): print(i.filename, z.read(i)[:5].decode(), i.date_time[0])
            """
        return String(decoding: try TestProgram.run(["-c", program, file.path], program: "/usr/bin/python3").output, as: UTF8.self)
    }

    @Test func `A document may be asked for as a job and fetched later`() async throws {
        let shop = try TestPrintShop()
        try await shop.serving { web in
            let sample = try TestPrintShop.sample("minutes")
            let taken = try await web.send("/render/minutes?lang=fr", .POST, sample, headers: Self.asynchronous)
            #expect(taken.status == 202 && taken["total"] == "1" && taken.header("Preference-Applied") == "respond-async")
            let id = try #require(taken["id"])
            #expect(taken.header("Location") == "/api/v1/jobs/\(id)")
            let job = try await web.ask("/jobs/\(id)", headers: [("Prefer", "wait=40")])
            #expect(job["state"] == "done" && job["done"] == "1" && job["result"] == "/api/v1/jobs/\(id)/result")
            let result = try await web.ask("/jobs/\(id)/result")
            #expect(result.status == 200 && result.bytes.starts(with: Array("%PDF".utf8)))
            let waited = try await web.send("/render/minutes?lang=fr", .POST, sample, headers: [("Prefer", "respond-async, wait=40")])
            #expect(waited.status == 200 && waited.bytes == result.bytes)
        }
    }

    @Test func `A batch becomes a ZIP with a document for each owner`() async throws {
        let shop = try TestPrintShop(places: 2)
        try await shop.serving { web in
            let taken = try await web.send("/render/pcn/owners?lang=nl", .POST, try TestPrintShop.sample("pcn"), headers: [("Prefer", "wait=50")])
            #expect(taken.status == 202 && taken["state"] == "done")
            let id = try #require(taken["id"])
            let total = try #require(Int(taken["total"] ?? ""))
            let result = try await web.ask("/jobs/\(id)/result")
            #expect(result.header("Content-Type") == "application/zip")
            let lines = try zip(result.bytes).split(separator: "\n")
            #expect(lines.first == "None" && lines.count == total + 1)
            #expect(lines.dropFirst().allSatisfy { $0.contains(".pdf %PDF- 2026") })
            // Nothing of the parts is left but the result.
            let left = try await shop.storage.list(StorageKey(["office", "print-jobs", id]))
            #expect(left.map(\.components.last) == ["result.zip"])
        }
    }

    @Test func `A batch may store its documents and list their keys`() async throws {
        let shop = try TestPrintShop()
        try await shop.serving { web in
            let path = "/render/pcn/owners?store=true"
            let taken = try await web.send(path, .POST, try TestPrintShop.sample("pcn"), headers: [("Prefer", "wait=50")])
            let result = try await web.ask("/jobs/\(taken["id"] ?? "")/result")
            let key = try #require(result["documents/0/key"].flatMap(StorageKey.init(path:)))
            let exists = try await shop.storage.exists(key)
            #expect(exists && key.components[0] == "office" && result["documents/0/owner"] == "1")
        }
    }

    @Test func `The documents that a batch stored are listed and fetched by their numbers, by nobody else`() async throws {
        let shop = try TestPrintShop(places: 2)
        try await shop.serving { web in
            let taken = try await web.send(
                "/render/pcn/owners?store=true", .POST, try TestPrintShop.sample("pcn"), headers: [("Prefer", "wait=50")])
            let path = "/jobs/\(taken["id"] ?? "")/documents"
            let count = try #require(Int(taken["total"] ?? ""))
            let list = try await web.ask(path)
            #expect(list.status == 200 && list["items/\(count - 1)/number"] == String(count) && list["items/\(count)/number"] == nil)
            for place in 0..<count {
                let document = try await web.ask("\(path)/\(place + 1)")
                #expect(document.status == 200 && document.bytes.starts(with: Array("%PDF".utf8)))
                #expect(list["items/\(place)/size"] == String(document.bytes.count) && document.header("Content-Type") == "application/pdf")
                let name = try #require(list["items/\(place)/name"])
                #expect(document.header("Content-Disposition")?.contains(name) == true)
            }
            for number in ["0", "-1", "\(count + 1)", "99999999999999999999", "x"] {
                let answer = try await web.ask("\(path)/\(number)")
                #expect(answer.status == 404, "\(number)")
            }
            for path in [path, "\(path)/1"] {
                let answer = try await web.ask(path, as: "syndic@other")
                #expect(answer.status == 404)
            }
            // What somebody has removed from the storage since is not there.
            let key = try #require(list["items/0/key"].flatMap(StorageKey.init(path:)))
            try await shop.storage.delete(key)
            let gone = try await web.ask("\(path)/1")
            #expect(gone.status == 404)
        }
    }

    @Test func `A job that has stored nothing lists nothing, and one that is not over says so`() async throws {
        let shop = try TestPrintShop()
        let sample = try TestPrintShop.sample("minutes")
        var id = ""
        try await shop.serving(working: false) { web in
            id = try await web.send("/render/minutes", .POST, sample, headers: Self.asynchronous)["id"] ?? ""
            for path in ["/jobs/\(id)/documents", "/jobs/\(id)/documents/1"] {
                let early = try await web.ask(path)
                #expect(early.status == 409 && early["code"] == "job-not-over" && early.header("Retry-After") == "1")
            }
        }
        try await shop.serving { web in
            _ = try await web.ask("/jobs/\(id)", headers: [("Prefer", "wait=40")])
            let list = try await web.ask("/jobs/\(id)/documents")
            let first = try await web.ask("/jobs/\(id)/documents/1")
            #expect(list.status == 200 && list["items/0/number"] == nil && first.status == 404)
        }
    }

    @Test(arguments: [("minutes", "form"), ("pcn", "data")]) func `What is wrong with a batch is told at once`(kind: String, code: String)
        async throws
    {
        let shop = try TestPrintShop()
        try await shop.serving(working: false) { web in
            let data = kind == "pcn" ? "{}" : try TestPrintShop.sample(kind)
            let answer = try await web.send("/render/\(kind)/owners", .POST, data)
            #expect(answer.status == 422 && answer["code"] == code)
            let jobs = try await web.ask("/jobs")
            #expect(jobs["items/0/id"] == nil)
        }
    }

    @Test func `A job that fails keeps why, in each reader's language`() async throws {
        let shop = try TestPrintShop()
        try await shop.serving { web in
            let wrong = try TestPrintShop.sample("minutes", "\"total_shares\": 1000", with: "\"total_shares\": 900")
            let taken = try await web.send("/render/minutes", .POST, wrong, headers: Self.asynchronous)
            let path = "/jobs/\(taken["id"] ?? "")"
            let job = try await web.ask(path, headers: [("Prefer", "wait=40"), ("Accept-Language", "nl")])
            #expect(job["state"] == "failed" && job["error/code"] == "data" && job["error/errors/0/pointer"]?.hasPrefix("/") == true)
            #expect(job["error/title"] == "Van deze gegevens kan het document niet gemaakt worden.")
            let result = try await web.ask(path + "/result", headers: [("Accept-Language", "fr")])
            #expect(result.status == 422 && result["title"] == "Le document ne peut pas être fait de ces données.")
        }
    }

    @Test func `A batch that was cut short goes on where it was`() async throws {
        let shop = try TestPrintShop()
        var id = ""
        let sample = try TestPrintShop.sample("pcn")
        try await shop.serving(working: false) { web in
            id = try await web.send("/render/pcn/owners?lang=fr", .POST, sample)["id"] ?? ""
        }
        // The server took the job, printed the first document and was stopped.
        let store = try shop.store()
        let job = try #require(try await store.claimPrintJob(as: "serve", leaseSeconds: 60))
        #expect(job.id.text == id)
        let parts = ["office", "print-jobs", id, "parts"]
        try await shop.storage.put(StorageKey(parts + ["0.pdf"]), mediaType: "application/pdf", Once("%PDF-kept"))
        let note = #"{"owner":0,"name":"001-kept.pdf","key":"\#(StorageKey(parts + ["0.pdf"]))","size":9,"pages":1,"findings":[]}"#
        try await shop.storage.put(StorageKey(parts + ["0.json"]), mediaType: "application/json", Once(note))
        try await shop.serving { web in
            let job = try await web.ask("/jobs/\(id)", headers: [("Prefer", "wait=50")])
            #expect(job["state"] == "done" && job["done"] == job["total"])
            let lines = try zip(try await web.ask("/jobs/\(id)/result").bytes).split(separator: "\n")
            // What was printed before is not printed again.
            #expect(lines.count == Int(job["total"] ?? "").map { $0 + 1 } && lines[1].hasPrefix("001-kept.pdf %PDF-"))
        }
    }

    @Test func `A job of a server that is away is printed by another, and the first has no more say in it`() async throws {
        let shop = try TestPrintShop()
        var id = ""
        let sample = try TestPrintShop.sample("pcn")
        try await shop.serving(working: false) { web in
            id = try await web.send("/render/pcn/owners?lang=fr", .POST, sample)["id"] ?? ""
        }
        let store = try shop.store()
        // Its lease has ended at once.
        let job = try #require(try await store.claimPrintJob(as: "away", leaseSeconds: 0))
        try await shop.serving { web in
            let over = try await web.ask("/jobs/\(id)", headers: [("Prefer", "wait=50")])
            #expect(over["state"] == "done")
        }
        #expect(try await store.advance(job.id, done: 1, total: 9, as: "away") == false)
        #expect(try await store.finish(job.id, .failed, nil, as: "away") == false)
        #expect(try await store.printJob(job.id, of: job.organisation)?.state == .done)
    }

    @Test func `A job is cancelled, then forgotten`() async throws {
        let shop = try TestPrintShop()
        try await shop.serving(working: false) { web in
            let taken = try await web.send("/render/pcn/owners", .POST, try TestPrintShop.sample("pcn"))
            let path = "/jobs/\(taken["id"] ?? "")"
            let early = try await web.ask(path + "/result")
            #expect(early.status == 409 && early["code"] == "job-not-over")
            let cancelled = try await web.ask(path, .DELETE)
            let job = try await web.ask(path)
            #expect(cancelled.status == 204 && job["state"] == "cancelled")
            let left = try await shop.storage.list(StorageKey(["office", "print-jobs"]))
            #expect(left.isEmpty)
            let forgotten = try await web.ask(path, .DELETE)
            let gone = try await web.ask(path)
            #expect(forgotten.status == 204 && gone.status == 404)
        }
    }

    @Test func `Another organisation's jobs are not there`() async throws {
        let shop = try TestPrintShop()
        try await shop.serving(working: false) { web in
            let taken = try await web.send("/render/minutes", .POST, try TestPrintShop.sample("minutes"), headers: Self.asynchronous)
            let path = "/jobs/\(taken["id"] ?? "")"
            for (path, method) in [(path, HTTPMethod.GET), (path + "/result", .GET), (path, .DELETE)] {
                let answer = try await web.ask(path, method, as: "syndic@other")
                #expect(answer.status == 404)
            }
            let list = try await web.ask("/jobs", as: "syndic@other")
            #expect(list["items/0/id"] == nil)
            let own = try await web.ask(path)
            #expect(own.status == 200 && own["state"] == "waiting")
        }
    }

    @Test func `A key makes a request that comes twice be done once`() async throws {
        let shop = try TestPrintShop()
        try await shop.serving(working: false) { web in
            let sample = try TestPrintShop.sample("minutes")
            let headers = Self.asynchronous + [("Idempotency-Key", "meeting-12")]
            let one = try await web.send("/render/minutes", .POST, sample, headers: headers)
            let two = try await web.send("/render/minutes", .POST, sample, headers: headers)
            #expect(one.status == 202 && one["id"] == two["id"])
            let other = try await web.send("/render/minutes", .POST, sample + " ", headers: headers)
            #expect(other.status == 422 && other["code"] == "idempotency-key")
            let foreign = try await web.send("/render/minutes", .POST, sample + " ", as: "syndic@other", headers: headers)
            #expect(foreign.status == 202 && foreign["id"] != one["id"])
            let jobs = try await web.ask("/jobs")
            #expect(jobs["items/0/id"] == one["id"] && jobs["items/1/id"] == nil)
            let now = [("Idempotency-Key", "at-once")]
            let first = try await web.send("/render/minutes", .POST, sample, headers: now)
            let second = try await web.send("/render/minutes", .POST, sample, headers: now)
            #expect(first.status == 200 && first.bytes == second.bytes)
        }
    }

    @Test func `Jobs are listed page by page, the newest first`() async throws {
        let shop = try TestPrintShop()
        try await shop.serving(working: false) { web in
            var ids: [String] = []
            for _ in 0..<3 {
                let taken = try await web.send("/render/minutes", .POST, try TestPrintShop.sample("minutes"), headers: Self.asynchronous)
                ids.insert(taken["id"] ?? "", at: 0)
            }
            let first = try await web.ask("/jobs?limit=2")
            #expect([first["items/0/id"], first["items/1/id"]] == Array(ids[..<2]) && first["items/2/id"] == nil)
            let rest = try await web.ask("/jobs?limit=2&cursor=\(first["next"] ?? "")")
            #expect(rest["items/0/id"] == ids[2] && rest["next"] == nil)
        }
    }
}

/// Bytes that come at once.
struct Once: AsyncSequence, Sendable {
    typealias Failure = any Error
    private let text: String

    init(_ text: String) { self.text = text }

    func makeAsyncIterator() -> Iterator { Iterator(rest: Array(text.utf8)) }

    struct Iterator: AsyncIteratorProtocol {
        var rest: [UInt8]?

        mutating func next() async throws -> [UInt8]? {
            defer { rest = nil }
            return rest
        }
    }
}
