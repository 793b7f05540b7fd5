internal import Access
internal import Archive
internal import Domain
internal import HTTPTypes

extension DocumentEndpoints {
    var changing: [Endpoint] { [remove, reread] }

    private var remove: Endpoint {
        Endpoint(
            .delete, "/documents/{id}", "deleteDocument", tag: "Documents",
            "Removes a document, what was read of it and its drafts. Who did it and why stays in the history.", need: .permission(.documentsDelete),
            body: .json(.objectSchema(["reason": .textSchema(pattern: "\\S")])),
            answers: [Endpoint.Answer(204, "It is gone."), .problem(409, "A draft of it is approved, or it is being read.")]
        ) { call in
            let caller = try call.caller
            let id = try await document(call).document.id
            let reason = try await call.json(Removal.self).reason
            try await archive.signed(by: caller.who).remove(id, of: caller.organisation, because: reason)
            return .done
        }
    }

    private struct Removal: Decodable {
        let reason: String
    }

    private var reread: Endpoint {
        Endpoint(
            .post, "/documents/{id}/reread", "rereadDocument", tag: "Documents",
            "Has a document read once more. Its open drafts are replaced when it was read, decided ones stay.", need: .permission(.documentsUpload),
            parameters: [.init("discard", .textSchema(["true", "false"]), "Whether drafts that people have corrected may be replaced.")],
            answers: [
                .json(202, "It waits to be read.", .schema("DocumentItem")), .problem(409, "People have corrected its drafts."),
            ]
        ) { call in
            let caller = try call.caller
            let discards = try call.query("discard", as: Choice.self) == .yes
            let found = try await archive.signed(by: caller.who).reread(
                DocumentID(try call.path("id")), of: caller.organisation, discarding: discards)
            return try Reply.json(DocumentItem(found, call.language), status: .accepted)
        }
    }

    private enum Choice: String {
        case yes = "true"
        case no = "false"
    }
}
