internal import Domain
internal import Typesetting

// What the template of the charges can print. Units: amounts are whole cents, shares whole numbers, percentages hundredths of a percent
// (6840 is 68.40 %, half up), dates ISO text, a rate of VAT is text ("21"); what may be missing is null.
//
// In both scopes (document.scope is "association" or "owner"):
// scope            "association" | "owner"
// association, syndic   as in MinutesView;  period {from, to};  currency "EUR"
// keys             the allocation keys: id, name, total (shares); excl, vat, incl, count (the expenses that it distributes); percent (of all)
// funds            working {balance, iban}, reserve {balance, iban, call?};  null where the data has none
// reserve_call     null, or {amount, key_name, total_shares} and for an owner {own_shares, own}
// totals           excl, vat, incl, count
// vat_rates        per rate, rising: rate, excl, vat, incl, count
//
// The association's report:
// classes          of the chart (three digits, or two where the chart names no third), by code:
//   code, label (in the document's language), section {code, label} (two digits), excl, vat, incl, count, percent (of incl)
//   accounts        by code: code, label (of the data), excl, vat, incl, count, percent
//     rows          by date: date, supplier, invoice_number, key (id), key_name, vat_rate, excl, vat, incl, owner_percent (0…100)
// sections         two digits: code, label, excl, vat, incl, count, percent
// chart            the largest classes, falling, at most six, then the rest: code, label, amount, percent, rest true|false
// payment          {iban, bic?, holder, due_date?}
//
// An owner's statement:
// owner            name, language, address {street, postal_code, city}
//   lots            ref, kind "flat"|"garage"|…, shares [{key (id), key_name, shares, total}]
// own_keys         the keys with expenses or own shares, in order: id, name, own_shares, total_shares, lines, and the sums
//                  total, own, vat, owner_part, occupant_part
//   lines           by account: account, label, total (building, VAT included), own (own part), vat (of which VAT),
//                   owner_part, occupant_part (own = owner_part + occupant_part)
// own_totals       total, own, vat, owner_part, occupant_part
// account          the owner's account, in cents, positive = owed by the owner:
//   previous_balance, advances_called, payments_received,
//   arrears         = previous_balance + advances_called − payments_received
//   own             = own_totals.own;   settlement = own − advances_called
//   balance         = arrears + settlement = previous_balance + own − payments_received
//   reserve_call    own part of the call for the reserve fund (0 when none)
//   result          = balance + reserve_call;   to_pay = result when positive, else 0;   in_favour = −result when negative, else 0
// payment          iban, bic?, holder, due_date?, amount (cents; null when nothing is to be paid), communication "+++202/5000/00064+++",
//                  epc (text of the EPC QR code, EPC069-12; null when nothing is to be paid, or not in euro)

/// Builds what the templates of the charges print: what both scopes have.
struct ChargesView {
    let data: ChargesData
    let language: Language

    func common(scope: String) -> Record {
        let root = data.root
        var view = Record([
            ("scope", .text(scope)), ("association", Parties.association(root)), ("syndic", Parties.syndic(root)),
            ("period", .members(root["period"], ["from", "to"])), ("currency", .text(data.currency)),
        ])
        let totals = Sums(data.rows)
        view.add("keys", .list(keys(totals)))
        view.add("funds", funds)
        view.add("totals", .record(totals.record))
        view.add("vat_rates", .list(rates))
        return view
    }

    /// Names that only the other scope fills are there too, so that a template may ask for them.
    var association: Value {
        var view = common(scope: "association")
        view.add("reserve_call", reserveCall(own: nil))
        view.add("payment", payment(amount: nil, communication: nil))
        view.add(report)
        for name in ["owner", "own_totals", "account"] { view.add(name, .null) }
        view.add("own_keys", .list([]))
        return .record(view)
    }

    private func keys(_ all: Sums) -> [Value] {
        data.keys.enumerated().map { place, key in
            let sums = Sums(data.rows.lazy.filter { $0.expense.key == place })
            var record = Record([("id", .text(key.id)), ("name", .text(key.name)), ("total", .shares(key.total))])
            record.add(sums.record)
            record.add("percent", .percent(sums.amounts.incl, of: all.amounts.incl))
            return .record(record)
        }
    }

    private var rates: [Value] {
        let byRate = Dictionary(grouping: data.rows) { $0.rate.flatMap(VATRate.init)?.basisPoints ?? .max }
        return byRate.keys.sorted().map { points in
            let rows = byRate[points] ?? []
            var record = Record([("rate", .text(orNull: rows.first?.rate))])
            record.add(Sums(rows).record)
            return .record(record)
        }
    }

    private var funds: Value {
        guard let funds = data.root.given("funds") else { return .null }
        return ["working": fund(funds.given("working")), "reserve": fund(funds.given("reserve"))]
    }

    private func fund(_ fund: JSONNode?) -> Value {
        guard let fund else { return .null }
        let call = fund.given("call")?.amount
        return [
            "balance": fund["balance"]?.amount.map(Value.money) ?? .null, "iban": fund["iban"]?.value ?? .null,
            "call": call.map(Value.money) ?? .null,
        ]
    }

    /// The call for the reserve fund, with an owner's part of it where there is one.
    func reserveCall(own: (shares: Int64, part: Money)?) -> Value {
        guard let call = data.reserveCall else { return .null }
        let key = data.keys[data.generalKey]
        return [
            "amount": .money(call), "key_name": .text(key.name), "total_shares": .shares(key.total),
            "own_shares": own.map { .integer($0.shares) } ?? .null, "own": own.map { .money($0.part) } ?? .null,
        ]
    }

    /// Where to pay; the code is made only for an amount.
    func payment(amount: Money?, communication: StructuredCommunication?) -> Value {
        guard let payment = data.root.given("payment") else { return .null }
        let holder = payment["holder"]?.string ?? ""
        let bic = payment["bic"]?.string.flatMap(BIC.init)
        var epc: String?
        if let amount, let iban = data.iban, data.currency == "EUR" {
            epc = PaymentCode.text(amount: amount, to: holder, iban: iban, bic: bic, communication: communication)
        }
        return [
            "iban": .text(orNull: data.iban?.text), "bic": .text(orNull: bic?.text), "holder": .text(holder),
            "due_date": payment["due_date"]?.value ?? .null, "amount": amount.map(Value.money) ?? .null,
            "communication": .text(orNull: communication?.description), "epc": .text(orNull: epc),
        ]
    }
}

/// What expenses come to.
struct Sums {
    var amounts = Expense.Amounts()
    var count = 0

    init(_ rows: some Sequence<ChargesData.Row>) {
        for row in rows {
            amounts += row.expense.amounts
            count += 1
        }
    }

    var record: Record {
        Record([("excl", .money(amounts.excl)), ("vat", .money(amounts.vat)), ("incl", .money(amounts.incl)), ("count", .count(count))])
    }
}
