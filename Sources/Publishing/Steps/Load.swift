internal import Domain
internal import Typesetting

extension Publishing {
    /// Finds the template, the organisation's own files over the built-in ones, and reads it unless it is known.
    func load(_ request: RenderRequest) async throws -> PublishedKind {
        guard let files = try await library.files(of: request.kind, for: request.organisation) else {
            throw try await unknownKind(request)
        }
        return try await shelf.kind(files, for: request.organisation)
    }

    private func unknownKind(_ request: RenderRequest) async throws -> RenderFailure {
        let kinds = try await library.kinds(for: request.organisation)
        let list = kinds.joined(separator: ", ")
        let advice =
            Spelling.nearest(to: request.kind, among: kinds).map(JSONProblem.meant)
            ?? Localized(fr: "Connus : \(list).", nl: "Bekend: \(list).", de: "Bekannt: \(list).", en: "Known: \(list).")
        return RenderFailure(
            .request("kind"),
            Localized(
                fr: "Il n'y a pas de modèle de ce nom.", nl: "Er is geen sjabloon met die naam.", de: "Es gibt keine Vorlage dieses Namens.",
                en: "There is no template of that name."),
            advice: advice)
    }
}
