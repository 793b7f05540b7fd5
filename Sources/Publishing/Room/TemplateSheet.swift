package import Domain
internal import Typesetting

/// What is worth knowing of a template before something is printed with it.
package struct TemplateSheet: Sendable {
    package let kind: String
    /// Those that it has words for.
    package let languages: [Language]
    /// Whether there is a document for each owner.
    package let isForOwners: Bool
    /// JSON Schema of the data.
    package let schema: [UInt8]
    /// Invented data; nil when the template has none.
    package let sample: [UInt8]?
}

extension Publishing {
    /// The kinds that an organisation can print.
    package func kinds(for organisation: Organisation) async throws -> [String] { try await library.kinds(for: organisation) }

    /// The template of a kind; nil when there is none.
    package func sheet(of kind: String, for organisation: Organisation) async throws -> TemplateSheet? {
        guard let files = try await library.files(of: kind, for: organisation)?.files, let schema = files["\(kind)/schema.json"] else { return nil }
        let sample = files["\(kind)/sample.json"]
        let model = models.first { $0.kind == kind }
        let owners = sample.flatMap { try? JSONDocument($0).root }.flatMap { model?.ownerCount($0) } ?? 0
        return TemplateSheet(
            kind: kind, languages: Language.allCases.filter { files["\(kind)/strings.\($0.rawValue).json"] != nil }, isForOwners: owners > 0,
            schema: schema, sample: sample)
    }
}
