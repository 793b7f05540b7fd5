import Foundation
import Glibc
import TestProgram

/// A process of the program with a data folder of its own, that can be killed at any moment and started again, as a host would be.
final class TestHost {
    let command: String
    let data: String
    private let arguments: [String]
    /// Environment variables of its own.
    let settings: [String: String]
    let log: String
    private var process: Process?

    /// `settings` are environment variables, with their whole names.
    init(_ command: String, in root: String, named name: String, data: String? = nil, _ arguments: [String] = [], settings: [String: String]) throws {
        self.command = command
        self.data = data ?? "\(root)/\(name)"
        log = "\(root)/\(name).log"
        self.arguments = [command, "--data", self.data] + arguments
        self.settings = settings
        try Data().write(to: URL(filePath: log))
    }

    deinit { kill() }

    var isRunning: Bool { process?.isRunning ?? false }
    var messages: String { (try? String(contentsOfFile: log, encoding: .utf8)) ?? "" }

    /// The address at the end of the last line of a log that begins so.
    static func address(_ beginning: String, in log: String) -> String? {
        let lines = ((try? String(contentsOfFile: log, encoding: .utf8)) ?? "").split(separator: "\n")
        return lines.last { $0.hasPrefix(beginning) }.flatMap { $0.split(separator: " ").last.map(String.init) }
    }

    func start() throws {
        let process = Process()
        process.executableURL = URL(filePath: TestProgram.path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(settings) { $1 }
        let handle = try FileHandle(forWritingTo: URL(filePath: log))
        try handle.seekToEnd()
        process.standardError = handle
        process.standardOutput = handle
        try process.run()
        self.process = process
    }

    /// Ends the process as a power cut would.
    func kill() {
        guard let process, process.isRunning else { return }
        _ = Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Waits until it ends by itself, without keeping a thread from other tests; its status.
    func ended() async throws -> Int32 {
        guard let process, try await eventually(seconds: 60, { !process.isRunning }) else { return -1 }
        return process.terminationStatus
    }

    /// Asks it to stop, it being known to hear signals; its status.
    func stopped() async throws -> Int32 {
        process?.terminate()
        return try await ended()
    }

    /// Asks it to stop as soon as it hears signals, for before that anything ends it; its status.
    func stop() -> Int32 {
        guard let process else { return -1 }
        for _ in 0..<100 where process.isRunning && !hearsSignals(process.processIdentifier) { usleep(100_000) }
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }
}

/// Whether a process does something of its own at SIGTERM: the masks of proc(5), "status".
private func hearsSignals(_ process: Int32) -> Bool {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    return status.split(separator: "\n").contains { line in
        let parts = line.split(whereSeparator: \.isWhitespace)
        guard parts.count == 2, ["SigIgn:", "SigCgt:"].contains(parts[0]), let mask = UInt64(parts[1], radix: 16) else { return false }
        return mask & (1 << UInt64(SIGTERM - 1)) != 0
    }
}

/// Waits until something holds; false when it does not within the time.
func eventually(seconds: Int, _ holds: () async throws -> Bool) async throws -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end {
        if try await holds() { return true }
        try await Task.sleep(for: .milliseconds(200))
    }
    return false
}
