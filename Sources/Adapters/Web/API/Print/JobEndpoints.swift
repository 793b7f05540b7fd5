internal import Access
internal import Domain
internal import HTTPTypes
package import Publishing

/// What is being printed, and what came out.
package struct JobEndpoints: EndpointGroup {
    private let jobs: PrintJobs

    package init(_ jobs: PrintJobs) { self.jobs = jobs }

    package var endpoints: [Endpoint] {
        [
            Endpoint(
                .get, "/jobs", "listJobs", tag: "Print", "The jobs of the organisation, the newest first.", need: .permission(.render),
                parameters: [
                    .init("cursor", .textSchema(), "Where the last page ended (`next`)."),
                    .init("limit", .numberSchema(1...200), "So many at most: 50."),
                ],
                answers: [
                    .json(
                        200, "Jobs, without their findings.", .objectSchema(["items": .listSchema(.schema("Job")), "next": .orNull(.textSchema())]))
                ],
                work: list),
            Endpoint(
                .get, "/jobs/{id}", "getJob", tag: "Print", "How far a job is.", need: .permission(.render), parameters: [Preference.waiting],
                answers: [.json(200, "The job.", .schema("Job"))]
            ) { call in
                let job = try await jobs.settled(try await job(call), seconds: Preference(call).wait)
                return Reply.json(JobSheet.json(job, call.language))
            },
            Endpoint(
                .get, "/jobs/{id}/result", "getJobResult", tag: "Print", "What came out of a job.", need: .permission(.render),
                answers: [
                    Endpoint.Answer(
                        200, "A PDF, a ZIP of them, or the documents that were stored.",
                        forms: [
                            ("application/pdf", ["type": "string", "format": "binary"]), ("application/zip", ["type": "string", "format": "binary"]),
                            ("application/json", .objectSchema(["documents": .listSchema(.schema("StoredDocument"))])),
                        ])
                ] + JobEndpoints.noResult
            ) { call in try await jobs.reply(try await job(call), call.language) },
            documents, document,
            Endpoint(
                .delete, "/jobs/{id}", "deleteJob", tag: "Print", "Cancels a job; one that is over is forgotten with its result.",
                need: .permission(.render), answers: [Endpoint.Answer(204, "Done.")]
            ) { call in
                try await jobs.cancel(try await job(call))
                return .done
            },
        ]
    }

    package var schemas: [String: JSON] { JobSheet.schemas }

    private static let noResult: [Endpoint.Answer] = [
        .problem(400, "The data were not JSON."), .problem(409, "The job is not over, or was cancelled."),
        .problem(422, "The job failed for its data."), .problem(500, "The job failed for its template, or unexpectedly."),
    ]

    private var documents: Endpoint {
        Endpoint(
            .get, "/jobs/{id}/documents", "listJobDocuments", tag: "Print", "The documents that a job stored (`store=true`).",
            need: .permission(.render),
            answers: [.json(200, "Numbers, names and sizes in bytes; none when the result is a file.", .pageSchema(.schema("StoredDocument")))]
                + JobEndpoints.noResult
        ) { call in try jobs.stored(try await job(call)) }
    }

    private var document: Endpoint {
        Endpoint(
            .get, "/jobs/{id}/documents/{number}", "getJobDocument", tag: "Print", "One of the documents that a job stored.",
            need: .permission(.render), parameters: [.init("number", in: .path, .numberSchema(1...100_000), "Counted from 1.")],
            answers: [Endpoint.Answer(200, "The PDF.", forms: [("application/pdf", ["type": "string", "format": "binary"])])] + JobEndpoints.noResult
        ) { call in try await jobs.stored(try await job(call), number: call.number(inPath: "number")) }
    }

    private func job(_ call: Call) async throws -> PrintJob {
        guard let job = try await jobs.job(PrintJobID(try call.path("id")), of: call.caller.organisation) else { throw Problem.notFound }
        return job
    }

    private func list(_ call: Call) async throws -> Reply {
        let limit = try call.query("limit", in: 1...200, otherwise: 50)
        let found = try await jobs.jobs(of: call.caller.organisation, before: call.query("cursor").map(PrintJobID.init), limit: limit + 1)
        let items = found.prefix(limit)
        return Reply.json([
            "items": .list(items.map { JobSheet.json($0, call.language, isWhole: false) }),
            "next": found.count > limit ? items.last.map { .text($0.id.text) } ?? .null : .null,
        ])
    }
}
