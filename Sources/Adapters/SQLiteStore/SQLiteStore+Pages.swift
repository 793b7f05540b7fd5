internal import Archive
package import Domain
internal import GRDB

extension SQLiteStore: PageStore {
    package func document(_ id: DocumentID, of organisation: Organisation) async throws(StoreError) -> Document? {
        try await read { session in
            try session.row("SELECT * FROM documents WHERE id = ? AND organisation = ?", [id.text, organisation.name]).flatMap(Document.init)
        }
    }

    package func page(_ number: Int, of document: DocumentID) async throws(StoreError) -> RecognizedPage? {
        try await read { session in
            let parts = try session.rows("SELECT content FROM pages WHERE document = ? ORDER BY part", [document.text])
            guard !parts.isEmpty else { return nil }
            let text = String(decoding: parts.flatMap { $0.bytes("content") ?? [] }, as: UTF8.self)
            return try JSON.value([RecognizedPage].self, from: text).first { $0.number == number }
        }
    }
}
