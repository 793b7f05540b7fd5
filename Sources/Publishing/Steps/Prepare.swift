internal import Domain
internal import Typesetting

extension Publishing {
    /// Computes what the template prints; a kind without a model prints its data as they are.
    func prepare(_ data: JSONNode, of kind: PublishedKind, for request: RenderRequest) throws -> PreparedDocument {
        let model = models.first { $0.kind == kind.template.model }
        try checkScope(request, owners: model?.ownerCount(data) ?? 0)
        if let model { return try model.prepare(data, for: request) }
        return PreparedDocument(view: kind.schema.view(of: data), findings: [], source: request.data)
    }

    /// One owner's document can only be asked for where there is one.
    private func checkScope(_ request: RenderRequest, owners: Int) throws(RenderFailure) {
        guard case .owner(let index) = request.scope, !(0..<owners).contains(index) else { return }
        throw RenderFailure(
            .request("owner"),
            owners == 0
                ? Localized(
                    fr: "Ce document n'existe pas par propriétaire.", nl: "Dit document bestaat niet per eigenaar.",
                    de: "Dieses Dokument gibt es nicht je Eigentümer.", en: "There is no such document for one owner.")
                : Localized(
                    fr: "Il n'y a pas de propriétaire à cette place : il y en a \(owners).",
                    nl: "Er staat geen eigenaar op die plaats: er zijn er \(owners).",
                    de: "An dieser Stelle steht kein Eigentümer: Es gibt \(owners).", en: "No owner stands in that place: there are \(owners)."))
    }
}
