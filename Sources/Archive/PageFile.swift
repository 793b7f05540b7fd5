package import Domain
internal import Intake

/// A page of a document, and how it stands in the file that shows it.
package struct PageFile: Sendable {
    package let document: Document
    /// Counted from 1.
    package let page: Int
    /// As it was read; nil before that, and for an e-invoice, whose pages are those of its readable document.
    let read: RecognizedPage?

    /// Finds a page of a document of an organisation.
    init(_ page: Int, of id: DocumentID, _ organisation: Organisation, in store: any PageStore) async throws {
        guard let document = try await store.document(id, of: organisation) else { throw PageError.noDocument }
        guard page > 0 else { throw PageError.noPage }
        self.document = document
        self.page = page
        read = try await store.page(page, of: id)
    }

    /// By how many degrees the page is turned clockwise to stand as it was read.
    var turned: Int { read?.turned ?? 0 }

    /// Where the file lies that shows the page.
    var key: StorageKey { document.mediaType == .xml ? .readable(of: document) : document.key }
}

/// Why a page was not shown or read.
package enum PageError: Error, Hashable, Sendable {
    case noDocument
    case noPage
    /// The file cannot be shown, for this reason.
    case unshown(ReadingFailure)
    /// The box lies outside the page, or has no area.
    case noBox
}

extension StorageProvider {
    /// Lends the file of a document to a worker; what fails says that the page cannot be shown.
    func lend<Result: Sendable>(
        _ key: StorageKey, to work: (_ path: String) async throws(ReadingFailure) -> Result?
    ) async throws -> Result {
        do {
            guard let result = try await withFile(key, { try await work($0) }) else { throw PageError.noPage }
            return result
        } catch let failure as ReadingFailure {
            throw PageError.unshown(failure)
        }
    }
}
