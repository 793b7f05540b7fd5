internal import Archive
internal import Domain
internal import Intake

/// One part of a list, and where it goes on.
struct Listed<Item: Encodable>: Encodable {
    var items: [Item]
    var next: String?

    init(items: [Item], next: String? = nil) {
        self.items = items
        self.next = next
    }

    private enum CodingKeys: String, CodingKey {
        case items
        case next
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(items, forKey: .items)
        try container.encode(next, forKey: .next)
    }
}

/// Why a document could not be read, or a file was not taken.
struct FailureItem: Encodable {
    let code: String
    let message: String
    let hint: String

    init(_ failure: ReadingFailure, _ language: Language) {
        code = failure.code.rawValue
        message = failure.message(language)
        hint = failure.hint(language)
    }
}

/// A document in a list.
struct DocumentItem: Encodable {
    let id: String
    let name: String
    let building: String?
    let mediaType: String
    let size: Int64
    let arrived: String
    let state: String
    let pageCount: Int?
    let failure: FailureItem?
    let drafts: [DraftItem]
    let hits: [Hit]

    struct DraftItem: Encodable {
        let id: String
        let kind: String
        let state: String
        let supplier: String?
        let amountDue: String?
    }

    struct Hit: Encodable {
        let page: Int
        let snippet: String
    }

    init(_ found: ArchivedDocument, _ language: Language) {
        id = found.document.id.text
        name = found.document.name
        building = found.document.building?.name
        mediaType = found.document.mediaType.rawValue
        size = found.document.size
        arrived = found.arrived.description
        state = found.state.rawValue
        pageCount = found.pageCount
        failure = found.failure.map { FailureItem($0, language) }
        drafts = found.drafts.map {
            DraftItem(
                id: $0.id.text, kind: $0.kind.rawValue, state: $0.state.rawValue, supplier: $0.supplier, amountDue: $0.amountDue?.description)
        }
        hits = found.hits.map { Hit(page: $0.page, snippet: $0.text) }
    }
}

/// A document with its pages.
struct DocumentDetail: Encodable {
    let document: DocumentItem
    let pages: [Page]
    let source: String
    let arrivals: Int
    let hash: String

    struct Page: Encodable {
        let number: Int
        let width: Double
        let height: Double
    }

    private enum CodingKeys: String, CodingKey {
        case pages
        case source
        case arrivals
        case hash
    }

    init(_ found: ArchivedDocument, _ pages: [ArchivedPage], _ language: Language) {
        document = DocumentItem(found, language)
        self.pages = pages.map { Page(number: $0.number, width: $0.width, height: $0.height) }
        source = found.source.rawValue
        arrivals = found.arrivals
        hash = found.document.hash.hexadecimal
    }

    func encode(to encoder: any Encoder) throws {
        try document.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(pages, forKey: .pages)
        try container.encode(source, forKey: .source)
        try container.encode(arrivals, forKey: .arrivals)
        try container.encode(hash, forKey: .hash)
    }
}

/// The text of a document.
struct DocumentText: Encodable {
    let pages: [Page]

    struct Page: Encodable {
        let number: Int
        let text: String
    }
}

/// The words of a page.
struct PageWords: Encodable {
    let width: Double
    let height: Double
    let words: [Item]

    struct Item: Encodable {
        let text: String
        let box: [Double]
        let confidence: Double
    }

    init(_ page: RecognizedPage) {
        (width, height) = (page.width, page.height)
        words = page.words.map { Item(text: $0.text, box: $0.box.edges, confidence: $0.confidence) }
    }
}

/// A place of a searched word.
struct HitItem: Encodable {
    let page: Int
    let box: [Double]
    let text: String

    init(_ hit: PageHit) { (page, box, text) = (hit.page, hit.box.edges, hit.text) }
}

/// What happened to a document.
struct HistoryItem: Encodable {
    let at: String
    let who: String
    let what: String
    let detail: String?
    let message: String

    init(_ event: Event, _ language: Language) {
        at = event.moment.description
        who = event.who
        what = event.what.rawValue
        detail = event.detail
        message = event.what.label(language)
    }
}

/// A file that was not taken.
struct RefusalItem: Encodable {
    let name: String
    let building: String?
    let arrived: String
    let failure: FailureItem

    init(_ refusal: Refusal, _ language: Language) {
        name = refusal.name
        building = refusal.building?.name
        arrived = refusal.arrived.description
        failure = FailureItem(refusal.failure, language)
    }
}

extension Box {
    /// Left, top, right and bottom in points.
    var edges: [Double] { [left, top, right, bottom] }
}
