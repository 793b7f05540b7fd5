internal import Foundation
internal import Synchronization
internal import TestProgram

/// A real S3 server (moto) with one bucket, that checks signatures and rights. It ends with the process that started it.
package final class MotoServer: Sendable {
    package let endpoint: String
    package let bucket = "papers"
    package let accessKey: String
    package let secretKey: String

    private let server: HelperProcess
    /// The port that is asked, when what answers there can be killed.
    private let door: Int?
    private let target: Int
    private let relay = Mutex<HelperProcess?>(nil)

    /// One for all the tests of a run: each works under a prefix of its own.
    package static let shared = Result { try MotoServer() }

    private struct Place: Decodable {
        var port: Int
        var access: String
        var secret: String
    }

    /// With a `door`, a port of this machine, the server is reached through that, and can be killed and started again with all that it holds.
    package init(door: Int? = nil) throws {
        server = try HelperProcess("bucket.py", [bucket])
        let place = try JSONDecoder().decode(Place.self, from: Data(server.greeting.utf8))
        (accessKey, secretKey, target, self.door) = (place.access, place.secret, place.port, door)
        endpoint = "http://127.0.0.1:\(door ?? place.port)"
        if door != nil { try start() }
    }

    /// Cuts off all who are connected and answers nobody any more.
    package func kill() { relay.withLock { $0 = nil } }

    /// Answers again, with all that was kept.
    package func start() throws {
        guard let door else { return }
        let process = try HelperProcess("relay.py", ["\(door)", "\(target)"])
        relay.withLock { $0 = process }
    }

    /// The settings of a program that uses it, as KoproGo calls them.
    package func environment(prefix: String) -> [String: String] {
        [
            "STORAGE_PROVIDER": "minio", "S3_ENDPOINT": endpoint, "S3_BUCKET": bucket, "S3_REGION": "us-east-1", "S3_ACCESS_KEY": accessKey,
            "S3_SECRET_KEY": secretKey, "S3_KEY_PREFIX": prefix, "S3_FORCE_PATH_STYLE": "true",
        ]
    }
}

/// A script of this folder that runs until it is let go of.
private final class HelperProcess: Sendable {
    /// The first line that it said.
    let greeting: String
    private let process: Process
    private let input: Pipe

    struct Silent: Error, CustomStringConvertible {
        let script: String
        var description: String { "\(script) did not start; \"make test\" sets up what it needs in .build/tools" }
    }

    init(_ script: String, _ arguments: [String]) throws {
        let (process, input, output) = (Process(), Pipe(), Pipe())
        process.executableURL = TestProgram.project.appending(path: ".build/tools/bin/python")
        process.arguments = [TestProgram.project.appending(path: "Tests/TestServices/scripts/\(script)").path] + arguments
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        var line = Data()
        while let byte = try output.fileHandleForReading.read(upToCount: 1), !byte.isEmpty, byte != Data("\n".utf8) { line += byte }
        (self.process, self.input) = (process, input)
        greeting = String(decoding: line, as: UTF8.self)
        if greeting.isEmpty {
            process.terminate()
            throw Silent(script: script)
        }
    }

    deinit {
        _ = kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
