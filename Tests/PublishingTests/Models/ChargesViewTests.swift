import Domain
import Publishing
import Testing
import Typesetting

@Suite struct ChargesViewTests {
    @Test func `expenses stand by class, account and day, with their sums`() throws {
        let view = try SmallCharges.prepare().view
        #expect(view[path: "classes"].elements.map { $0[path: "code"] } == ["610", "612", "65"])
        #expect(view[path: "classes"].elements.map { $0[path: "incl"] } == [100, 7881, 1200])
        let water = view[path: "classes.1.accounts.0"]
        #expect(water[path: "label"] == "Eau" && water[path: "excl"] == 7435 && water[path: "vat"] == 446 && water[path: "count"] == 2)
        #expect(water[path: "rows"].elements.map { $0[path: "date"] } == ["2025-01-15", "2025-03-02"])
        #expect(water[path: "rows.1.key_name"] == "Quotités" && view[path: "classes.0.accounts.0.rows.0.invoice_number"] == .null)
        #expect(view[path: "totals"] == ["excl": 8718, "vat": 463, "incl": 9181, "count": 4])
        #expect(view[path: "sections"].elements.map { $0[path: "code"] } == ["61", "65"])
        #expect(view[path: "sections.0.percent"] == 8693)
    }

    @Test func `classes are named in the language of the document`() throws {
        let labels = try Language.allCases.map { try SmallCharges.prepare(language: $0).view[path: "classes.2.label"] }
        #expect(labels == ["Charges financières", "Financiële kosten", "Finanzkosten", "Financial costs"])
    }

    @Test func `tax is summed by rate, and what has none comes last`() throws {
        let rates = try SmallCharges.prepare().view[path: "vat_rates"].elements
        #expect(rates.map { $0[path: "rate"] } == ["6", "21", .null] && rates.map { $0[path: "vat"] } == [446, 17, 0])
    }

    @Test func `keys have what they divide`() throws {
        let keys = try SmallCharges.prepare().view[path: "keys"].elements
        #expect(keys.map { $0[path: "incl"] } == [9081, 100] && keys.map { $0[path: "count"] } == [3, 1])
    }

    @Test func `the chart shows the largest classes first`() throws {
        let chart = try SmallCharges.prepare().view[path: "chart"].elements
        #expect(chart.map { $0[path: "code"] } == ["612", "65", "610"] && chart.allSatisfy { $0[path: "rest"] == false })
    }

    @Test func `an owner's parts are those of the largest remainders`() throws {
        // 7881, 1200 over 333/333/334 and 100 over 1/1/1.
        let views = try (0..<3).map { try SmallCharges.prepare(scope: .owner($0)).view }
        #expect(views.map { $0[path: "own_keys.0.lines.0.own"] } == [2625, 2624, 2632])
        #expect(views.map { $0[path: "own_keys.1.lines.0.own"] } == [34, 33, 33])
        #expect(views.map { $0[path: "own_totals.own"].number ?? 0 }.reduce(0, +) == 9181)
        #expect(views.map { $0[path: "own_totals.vat"].number ?? 0 }.reduce(0, +) == 463)
        #expect(views.map { $0[path: "account.reserve_call"].number ?? 0 } == [3330, 3330, 3341])
    }

