package import Domain
internal import Extraction
internal import FoundationEssentials

/// What a person does with drafts: set them right, divide a file otherwise, say that two are not the same. Each change is kept with who made
/// it and when, and what it teaches is kept with it.
package struct Review: Sendable {
    let store: any ReviewStore
    private let own: OwnParties

    package init(store: any ReviewStore, own: OwnParties) {
        self.store = store
        self.own = own
    }

    /// The draft of an organisation by its name, or the first of a document by the document's.
    package func draft(_ name: String, of organisation: Organisation) async throws -> ExpenseDraft {
        var found = try await store.draft(DraftID(name))
        if found == nil { found = try await store.drafts(of: DocumentID(name)).first }
        guard let draft = found, draft.organisation == organisation else { throw ReviewError.noDraft(name) }
        return draft
    }

    /// Sets a draft right as it was seen, and learns from it. Returns it as it has become, and the lessons.
    package func correct(_ seen: ExpenseDraft, _ corrections: [Correction]) async throws -> (draft: ExpenseDraft, lessons: [Lesson]) {
        try open(seen)
        let pages = try await pages(of: seen)
        let correcting = Correcting(draft: seen, pages: pages, extractor: try await extractor(seen))
        let (draft, lessons) = try correcting.corrected(by: corrections)
        let detail = correcting.detail(of: draft, corrections)
        try await keep(DraftChange(before: [seen], after: [draft], what: .corrected, detail: detail, lessons: lessons))
        return (try await store.draft(draft.id) ?? draft, lessons)
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
        guard try await store.clear(seen) else { throw ReviewError.changedMeanwhile(seen.id) }
        return try await store.draft(seen.id) ?? seen
    }

    private func open(_ draft: ExpenseDraft) throws {
        if !draft.state.isOpen { throw ReviewError.closed(draft.id) }
    }

    private func keep(_ change: DraftChange) async throws {
        guard try await store.keep(change) else { throw ReviewError.changedMeanwhile(change.before[0].id) }
    }

    private func kept(_ drafts: [ExpenseDraft]) async throws -> [ExpenseDraft] {
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
