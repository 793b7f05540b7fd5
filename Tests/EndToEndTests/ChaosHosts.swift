import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import TestProgram
import TestServices

/// Two servers and three readers, each with a data folder of its own, over a real PostgreSQL and a real S3 server.
final class ChaosHosts {
    let inbox: String
    let url: String
    let servers: [TestHost]
    let readers: [TestHost]
    private let database: PostgresServer
    private let bucket: MotoServer
    private let token: String
    private let client = HTTPClient(eventLoopGroupProvider: .singleton)

    /// `settings` are environment variables of all of them.
    init(in root: String, settings own: [String: String]) async throws {
        inbox = root + "/inbox"
        try FileManager.default.createDirectory(atPath: inbox, withIntermediateDirectories: true)
        database = try PostgresServer()
        try await database.start()
        url = try await database.database()
        // Below the ports that the system gives away by itself.
        bucket = try MotoServer(door: 30_000 + Int(ProcessInfo.processInfo.processIdentifier) % 2_000)
        var settings = ChaosPapers.settings.merging(bucket.environment(prefix: "chaos")) { $1 }.merging(own) { $1 }
        settings["DATABASE_URL"] = url
        readers = try (1...3).map { try TestHost("work", in: root, named: "work-\($0)", settings: settings) }
        settings["GREFFIER_WORKERS"] = "0"
        servers = try (1...2).map {
            try TestHost("serve", in: root, named: "serve-\($0)", ["--inbox", root + "/inbox", "--port", "0"], settings: settings)
        }
        token = try ChaosHosts.token(root, settings)
        for host in servers + readers { try host.start() }
    }

    /// What may be killed: readers and servers more often than what they work with.
    var victims: [Victim] {
        let hosts = (servers + readers).map { host in
            Victim(name: host.command, weight: 3, kill: { host.kill() }, start: { try host.start() })
        }
        return hosts + [
            Victim(name: "database", weight: 2, kill: { [database] in await database.stop() }, start: { [database] in try await database.start() }),
            Victim(name: "bucket", weight: 2, kill: { [bucket] in bucket.kill() }, start: { [bucket] in try bucket.start() }),
        ]
    }

    /// Where documents are sent over the network.
    var uploads: ChaosUploads { ChaosUploads(logs: servers.map(\.log), token: token, client: client) }

    /// Ends all; the status of each.
    func stop() async throws -> [Int32] {
        let statuses = (readers + servers).map { $0.stop() }
        try await client.shutdown()
        return statuses
    }

    func end() async { await database.stop() }

    private static func token(_ root: String, _ settings: [String: String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: TestProgram.path)
        process.arguments = ["token", "add", "chaos", "documents:upload", "--data", root + "/token"]
        process.environment = ProcessInfo.processInfo.environment.merging(settings) { $1 }
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

/// Sends documents to servers that come and go.
struct ChaosUploads: Sendable {
    /// Of the servers: their last lines say where they are.
    let logs: [String]
    let token: String
    let client: HTTPClient

    /// Sends documents, each to the one server or the other until one of them has taken it.
    func send(_ numbers: Range<Int>, of papers: ChaosPapers) async throws {
        for number in numbers {
            var attempt = number
            while try await !isTaken(number, of: papers, by: logs[attempt % logs.count]) {
                attempt += 1
                try await Task.sleep(for: .milliseconds(250))
            }
        }
    }

    private func isTaken(_ number: Int, of papers: ChaosPapers, by log: String) async throws -> Bool {
        guard let address = TestHost.address("The desk and the API:", in: log) else { return false }
        var request = HTTPClientRequest(url: "\(address)api/v1/documents?name=\(number).pdf&building=B\(number % 5)")
        request.method = .POST
        request.headers = ["Authorization": "Bearer \(token)", "Content-Type": "application/octet-stream"]
        request.body = .bytes(ByteBuffer(bytes: papers.bytes(number)))
        return (try? await client.execute(request, timeout: .seconds(10)))?.status == .created
    }
}
