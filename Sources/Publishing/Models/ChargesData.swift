internal import Domain

/// The charges of an association for a period, read and put into the terms of their division.
struct ChargesData {
    var root: JSONNode
    var currency = ""
    var totalShares = Shares.none
    var keys: [Key] = []
    var rows: [Row] = []
    var owners: [JSONNode] = []
    /// For each key the shares of each owner, the lots added up.
    var shares: [[Int64]] = []
    var reserveCall: Money?
    var iban: IBAN?
    /// Given in the data of one owner's own document, in the place of the others' shares.
    var extract: Extract?

    struct Key {
        var node: JSONNode
        var id: String
        var name: String
        var total: Shares
    }

    /// An expense with what is printed of it.
    struct Row {
        var node: JSONNode
        var expense: Expense
        var date: String
        /// As it is written; nil when the data has none.
        var rate: String?
    }

    /// The parts as they were divided with the shares of all.
    struct Extract {
        /// By key, then by account, as ChargeLine gives them.
        var parts: [(own: Money, vat: Money)] = []
        var reserveCall: Money?
    }

    /// The key of the shares in the common parts, by which the call for the reserve fund is divided.
    var generalKey: Int {
        keys.firstIndex { $0.id == "general" } ?? keys.firstIndex { $0.total == totalShares } ?? 0
    }
}
