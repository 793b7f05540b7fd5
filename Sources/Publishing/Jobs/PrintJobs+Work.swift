internal import Domain

/// Somebody cancelled the job.
private struct JobCancelled: Error {}

extension PrintJobs {
    /// Does one job to its end. When the server stops it stays as it is, and goes on at the next start or, when its lease ends, elsewhere.
    @concurrent
    func work(_ job: PrintJob) async {
        let lease = Lease(seconds: PrintJobs.leaseSeconds) { [self] in
            try await store.keepPrintJob(job.id, as: worker, leaseSeconds: PrintJobs.leaseSeconds)
        }
        do {
            changed(job)
            guard let outcome = try await lease.during({ [self] in try await print(job) }) else { return await leave(job) }
            guard try await store.finish(job.id, .done, outcome, as: worker) else { return await leave(job) }
            await clear(job, but: [outcome.key].compactMap(\.self).asSet)
        } catch is JobCancelled {
            return await leave(job)
        } catch {
            // Stopping, and a store or storage that does not answer, are not the job's fault: it is done again when its lease has ended.
            if Task.isCancelled || PrintJobs.isOutage(error) { return }
            var outcome = PrintOutcome()
            outcome.refusal = PrintRefusal(error)
            guard (try? await store.finish(job.id, .failed, outcome, as: worker)) == true else { return await leave(job) }
            await clear(job)
        }
        try? await tell(job)
    }

    private func print(_ job: PrintJob) async throws -> PrintOutcome {
        let data = try await bytes(job.key("data.json"))
        let request = job.order.request(of: job.organisation, data: data)
        return job.order.what == .owners ? try await batch(job, request) : try await document(job, request)
    }

    /// The job is over, or another's. What belongs to it is cleared away only when nobody goes on with it.
    private func leave(_ job: PrintJob) async {
        guard let known = try? await store.printJob(job.id, of: job.organisation) else { return }
        if known.state == .cancelled { await clear(job) }
        changed(known)
    }

    private static func isOutage(_ error: any Error) -> Bool {
        switch error {
        case StorageError.missing, StorageError.full, StoreError.full: false
        case is StorageError, is StoreError: true
        default: false
        }
    }

    private func document(_ job: PrintJob, _ request: RenderRequest) async throws -> PrintOutcome {
        let document = try await render(request)
        var outcome = PrintOutcome()
        outcome.findings = document.findings.map { PrintOutcome.Finding($0) }
        let name = document.fileName
        if job.order.isStored {
            let key = try await Publishing.keep(document.bytes, of: request, in: storage)
            outcome.documents = [
                .init(
                    name: name, key: key.description, owner: job.order.owner.map { $0 + 1 } ?? 0, pages: document.pageCount,
                    size: Int64(document.bytes.count))
            ]
            return outcome
        }
        let key = job.key("result.pdf")
        try await storage.put(key, mediaType: "application/pdf", WholeBytes(document.bytes))
        (outcome.key, outcome.mediaType, outcome.name) = (key.description, "application/pdf", name)
        return outcome
    }

    /// Waits for a press as long as the room is full.
    func render(_ request: RenderRequest) async throws -> RenderedDocument {
        while true {
            do { return try await room.render(request, for: PrintRoom.Customer(request.organisation, isBatch: true)) } catch is PrintRoom.Full {
                try await Task.sleep(for: .milliseconds(200))
            }
        }
    }

    // MARK: - Batches

    /// One document for each owner, as many at a time as there are presses; then all in one file, unless each is stored.
    private func batch(_ job: PrintJob, _ request: RenderRequest) async throws -> PrintOutcome {
        let owners = try await room.counter.owners(of: request)
        var parts = try await finished(job)
        try await withThrowingTaskGroup(of: BatchPart.self) { group in
            var waiting = owners.filter { parts[$0.index] == nil }[...]
            var told = ContinuousClock.now
            for owner in waiting.prefix(room.places) { group.addTask { try await part(owner, of: owners.count, job, request) } }
            waiting = waiting.dropFirst(room.places)
            while let part = try await group.next() {
                parts[part.owner] = part
                if let owner = waiting.popFirst() { group.addTask { try await self.part(owner, of: owners.count, job, request) } }
                // Telling costs a write to the disk: four times a second are enough.
                if ContinuousClock.now - told < .milliseconds(250) { continue }
                told = .now
                guard try await store.advance(job.id, done: parts.count, total: owners.count, as: worker) else { throw JobCancelled() }
                try await tell(job)
            }
        }
        guard try await store.advance(job.id, done: owners.count, total: owners.count, as: worker) else { throw JobCancelled() }
        return try await outcome(job, parts.values.sorted { $0.owner < $1.owner })
    }

    /// What was printed before the server was stopped.
    private func finished(_ job: PrintJob) async throws -> [Int: BatchPart] {
        var parts: [Int: BatchPart] = [:]
        for key in try await storage.list(job.key("parts")) where key.components.last?.hasSuffix(".json") == true {
            if let part = BatchPart(try await bytes(key)) { parts[part.owner] = part }
        }
        return parts
    }

    /// One owner's document, and last the note that it is there.
    @concurrent
    private func part(_ owner: OwnerEntry, of count: Int, _ job: PrintJob, _ request: RenderRequest) async throws -> BatchPart {
        var request = request
        request.scope = .owner(owner.index)
        if job.order.inOwnLanguage, let language = owner.language { request.language = language }
        let document = try await render(request)
        var key = job.key("parts", "\(owner.index).pdf")
        if job.order.isStored {
            key = try await Publishing.keep(document.bytes, of: request, in: storage)
        } else {
            try await storage.put(key, mediaType: "application/pdf", WholeBytes(document.bytes))
        }
        let part = BatchPart(
            owner: owner.index, name: OwnerFile.name(owner, of: count), key: key.description, size: Int64(document.bytes.count),
            pages: document.pageCount, findings: document.findings.map { PrintOutcome.Finding($0, owner: owner.index + 1) })
        try await storage.put(job.key("parts", "\(owner.index).json"), mediaType: "application/json", WholeBytes(try part.bytes()))
        return part
    }

    private func outcome(_ job: PrintJob, _ parts: [BatchPart]) async throws -> PrintOutcome {
        var outcome = PrintOutcome()
        outcome.findings = parts.flatMap(\.findings)
        if job.order.isStored {
            outcome.documents = parts.map { .init(name: $0.name, key: $0.key, owner: $0.owner + 1, pages: $0.pages, size: $0.size) }
            return outcome
        }
        let storage = storage
        let files = parts.compactMap { part in
            StorageKey(path: part.key).map { key in PackedFile(name: part.name, size: part.size) { try await storage.get(key, range: nil) } }
        }
        let key = job.key("result.zip")
        try await storage.put(key, mediaType: "application/zip", packer.pack(files, changed: job.order.created))
        (outcome.key, outcome.mediaType, outcome.name) = (key.description, "application/zip", "\(job.order.kind).zip")
        return outcome
    }

    private func bytes(_ key: StorageKey) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await chunk in try await storage.get(key, range: nil) { bytes += chunk }
        return bytes
    }
}

extension [String] {
    fileprivate var asSet: Set<String> { Set(self) }
}
