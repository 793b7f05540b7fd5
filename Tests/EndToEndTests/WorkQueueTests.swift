import Domain
import Foundation
import Intake
import LocalStorage
import SQLiteStore
import StoreContract
import Synchronization
import Testing

/// The queue with a real store and storage; only the reader is told what to do, because no file crashes a worker on demand.
@Suite struct WorkQueueTests {
    private let root = FileManager.default.temporaryDirectory.appending(path: "queue-\(UUID().uuidString)").path

    /// Runs the queue on one document until it stands in one of the states.
    private func run(
        _ reader: ScriptedReader, on document: Document = sample(1), until states: Set<JobState>,
        then look: (any IntakeStore) async throws -> Void = { _ in }
    ) async throws -> (DocumentStatus?, [Event]) {
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: root) }
        let storage = try LocalStorage(root: root + "/originals")
        let store = try SQLiteStore(path: root + "/store.sqlite", who: "test", now: { SetClock.start })
        let intake = Intake(organisation: office, storage: storage, store: store, reader: reader, journal: Quiet())
        try await storage.put(document.key, mediaType: "application/pdf", Chunks([1]))
        _ = try await store.receive(document, from: file("a.pdf"))

        let queue = Task { try await WorkQueue(intake, .init(worker: "test", places: 1), finished: {}).run() }
        defer { queue.cancel() }
        for _ in 0..<600 {
            let status = try await store.documents(office, in: states, limit: 1).first
            if let status {
                try await look(store)
                return (status, try await store.events(document.id))
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        return (nil, try await store.events(document.id))
    }

    @Test(arguments: [ReadingFailure(.crashed, "9"), ReadingFailure(.timeout, "600"), ReadingFailure(.memory, "2048"), ReadingFailure(.failed, "?")])
    func `a crash, hang or overrun costs one more try, then the document is quarantined with the reason`(failure: ReadingFailure) async throws {
        let reader = ScriptedReader([failure, failure])
        let (status, events) = try await run(reader, until: [.quarantined])
        #expect(status?.failure == failure)
        #expect(reader.readings == 2)
        #expect(events.map(\.what) == [.arrived, .claimed, .failed, .claimed, .quarantined])
    }

    @Test(arguments: [
        ("Résidence Les Tilleuls", "ACP RESIDENCE LES TILLEULS", 0.96, false), ("Tilleuls", "ACP Les Tilleu1s", 0.93, false),
        ("Linden", "VME De Lindenhof", 0.96, false), ("De Linden", "ACP Les Tilleuls", 0.96, true), ("De Linden", "ACP Les Tilleuls", 0.8, false),
        ("Résidence", "ACP Les Tilleuls", 0.96, false), ("De Linden", "ACP", 0.96, false),
    ])
    func `a document for another building than its folder's is pointed out`(
        folder: String, customer: String, confidence: Double, isTold: Bool
    ) async throws {
        var answer = result
        answer.documents[0].content.customer = Field(customer, confidence: confidence, evidence: nil)
        let document = sample(1, in: Building(folder))
        let (_, _) = try await run(ScriptedReader([], answer), on: document, until: [.drafted, .quarantined]) { store in
            let draft = try await store.draft(DraftID(document: document.id, firstPage: 1))
            #expect(draft?.reading.findings.contains { $0.code == .otherBuilding } == isTold)
        }
    }

    @Test func `one crash is forgiven`() async throws {
        let (status, events) = try await run(ScriptedReader([ReadingFailure(.crashed, "11")]), until: [.drafted, .quarantined])
        #expect(status?.state == .drafted)
        #expect(events.map(\.what) == [.arrived, .claimed, .failed, .claimed, .drafted])
    }

    @Test(arguments: [ReadingFailure.Code.encrypted, .damaged, .tooManyPages, .tooManyPixels, .illegible])
    func `what lies in the document is not tried twice`(code: ReadingFailure.Code) async throws {
        let reader = ScriptedReader([ReadingFailure(code)])
        let (status, _) = try await run(reader, until: [.drafted, .quarantined])
        #expect(status?.state == .quarantined)
        #expect(reader.readings == 1)
    }

    @Test func `a reading that the store cannot keep is tried once more, then the document is quarantined`() async throws {
        var answer = result
        // Two drafts of one name.
        answer.documents += answer.documents
        let reader = ScriptedReader([], answer)
        let (status, events) = try await run(reader, until: [.drafted, .quarantined])
        #expect(status?.state == .quarantined && status?.failure?.code == .failed)
        #expect(events.map(\.what) == [.arrived, .claimed, .failed, .claimed, .quarantined])
    }

    @Test func `what a process gives back when it is asked to stop waits where it waited`() async throws {
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: root) }
        let store = try SQLiteStore(path: root + "/store.sqlite", who: "test", now: { SetClock.start })
        let storage = try LocalStorage(root: root + "/originals")
        let (begun, tell) = AsyncStream.makeStream(of: Void.self)
        let intake = Intake(organisation: office, storage: storage, store: store, reader: EndlessReader(begun: tell), journal: Quiet())
        for number in 1...3 {
            try await storage.put(sample(number).key, mediaType: "application/pdf", Chunks([1]))
            _ = try await store.receive(sample(number), from: file("\(number).pdf"))
        }
        let sign = StopSign()
        let queue = WorkQueue(intake, .init(worker: "test", places: 1), sign: sign, finished: {})
        let work = Task { try await queue.run() }
        for await _ in begun { break }
        sign.put(patience: .zero)
        _ = await work.result
        try await queue.giveBack()
        #expect(try await store.documents(office, in: [.waiting], limit: 9).count == 3)
        #expect(try await store.events(sample(1).id).map(\.what) == [.arrived, .claimed, .released])
        #expect(try await store.claim(as: "other", leaseSeconds: 60)?.document.id == sample(1).id)
    }

    @Test(.timeLimit(.minutes(2))) func `a file that is refused is noted before it leaves the inbox`() async throws {
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: root) }
        let store = try SQLiteStore(path: root + "/store.sqlite", who: "test", now: { SetClock.start })
        let storage = try LocalStorage(root: root + "/originals")
        let intake = Intake(organisation: office, storage: storage, store: store, reader: ScriptedReader([]), journal: Quiet())
        let inbox = StuckInbox(store: store)
        let clerk = Task { try await Clerk(intake, inbox: inbox, bell: DoneBell()).run() }
        defer { clerk.cancel() }
        for await count in inbox.noted {
            #expect(count == 1)
            break
        }
    }

    @Test(arguments: [ReadingFailure.Code.setup, .diskFull])
    func `what lies in the machine is waited out and never the document's fault`(code: ReadingFailure.Code) async throws {
        let (status, events) = try await run(ScriptedReader([ReadingFailure(code)]), until: [.drafted, .quarantined])
        #expect(status?.state == .drafted)
        #expect(!events.map(\.what).contains(.failed))
    }
}

