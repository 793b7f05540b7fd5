package import Domain
internal import Intake

/// The pictures of pages: each drawn once for a width, kept beside the documents, and given again.
package actor PageGallery {
    private let store: any PageStore
    private let storage: any StorageProvider
    private let pictures: any PagePictures
    /// What is being drawn, so that those who ask for the same wait for one.
    private var drawing: [StorageKey: Task<[UInt8], any Error>] = [:]
    private var failures = PageFailures()
    private let now: @Sendable () -> Moment

    package init(
        store: any PageStore, storage: any StorageProvider, pictures: any PagePictures, now: @escaping @Sendable () -> Moment
    ) {
        self.store = store
        self.storage = storage
        self.pictures = pictures
        self.now = now
    }

    /// The picture of a page that suits a width, by name: nothing is drawn yet.
    package nonisolated func picture(of id: DocumentID, page: Int, width: Int, organisation: Organisation) async throws -> PagePicture {
        PagePicture(of: try await PageFile(page, of: id, organisation, in: store), width: width)
    }

    /// The bytes of a picture, a PNG. A page that could not be drawn is not tried again at once.
    package func png(_ picture: PagePicture) async throws -> [UInt8] {
        if let failure = failures.failure(of: picture, at: now()) { throw PageError.unshown(failure) }
        if let task = drawing[picture.key] { return try await task.value }
        // Not the asker's own task: others may wait for it when he has gone.
        let task = Task { [storage, pictures] in try await PageGallery.kept(picture, storage, pictures) }
        drawing[picture.key] = task
        defer { drawing[picture.key] = nil }
        do { return try await task.value } catch PageError.unshown(let failure) {
            failures.note(failure, of: picture, at: now())
            throw PageError.unshown(failure)
        }
    }

    /// The sizes of the pages of the file that shows a document.
    package nonisolated func formats(of document: Document) async throws -> [PageFormat] {
        let key = document.mediaType == .xml ? .readable(of: document) : document.key
        return try await storage.lend(key) { path throws(ReadingFailure) in try await pictures.sizes(of: path) }
    }

    @concurrent
    private static func kept(_ picture: PagePicture, _ storage: any StorageProvider, _ pictures: any PagePictures) async throws -> [UInt8] {
        do throws(StorageError) {
            let chunks = try await storage.get(picture.key, range: nil)
            if let bytes = try? await chunks.reduce(into: [UInt8](), { $0 += $1 }) { return bytes }
        } catch {
            guard case .missing = error else { throw error }
        }
        let file = picture.file
        let bytes = try await storage.lend(file.key) { path throws(ReadingFailure) in
            try await pictures.png(of: path, page: file.page, width: picture.width, turned: file.turned)
        }
        // A picture that cannot be kept, on a full disk, is shown all the same.
        _ = try? await storage.put(picture.key, mediaType: "image/png", AsyncStream.whole(bytes))
        return bytes
    }
}

/// The picture of a page, by name.
package struct PagePicture: Sendable {
    let file: PageFile
    /// Pixels, at most: the next of some steps, so that few pictures are kept.
    package let width: Int

    /// Widths that are drawn: a thumbnail, a strip of pages, a list, a page beside its fields on small and large screens, and a page close.
    private static let steps = [160, 320, 640, 1_000, 1_400, 2_000]

    init(of file: PageFile, width: Int) {
        self.file = file
        self.width = Self.steps.first { $0 >= width } ?? Self.steps[Self.steps.count - 1]
    }

    /// Another picture of the same page has another name; the same name is the same bytes.
    package var name: String { "\(file.document.hash.hexadecimal.prefix(16))-\(file.page)-\(width)-\(file.turned)" }

    /// The page was read, so that it is known how it stands: the picture stays as it is.
    package var isSettled: Bool { file.read != nil || file.document.mediaType == .xml }

    /// Where it is kept.
    var key: StorageKey {
        StorageKey(StorageKey.pictures(of: file.document).components + ["\(file.page)-\(width)-\(file.turned).png"])
    }
}

extension StorageKey {
    /// `organisation/building/pictures/sha256`: below it are the pictures of a document's pages. They can be drawn again at any time.
    package static func pictures(of document: Document) -> StorageKey {
        StorageKey([document.organisation.name, document.building?.name ?? "_", "pictures", document.hash.hexadecimal])
    }

    /// The same by the key of one of the document's files, `organisation/building/…/sha256.ext`, when nothing else is left of it.
    static func pictures(beside file: StorageKey) -> StorageKey {
        let name = file.components.last?.prefix { $0 != "." } ?? ""
        return StorageKey(path: (file.components.prefix(2) + ["pictures", String(name)]).joined(separator: "/")) ?? file
    }
}
