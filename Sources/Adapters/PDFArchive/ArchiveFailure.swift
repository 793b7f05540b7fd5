package import Domain

/// Why no archive was made of a drawn document: always a defect of the drawing, never of the caller's data.
package struct ArchiveFailure: Error, Hashable, Sendable {
    package var problem: Problem

    package init(_ problem: Problem) { self.problem = problem }

    package enum Problem: Hashable, Sendable {
        /// A picture's file is not built as PDF (ISO 32000-1) asks, at this byte.
        case malformed(at: Int)
        /// Valid PDF, but of a kind that is not allowed in an archive, or not read here.
        case unsupported(Feature)
        /// The structure cannot be written: a node has content beside its children, comes before its parent, or is a link to nowhere. Its
        /// place among the nodes, from 0.
        case structure(element: Int)
        /// A figure without words for those who cannot see it: its place among the nodes, from 0.
        case noAlternative(element: Int)
        /// An entry of the outline leads to this page, which there is not.
        case outline(page: Int)
        /// Two attachments have one name.
        case attachmentName(String)
        /// There is no memory for compressing.
        case memory
    }

    package enum Feature: String, Hashable, Sendable {
        case crossReferenceStream = "cross-reference stream"
        case encryption
        case incrementalUpdate = "incremental update"
        case font = "picture with text"
        case streamFilter = "stream filter"
        case colourSpace = "CMYK colour"
    }
}

extension ArchiveFailure {
    /// What went wrong, for the person who reports it.
    package var message: Localized {
        let what = detail
        return Localized(
            fr: "Le document dessiné ne peut pas être archivé : \(what).",
            nl: "Het getekende document kan niet worden gearchiveerd: \(what).",
            de: "Das gezeichnete Dokument kann nicht archiviert werden: \(what).",
            en: "The drawn document cannot be archived: \(what).")
    }

    /// In the words of the PDF specification, which are English in every language.
    private var detail: String {
        switch problem {
        case .malformed(let offset): "malformed at byte \(offset)"
        case .unsupported(let feature): feature.rawValue
        case .structure(let element): "structure element \(element)"
        case .noAlternative(let element): "Figure without Alt, structure element \(element)"
        case .outline(let page): "outline entry to page \(page)"
        case .attachmentName(let name): "attachment \(name) twice"
        case .memory: "out of memory"
        }
    }
}
