import Domain
import Publishing

/// The charges of three owners, small enough to divide by hand; texts in it are replaced to make a case.
enum SmallCharges {
    static let text = """
        {"association": {"name": "ACP Les Ormes", "enterprise_number": "0999.900.150",
          "address": {"street": "Rue des Ormes 1", "postal_code": "1000", "city": "Bruxelles"}, "total_shares": 1000, "total_owners": 3},
         "syndic": {"name": "Syndic du Parc SRL"},
         "period": {"from": "2025-01-01", "to": "2025-12-31"}, "currency": "EUR",
         "allocation_keys": [{"id": "general", "name": "Quotités", "total": 1000}, {"id": "lift", "name": "Ascenseur", "total": 3}],
         "expenses": [
          {"date": "2025-03-02", "supplier": "Eaux", "invoice_number": "W1", "account": "6120000", "account_label": "Eau",
           "allocation_key": "general", "total_excl": "94.35", "vat_rate": "6", "vat": "5.66", "total_incl": "100.01", "owner_percent": 0},
          {"date": "2025-02-01", "supplier": "Ascenseurs", "invoice_number": null, "account": "6101001", "account_label": "Ascenseur, contrat",
           "allocation_key": "lift", "total_excl": "0.83", "vat_rate": "21", "vat": "0.17", "total_incl": "1.00", "owner_percent": 50},
          {"date": "2025-01-15", "supplier": "Eaux", "invoice_number": "W0", "account": "6120000", "account_label": "Eau",
           "allocation_key": "general", "total_excl": "-20.00", "vat_rate": "6", "vat": "-1.20", "total_incl": "-21.20", "owner_percent": 0},
          {"date": "2025-04-01", "supplier": "Banque", "invoice_number": "B", "account": "6500000", "account_label": "Frais bancaires",
           "allocation_key": "general", "total_excl": "12.00", "vat": "0.00", "total_incl": "12.00", "owner_percent": 100}],
         "owners": [
          {"name": "Anne", "language": "fr", "address": {"street": "Rue des Ormes 1", "postal_code": "1000", "city": "Bruxelles"},
           "lots": [{"ref": "A1", "kind": "flat", "shares": {"general": 303, "lift": 1}}, {"ref": "G1", "kind": "garage", "shares": {"general": 30}}],
           "advances_called": "100.00", "payments_received": "60.00", "previous_balance": "5.00",
           "structured_communication": "+++202/5001/00195+++"},
          {"name": "Bram", "language": "nl", "address": {"street": "Ulmenstraat 1", "postal_code": "1000", "city": "Brussel"},
           "lots": [{"ref": "A2", "shares": {"general": 333, "lift": 1}}],
           "advances_called": "0.00", "payments_received": "500.00", "previous_balance": "-7.50"},
          {"name": "Çelik", "language": "de", "address": {"street": "Ulmenweg 1", "postal_code": "4700", "city": "Eupen"},
           "lots": [{"ref": "A3", "kind": "flat", "shares": {"general": 334, "lift": 1}}],
           "advances_called": "0.00", "payments_received": "0.00", "previous_balance": "0.00"}],
         "funds": {"working": {"balance": "18250.00", "iban": "BE68539007547034"}, "reserve": {"balance": "42000.00", "call": "100.01"}},
         "payment": {"iban": "BE68 5390 0754 7034", "bic": "XXXXBEBB", "holder": "ACP Les Ormes", "due_date": "2026-02-28"}}
        """

    static func prepare(
        _ edits: [(String, String)] = [], scope: RenderRequest.Scope = .whole, language: Language = .fr
    ) throws -> PreparedDocument {
        try Contracts.prepare("pcn", Array(Edits.apply(edits, to: text).utf8), scope: scope, language: language)
    }

    static func paths(_ edits: [(String, String)]) throws -> [String] { try Edits.paths { try prepare(edits) } }
}
