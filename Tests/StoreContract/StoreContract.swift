internal import Domain
package import Intake
internal import Testing

/// What every store promises. A store's tests run each case on an empty store of its own that tells the time by the given clock.
package struct StoreContract: Sendable, CustomTestStringConvertible {
    package let testDescription: String
    private let body: @Sendable (any IntakeStore, SetClock) async throws -> Void

    init(_ sentence: String, _ body: @escaping @Sendable (any IntakeStore, SetClock) async throws -> Void) {
        testDescription = sentence
        self.body = body
    }

    package func verify(_ make: (SetClock) async throws -> any IntakeStore) async throws {
        let clock = SetClock()
        try await body(make(clock), clock)
    }

    package static let cases: [StoreContract] = arrivals + jobs + queue + drafts + filings + duplicates + changes + decisions + lists

    private static let arrivals: [StoreContract] = [
        StoreContract("a new document waits to be read") { store, _ async throws in
            guard case .new = try await store.receive(sample(1), from: file("a.pdf")) else { throw Surprise("not new") }
            #expect(try await store.documents(office, in: [.waiting], limit: 9).map(\.document) == [sample(1).id])
            #expect(try await store.document(sample(1).hash, of: office) == sample(1))
            #expect(try await store.document(sample(1).hash, of: Organisation("other")) == nil)
            #expect(try await store.events(sample(1).id).map(\.what) == [.arrived])
        },
        StoreContract("the same bytes again are noted, and make no second job") { store, clock async throws in
            _ = try await store.receive(sample(1), from: file("a.pdf"))
            clock.advance(seconds: 60)
            guard case .again(_, let first) = try await store.receive(sample(1), from: file("B/copy.pdf")) else { throw Surprise("not again") }
            #expect(first == SetClock.start)
            #expect(try await store.documents(office, in: Set(JobState.allCases), limit: 9).count == 1)
            #expect(try await store.events(sample(1).id).map(\.what) == [.arrived, .arrivedAgain])
        },
        StoreContract("the same arrival told twice is one arrival") { store, _ async throws in
            let first = try await store.receive(sample(1), from: file("a.pdf"))
            let second = try await store.receive(sample(1), from: file("a.pdf"))
            #expect(second == .known(first.arrival))
            #expect(try await store.events(sample(1).id).map(\.what) == [.arrived])
        },
        StoreContract("the same bytes in another organisation are another document") { store, _ async throws in
            let other = Organisation("other")
            _ = try await store.receive(sample(1), from: file("a.pdf"))
            guard case .new = try await store.receive(sample(1, of: other), from: file("b.pdf")) else { throw Surprise("not new") }
            #expect(try await store.documents(office, in: [.waiting], limit: 9).count == 1)
            #expect(try await store.documents(other, in: [.waiting], limit: 9).count == 1)
        },
        StoreContract("many arrivals of the same bytes at once are one document") { store, _ async throws in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<30 { group.addTask { _ = try await store.receive(sample(1), from: file("\(number).pdf")) } }
                try await group.waitForAll()
            }
            #expect(try await store.documents(office, in: [.waiting], limit: 99).count == 1)
            #expect(try await store.events(sample(1).id).count == 30)
        },
        StoreContract("a refused file is listed with its reason, once") { store, _ async throws in
            let failure = ReadingFailure(.tooLarge, "60", "50")
            let first = try await store.refuse(file("B/big.pdf"), failure, organisation: office, place: nil)
            #expect(try await store.refuse(file("B/big.pdf"), failure, organisation: office, place: nil) == first)
            try await store.place(first, at: InboxPlace(path: Array("failed/big.pdf".utf8)))
            let refusals = try await store.refusals(office, limit: 9)
            #expect(refusals.map(\.failure) == [failure])
            #expect(refusals.map(\.building) == [Building("B")])
        },
    ]

    private static let jobs: [StoreContract] = [
        StoreContract("a job is claimed by one, in the order of arrival") { store, clock async throws in
            for number in 1...3 {
                _ = try await store.receive(sample(number), from: file("\(number).pdf"))
                clock.advance(seconds: 1)
            }
            var claimed: [DocumentID] = []
            while let job = try await store.claim(as: "w", leaseSeconds: 60) { claimed.append(job.document.id) }
            #expect(claimed == [1, 2, 3].map { sample($0).id })
        },
        StoreContract("two who claim at once never get the same job") { store, _ async throws in
            for number in 1...20 { _ = try await store.receive(sample(number), from: file("\(number).pdf")) }
            let claimed = try await withThrowingTaskGroup(of: Job?.self) { group in
                for number in 0..<40 { group.addTask { try await store.claim(as: "w\(number)", leaseSeconds: 60) } }
                var claimed: [DocumentID] = []
                for try await job in group { claimed += [job].compactMap { $0?.document.id } }
                return claimed
            }
            #expect(claimed.count == 20)
            #expect(Set(claimed).count == 20)
        },
        StoreContract("a lease that ended is anyone's, and its holder has lost it") { store, clock async throws in
            _ = try await store.receive(sample(1), from: file("a.pdf"))
            let slow = try #require(try await store.claim(as: "slow", leaseSeconds: 60))
            clock.advance(seconds: 59)
            #expect(try await store.claim(as: "other", leaseSeconds: 60) == nil)
            clock.advance(seconds: 2)
            let quick = try #require(try await store.claim(as: "quick", leaseSeconds: 60))
            #expect(try await store.extend(slow, leaseSeconds: 60) == false)
            #expect(try await store.complete(slow, result, [draft(1)]) == false)
            #expect(try await store.fail(slow, ReadingFailure(.crashed, "9"), quarantine: true) == false)
            #expect(try await store.complete(quick, result, [draft(1)]))
            #expect(try await store.drafts(office, in: nil, limit: 9).count == 1)
        },
        StoreContract("a lease that is prolonged holds") { store, clock async throws in
            _ = try await store.receive(sample(1), from: file("a.pdf"))
            let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            clock.advance(seconds: 50)
            #expect(try await store.extend(job, leaseSeconds: 60))
            clock.advance(seconds: 50)
            #expect(try await store.claim(as: "other", leaseSeconds: 60) == nil)
        },
        StoreContract("the jobs of a dead worker are given back at once, and its word counts no more") { store, _ async throws in
            for number in 1...2 { _ = try await store.receive(sample(number), from: file("\(number).pdf")) }
            let lost = try #require(try await store.claim(as: "dead", leaseSeconds: 600))
            _ = try await store.claim(as: "alive", leaseSeconds: 600)
            #expect(try await store.reclaim(from: "dead") == 1)
            #expect(try await store.complete(lost, result, []) == false)
            let again = try #require(try await store.claim(as: "w", leaseSeconds: 600))
            #expect(again.document == lost.document)
            #expect(again.failures == 0)
        },
        StoreContract("a job that was cut short waits behind the others") { store, _ async throws in
            for number in 1...2 { _ = try await store.receive(sample(number), from: file("\(number).pdf")) }
            let first = try #require(try await store.claim(as: "dead", leaseSeconds: 600))
            _ = try await store.reclaim(from: "dead")
            let next = try #require(try await store.claim(as: "w", leaseSeconds: 600))
            #expect(next.document != first.document)
        },
        StoreContract("a job given back waits again, and no failure is counted") { store, _ async throws in
            _ = try await store.receive(sample(1), from: file("a.pdf"))
            let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            try await store.release(job)
            #expect(try await store.claim(as: "w", leaseSeconds: 60)?.failures == 0)
        },
        StoreContract("a failure is counted, and the second may quarantine") { store, _ async throws in
            let failure = ReadingFailure(.crashed, "11")
            _ = try await store.receive(sample(1), from: file("a.pdf"))
            let first = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            #expect(try await store.fail(first, failure, quarantine: false))
            let second = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            #expect(second.failures == 1)
            #expect(try await store.fail(second, failure, quarantine: true))
            #expect(try await store.claim(as: "w", leaseSeconds: 60) == nil)
            #expect(try await store.documents(office, in: [.quarantined], limit: 9).map(\.failure) == [failure])
        },
        StoreContract("a quarantined document can be tried again, another cannot") { store, _ async throws in
            _ = try await store.receive(sample(1), from: file("a.pdf"))
            #expect(try await store.retry(sample(1).id) == false)
            let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            _ = try await store.fail(job, ReadingFailure(.timeout, "600"), quarantine: true)
            #expect(try await store.retry(sample(1).id))
            #expect(try await store.claim(as: "w", leaseSeconds: 60)?.failures == 0)
            #expect(try await store.retry(DocumentID("nothing")) == false)
        },
    ]

    private static let drafts: [StoreContract] = [
        StoreContract("a draft is kept with its fields, evidence and findings") { store, _ async throws in
            _ = try await store.receive(sample(1), from: file("B/a.pdf"))
            let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            let draft = draft(1)
            #expect(try await store.complete(job, result, [draft]))
            #expect(try await store.draft(draft.id) == draft)
            #expect(try await store.pages(sample(1).id) == result.pages.whole())
            #expect(try await store.drafts(office, in: .toReview, limit: 9) == [DraftSummary(draft)])
            #expect(try await store.documents(office, in: [.drafted], limit: 9).count == 1)
        },
        StoreContract("the pages of a long document are kept byte for byte") { store, _ async throws in
            _ = try await store.receive(sample(1), from: file("a.pdf"))
            let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            var long = result
            let pages = (1...40).map { bytes(of: page($0, String(repeating: "Ascenseurs ", count: 2_000))) }
            long.pages = PageParts(pages)
            #expect(try await store.complete(job, long, [draft(1)]))
            #expect(try await store.pages(sample(1).id) == long.pages.whole())
        },
        StoreContract("a draft is kept whatever its length, and comes again as the same") { store, _ async throws in
            // Nothing that could be packed together.
            let long = (0..<2_000).map { String($0 &* 2_654_435_761 % 1_000_003, radix: 36) }.joined()
            for number in 1...2 {
                _ = try await store.receive(sample(number), from: file("\(number).pdf"))
                let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
                var endless = draft(number)
                endless.reading.content.supplier = Field("A " + long, confidence: 1, evidence: nil)
                endless.reading.content.invoiceNumber = Field("N" + long, confidence: 1, evidence: nil)
                #expect(try await store.complete(job, result, [endless]))
            }
            #expect(try await store.draft(draft(1).id)?.reading.content.supplier?.value == "A " + long)
            #expect(try await store.draft(draft(2).id)?.duplicateOf == draft(1).id)
        },
        StoreContract("nothing is kept when one draft cannot be") { store, _ async throws in
            _ = try await store.receive(sample(1), from: file("a.pdf"))
            let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            await #expect(throws: StoreError.self) { try await store.complete(job, result, [draft(1), draft(1)]) }
            #expect(try await store.drafts(office, in: nil, limit: 9) == [])
            #expect(try await store.pages(sample(1).id) == nil)
            #expect(try await store.extend(job, leaseSeconds: 60))
        },
        StoreContract("a second arrival shows with the draft") { store, _ async throws in
            _ = try await store.receive(sample(1), from: file("a.pdf"))
            let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            _ = try await store.complete(job, result, [draft(1)])
            _ = try await store.receive(sample(1), from: file("copy.pdf"))
            #expect(try await store.draft(draft(1).id)?.reading.findings.last?.code == .sameFile)
        },
        StoreContract("another organisation's drafts are not listed") { store, _ async throws in
            _ = try await store.receive(sample(1), from: file("a.pdf"))
            let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            _ = try await store.complete(job, result, [draft(1)])
            #expect(try await store.drafts(Organisation("other"), in: nil, limit: 9) == [])
        },
    ]

    private static let filings: [StoreContract] = [
        StoreContract("a quarantined document's files are to be filed with the failed ones, and back when it was read after all") {
            store, _ async throws in
            let arrival = try await store.receive(sample(1), from: file("B/a.pdf")).arrival
            try await store.place(arrival, at: InboxPlace(path: Array("done/a.pdf".utf8)))
            #expect(try await store.misfiled() == [])
            let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            let failure = ReadingFailure(.encrypted)
            _ = try await store.fail(job, failure, quarantine: true)
            let filing = try #require(try await store.misfiled().first)
            #expect(filing.place?.path == Array("done/a.pdf".utf8))
            #expect(filing.failure == failure)
            try await store.filed(filing, at: InboxPlace(path: Array("failed/a.pdf".utf8)))
            #expect(try await store.misfiled() == [])

            _ = try await store.retry(sample(1).id)
            let again = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            _ = try await store.complete(again, result, [draft(1)])
            let back = try #require(try await store.misfiled().first)
            #expect(back.failure == nil)
            #expect(back.place?.path == Array("failed/a.pdf".utf8))
        }
    ]
}
