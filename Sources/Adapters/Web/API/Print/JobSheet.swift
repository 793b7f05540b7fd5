internal import Domain
internal import HTTPTypes
internal import Publishing

/// A job as it is told.
enum JobSheet {
    /// `isWhole` with its findings and its documents.
    static func json(_ job: PrintJob, _ language: Language, isWhole: Bool = true) -> JSON {
        var members: [String: JSON] = [
            "id": .text(job.id.text), "what": .text(job.order.what.rawValue), "kind": .text(job.order.kind), "who": .text(job.who),
            "state": .text(job.state.rawValue), "done": .number(job.done), "total": .number(job.total), "created": .text(job.created.description),
            "finished": job.finished.map { .text($0.description) } ?? .null,
            "findings_count": .number(job.outcome?.findings.count ?? 0),
            "result": job.state == .done ? .text("/api/v1/jobs/\(job.id.text)/result") : .null,
        ]
        if let refusal = job.outcome?.refusal { members["error"] = Problem(refusal).json(language) }
        if isWhole {
            members["findings"] = .list((job.outcome?.findings ?? []).map { json($0, language) })
            members["documents"] = .list((job.outcome?.documents ?? []).enumerated().map(json))
        }
        return .object(members)
    }

    /// A document by its place in the list, from 0.
    static func json(_ place: Int, _ document: PrintOutcome.Document) -> JSON {
        [
            "number": .number(place + 1), "name": .text(document.name), "key": .text(document.key), "owner": .number(document.owner),
            "pages": .number(document.pages), "size": document.size.map { .number(Int($0)) } ?? .null,
        ]
    }

    private static func json(_ finding: PrintOutcome.Finding, _ language: Language) -> JSON {
        [
            "code": .text(finding.code), "pointer": .text(finding.pointer), "message": .text(finding.message(language)),
            "owner": finding.owner.map { .number($0) } ?? .null,
        ]
    }

    static let schemas: [String: JSON] = [
        "Job": .objectSchema(
            [
                "id": .textSchema(), "what": .textSchema(PrintOrder.What.allCases.map(\.rawValue)), "kind": .textSchema(), "who": .textSchema(),
                "state": .textSchema(PrintJob.State.allCases.map(\.rawValue)), "done": .numberSchema(), "total": .numberSchema(),
                "created": .schema("Moment"), "finished": .orNull(.schema("Moment")), "findings_count": .numberSchema(),
                "result": .orNull(.textSchema()), "error": .schema("Problem"),
                "findings": .listSchema(
                    .objectSchema([
                        "code": .textSchema(), "pointer": .textSchema(), "message": .textSchema(), "owner": .orNull(.numberSchema()),
                    ])),
                "documents": .listSchema(.schema("StoredDocument")),
            ], optional: ["error", "findings", "documents"]),
        "StoredDocument": .objectSchema([
            "number": .numberSchema(), "name": .textSchema(), "key": .textSchema(), "owner": .numberSchema(), "pages": .numberSchema(),
            "size": .orNull(.numberSchema()),
        ]),
    ]
}

extension PrintJobs {
    /// The result of a job that is over: the file, what was stored, or why there is none.
    func reply(_ job: PrintJob, _ language: Language) async throws -> Reply {
        let outcome = try outcome(of: job)
        guard let key = outcome.key, let type = outcome.mediaType else {
            return Reply.json(["documents": .list(outcome.documents.enumerated().map(JobSheet.json))])
        }
        var reply = try await file(key, outcome.name ?? "\(job.order.kind)", type)
        reply.headers[.findings] = String(outcome.findings.count)
        return reply.tagged(job.id.text)
    }

    /// The documents that a job stored, by their numbers.
    func stored(_ job: PrintJob) throws -> Reply { .page(try outcome(of: job).documents.enumerated().map(JobSheet.json)) }

    /// One of the documents that a job stored, by its number from 1.
    func stored(_ job: PrintJob, number: Int) async throws -> Reply {
        let documents = try outcome(of: job).documents
        guard (1...max(1, documents.count)).contains(number), let document = documents.dropFirst(number - 1).first else { throw Problem.notFound }
        // What was stored may have been removed since: it is not there, and nothing is wrong.
        do { return try await file(document.key, document.name, "application/pdf") } catch StorageError.missing { throw Problem.notFound }
    }

    private func outcome(of job: PrintJob) throws -> PrintOutcome {
        if let refusal = job.outcome?.refusal { throw Problem(refusal) }
        guard job.state == .done, let outcome = job.outcome else { throw Problem.jobHasNoResult(job.state) }
        return outcome
    }

    private func file(_ key: String, _ name: String, _ type: String) async throws -> Reply {
        let (content, size) = try await result(key)
        var reply = Reply(.ok, content: .stream(content, length: size)).named(name)
        reply.headers[.contentType] = type
        return reply
    }
}

extension Problem {
    fileprivate static func jobHasNoResult(_ state: PrintJob.State) -> Problem {
        guard state.isOver else {
            return Problem(
                .conflict, "job-not-over",
                Localized(
                    fr: "La tâche n'est pas terminée.", nl: "De taak is niet klaar.", de: "Der Auftrag ist nicht fertig.",
                    en: "The job is not over."), headers: [.retryAfter: "1"])
        }
        return Problem(
            .conflict, "job-cancelled",
            Localized(
                fr: "La tâche a été annulée.", nl: "De taak werd geannuleerd.", de: "Der Auftrag wurde abgebrochen.", en: "The job was cancelled."))
    }
}
