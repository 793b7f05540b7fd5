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
            members["documents"] = .list((job.outcome?.documents ?? []).map(json))
        }
        return .object(members)
    }

    static func json(_ document: PrintOutcome.Document) -> JSON {
        ["name": .text(document.name), "key": .text(document.key), "owner": .number(document.owner), "pages": .number(document.pages)]
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
        "StoredDocument": .objectSchema(["name": .textSchema(), "key": .textSchema(), "owner": .numberSchema(), "pages": .numberSchema()]),
    ]
}

extension PrintJobs {
    /// The result of a job that is over: the file, what was stored, or why there is none.
    func reply(_ job: PrintJob, _ language: Language) async throws -> Reply {
        if let refusal = job.outcome?.refusal { throw Problem(refusal) }
        guard job.state == .done, let outcome = job.outcome else { throw Problem.jobHasNoResult(job.state) }
        guard let key = outcome.key, let type = outcome.mediaType else {
            return Reply.json(["documents": .list(outcome.documents.map(JobSheet.json))])
        }
        let (content, size) = try await result(key)
        var reply = Reply(.ok, content: .stream(content, length: size)).named(outcome.name ?? "\(job.order.kind)")
        reply.headers[.contentType] = type
        reply.headers[.findings] = String(outcome.findings.count)
        return reply.tagged(job.id.text)
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
