package import Domain

/// Reads one file in a process of its own: bytes in, logical documents out. The server knows reading only by this port, because
/// untrusted bytes are never parsed in the server.
package protocol DocumentReader: Sendable {
    /// Reads the file at a path of this machine, with what was taught about documents of its kind. `progress` is told the page that is done and how many there are.
    func read(
        _ path: String, _ type: MediaType, taught book: LessonBook, progress: @escaping @Sendable (_ page: Int, _ of: Int) -> Void
    ) async throws(ReadingFailure) -> ReadingResult
}

extension DocumentReader {
    /// Reads a file of which nothing was taught.
    package func read(
        _ path: String, _ type: MediaType, progress: @escaping @Sendable (_ page: Int, _ of: Int) -> Void
    ) async throws(ReadingFailure) -> ReadingResult {
        try await read(path, type, taught: LessonBook(), progress: progress)
    }
}

/// What reading a file gave.
package struct ReadingResult: Sendable {
    package var documents: [ReadDocument]
    package var pageCount: Int
    package var pages: PageParts
    /// Wall time of reading, in milliseconds.
    package var milliseconds: Int

    package init(documents: [ReadDocument], pageCount: Int, pages: PageParts, milliseconds: Int) {
        self.documents = documents
        self.pageCount = pageCount
        self.pages = pages
        self.milliseconds = milliseconds
    }
}

/// What one document may cost.
package struct ReadingLimits: Sendable, Codable, Hashable {
    /// Pages of one file.
    package var pages: Int
    /// Pixels of one page picture, in millions.
    package var megapixels: Int
    /// Address space of a worker, in MiB.
    package var memory: Int
    /// Processor time of one document, in seconds.
    package var processorSeconds: Int
    /// Processor time of one page, in seconds: a page that takes longer will not end.
    package var pageSeconds: Int
    /// Wall time of one document, in seconds.
    package var wallSeconds: Int
    /// Size of the file, in MiB.
    package var fileMebibytes: Int

    package init(
        pages: Int = 300, megapixels: Int = 200, memory: Int = 2048, processorSeconds: Int = 300, pageSeconds: Int = 30, wallSeconds: Int = 600,
        fileMebibytes: Int = 50
    ) {
        self.pages = pages
        self.megapixels = megapixels
        self.memory = memory
        self.processorSeconds = processorSeconds
        self.pageSeconds = pageSeconds
        self.wallSeconds = wallSeconds
        self.fileMebibytes = fileMebibytes
    }
}
