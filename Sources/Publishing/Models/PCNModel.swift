internal import Domain

/// The charges of an association (PCN): the report of expenses by account, and each owner's statement.
package struct PCNModel: DocumentModel {
    package let kind = "pcn"

    package init() {}

    package func prepare(_ data: JSONNode, for request: RenderRequest) throws -> PreparedDocument {
        let (charges, findings) = try ChargesReader.read(data)
        let view = ChargesView(data: charges, language: request.language)
        switch request.scope {
        case .whole:
            return PreparedDocument(view: view.association, findings: findings, source: PCNExtract.bytes(of: charges, nil))
        case .owner(let place):
            guard charges.owners.indices.contains(place) else {
                throw RenderFailures([RenderFailure(.request("owner"), .noSuchOwner(place, charges.owners.count))])
            }
            let statement = OwnerStatement(charges, place: place)
            return PreparedDocument(view: view.statement(statement), findings: findings, source: PCNExtract.bytes(of: charges, statement))
        }
    }

    package func ownerCount(_ data: JSONNode) -> Int { data["owners"]?.count ?? 0 }
}
