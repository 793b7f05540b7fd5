import Domain
import Foundation
import HandOver

extension Setting {
    static let koproGoURL = Setting("koprogo.url", .address, nil)
    static let koproGoEmail = Setting("koprogo.email", .text, nil)
    static let koproGoPassword = Setting("koprogo.password", .text, nil)
    static let koproGoEnding = Setting("koprogo.ending", .choice(Ending.allCases.map(\.rawValue)), Ending.submitted.rawValue)
    static let koproGoSettling = Setting("koprogo.settle_seconds", .number(1...3_600), "300")
    static let koproGoLanguages = Setting("koprogo.languages", .texts, nil)
    static let koproGoCategories = Setting("koprogo.categories", .pairs("6105=Cleaning"), nil)
    static let koproGoAccounts = Setting("koprogo.accounts", .pairs("6101001=611002"), nil)
    static let koproGoBuildings = Setting("koprogo.buildings", .pairs("tilleuls=6a9a2e1c-…"), nil)
    static let paymentAccounts = Setting("payments.accounts", .pairs("tilleuls=BE68 5390 0754 7034=ACP Les Tilleuls"), nil)
    static let paymentSender = Setting("payments.sender", .text, nil)

    static let handingOver = [
        koproGoURL, koproGoEmail, koproGoPassword, koproGoEnding, koproGoSettling, koproGoLanguages, koproGoCategories, koproGoAccounts,
        koproGoBuildings, paymentAccounts, paymentSender,
    ]
}

/// Where approved drafts go, and how things are called there.
struct HandOverSettings: Sendable {
    struct Account: Sendable {
        let url: String
        let email: String
        let password: String
    }

    /// Nil where nothing is handed over.
    let account: Account?
    /// What the account lacks. Only who hands over needs it whole: readers are not given the password.
    let missing: ConfigurationFault?
    let ending: Ending
    /// Seconds after which a request without an answer is looked up.
    let settleSeconds: Int
    let languages: [Language]
    let book: AccountBook
    /// The accounts that buildings pay from.
    let payers: [String: Payer]
    let sender: String?

    init(_ reader: SettingsReader) throws {
        (account, missing) = try HandOverSettings.account(reader)
        ending = Ending(rawValue: try reader.choice(.koproGoEnding)) ?? .submitted
        settleSeconds = try reader.number(.koproGoSettling)
        languages = try reader.texts(.koproGoLanguages).map { text in
            guard let language = Language(rawValue: text) else { throw reader.fault(.koproGoLanguages, .notA(.language)) }
            return language
        }
        book = AccountBook(
            categories: try reader.pairs(.koproGoCategories) { ExpenseCategory(rawValue: $0) },
            accounts: try reader.pairs(.koproGoAccounts) { (1...40).contains($0.count) ? $0 : nil },
            buildings: try reader.pairs(.koproGoBuildings) { UUID(uuidString: $0) == nil ? nil : $0.lowercased() })
        payers = try HandOverSettings.payers(reader)
        sender = try reader.optionalText(.paymentSender)
    }

    /// All three, or what is missing of them.
    private static func account(_ reader: SettingsReader) throws -> (Account?, missing: ConfigurationFault?) {
        guard let url = try reader.optionalText(.koproGoURL) else { return (nil, nil) }
        guard let parts = URLComponents(string: url), ["http", "https"].contains(parts.scheme ?? ""), parts.host?.isEmpty == false, parts.user == nil
        else { throw reader.fault(.koproGoURL, .notA(.address)) }
        do throws(ConfigurationFault) {
            return (Account(url: url, email: try reader.text(.koproGoEmail), password: try reader.text(.koproGoPassword)), nil)
        } catch {
            return (nil, error)
        }
    }

    /// "building=account", or "building=account=holder"; the holder is called as the building where nobody says otherwise.
    private static func payers(_ reader: SettingsReader) throws -> [String: Payer] {
        let accounts = try reader.pairs(.paymentAccounts) { text -> (iban: IBAN, name: String?)? in
            let parts = text.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            return parts.first.flatMap { IBAN($0) }.map { (iban: $0, name: parts.count > 1 ? parts[1] : nil) }
        }
        return Dictionary(uniqueKeysWithValues: accounts.map { ($0, Payer(name: $1.name ?? $0, iban: $1.iban)) })
    }
}
