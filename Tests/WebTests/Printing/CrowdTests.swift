import Cairo
import Domain
import NIOHTTP1
import Publishing
import Testing
import Typesetting
import Web

/// More is asked for than the presses can print: who waits, who is sent away, and whose turn it is. Nothing is printed before the test says so.
@Suite(.timeLimit(.minutes(2))) struct CrowdTests {
    private static let office = PrintRoom.Customer(Organisation("office"))
    private static let other = PrintRoom.Customer(Organisation("other"))

    @Test func `Who asks for too much at once is told when to come again, and others are not`() async throws {
        let (crowd, shop) = try Crowd.gathered()
        let sample = try TestPrintShop.sample("reminder")
        try await shop.serving(working: false) { web in
            // One is at the press, and 64 wait.
            await crowd.crowd(Self.office, atThePress: 1)
            let refused = try await web.send("/render/reminder", .POST, sample, headers: [("Accept-Language", "nl")])
            #expect(refused.status == 429 && refused["code"] == "too-many-renders" && refused.header("Retry-After") == "1")
            #expect(refused["title"] == "Er wachten te veel documenten om afgedrukt te worden.")
            await crowd.crowd(Self.other)
            // 128 wait: there is no room for anybody.
            let full = try await web.send("/render/reminder", .POST, sample, as: "syndic@third")
            #expect(full.status == 503 && full["code"] == "presses-busy" && full.header("Retry-After") == "1")
            // A job waits elsewhere.
            let job = try await web.send("/render/reminder", .POST, sample, as: "syndic@third", headers: [("Prefer", "respond-async")])
            #expect(job.status == 202)
            await crowd.press.stop()
        }
    }

    @Test func `So much data wait and no more`() async throws {
        let (crowd, shop) = try Crowd.gathered()
        await crowd.crowd(Self.office, atThePress: 1)
        // Data of other organisations, 20 MiB each: the third does not fit.
        let large = [UInt8](repeating: 32, count: 20 << 20)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 1...3 {
                group.addTask {
                    let customer = PrintRoom.Customer(Organisation("large \(number)"))
                    do { _ = try await shop.room.render(crowd.request(of: customer, large), for: customer) } catch {
                        return error as? PrintRoom.Full == .room
                    }
                    return false
                }
            }
            let first = try await group.next()
            #expect(first == true, "one is sent away while the others wait")
            await crowd.press.stop()
            let others = try await group.reduce(into: []) { $0.append($1) }
            #expect(others == [false, false])
        }
    }

    @Test(arguments: [other, PrintRoom.Customer(office.organisation, isBatch: true)])
    func `Organisations take turns, and a batch and the desk of one too`(second: PrintRoom.Customer) async throws {
        let (crowd, _) = try Crowd.gathered()
        await crowd.crowd(Self.office, atThePress: 1)
        await crowd.crowd(second)
        var printed: [PrintRoom.Customer] = []
        for _ in 1...7 { printed.append(try #require(await crowd.next())) }
        #expect(printed == [Self.office, Self.office, second, Self.office, second, Self.office, second])
        await crowd.press.stop()
    }
}

/// Many who ask for documents at a room with one press.
private final class Crowd: Sendable {
    let press: HeldPress
    private let room: PrintRoom
    private let sample: [UInt8]
    private let printed = AsyncStream.makeStream(of: PrintRoom.Customer.self)

    private init(_ press: HeldPress, _ room: PrintRoom) throws {
        self.press = press
        self.room = room
        sample = Array(try TestPrintShop.sample("reminder").utf8)
    }

    static func gathered() throws -> (Crowd, TestPrintShop) {
        let press = HeldPress(try CairoPress(fonts: TestPrintShop.templates + "/fonts"))
        let shop = try TestPrintShop { press }
        return (try Crowd(press, shop.room), shop)
    }

    func request(of customer: PrintRoom.Customer, _ data: [UInt8]) -> RenderRequest {
        RenderRequest(organisation: customer.organisation, kind: "reminder", language: .fr, data: data, created: TestPrintShop.moment)
    }

    /// Asks until all but those who may wait, and those who get the press at once, are sent away.
    func crowd(_ customer: PrintRoom.Customer, atThePress: Int = 0) async {
        let (refusals, refused) = AsyncStream.makeStream(of: PrintRoom.Full.self)
        for _ in 1...70 {
            Task { [room, sample, printed] in
                do {
                    _ = try await room.render(request(of: customer, sample), for: customer)
                    printed.continuation.yield(customer)
                } catch let full as PrintRoom.Full { refused.yield(full) }
            }
        }
        var count = 0
        for await full in refusals {
            #expect(full == .customer)
            count += 1
            if count == 70 - 64 - atThePress { break }
        }
    }

    /// Lets one document be printed; whose it was.
    func next() async -> PrintRoom.Customer? {
        await press.letOne()
        return await printed.stream.first { _ in true }
    }
}

/// A press that prints when it is told to.
private actor HeldPress: Press {
    private let press: CairoPress
    private var mayPrint = 0
    private var isStopped = false
    private var waiting: CheckedContinuation<Void, Never>?

    init(_ press: CairoPress) { self.press = press }

    func letOne() {
        mayPrint += 1
        wake()
    }

    /// Nothing is printed any more; who waits is told so.
    func stop() {
        isStopped = true
        wake()
    }

    private func wake() {
        waiting?.resume()
        waiting = nil
    }

    func layOut(_ manuscript: Manuscript) async throws -> TypesetDocument {
        while mayPrint == 0 && !isStopped { await withCheckedContinuation { waiting = $0 } }
        if isStopped { throw CancellationError() }
        mayPrint -= 1
        return try await press.layOut(manuscript)
    }

    func draw(_ document: TypesetDocument) async throws -> DrawnDocument { try await press.draw(document) }
}
