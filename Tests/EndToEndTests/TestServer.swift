import Domain
import Foundation
import Glibc
import Intake
import SQLiteStore
import TestProgram

/// A real `greffier serve` in folders of its own, that can be killed at any moment.
final class TestServer {
    let root: String
    let inbox: String
    let data: String
    private let log: String
    private let flags: [String: String]
    /// The administrator may read everything, so that rights show only to a server that somebody else runs.
    private let asNobody: Bool
    private var process: Process?
    /// How many servers have said that they work, before this one.
    private var earlier = 0

    static let organisation = Organisation("office")

    /// `settings` are environment variables without their prefix.
    init(data: String? = nil, settings: [String: String] = [:], withoutPrivilege: Bool = false) throws {
        asNobody = withoutPrivilege && geteuid() == 0
        root = FileManager.default.temporaryDirectory.appending(path: "server-\(UUID().uuidString)").path
        inbox = root + "/inbox"
        self.data = data ?? root + "/data"
        log = root + "/log"
        flags = ["SETTLE_SECONDS": "0", "RESCAN_SECONDS": "1", "LANGUAGE": "en", "WEB_PORT": "0"].merging(settings) { $1 }
        try FileManager.default.createDirectory(atPath: inbox, withIntermediateDirectories: true)
        if asNobody { for path in [root, inbox] { unsafe _ = chmod(path, 0o777) } }
    }

    deinit {
        kill()
        try? FileManager.default.removeItem(atPath: root)
    }

    var processID: Int32? { process?.processIdentifier }
    var isRunning: Bool { process?.isRunning ?? false }
    var messages: String { (try? String(contentsOfFile: log, encoding: .utf8)) ?? "" }

    func start() throws {
        earlier = messages.components(separatedBy: "Greffier watches").count - 1
        let process = Process()
        process.executableURL = URL(filePath: asNobody ? "/usr/bin/setpriv" : TestProgram.path)
        let nobody = ["--reuid", "65534", "--regid", "65534", "--clear-groups", TestProgram.path]
        process.arguments = (asNobody ? nobody : []) + ["serve", "--inbox", inbox, "--data", data]
        process.environment = ProcessInfo.processInfo.environment.merging(flags.map { ("GREFFIER_" + $0, $1) }) { $1 }
        if !FileManager.default.fileExists(atPath: log) { try Data().write(to: URL(filePath: log)) }
        let handle = try FileHandle(forWritingTo: URL(filePath: log))
        try handle.seekToEnd()
        process.standardError = handle
        try process.run()
        self.process = process
    }

    /// Ends the server as a power cut would.
    func kill() {
        guard let process, process.isRunning else { return }
        _ = Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Asks the server to stop once it has started; its status.
    func stop() async throws -> Int32 {
        guard let process else { return -1 }
        _ = try await wait { messages.components(separatedBy: "Greffier watches").count - 1 > earlier }
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// Writes a file whole beside the inbox and moves it in.
    func drop(_ path: String, _ bytes: [UInt8], rights: mode_t = 0o644) throws {
        let target = URL(filePath: "\(inbox)/\(path)")
        try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        let temporary = "\(root)/\(UUID().uuidString)"
        try Data(bytes).write(to: URL(filePath: temporary))
        unsafe _ = chmod(temporary, rights)
        guard unsafe rename(temporary, target.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    func store() throws -> any IntakeStore {
        try SQLiteStore(path: data + "/greffier.sqlite", who: "test", now: { Moment(milliseconds: Int64(Date.now.timeIntervalSince1970 * 1_000)) })
    }

    /// How many documents stand in a state.
    func count(_ states: JobState...) async throws -> Int {
        guard FileManager.default.fileExists(atPath: data + "/greffier.sqlite") else { return 0 }
        return try await store().documents(TestServer.organisation, in: Set(states), limit: .max).count
    }

    /// What a command says about the data of this server, on standard output.
    func say(_ arguments: String...) throws -> String {
        let outcome = try TestProgram.run(arguments + ["--data", data, "--lang", "en"])
        return String(decoding: outcome.output, as: UTF8.self)
    }

    /// What happened to the document of a file name, the first first.
    func events(_ name: String) async throws -> [Event.Kind] {
        guard FileManager.default.fileExists(atPath: data + "/greffier.sqlite") else { return [] }
        let store = try store()
        let documents = try await store.documents(TestServer.organisation, in: Set(JobState.allCases), limit: .max)
        guard let document = documents.first(where: { $0.name == name }) else { return [] }
        return try await store.events(document.document).map(\.what)
    }

    /// Kills the workers that run, some time after there is one.
    func killWorkers(after delay: Duration) async throws {
        for _ in 0..<200 where workers.isEmpty { try await Task.sleep(for: .milliseconds(20)) }
        try await Task.sleep(for: delay)
        for worker in workers { _ = Glibc.kill(worker, SIGKILL) }
    }

    /// The children of the server's process.
    private var workers: [pid_t] {
        guard let processID else { return [] }
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(processID)/task")) ?? []
        return threads.flatMap { thread in
            let list = (try? String(contentsOfFile: "/proc/\(processID)/task/\(thread)/children", encoding: .utf8)) ?? ""
            return list.split(separator: " ").compactMap { pid_t($0) }
        }
    }

    /// The files below a folder of the inbox, without folders.
    func files(_ folder: String = "") -> [String] {
        let path = folder.isEmpty ? inbox : "\(inbox)/\(folder)"
        return (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).filter { name in
            let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
            return attributes?[.type] as? FileAttributeType != .typeDirectory
        }
    }

    /// Waits until something holds; false when it does not within the time.
    func wait(seconds: Int = 60, until holds: () async throws -> Bool) async throws -> Bool {
        for _ in 0..<(seconds * 10) {
            if try await holds() { return true }
            try await Task.sleep(for: .milliseconds(100))
        }
        return false
    }
}
