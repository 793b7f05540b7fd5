internal import Domain
package import Publishing
internal import Testing

/// What every store promises about the jobs of the printing room.
package enum PrintContract {
    package static let cases: [Promise<any PrintJobStore>] = [
        Promise("a job is kept with all that it is to print, and is seen by its own organisation only") { store, _ async throws in
            let job = numbered(1, owner: 2)
            #expect(try await store.add(job, nil) == .new)
            #expect(try await store.printJob(job.id, of: office) == job)
            #expect(try await store.printJob(job.id, of: Organisation("other")) == nil)
            #expect(try await store.printJobs(of: Organisation("other"), before: nil, limit: 9) == [])
        },
        Promise("jobs are listed the newest first, a page at a time") { store, _ async throws in
            for number in 1...5 { _ = try await store.add(numbered(number), nil) }
            _ = try await store.add(numbered(6, of: Organisation("other")), nil)
            #expect(try await store.printJobs(of: office, before: nil, limit: 2) == [numbered(5), numbered(4)])
            #expect(try await store.printJobs(of: office, before: numbered(4).id, limit: 9) == [3, 2, 1].map { numbered($0) })
            #expect(try await store.printJobs(of: office, before: numbered(1).id, limit: 9) == [])
            // What is no job of the organisation is no place in its list.
            #expect(try await store.printJobs(of: office, before: numbered(6).id, limit: 9).count == 5)
        },
        Promise("jobs are claimed in turn, and nobody waits for another's thousand") { store, _ async throws in
            for number in 1...3 { _ = try await store.add(numbered(number), nil) }
            _ = try await store.add(numbered(4, of: Organisation("other")), nil)
            var claimed: [PrintJobID] = []
            while let job = try await store.claimPrintJob(as: "w", leaseSeconds: 60) {
                #expect(job.state == .running)
                claimed.append(job.id)
            }
            #expect(claimed == [1, 4, 2, 3].map { numbered($0).id })
        },
        Promise("two who claim at once never get the same job") { store, _ async throws in
            for number in 1...12 { _ = try await store.add(numbered(number), nil) }
            let claimed = try await withThrowingTaskGroup(of: [PrintJobID].self) { group in
                for number in 1...8 {
                    group.addTask {
                        var own: [PrintJobID] = []
                        while let job = try await store.claimPrintJob(as: "w\(number)", leaseSeconds: 60) { own.append(job.id) }
                        return own
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(claimed.count == 12 && Set(claimed).count == 12)
        },
        Promise("a job that runs gets on and ends once") { store, clock async throws in
            _ = try await store.add(numbered(1), nil)
            #expect(try await store.advance(numbered(1).id, done: 1, total: 9, as: "w") == false)
            _ = try await store.claimPrintJob(as: "w", leaseSeconds: 60)
            #expect(try await store.advance(numbered(1).id, done: 3, total: 9, as: "w"))
            #expect(try await store.printJob(numbered(1).id, of: office)?.done == 3)
            clock.advance(seconds: 5)
            var outcome = PrintOutcome()
            outcome.key = "office/x.pdf"
            (outcome.mediaType, outcome.name) = ("application/pdf", "x.pdf")
            #expect(try await store.finish(numbered(1).id, .done, outcome, as: "w"))
            let over = try #require(try await store.printJob(numbered(1).id, of: office))
            #expect(over.state == .done && over.done == 9 && over.outcome == outcome && over.finished == clock.now)
            #expect(try await store.finish(numbered(1).id, .failed, nil, as: "w") == false)
            #expect(try await store.advance(numbered(1).id, done: 4, total: 9, as: "w") == false)
        },
        Promise("a job whose worker is gone is another's when the lease ends, or at once when that is known") { store, clock async throws in
            for number in 1...2 { _ = try await store.add(numbered(number), nil) }
            for worker in ["slow", "dead"] { _ = try await store.claimPrintJob(as: worker, leaseSeconds: 60) }
            clock.advance(seconds: 50)
            #expect(try await store.keepPrintJob(numbered(1).id, as: "slow", leaseSeconds: 60))
            #expect(try await store.keepPrintJob(numbered(1).id, as: "dead", leaseSeconds: 60) == false)
            #expect(try await store.claimPrintJob(as: "quick", leaseSeconds: 60) == nil)
            clock.advance(seconds: 10)
            #expect(try await store.claimPrintJob(as: "quick", leaseSeconds: 60)?.id == numbered(2).id)
            #expect(try await store.keepPrintJob(numbered(2).id, as: "dead", leaseSeconds: 60) == false)
            #expect(try await store.resumePrintJobs(of: "dead") == 0)
            #expect(try await store.resumePrintJobs(of: "slow") == 1)
            #expect(try await store.claimPrintJob(as: "quick", leaseSeconds: 60)?.id == numbered(1).id)
        },
        Promise("who was away past its lease says nothing about a job that another prints") { store, clock async throws in
            _ = try await store.add(numbered(1), nil)
            _ = try await store.claimPrintJob(as: "slow", leaseSeconds: 60)
            clock.advance(seconds: 61)
            _ = try await store.claimPrintJob(as: "quick", leaseSeconds: 60)
            #expect(try await store.advance(numbered(1).id, done: 3, total: 9, as: "slow") == false)
            #expect(try await store.finish(numbered(1).id, .failed, nil, as: "slow") == false)
            #expect(try await store.printJob(numbered(1).id, of: office)?.state == .running)
            #expect(try await store.finish(numbered(1).id, .done, nil, as: "quick"))
            #expect(try await store.cancelPrintJob(numbered(1).id) == false)
        },
        Promise("a job that runs is cancelled, whoever prints it") { store, _ async throws in
            _ = try await store.add(numbered(1), nil)
            _ = try await store.claimPrintJob(as: "w", leaseSeconds: 60)
            #expect(try await store.cancelPrintJob(numbered(1).id))
            #expect(try await store.finish(numbered(1).id, .done, nil, as: "w") == false)
            #expect(try await store.printJob(numbered(1).id, of: office)?.state == .cancelled)
        },
        Promise("a job that waits is cancelled and claimed by nobody") { store, _ async throws in
            _ = try await store.add(numbered(1), nil)
            #expect(try await store.cancelPrintJob(numbered(1).id))
            #expect(try await store.claimPrintJob(as: "w", leaseSeconds: 60) == nil)
            #expect(try await store.printJob(numbered(1).id, of: office)?.state == .cancelled)
        },
        Promise("jobs that are over are found by their age, and removed") { store, clock async throws in
            for number in 1...3 { _ = try await store.add(numbered(number), nil) }
            for number in [2, 1] {
                clock.advance(seconds: 10)
                #expect(try await store.cancelPrintJob(numbered(number).id))
            }
            #expect(try await store.printJobs(finishedBefore: clock.now, limit: 9).map(\.id) == [numbered(2).id])
            clock.advance(seconds: 1)
            #expect(try await store.printJobs(finishedBefore: clock.now, limit: 9).map(\.id) == [numbered(2).id, numbered(1).id])
            #expect(try await store.printJobs(finishedBefore: clock.now, limit: 1).count == 1)
            try await store.removePrintJob(numbered(2).id)
            #expect(try await store.printJob(numbered(2).id, of: office) == nil)
            #expect(try await store.printJobs(of: office, before: nil, limit: 9).count == 2)
        },
        Promise("a request that comes twice is done once") { store, clock async throws in
            let promise = PrintPromise(key: "k", fingerprint: "f", moment: clock.now)
            #expect(try await store.add(numbered(1), promise) == .new)
            var again = promise
            again.moment = clock.now.adding(seconds: 60)
            #expect(try await store.add(numbered(2), again) == .kept(promise.moment, numbered(1).id))
            #expect(try await store.give(again, to: office) == .kept(promise.moment, numbered(1).id))
            #expect(try await store.printJob(numbered(2).id, of: office) == nil)
            var other = promise
            other.fingerprint = "g"
            #expect(try await store.add(numbered(3), other) == .other)
            #expect(try await store.give(other, to: Organisation("other")) == .new)
        },
        Promise("a promise is kept for a day") { store, clock async throws in
            let promise = PrintPromise(key: "k", fingerprint: "f", moment: clock.now)
            #expect(try await store.give(promise, to: office) == .new)
            #expect(try await store.give(promise, to: office) == .kept(promise.moment, nil))
            let next = PrintPromise(key: "k", fingerprint: "g", moment: clock.now.adding(seconds: PrintPromise.seconds + 1))
            #expect(try await store.give(next, to: office) == .new)
        },
        Promise("many who promise the same at once become one job") { store, clock async throws in
            let promise = PrintPromise(key: "k", fingerprint: "f", moment: clock.now)
            let standings = try await withThrowingTaskGroup(of: PrintPromise.Standing.self) { group in
                for number in 1...12 { group.addTask { try await store.add(numbered(number), promise) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(standings.count { $0 == .new } == 1)
            #expect(try await store.printJobs(of: office, before: nil, limit: 99).count == 1)
        },
    ]

    /// An invented job, told from others by its number.
    private static func numbered(_ number: Int, of organisation: Organisation = office, owner: Int? = nil) -> PrintJob {
        let request = RenderRequest(
            organisation: organisation, kind: "minutes", language: .nl, data: [], scope: owner.map { .owner($0) } ?? .whole, watermark: .draft,
            created: SetClock.start, documentNumber: "N-\(number)")
        return PrintJob(
            id: PrintJobID("job-\(number)"), organisation: organisation, who: "ann", order: PrintOrder(.document, request), total: 1,
            created: SetClock.start)
    }
}
