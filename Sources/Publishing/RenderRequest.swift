package import Domain

/// What a caller asks for.
package struct RenderRequest: Sendable {
    package var organisation: Organisation
    /// The template: "minutes", "votes", "pcn" or one of the organisation.
    package var kind: String
    package var language: Language
    /// The data as it came: JSON in UTF-8.
    package var data: [UInt8]
    package var scope: Scope
    package var watermark: Watermark?
    /// An input, so that the same request gives the same bytes.
    package var created: Moment
    package var documentNumber: String?

    package init(
        organisation: Organisation, kind: String, language: Language, data: [UInt8], scope: Scope = .whole, watermark: Watermark? = nil,
        created: Moment, documentNumber: String? = nil
    ) {
        self.organisation = organisation
        self.kind = kind
        self.language = language
        self.data = data
        self.scope = scope
        self.watermark = watermark
        self.created = created
        self.documentNumber = documentNumber
    }

    package enum Scope: Hashable, Sendable {
        /// The document of the association.
        case whole
        /// One owner's document, by the owner's place in the data, from 0.
        case owner(Int)
    }

    package enum Watermark: String, CaseIterable, Sendable {
        case draft
        case official
        case copy
    }
}
