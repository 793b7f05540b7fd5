package import Domain
internal import Foundation
internal import Testing

/// What every storage promises. A provider's tests run each case against an empty storage of its own.
package struct StorageContract: Sendable, CustomTestStringConvertible {
    package let testDescription: String
    private let body: @Sendable (any StorageProvider) async throws -> Void

    private init(_ sentence: String, _ body: @escaping @Sendable (any StorageProvider) async throws -> Void) {
        testDescription = sentence
        self.body = body
    }

    package func verify(_ storage: any StorageProvider) async throws { try await body(storage) }

    package static let cases: [StorageContract] = [
        StorageContract("what is put is got, byte for byte") { storage async throws in
            let bytes = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            let size = try await storage.put(key("a"), mediaType: "application/pdf", Chunks(bytes, of: 65_536))
            #expect(size == 700_000)
            #expect(try await storage.size(key("a")) == 700_000)
            #expect(try await all(storage.get(key("a"), range: nil)) == bytes)
        },
        StorageContract("an empty object is an object") { storage async throws in
            try await storage.put(key("a"), mediaType: "application/pdf", Chunks([]))
            #expect(try await storage.exists(key("a")))
            #expect(try await all(storage.get(key("a"), range: nil)) == [])
        },
        StorageContract("a range is cut at the end of the object") { storage async throws in
            try await storage.put(key("a"), mediaType: "image/png", Chunks(Array(0..<100)))
            #expect(try await all(storage.get(key("a"), range: 10..<20)) == Array(10..<20))
            #expect(try await all(storage.get(key("a"), range: 95..<1_000)) == Array(95..<100))
            #expect(try await all(storage.get(key("a"), range: 100..<200)) == [])
        },
        StorageContract("what was never put is missing") { storage async throws in
            #expect(try await storage.exists(key("a")) == false)
            await #expect(throws: StorageError.missing(key("a"))) { _ = try await storage.get(key("a"), range: nil) }
            await #expect(throws: StorageError.missing(key("a"))) { _ = try await storage.size(key("a")) }
            await #expect(throws: StorageError.missing(key("a"))) { try await storage.withFile(key("a")) { _ in } }
        },
        StorageContract("a stream that breaks leaves nothing behind") { storage async throws in
            await #expect(throws: StorageError.interrupted) {
                try await storage.put(key("a"), mediaType: "image/png", Chunks(Array(0..<100), of: 10, breakingAt: 5))
            }
            #expect(try await storage.exists(key("a")) == false)
            #expect(try await storage.list(StorageKey(["office"])) == [])
        },
        StorageContract("putting again replaces with the same") { storage async throws in
            for _ in 1...2 { try await storage.put(key("a"), mediaType: "image/png", Chunks([1, 2, 3])) }
            #expect(try await all(storage.get(key("a"), range: nil)) == [1, 2, 3])
        },
        StorageContract("what is deleted is gone, and may be deleted again") { storage async throws in
            try await storage.put(key("a"), mediaType: "image/png", Chunks([1]))
            try await storage.delete(key("a"))
            try await storage.delete(key("a"))
            #expect(try await storage.exists(key("a")) == false)
        },
        StorageContract("a list holds the keys below a prefix of whole components, in order") { storage async throws in
            for path in [["office", "b", "2"], ["office", "b", "1"], ["office", "bc", "1"], ["other", "b", "1"]] {
                try await storage.put(StorageKey(path), mediaType: "image/png", Chunks([1]))
            }
            #expect(try await storage.list(StorageKey(["office", "b"])).map(\.description) == ["office/b/1", "office/b/2"])
            #expect(try await storage.list(StorageKey(["office"])).map(\.description) == ["office/b/1", "office/b/2", "office/bc/1"])
            #expect(try await storage.list(StorageKey(["nobody"])) == [])
        },
        StorageContract("a file with the bytes is lent") { storage async throws in
            try await storage.put(key("a"), mediaType: "image/png", Chunks([7, 8, 9]))
            let bytes = try await storage.withFile(key("a")) { path in try Data(contentsOf: URL(filePath: path)) }
            #expect(Array(bytes) == [7, 8, 9])
        },
        StorageContract("any text makes a key of its own that stays in its place") { storage async throws in
            let texts = ["../../etc", "..", "/", "", "É", "E\u{301}", "a b", "CON", String(repeating: "x", count: 300), "a\0b", "~", "%2e%2e"]
            for (number, text) in texts.enumerated() {
                try await storage.put(StorageKey(["office", text, "1"]), mediaType: "image/png", Chunks([UInt8(number)]))
            }
            for (number, text) in texts.enumerated() {
                #expect(try await all(storage.get(StorageKey(["office", text, "1"]), range: nil)) == [UInt8(number)], "\(text)")
            }
            #expect(try await storage.list(StorageKey(["office"])).count == texts.count)
        },
        StorageContract("many may put the same object at once") { storage async throws in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<20 { group.addTask { try await storage.put(key("a"), mediaType: "image/png", Chunks(Array(0..<255), of: 16)) } }
                try await group.waitForAll()
            }
            #expect(try await all(storage.get(key("a"), range: nil)) == Array(0..<255))
        },
    ]

    private static func key(_ name: String) -> StorageKey { StorageKey(["office", "building", name]) }

    private static func all(_ content: any AsyncSequence<[UInt8], any Error>) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await chunk in content { bytes += chunk }
        return bytes
    }
}
