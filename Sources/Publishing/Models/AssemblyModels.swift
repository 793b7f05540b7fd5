internal import Domain

/// The minutes of a general assembly (procès-verbal, notulen, Protokoll).
package struct MinutesModel: DocumentModel {
    package let kind = "minutes"

    package init() {}

    package func prepare(_ data: JSONNode, for request: RenderRequest) throws -> PreparedDocument {
        try AssemblyModels.prepare(data, for: request, hasBallots: false)
    }

    package func ownerCount(_ data: JSONNode) -> Int { 0 }
}

/// The results of the votes of a general assembly, owner by owner.
package struct VotesModel: DocumentModel {
    package let kind = "votes"

    package init() {}

    package func prepare(_ data: JSONNode, for request: RenderRequest) throws -> PreparedDocument {
        try AssemblyModels.prepare(data, for: request, hasBallots: true)
    }

    package func ownerCount(_ data: JSONNode) -> Int { 0 }
}

/// What the documents of an assembly have in common.
enum AssemblyModels {
    static func prepare(_ data: JSONNode, for request: RenderRequest, hasBallots: Bool) throws -> PreparedDocument {
        guard request.scope == .whole else { throw RenderFailures([RenderFailure(.request("owner"), .noOwnerScope, advice: nil)]) }
        let assembly = try Assembly(AssemblyReader.read(data))
        let view = AssemblyView(assembly: assembly, hasBallots: hasBallots).value
        return PreparedDocument(view: view, findings: AssemblyFindings.all(assembly), source: request.data)
    }
}

extension Localized {
    static var noOwnerScope: Localized {
        Localized(
            fr: "Ce document n'existe que pour toute l'association.", nl: "Dit document bestaat alleen voor de hele vereniging.",
            de: "Dieses Dokument gibt es nur für die ganze Vereinigung.", en: "This document exists for the whole association only.")
    }
}