    @Test func `an owner's statement ends in what he has to pay`() throws {
        let view = try SmallCharges.prepare(scope: .owner(0)).view
        let account = view[path: "account"]
        #expect(account[path: "arrears"] == 4500 && account[path: "settlement"].number == (account[path: "own"].number ?? 0) - 10_000)
        let result = 500 + (account[path: "own"].number ?? 0) - 6000 + 3330
        #expect(account[path: "result"] == .integer(result) && account[path: "to_pay"] == .integer(result) && account[path: "in_favour"] == 0)
        #expect(view[path: "payment.amount"] == .integer(result))
        let amount = Money(cents: result).description
        #expect(
            view[path: "payment.epc"].text
                == "BCD\n002\n1\nSCT\nXXXXBEBB\nACP Les Ormes\nBE68539007547034\nEUR\(amount)\n\n\n+++202/5001/00195+++")
        #expect(view[path: "owner.lots.1.shares"].elements.count == 1 && view[path: "owner.lots.1.shares.0.shares"] == 30)
        #expect(view[path: "own_keys.0.own_shares"] == 333)
    }

    @Test func `who paid too much has nothing to pay`() throws {
        let view = try SmallCharges.prepare(scope: .owner(1)).view
        #expect(view[path: "account.to_pay"] == 0 && (view[path: "account.in_favour"].number ?? 0) > 40_000)
        #expect(view[path: "payment.amount"] == .null && view[path: "payment.epc"] == .null && view[path: "payment.communication"] == .null)
    }

    @Test func `the owner's and the occupant's parts make the own part, line by line`() throws {
        for place in 0..<3 {
            let view = try SmallCharges.prepare(scope: .owner(place)).view
            for line in view[path: "own_keys"].elements.flatMap({ $0[path: "lines"].elements }) + [view[path: "own_totals"]] {
                let parts = ["owner_part", "occupant_part"].map { line[path: $0].number ?? 0 }
                #expect(line[path: "own"] == .integer(parts[0] + parts[1]))
            }
        }
    }

    @Test func `both scopes have all names`() throws {
        func names(_ view: Value) -> Set<String> { if case .record(let record) = view { Set(record.names) } else { [] } }
        #expect(try names(SmallCharges.prepare().view) == names(SmallCharges.prepare(scope: .owner(0)).view))
    }
}

@Suite struct ChargesExtractTests {
    @Test(arguments: 0..<3)
    func `an owner's document is made again from the data that it carries, to the byte`(place: Int) throws {
        let document = try SmallCharges.prepare(scope: .owner(place))
        let again = try Contracts.prepare("pcn", document.source, scope: .owner(0))
        #expect(again.view == document.view && again.source == document.source)
    }

    @Test func `the association's report is made again from the data that it carries`() throws {
        let document = try SmallCharges.prepare()
        let again = try Contracts.prepare("pcn", document.source)
        #expect(again.view == document.view && again.source == document.source)
    }

    @Test func `no document carries another owner`() throws {
        let text = try String(decoding: SmallCharges.prepare(scope: .owner(0)).source, as: UTF8.self)
        #expect(text.contains("Anne") && text.contains("00195+++"))
        for secret in ["Bram", "Çelik", "Ulmenstraat", "Ulmenweg", "500.00", "-7.50", "334", "A2"] { #expect(!text.contains(secret)) }
        let report = try String(decoding: SmallCharges.prepare().source, as: UTF8.self)
        for secret in ["Anne", "Bram", "Çelik", "00195+++", "303"] { #expect(!report.contains(secret)) }
    }

    /// What is changed in Anne's own document, and where it is refused then.
    @Test(arguments: [
        ("\"own\":\"26.25\"", "\"own\":\"26.26\"", "$.extract.lines[0].own"), ("\"own\":\"26.25\"", "\"own\":\"26.24\"", ""),
        ("\"account\":\"6120000\"", "\"account\":\"6120001\"", "$.extract.lines[0]"), ("\"lines\":[", "\"lines\":[{},", "$.extract.lines"),
        ("\"reserve_call\":\"33.30\"", "\"reserve_call\":\"33.32\"", "$.extract.reserve_call"),
        ("\"general\": 303", "\"general\": 1303", "$.allocation_keys[0].total"),
    ])
    func `parts that cannot be are refused`(old: String, new: String, path: String) throws {
        let source = try String(decoding: SmallCharges.prepare(scope: .owner(0)).source, as: UTF8.self)
        let changed = try Edits.apply([(old, new)], to: source)
        #expect(try Edits.paths { try Contracts.prepare("pcn", Array(changed.utf8), scope: .owner(0)) } == (path.isEmpty ? [] : [path]))
    }
}
