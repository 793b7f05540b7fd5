internal import Domain
internal import Typesetting

extension Publishing {
    /// Makes the archive of the drawn document, with the data that it prints, and no more, inside.
    func seal(
        _ drawn: DrawnDocument, of document: TypesetDocument, with prepared: PreparedDocument, for request: RenderRequest
    ) throws -> [UInt8] {
        let data = Seal.Attachment(
            name: "data.json", mediaType: "application/json", relationship: "Source", description: Publishing.sourceData(request.language),
            bytes: prepared.source)
        return try sealer.seal(
            drawn,
            with: Seal(about: document.about, created: request.created, attachments: [data], signaturePlaces: document.signatureFields))
    }

    private static let sourceData = Localized(
        fr: "Les données dont ce document est fait", nl: "De gegevens waaruit dit document bestaat", de: "Die Daten dieses Dokuments",
        en: "The data that this document was made of")
}