/// Fails as often as it is told to, then reads.
private final class ScriptedReader: DocumentReader {
    private let script: Mutex<[ReadingFailure]>
    private let count = Mutex(0)

    private let answer: ReadingResult

    init(_ script: [ReadingFailure], _ answer: ReadingResult = result) {
        self.script = Mutex(script)
        self.answer = answer
    }

    var readings: Int { count.withLock { $0 } }

    func read(
        _ path: String, _ type: MediaType, taught book: LessonBook, progress: @escaping @Sendable (_ page: Int, _ of: Int) -> Void
    ) async throws(ReadingFailure) -> ReadingResult {
        count.withLock { $0 += 1 }
        let failure = script.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        if let failure { throw failure }
        return answer
    }
}

/// Says that it has begun, and never ends.
private struct EndlessReader: DocumentReader {
    let begun: AsyncStream<Void>.Continuation

    func read(
        _ path: String, _ type: MediaType, taught book: LessonBook, progress: @escaping @Sendable (_ page: Int, _ of: Int) -> Void
    ) async throws(ReadingFailure) -> ReadingResult {
        begun.yield()
        try? await Task.sleep(for: .seconds(600))
        throw ReadingFailure(.crashed, "15")
    }
}

private let program = file("a.exe")

/// Holds one file that is not for us, and keeps how many refusals were noted when it was to be moved.
private final class StuckInbox: Inbox {
    let noted: AsyncStream<Int?>
    private let tell: AsyncStream<Int?>.Continuation
    private let store: SQLiteStore

    init(store: SQLiteStore) {
        self.store = store
        (noted, tell) = AsyncStream.makeStream(of: Int?.self)
    }

    func watch(_ found: @escaping @Sendable (InboxFile) -> Void) async throws {
        found(program)
        try await Task.sleep(for: .seconds(600))
    }

    func open(_ file: InboxFile) async throws(InboxError) -> InboxContent { throw .unfit(ReadingFailure(.unsupported)) }

    func refuse(_ file: InboxFile, _ failure: ReadingFailure) async throws(InboxError) -> InboxPlace {
        tell.yield(try? await store.refusals(office, limit: 9).count)
        return InboxPlace(path: Array("failed/a.exe".utf8))
    }

    func isUnchanged(_ file: InboxFile) async -> Bool { true }
    func accept(_ file: InboxFile) async throws(InboxError) -> InboxPlace { throw .vanished }
    func putBack(_ file: InboxFile) async {}
    func setAside(_ file: InboxFile, seconds: Int) async {}

    func file(_ filing: Filing, original: any AsyncSequence<[UInt8], any Error> & Sendable) async throws(InboxError) -> InboxPlace {
        throw .vanished
    }
}

private struct Quiet: Journal {
    func note(_ news: News) {}
}
