import Domain
import Foundation
import LocalStorage
import StoreContract
import Testing

@Suite struct LocalStorageTests {
    private let root = FileManager.default.temporaryDirectory.appending(path: "storage-\(UUID().uuidString)").path

    @Test(arguments: StorageContract.cases)
    func `a folder keeps what every storage promises`(promise: StorageContract) async throws {
        try await promise.verify(LocalStorage(root: root))
        try FileManager.default.removeItem(atPath: root)
    }

    @Test func `a planted link leads nowhere`() async throws {
        let storage = try LocalStorage(root: root)
        let outside = root + "-outside"
        try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
        try Data("secret".utf8).write(to: URL(filePath: outside + "/secret.pdf"))
        try FileManager.default.createDirectory(atPath: root + "/office", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: root + "/office/building", withDestinationPath: outside)
        try FileManager.default.createSymbolicLink(atPath: root + "/office/link.pdf", withDestinationPath: outside + "/secret.pdf")

        #expect(try await storage.exists(StorageKey(["office", "building", "secret.pdf"])) == false)
        #expect(try await storage.exists(StorageKey(["office", "link.pdf"])) == false)
        #expect(try await storage.list(StorageKey(["office"])) == [])
        await #expect(throws: StorageError.self) {
            try await storage.put(StorageKey(["office", "building", "new.pdf"]), mediaType: "application/pdf", Chunks([1]))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: outside) == ["secret.pdf"])
        try FileManager.default.removeItem(atPath: root)
        try FileManager.default.removeItem(atPath: outside)
    }

    @Test func `what a dead process left half written is removed at the start`() throws {
        _ = try LocalStorage(root: root)
        for name in ["123", "124"] { try Data("half".utf8).write(to: URL(filePath: root + "/.incoming/" + name)) }
        try FileManager.default.setAttributes([.modificationDate: Date.now.addingTimeInterval(-90_000)], ofItemAtPath: root + "/.incoming/123")
        _ = try LocalStorage(root: root)
        // Another process may be writing the one that is new.
        #expect(try FileManager.default.contentsOfDirectory(atPath: root + "/.incoming") == ["124"])
        try FileManager.default.removeItem(atPath: root)
    }

    @Test func `an object is read-only`() async throws {
        let storage = try LocalStorage(root: root)
        try await storage.put(StorageKey(["office", "a.pdf"]), mediaType: "application/pdf", Chunks([1]))
        let rights = try FileManager.default.attributesOfItem(atPath: root + "/office/a.pdf")[.posixPermissions] as? Int
        #expect(rights.map { $0 & 0o222 } == 0)
        try FileManager.default.removeItem(atPath: root)
    }
}
