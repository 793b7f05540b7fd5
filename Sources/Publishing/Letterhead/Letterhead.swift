internal import Domain
internal import FoundationEssentials
internal import Typesetting

/// Who an organisation's documents come from, as it wants to stand at their head. It takes the place of the syndic of the data there.
package struct Letterhead: Hashable, Codable, Sendable {
    package var name: String
    /// Lines as on an envelope.
    package var address: [String]
    package var enterpriseNumber: String?
    package var email: String?
    package var phone: String?
    package var website: String?

    package init(
        name: String, address: [String] = [], enterpriseNumber: String? = nil, email: String? = nil, phone: String? = nil, website: String? = nil
    ) {
        self.name = name
        self.address = address
        self.enterpriseNumber = enterpriseNumber
        self.email = email
        self.phone = phone
        self.website = website
    }

    /// Its file among the templates of the organisation.
    static let file = "shared/letterhead.json"

    private enum CodingKeys: String, CodingKey {
        case name, address, enterpriseNumber = "enterprise_number", email, phone, website
    }

    /// From its file; nil when it is none.
    init?(_ bytes: [UInt8]) {
        guard let letterhead = try? JSONDecoder().decode(Letterhead.self, from: Data(bytes)) else { return nil }
        self = letterhead
    }

    func bytes() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(self))
    }

    /// As templates print it (`letterhead.…`).
    var value: Value {
        func text(_ text: String?) -> Value { text.map(Value.text) ?? .null }
        return [
            "name": .text(name), "address": .list(address.map(Value.text)), "enterprise_number": text(enterpriseNumber), "email": text(email),
            "phone": text(phone), "website": text(website),
        ]
    }

    /// What a proof holds templates against.
    static let example = Letterhead(
        name: "Syndic SRL", address: ["Rue 1", "1000 Bruxelles"], enterpriseNumber: "0999900348", email: "a@b.example", phone: "02",
        website: "b.example")
}

extension Letterhead {
    private static let longest = 120
    private static let mostLines = 5

    /// The letterhead in form, or every member that cannot be printed.
    package func checked() throws -> Letterhead {
        var (checked, places) = (self, [PrintRefusal.Place]())
        func check(_ text: String?, _ pointer: String, needed: Bool = false) -> String? {
            let text = text.map { String($0.split(whereSeparator: \.isWhitespace).joined(separator: " ")) } ?? ""
            let isPlain = text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control && $0.properties.generalCategory != .format }
            if needed && text.isEmpty || text.count > Letterhead.longest || !isPlain {
                places.append(PrintRefusal.Place(pointer: pointer, detail: Letterhead.line))
            }
            return text.isEmpty ? nil : text
        }
        checked.name = check(name, "/name", needed: true) ?? ""
        if address.count > Letterhead.mostLines { places.append(PrintRefusal.Place(pointer: "/address", detail: Letterhead.lines)) }
        checked.address = address.prefix(Letterhead.mostLines).enumerated().compactMap { check($1, "/address/\($0)") }
        checked.phone = check(phone, "/phone")
        checked.website = check(website, "/website")
        checked.email = check(email, "/email")
        if let email = checked.email, email.split(separator: "@").count != 2 || email.contains(" ") {
            places.append(PrintRefusal.Place(pointer: "/email", detail: Letterhead.notAnAddress))
        }
        if let number = check(enterpriseNumber, "/enterprise_number") {
            checked.enterpriseNumber = EnterpriseNumber(number)?.description
            if checked.enterpriseNumber == nil {
                places.append(PrintRefusal.Place(pointer: "/enterprise_number", detail: Letterhead.notANumber))
            }
        } else {
            checked.enterpriseNumber = nil
        }
        if !places.isEmpty { throw PrintRefusal(.data, places) }
        return checked
    }

    private static let line = Localized(
        fr: "Une ligne de 1 à 120 caractères.", nl: "Een regel van 1 tot 120 tekens.", de: "Eine Zeile von 1 bis 120 Zeichen.",
        en: "A line of 1 to 120 characters.")
    private static let lines = Localized(
        fr: "Au plus 5 lignes.", nl: "Hoogstens 5 regels.", de: "Höchstens 5 Zeilen.", en: "At most 5 lines.")
    private static let notAnAddress = Localized(
        fr: "Ce n'est pas une adresse électronique.", nl: "Dit is geen e-mailadres.", de: "Das ist keine E-Mail-Adresse.",
        en: "This is no e-mail address.")
    private static let notANumber = Localized(
        fr: "Ce n'est pas un numéro d'entreprise : son contrôle (modulo 97) est faux.",
        nl: "Dit is geen ondernemingsnummer: de controle (modulo 97) klopt niet.",
        de: "Das ist keine Unternehmensnummer: Die Prüfung (Modulo 97) stimmt nicht.",
        en: "This is no enterprise number: its check (modulo 97) fails.")
}
