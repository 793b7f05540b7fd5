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
