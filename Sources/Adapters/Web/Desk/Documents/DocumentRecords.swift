/// A document as the API lists it.
struct DocumentRecord: Decodable, Sendable {
    let id: String
    let name: String
    let building: String?
    let mediaType: String
    let size: Int
    let arrived: String
    let state: String
    let pageCount: Int?
    let drafts: [DraftRecord]
    let hits: [Hit]?

    struct DraftRecord: Decodable, Sendable {
        let id: String
        let kind: String
        let state: String
        let supplier: String?
        let amountDue: String?
    }

    struct Hit: Decodable, Sendable {
        let page: Int
        let snippet: String
    }
}

/// What a document's own page shows besides.
struct DocumentSheets: Decodable, Sendable {
    let pages: [Sheet]

    /// A page; its size in points.
    struct Sheet: Decodable, Sendable {
        let number: Int
        let width: Double
        let height: Double
    }
}

/// Something that happened to a document.
struct HistoryRecord: Decodable, Sendable {
    let at: String
    let who: String
    let what: String
    let message: String
}
