internal import Access
internal import Archive
internal import Domain
internal import HTTPTypes
internal import Intake

extension DocumentEndpoints {
    var uploading: [Endpoint] {
        [
            Endpoint(
                .post, "/documents", "uploadDocuments", tag: "Documents",
                "Sends files: several in a form, or one as it is. What they are is told by their first bytes.", need: .permission(.documentsUpload),
                parameters: [
                    .init("name", .textSchema(), "What a file is called that is sent as it is."),
                    .init("building", .textSchema(), "The building that the files are for; the form's own field comes before it."),
                ],
                body: .init([
                    (
                        "multipart/form-data",
                        .objectSchema(
                            ["files": .listSchema(.textSchema(format: "binary")), "building": .textSchema()], optional: ["building"])
                    ), ("application/octet-stream", .textSchema(format: "binary")),
                ]),
                answers: [
                    .json(201, "What was taken, and what was not and why.", .schema("UploadResult")),
                    .json(200, "Nothing of the form was taken, and why.", .schema("UploadResult")),
                    .problem(408, "The body did not arrive whole in time."), .problem(415, "It is nothing that is read."),
                    .problem(503, "So much waits to be read, or so little room is left, that nothing more is taken now."),
                    .problem(507, "The disk is full."),
                ]
            ) { [archive] call in
                let caller = try call.caller
                let form = try await UploadBody(archive, call).form()
                let building = (form.building ?? call.query("building")).flatMap(Label.line).map(Building.init)
                var result = UploadResult()
                for file in form.files {
                    do throws(Problem) {
                        result.items.append(try await UploadTaking(archive.signed(by: caller.who), caller.organisation).take(file, building))
                    } catch {
                        if form.isOneFile { throw error }
                        result.refused.append((file.name, error))
                    }
                }
                return Reply.json(result.json(call.language), status: result.items.isEmpty ? .ok : .created)
            }
        ]
    }
}

/// Takes the files of one request into the archive.
private struct UploadTaking {
    private let archive: Archive
    private let organisation: Organisation

    init(_ archive: Archive, _ organisation: Organisation) {
        self.archive = archive
        self.organisation = organisation
    }

    /// Throws the problem of a file that is not taken.
    func take(_ file: UploadForm.File, _ building: Building?) async throws(Problem) -> UploadResult.Item {
        do {
            guard let content = file.content else { throw try await archive.refuseTooLarge(file.name, building, for: organisation) }
            let (taken, again) = try await archive.take(Upload(name: file.name, building: building, content: content), for: organisation)
            return .init(id: taken.document.id.text, name: file.name, state: taken.state.rawValue, again: again)
        } catch let failure as ReadingFailure {
            throw failure.uploadProblem
        } catch let error as any Problematic {
            throw error.problem
        } catch {
            throw .unexpected
        }
    }
}

/// What became of the files of one request.
private struct UploadResult {
    struct Item {
        let id: String
        let name: String
        let state: String
        let again: Bool
    }

    var items: [Item] = []
    var refused: [(name: String, problem: Problem)] = []

    func json(_ language: Language) -> JSON {
        [
            "items": .list(items.map { ["id": .text($0.id), "name": .text($0.name), "state": .text($0.state), "again": .bool($0.again)] }),
            "refused": .list(refused.map { ["name": .text($0.name), "problem": $0.problem.json(language)] }),
        ]
    }
}
