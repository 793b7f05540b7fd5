internal import Domain

/// Pages that could not be drawn, remembered for a while: one that takes all the time it may take would do so for each who asks.
struct PageFailures: Sendable {
    /// For so long nobody tries again.
    private static let seconds = 600
    /// So many are remembered; the oldest makes room.
    private static let most = 1_000

    /// A page as it stands in its file.
    private struct Place: Hashable {
        let file: StorageKey
        let page: Int
        let turned: Int

        init(_ picture: PagePicture) {
            file = picture.file.key
            page = picture.file.page
            turned = picture.file.turned
        }
    }

    private struct Note {
        let failure: ReadingFailure
        /// Pixels. A smaller picture may cost less.
        let width: Int
        let end: Moment
    }

    private var notes: [Place: Note] = [:]

    /// Why a picture need not be tried at a moment; nil when it may.
    func failure(of picture: PagePicture, at moment: Moment) -> ReadingFailure? {
        guard let note = notes[Place(picture)], note.end > moment, note.width <= picture.width else { return nil }
        return note.failure
    }

    /// Remembers what speaks against the page; what speaks against the machine may be over the next moment.
    mutating func note(_ failure: ReadingFailure, of picture: PagePicture, at moment: Moment) {
        guard PageFailures.causes.contains(failure.code) else { return }
        if notes.count >= PageFailures.most { notes = notes.filter { $0.value.end > moment } }
        if notes.count >= PageFailures.most, let oldest = notes.min(by: { $0.value.end < $1.value.end }) { notes[oldest.key] = nil }
        notes[Place(picture)] = Note(failure: failure, width: picture.width, end: moment.adding(seconds: PageFailures.seconds))
    }

    private static let causes: Set<ReadingFailure.Code> = [
        .empty, .unsupported, .damaged, .encrypted, .tooManyPages, .tooManyPixels, .timeout, .memory, .crashed,
    ]
}
