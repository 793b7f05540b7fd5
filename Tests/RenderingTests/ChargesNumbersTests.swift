import Foundation
import TestProgram
import Testing

/// Reads the printed charges back with another program and adds them up again from the data.
@Suite struct ChargesNumbersTests {
    struct Charges: Decodable {
        struct Key: Decodable {
            var id: String
            var name: String
            var total: Int
        }

        struct Expense: Decodable {
            var account: String
            var account_label: String
            var allocation_key: String
            var total_excl: String
            var vat: String
            var total_incl: String
        }

        struct Owner: Decodable {
            struct Lot: Decodable {
                var shares: [String: Int]
            }

            var name: String
            var lots: [Lot]
        }

        var allocation_keys: [Key]
        var expenses: [Expense]
        var owners: [Owner]
    }

    private static func charges(_ file: URL) throws -> Charges { try JSONDecoder().decode(Charges.self, from: Data(contentsOf: file)) }

    private static func sums(_ expenses: [Charges.Expense]) -> (excl: Int, vat: Int, incl: Int) {
        func sum(_ member: (Charges.Expense) -> String) -> Int { expenses.reduce(0) { $0 + Printing.cents(data: member($1)) } }
        return (sum(\.total_excl), sum(\.vat), sum(\.total_incl))
    }

    @Test(arguments: RenderingData.all("pcn"), ["fr", "nl", "de", "en"])
    func `the report of charges adds up by account, by class and in all`(file: URL, language: String) throws {
        let (rendering, printing, charges) = (try Rendering(), try Printing("pcn", language), try Self.charges(file))
        let outcome = try rendering.render("pcn", file.path, language)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let reading = Reading(try rendering.text(outcome.output))
        func row(_ sums: (excl: Int, vat: Int, incl: Int)) -> String {
            [sums.excl, sums.vat, sums.incl].map(printing.hundredths).joined(separator: " ")
        }
        for account in Set(charges.expenses.map(\.account)).sorted() {
            let expenses = charges.expenses.filter { $0.account == account }
            #expect(reading.text.contains(row(Self.sums(expenses))), "\(account)")
        }
        #expect(reading.text.contains(row(Self.sums(charges.expenses))))
        for key in charges.allocation_keys {
            let sums = Self.sums(charges.expenses.filter { $0.allocation_key == key.id })
            if sums.incl != 0 { #expect(reading.text.contains("\(printing.money(sums.vat)) \(printing.money(sums.incl))"), "\(key.name)") }
        }
    }

    @Test(arguments: [("fr", 0), ("nl", 0), ("de", 0), ("en", 0), ("fr", 1)])
    func `the owners' parts add up to the cent`(language: String, place: Int) throws {
        let files = RenderingData.all("pcn")
        // The data beside the checkout are often not there; the project's own always are.
        guard place < files.count else { return }
        let (rendering, charges) = (try Rendering(), try Self.charges(files[place]))
        let outcome = try rendering.run(["render", "pcn", "--data", files[place].path, "--each", "owners", "--lang", language, "-o", "all"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let names = try FileManager.default.contentsOfDirectory(atPath: rendering.path("all")).sorted()
        #expect(names.count == charges.owners.count)
        var printed: [String: Int] = [:]
        for (index, name) in names.enumerated() {
            let text = try rendering.text(Data(contentsOf: rendering.folder.appending(path: "all/\(name)")))
            for key in charges.allocation_keys {
                guard let own = Self.ownPart(of: key, in: text) else { continue }
                printed[key.id, default: 0] += own
                let shares = charges.owners[index].lots.reduce(0) { $0 + ($1.shares[key.id] ?? 0) }
                let expenses = charges.expenses.filter { $0.allocation_key == key.id }
                // Each line may be rounded by less than a cent; both sides times the total of the key, so that nothing is divided.
                let away = abs(own * key.total - Self.sums(expenses).incl * shares)
                #expect(away <= Set(expenses.map(\.account)).count * key.total, "\(name), \(key.name)")
            }
        }
        for key in charges.allocation_keys {
            let all = Self.sums(charges.expenses.filter { $0.allocation_key == key.id }).incl
            #expect(printed[key.id] ?? 0 == all, "\(key.name)")
        }
    }

    /// The second amount of the line that totals a key: the building's, then the owner's.
    private static func ownPart(of key: Charges.Key, in text: String) -> Int? {
        for line in text.split(separator: "\n") {
            let words = Printing.joined(line.split(separator: " "))
            let amounts = words.suffix(5).compactMap(Printing.cents)
            if amounts.count == 5, words.dropLast(5).joined(separator: " ").hasSuffix(key.name) { return amounts[1] }
        }
        return nil
    }
}
