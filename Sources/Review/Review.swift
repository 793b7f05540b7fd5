package import Domain
internal import Extraction
internal import FoundationEssentials

/// What a person does with drafts: set them right, divide a file otherwise, say that two are not the same. Each change is kept with who made
/// it and when, and what it teaches is kept with it.
package struct Review: Sendable {
    package let store: any ReviewStore
    private let own: OwnParties
    private let regions: any RegionWords

    package init(store: any ReviewStore, own: OwnParties, regions: any RegionWords = NoRegionWords()) {
        self.store = store
        self.own = own
        self.regions = regions
    }

    /// The same, with what is changed signed by somebody.
    package func signed(by who: String) -> Review { Review(store: store.signed(by: who), own: own, regions: regions) }

    /// The draft of an organisation by its name, or the first of a document by the document's.
    package func draft(_ name: String, of organisation: Organisation) async throws -> ExpenseDraft {
        var found = try await store.draft(DraftID(name))
        if found == nil { found = try await store.drafts(of: DocumentID(name)).first }
        guard let draft = found, draft.organisation == organisation else { throw ReviewError.noDraft(name) }
        return draft
    }

    /// The draft of an organisation by its name, if it is the version that was seen.
    package func draft(_ name: String, version: Int, of organisation: Organisation) async throws -> ExpenseDraft {
        guard let draft = try await store.draft(DraftID(name)), draft.organisation == organisation else { throw ReviewError.noDraft(name) }
        guard draft.version == version else { throw ReviewError.changedMeanwhile(draft.id) }
        return draft
    }

    /// Sets a draft right as it was seen, and learns from it. Returns it as it has become, and the lessons. What was submitted is no longer.
    package func correct(_ seen: ExpenseDraft, _ corrections: [Correction]) async throws -> (draft: ExpenseDraft, lessons: [TaughtLesson]) {
        try open(seen)
        let pages = try await pages(of: seen, pointedAt: corrections)
        let correcting = Correcting(draft: seen, pages: pages, extractor: try await extractor(seen))
        let (draft, lessons) = try correcting.corrected(by: corrections)
        let detail = correcting.detail(of: draft, corrections)
        let kept = try await keep(DraftChange(before: [seen], after: [draft], what: .corrected, detail: detail, lessons: lessons))
        return (try await store.draft(draft.id) ?? draft, zip(kept.lessons, lessons).map { TaughtLesson(number: $0, lesson: $1) })
    }

    /// Divides a draft before some of its pages, each part read on its own.
    package func split(_ seen: ExpenseDraft, before starts: [Int]) async throws -> [ExpenseDraft] {
        try open(seen)
        let numbers = seen.reading.pages
        for start in starts where !numbers.dropFirst().contains(start) { throw ReviewError.noSplit(seen.id, page: start) }
        var parts: [[Int]] = []
        for page in numbers {
            if parts.isEmpty || starts.contains(page) { parts.append([page]) } else { parts[parts.count - 1].append(page) }
        }
        let drafts = try await read(parts, of: seen, version: seen.version)
        try await keep(DraftChange(before: [seen], after: drafts, what: .split, detail: detail(seen.id, drafts)))
        return try await kept(drafts)
    }

    /// Makes one document of drafts of one file.
    package func merge(_ seen: [ExpenseDraft]) async throws -> ExpenseDraft {
        let ordered = seen.sorted { $0.reading.pages.first ?? 0 < $1.reading.pages.first ?? 0 }
        guard let first = ordered.first, Set(seen.map(\.id)).count > 1, Set(seen.map(\.document)).count == 1 else { throw ReviewError.noMerge }
        for draft in seen { try open(draft) }
        let pages = Set(seen.flatMap(\.reading.pages)).sorted()
        let drafts = try await read([pages], of: first, version: first.version)
        try await keep(DraftChange(before: ordered, after: drafts, what: .merged, detail: ordered.map(\.id.text).joined(separator: " + ")))
        return try await kept(drafts)[0]
    }

    /// Notes that a draft is another expense than the one that it seems to repeat.
    package func clear(_ seen: ExpenseDraft) async throws -> ExpenseDraft {
        try open(seen)
        guard seen.reading.findings.contains(where: { Repetition.codes.contains($0.code) }) else { throw ReviewError.noDuplicate(seen.id) }
        let named = seen.reading.findings.filter { Repetition.codes.contains($0.code) }.compactMap { $0.arguments.first.map { DraftID($0) } }
        let others = Set(named + [seen.duplicateOf].compactMap(\.self)).sorted { $0.text < $1.text }
        var cleared = seen
        cleared.version += 1
        try await keep(DraftChange(before: [seen], after: [cleared], what: .cleared, detail: seen.id.text, distinct: others))
        return try await store.draft(seen.id) ?? cleared
    }

    func open(_ draft: ExpenseDraft) throws {
        if !draft.state.isOpen { throw ReviewError.closed(draft.id) }
    }

    @discardableResult
    func keep(_ change: DraftChange) async throws -> KeptChange {
        do {
            guard let kept = try await store.keep([change])[0] else { throw ReviewError.changedMeanwhile(change.before[0].id) }
            return kept
        } catch StoreError.handedOver(let draft) {
            throw ReviewError.handedOver(draft)
        }
    }

    func kept(_ drafts: [ExpenseDraft]) async throws -> [ExpenseDraft] {
        var kept: [ExpenseDraft] = []
        for draft in drafts { kept.append(try await store.draft(draft.id) ?? draft) }
        return kept
    }

    private func detail(_ draft: DraftID, _ parts: [ExpenseDraft]) -> String {
        "\(draft) → " + parts.map(\.id.text).joined(separator: " + ")
    }

    private func extractor(_ draft: ExpenseDraft) async throws -> DocumentExtractor {
        let lessons = try await store.keptLessons(draft.organisation).map(\.lesson)
        return DocumentExtractor(Knowledge(own: own, book: LessonBook(lessons: lessons, building: draft.building)))
    }

    /// The recognised pages of the draft's file.
    private func pages(of draft: ExpenseDraft) async throws -> RecognizedDocument {
        guard let bytes = try await store.pages(draft.document), let pages = try? JSONDecoder().decode([RecognizedPage].self, from: Data(bytes))
        else {
            return RecognizedDocument(pages: [])
        }
        return RecognizedDocument(pages: pages)
    }

    /// The recognised pages, with the words of boxes that somebody drew where none had been read.
    private func pages(of draft: ExpenseDraft, pointedAt corrections: [Correction]) async throws -> RecognizedDocument {
        var document = try await pages(of: draft)
        for correction in corrections {
            guard case .box(let field, let number, let box) = correction, let index = document.pages.firstIndex(where: { $0.number == number }),
                LessonMaker(document).text(page: number, box: box) == nil
            else { continue }
            let words = try await regions.words(in: box, page: number, of: draft.document, organisation: draft.organisation, for: field)
            let (line, block) = document.pages[index].words.reduce((0, 0)) { (max($0.0, $1.line + 1), max($0.1, $1.block + 1)) }
            document.pages[index].words += words.map { word in
                Word(
                    text: word.text, box: word.box, confidence: word.confidence, line: word.line + line, block: word.block + block, bold: word.bold)
            }
        }
        return document
    }

    /// Reads parts of a file anew, each as one document.
    private func read(_ parts: [[Int]], of draft: ExpenseDraft, version: Int) async throws -> [ExpenseDraft] {
        let file = try await pages(of: draft)
        let extractor = try await extractor(draft)
        return try parts.map { numbers in
            let pages = RecognizedDocument(pages: file.pages.filter { numbers.contains($0.number) })
            guard draft.reading.source != .xml, !pages.pages.isEmpty else { throw ReviewError.noPages(draft.id) }
            let reading = extractor.completed(extractor.read(pages), pages)
            return ExpenseDraft(
                id: DraftID(document: draft.document, firstPage: numbers[0]), document: draft.document, organisation: draft.organisation,
                building: draft.building, state: DraftState(of: reading), reading: reading, version: version + 1)
        }
    }
}

/// A lesson with the number that it is kept under.
package struct TaughtLesson: Sendable, Hashable {
    package let number: Int64
    package let lesson: Lesson

    package init(number: Int64, lesson: Lesson) {
        self.number = number
        self.lesson = lesson
    }
}
