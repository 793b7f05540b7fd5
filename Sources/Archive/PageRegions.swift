package import Domain
internal import Intake

/// Reads a part of a page that a person has drawn: the words that were read there, else what a closer look gives.
package struct PageRegions: Sendable {
    /// Where words come from.
    package enum Source: String, Sendable, CaseIterable {
        /// They were read with the page.
        case page
        /// They were recognised now.
        case recognised
    }

    private let store: any PageStore
    private let storage: any StorageProvider
    private let reader: any RegionReader

    package init(store: any PageStore, storage: any StorageProvider, reader: any RegionReader) {
        self.store = store
        self.storage = storage
        self.reader = reader
    }

    /// The words in a box of a page, in reading order; those that it covers half count.
    package func words(
        in box: Box, page: Int, of id: DocumentID, organisation: Organisation, as content: Region.Content = .text
    ) async throws -> (words: [Word], source: Source) {
        let file = try await PageFile(page, of: id, organisation, in: store)
        let words = file.read?.words.filter { ($0.box.intersection(box)?.area ?? 0) * 2 >= $0.box.area && $0.box.area > 0 } ?? []
        if !words.isEmpty { return (words, .page) }
        return (try await recognised(box, file, content), .recognised)
    }

    /// The words that a closer look at a box gives, whatever was read there before.
    package func recognised(
        in box: Box, page: Int, of id: DocumentID, organisation: Organisation, as content: Region.Content = .text
    ) async throws -> [Word] {
        try await recognised(box, PageFile(page, of: id, organisation, in: store), content)
    }

    private func recognised(_ box: Box, _ file: PageFile, _ content: Region.Content) async throws -> [Word] {
        let sheet = file.read.map { Box(left: 0, top: 0, right: $0.width, bottom: $0.height) }
        // Nothing of a page that was not read is known; no sheet is larger than this.
        guard let part = box.intersection(sheet ?? Box(left: 0, top: 0, right: 14_400, bottom: 14_400)) else { throw PageError.noBox }
        let region = Region(page: file.page, box: part, turned: file.turned, languages: [file.read?.language ?? .fr], content: content)
        return try await storage.lend(file.key) { path throws(ReadingFailure) in try await reader.words(in: region, of: path) }
    }
}
