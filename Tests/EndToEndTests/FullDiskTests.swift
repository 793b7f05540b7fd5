import Domain
import Foundation
import Glibc
import Intake
import TestProgram
import Testing

/// A disk that fills up needs a disk of its own: a small one in memory, which only the administrator may mount.
@Suite struct FullDiskTests {
    private static let disk = SmallDisk(mebibytes: 4)

    @Test(.enabled(if: disk != nil, "skipped: a small file system can be mounted only by the administrator"))
    func `a full disk makes the server wait, and it goes on by itself when there is room`() async throws {
        let disk = try #require(FullDiskTests.disk)
        defer { disk.unmount() }
        let server = try TestServer(data: disk.path + "/data")
        try server.start()
        try server.drop("first.pdf", SmallPDF.page("Invoice 1"))
        #expect(try await server.wait { try await server.count(.drafted) == 1 })

        let ballast = disk.path + "/ballast"
        try disk.fill(ballast, leaving: 40_000)
        try server.drop("large.pdf", SmallPDF.page("Invoice 2") + [UInt8](repeating: 10, count: 300_000))
        try server.drop("second.pdf", SmallPDF.page("Invoice 3"))
        #expect(try await server.wait { server.messages.contains("disk-full") }, "\(server.messages)")
        #expect(server.isRunning)
        #expect(server.files().contains("large.pdf"))

        try FileManager.default.removeItem(atPath: ballast)
        #expect(try await server.wait { try await server.count(.drafted) == 3 }, "\(server.messages)")
        #expect(server.messages.contains("resumed"))
        #expect(try await server.stop() == 0)
    }
}

/// A file system in memory of a few MiB.
struct SmallDisk: Sendable {
    let path = FileManager.default.temporaryDirectory.appending(path: "disk-\(UUID().uuidString)").path

    /// Nil when it cannot be mounted.
    init?(mebibytes: Int) {
        guard geteuid() == 0, (try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)) != nil else { return nil }
        guard run("/bin/mount", "-t", "tmpfs", "-o", "size=\(mebibytes)m", "tmpfs", path) else { return nil }
    }

    func unmount() {
        _ = run("/bin/umount", "-l", path)
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Takes all room but some bytes.
    func fill(_ file: String, leaving bytes: Int) throws {
        var status = statvfs()
        guard unsafe statvfs(path, &status) == 0 else { throw CocoaError(.fileReadUnknown) }
        let free = Int(status.f_bavail) * Int(status.f_frsize)
        try Data(count: max(0, free - bytes)).write(to: URL(filePath: file))
    }

    private func run(_ program: String, _ arguments: String...) -> Bool {
        (try? TestProgram.run(arguments, program: program).status) == 0
    }
}
