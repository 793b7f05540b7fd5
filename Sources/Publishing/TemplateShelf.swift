internal import Crypto
internal import Domain
package import Typesetting

/// A kind of document, read and ready: its template and what its data must look like.
package struct PublishedKind: Sendable {
    package let template: Template
    package let schema: JSONSchema
    /// The organisation's own head of documents; null when it has none.
    let letterhead: Value
    /// SHA-256 of all its files.
    package let fingerprint: String

    /// Reads both; all faults that are found are thrown together. A style may only name `families` when they are given.
    package init(_ files: TemplateFiles, families: [String]? = nil) throws {
        let name = "\(files.kind)/schema.json"
        guard let bytes = files.files[name] else { throw TemplateFaults([TemplateFault(file: name, problem: PublishedKind.noSchema)]) }
        var faults: [TemplateFault] = []
        let template = try gathering(&faults) { try Template(files, formatters: Formatters.all, families: families) }
        let schema = try gathering(&faults) { try JSONSchema(bytes, file: name) }
        guard let template, let schema else { throw TemplateFaults(faults) }
        self.template = template
        self.schema = schema
        letterhead = files.files[Letterhead.file].flatMap { Letterhead($0) }?.value ?? .null
        fingerprint = PublishedKind.fingerprint(files)
    }

    private static func fingerprint(_ files: TemplateFiles) -> String {
        var hash = SHA256()
        for (name, bytes) in files.files.sorted(by: { $0.key < $1.key }) {
            hash.update(data: Array("\(name)\0\(bytes.count)\0".utf8))
            hash.update(data: bytes)
        }
        return Publishing.hexadecimal(hash.finalize())
    }

    private static let noSchema = Localized(
        fr: "Le schéma des données manque.", nl: "Het schema van de gegevens ontbreekt.", de: "Das Schema der Daten fehlt.",
        en: "The schema of the data is missing.")
}

/// What the work gives, or nil when it ends in faults, which are gathered.
private func gathering<Result>(_ faults: inout [TemplateFault], _ work: () throws -> Result) throws -> Result? {
    do { return try work() } catch let error as TemplateFaults {
        faults += error.faults
        return nil
    }
}

/// Keeps what was read of templates. A template is known by the content of its files: when one changes it is read again.
package actor TemplateShelf {
    /// So many templates are kept; then the shelf is cleared.
    private static let limit = 256

    private struct Kept {
        var files: TemplateFiles
        var kind: PublishedKind
    }

    private struct Key: Hashable {
        var kind: String
        var organisation: Organisation
    }

    private var kept: [Key: Kept] = [:]

    package init() {}

    /// Comparing is quick when the library gives the same files again, for then they share their bytes.
    func kind(_ files: TemplateFiles, for organisation: Organisation) throws -> PublishedKind {
        let key = Key(kind: files.kind, organisation: organisation)
        if let kept = kept[key], kept.files == files { return kept.kind }
        let kind = try PublishedKind(files)
        if kept.count >= TemplateShelf.limit { kept = [:] }
        kept[key] = Kept(files: files, kind: kind)
        return kind
    }
}
