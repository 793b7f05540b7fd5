internal import Domain
internal import Typesetting

extension Press {
    /// Lays out and draws in one visit to the press. Of the laid out document all but the pages is given back: they may be many, and are drawn.
    func print(_ manuscript: consuming Manuscript) async throws -> (document: TypesetDocument, drawn: DrawnDocument) {
        var document = try await layOut(consume manuscript)
        let drawn = try await draw(document)
        document.pages = []
        return (document, drawn)
    }
}
