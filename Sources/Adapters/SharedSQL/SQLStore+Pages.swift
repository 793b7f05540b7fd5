internal import Archive
package import Domain

extension SQLStore {
    package func document(_ id: DocumentID, of organisation: Organisation) async throws(StoreError) -> Document? {
        try await read(of: organisation) { session in
            try session.row("SELECT * FROM documents WHERE id = ? AND organisation = ?", [id.text, organisation.name]).flatMap(Document.init)
        }
    }
}
