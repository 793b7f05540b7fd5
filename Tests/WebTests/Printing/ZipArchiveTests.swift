import Domain
import Foundation
import Publishing
import TestProgram
import Testing
import ZipArchive

struct ZipArchiveTests {
    private static let names = ["001-zoé ó briain.pdf", "002-Иван.pdf", "003-\u{1F3E0}.pdf", "004-plain.pdf"]

    private func bytes(_ files: [PackedFile]) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await chunk in ZipArchive().pack(files, changed: TestPrintShop.moment) { bytes += chunk }
        return bytes
    }

    @Test func `Names of any script and bytes of any size come out as they went in, the same each time`() async throws {
        let large = String(repeating: "0123456789", count: 50_000)
        let files = Self.names.enumerated().map { number, name in
            let text = number == 3 ? large : number == 2 ? "" : "text \(number)"
            return PackedFile(name: name, size: Int64(text.utf8.count)) { Once(text) }
        }
        let (one, two) = (try await bytes(files), try await bytes(files))
        #expect(one == two)
        let file = FileManager.default.temporaryDirectory.appending(path: "zip-\(UUID().uuidString)")
        try Data(one).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let program = "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), [(i.filename, i.file_size) for i in z.infolist()])"
        let seen = try TestProgram.run(["PYTHONIOENCODING=utf-8", "python3", "-c", program, file.path], program: "/usr/bin/env")
        let list = zip(Self.names, [6, 6, 0, 500_000]).map { "('\($0)', \($1))" }.joined(separator: ", ")
        #expect(String(decoding: seen.output, as: UTF8.self) == "None [\(list)]\n")
    }

    @Test(arguments: [3, 5]) func `A file that has not as many bytes as it should ends the stream in an error`(size: Int64) async throws {
        await #expect(throws: (any Error).self) { try await bytes([PackedFile(name: "a", size: size) { Once("text") }]) }
    }

    @Test func `Nothing makes an empty archive`() async throws {
        let empty = try await bytes([])
        #expect(empty.starts(with: [0x50, 0x4B, 5, 6]))
    }
}
