import Crypto
import Domain
import Foundation
import LocalStorage
import StoreContract
import Testing

@testable import greffier

@Suite struct MigrationTests {
    private let root = FileManager.default.temporaryDirectory.appending(path: "migration-\(UUID().uuidString)").path
    private let texts = ["one", "two", "three", "four"]

    private func storage(_ name: String) throws -> LocalStorage { try LocalStorage(root: "\(root)/\(name)") }

    private func migration(to: String = "to") throws -> Migration {
        Migration(from: try storage("from"), to: try storage(to), notes: try MigrationNotes(path: root + "/notes", from: "from", to: to))
    }

    private func key(_ text: String) throws -> StorageKey {
        let hash = SHA256.hash(data: Data(text.utf8)).map { String(format: "%02x", $0) }.joined()
        return .original(try #require(ContentHash(hash)), .pdf, organisation: Organisation("office"), building: nil)
    }

    private func fill() async throws {
        for text in texts { try await storage("from").put(key(text), mediaType: "application/pdf", Chunks(Array(text.utf8))) }
    }

    @Test func `all objects are on the other side, and a second run writes nothing`() async throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        try await fill()
        let keys = try await migration().keys()
        #expect(keys.count == 4)
        #expect(try await migration().copy(keys) { _ in } == Migration.Outcome(copied: 4, present: 0, bytes: 15))
        #expect(try await storage("to").list(StorageKey([])) == keys)
        #expect(!FileManager.default.fileExists(atPath: root + "/notes"))
        #expect(try await migration().copy(keys) { _ in } == Migration.Outcome(copied: 0, present: 4, bytes: 0))
    }

    @Test func `a run that was stopped goes on where it was`() async throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        try await fill()
        let rotten = try key("never")
        try await storage("from").put(rotten, mediaType: "application/pdf", Chunks([9]))
        await #expect(throws: MigrationFault.rotten(rotten)) { _ = try await migration().copy(migration().keys()) { _ in } }
        #expect(try await storage("to").exists(rotten) == false)
        try await storage("from").delete(rotten)

        let verified = try MigrationNotes(path: root + "/notes", from: "from", to: "to").keys
        let outcome = try await migration().copy(migration().keys()) { _ in }
        #expect(outcome.copied + outcome.present == 4 && outcome.present >= verified.count)
        #expect(try await storage("to").list(StorageKey([])).count == 4)
    }

    @Test func `what lies there otherwise is written again`() async throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        try await fill()
        try await storage("to").put(key("one"), mediaType: "application/pdf", Chunks(Array("eno".utf8)))
        #expect(try await migration().copy(migration().keys()) { _ in }.copied == 4)
        #expect(try await text("one") == "one")
    }

    /// What the other side keeps under the key of a text.
    private func text(_ text: String) async throws -> String {
        var bytes: [UInt8] = []
        for try await chunk in try await storage("to").get(key(text), range: nil) { bytes += chunk }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `an original that rotted at the source does not replace the good one on the other side`() async throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        try await fill()
        _ = try await migration().copy(migration().keys()) { _ in }
        try await storage("from").put(key("two"), mediaType: "application/pdf", Chunks(Array("rot".utf8)))
        await #expect(throws: MigrationFault.rotten(try key("two"))) { _ = try await migration().copy(migration().keys()) { _ in } }
        #expect(try await text("two") == "two")
    }

    @Test func `what is removed while the others are copied is passed over, and what only the other side has is named`() async throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        try await fill()
        let keys = try await migration().keys()
        try await storage("from").delete(key("one"))
        #expect(try await migration().copy(keys) { _ in } == Migration.Outcome(copied: 3, present: 0, bytes: 12, gone: 1))
        try await storage("from").delete(key("two"))
        #expect(try await migration().copy(migration().keys()) { _ in } == Migration.Outcome(present: 2, left: [try key("two")]))
    }

    @Test func `notes of another migration do not count`() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        try MigrationNotes(path: root + "/notes", from: "a", to: "b").add(key("one"))
        #expect(try MigrationNotes(path: root + "/notes", from: "a", to: "b").keys == [try key("one")])
        #expect(try MigrationNotes(path: root + "/notes", from: "a", to: "c").keys == [])
    }

    @Test(arguments: [("a.pdf", "application/pdf"), ("a.jpg", "image/jpeg"), ("a.zip", "application/zip"), ("a", "application/octet-stream")])
    func `the kind of a file is told by its ending`(name: String, type: String) {
        #expect(Migration.mediaType(of: StorageKey([name])) == type)
    }
}
