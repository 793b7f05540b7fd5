internal import Domain

/// How our accounts and buildings are called in the other program. Of several beginnings of an account, the longest counts.
package struct AccountBook: Sendable, Hashable {
    package var categories: [String: ExpenseCategory]
    /// Codes of the other program's chart; where none is given, ours is sent.
    package var accounts: [String: String]
    /// Names of buildings in the other program, by ours.
    package var buildings: [String: String]

    /// What is given takes the place of the standard, beginning by beginning.
    package init(categories: [String: ExpenseCategory] = [:], accounts: [String: String] = [:], buildings: [String: String] = [:]) {
        self.categories = AccountBook.standard.merging(categories) { _, given in given }
        self.accounts = accounts
        self.buildings = buildings
    }

    package func category(of account: String?) -> ExpenseCategory { account.flatMap { AccountBook.longest($0, categories) } ?? .other }

    package func code(of account: String?) -> String? { account.map { AccountBook.longest($0, accounts) ?? $0 } }

    private static func longest<Value>(_ account: String, _ table: [String: Value]) -> Value? {
        stride(from: account.count, through: 1, by: -1).lazy.compactMap { table[String(account.prefix($0))] }.first
    }

    /// By the sections of the normalised chart (Royal Decree of 12 July 2012). Works (611) are repairs: as works KoproGo would never let them be
    /// approved.
    package static let standard: [String: ExpenseCategory] = [
        "60": .utilities, "610": .maintenance, "6101005": .repairs, "6101006": .repairs, "6103002": .repairs, "6103006": .repairs,
        "6103007": .repairs, "6105": .cleaning, "6107": .repairs, "6107006": .maintenance, "6107008": .maintenance, "611": .repairs,
        "612": .utilities, "6125": .maintenance, "613": .administration, "614": .insurance, "615": .other, "616": .administration,
        "65": .administration,
    ]
}
