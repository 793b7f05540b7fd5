import Domain
import Foundation
import LocalStorage
import StoreContract
import Synchronization
import Testing
import Web

@testable import greffier

/// What watches over the server is told in time, and the truth.
@Suite struct WatchingTests {
    private let words = Localized(fr: "-", nl: "-", de: "-", en: "It does not answer.")

    @Test func `what hangs is told after a while, and is not asked a second time meanwhile`() async throws {
        let looks = Mutex(0)
        let (gate, key) = AsyncStream.makeStream(of: Void.self)
        let look = PatientLook(words, patience: .milliseconds(20)) {
            looks.withLock { $0 += 1 }
            for await _ in gate { return }
        }
        for _ in 1...3 { #expect(await look.fault() == words) }
        #expect(looks.withLock { $0 } == 1)
        key.finish()
    }

    @Test func `what answers is well, and what fails says why`() async {
        #expect(await PatientLook(words) {}.fault() == nil)
        #expect(await PatientLook(words) { throw StoreError.failed("x") }.fault() == words)
        let trouble = StorageTrouble.noBucket("papers")
        #expect(await PatientLook(words) { throw StorageError.unavailable(trouble) }.fault() == trouble.message)
    }

    @Test func `what was never there is an answer of the storage and no error of it`() async throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "metered-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: root) }
        let metrics = Metrics()
        let storage = MeteredStorage(
            storage: try LocalStorage(root: root), provider: "local", metrics: metrics, notice: StorageNotice(.en))
        _ = try? await storage.get(StorageKey(["office", "a"]), range: nil)
        _ = try? await storage.put(StorageKey(["office", "a"]), mediaType: "image/png", Chunks(Array(0..<100), of: 10, breakingAt: 5))
        let text = await metrics.text()
        #expect(text.contains("storage_operation_total{provider=\"local\",operation=\"read_file\",result=\"success\"} 1"), "\(text)")
        #expect(!text.contains("result=\"error\""))
    }

    @Test func `a number that is told anew stands there once`() async {
        let metrics = Metrics()
        for value in [1.0, 2.0] { metrics.gauge("greffier_drafts", "Drafts.") { [(labels: [], value: value)] } }
        let text = await metrics.text()
        #expect(text.components(separatedBy: "# TYPE greffier_drafts").count == 2 && text.contains("greffier_drafts 2\n"))
    }
}
