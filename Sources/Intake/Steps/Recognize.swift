internal import Domain

extension Intake {
    /// Recognises the pages and extracts what they say. Both happen in a worker process, because the bytes are not to be trusted.
    func recognizeAndExtract(_ document: Document) async throws -> ReadingResult {
        let book = LessonBook(lessons: try await store.lessons(document.organisation), building: document.building)
        return try await storage.withFile(document.key) { [reader, journal] path in
            try await reader.read(path, document.mediaType, taught: book) { page, count in
                journal.note(.read(document.id, page: page, of: count))
            }
        }
    }
}
