/// The figures of an organisation as the API gives them.
struct OverviewRecord: Decodable, Sendable {
    let months: [Month]
    let buildings: [Building]

    struct Month: Decodable, Sendable {
        let month: String
        let documents: Int
        let drafts: Int
        let approved: Int
        let straightThrough: Int
        /// From arrival to approval, the median.
        let medianSeconds: Int?
        let fields: [Field]
    }

    struct Field: Decodable, Sendable {
        let name: String
        let label: String
        let read: Int
        let corrected: Int
    }

    struct Building: Decodable, Sendable {
        let name: String?
        let count: Int
        let amountDue: String
    }
}
