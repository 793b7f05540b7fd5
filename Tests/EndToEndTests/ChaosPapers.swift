import Domain
import Foundation
import Intake
import Testing

/// Documents that arrive while everything falls over; a tenth of them are hostile.
struct ChaosPapers: Sendable {
    let count: Int

    /// Quick to notice and to take over.
    static let settings = [
        "GREFFIER_SETTLE_SECONDS": "0", "GREFFIER_RESCAN_SECONDS": "1", "GREFFIER_LANGUAGE": "en", "GREFFIER_WORKERS": "1",
        "GREFFIER_HOSTS_LEASE_SECONDS": "6", "GREFFIER_HOSTS_DRAIN_SECONDS": "5",
    ]

    func bytes(_ number: Int) -> [UInt8] {
        let page = SmallPDF.page("Invoice \(number)", "Total EUR \(number).00")
        return switch number % 30 {
        case 7: SmallPDF.encrypted + Array("\n% \(number)\n".utf8)
        case 17: Array(page.prefix(page.count / 3)) + Array("\n% \(number)\n".utf8)
        case 27: SmallPDF.endlessTree + Array("\n% \(number)\n".utf8)
        default: page
        }
    }

    private func name(_ number: Int) -> String { "\(number).pdf" }

    /// Moves the documents into an inbox, spread over a time.
    func drop(_ numbers: Range<Int>? = nil, into inbox: String, during time: Duration) async throws {
        for number in numbers ?? 0..<count {
            let place = URL(filePath: "\(inbox)/B\(number % 5)/\(name(number))")
            let beside = URL(filePath: "\(inbox)/../\(UUID().uuidString)").standardizedFileURL
            try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes(number)).write(to: beside)
            try FileManager.default.moveItem(at: beside, to: place)
            try await Task.sleep(for: time / count)
        }
    }

    /// Every document has left the inbox, and its reading has ended.
    func areDone(in store: any IntakeStore, _ inbox: String) async throws -> Bool {
        let ended = (try? await store.documents(TestServer.organisation, in: [.drafted, .quarantined], limit: .max).count) ?? 0
        let left = FileManager.default.enumerator(atPath: inbox)?.compactMap { $0 as? String }.filter { path in
            path.hasPrefix("B") && path.hasSuffix(".pdf")
        }
        return ended == count && left?.isEmpty == true
    }

    /// Each is drafted, or set aside with a reason, once.
    func check(in store: any IntakeStore) async throws {
        let documents = try await store.documents(TestServer.organisation, in: Set(JobState.allCases), limit: .max)
        #expect(Set(documents.map(\.name)) == Set((0..<count).map(name)))
        #expect(documents.count == count)
        var interrupted = 0
        for document in documents {
            let events = try await store.events(document.document).map(\.what)
            #expect(events.filter { $0 == .arrived }.count == 1)
            switch document.state {
            case .drafted: #expect(events.filter { $0 == .drafted }.count == 1 && !events.contains(.quarantined), "\(document.name): \(events)")
            case .quarantined: #expect(document.failure != nil && !events.contains(.drafted), "\(document.name): \(events)")
            default: Issue.record("\(document.name) is \(document.state)")
            }
            if events.filter({ $0 == .claimed }).count > 1 { interrupted += 1 }
        }
        let drafts = try await store.drafts(TestServer.organisation, in: nil, limit: .max)
        #expect(drafts.count == documents.filter { $0.state == .drafted }.count)
        let refused = documents.filter { $0.state == .quarantined }
        #expect(refused.allSatisfy { [7, 17, 27].contains((Int($0.name.dropLast(4)) ?? 0) % 30) }, "\(refused.map { ($0.name, $0.failure) })")
        #expect(interrupted > 0, "nothing was killed while it was read, so this test showed nothing")
    }
}
