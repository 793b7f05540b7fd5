internal import Access
internal import Domain
internal import FoundationEssentials
internal import HTTPTypes
package import Publishing

/// Who an organisation's documents come from.
package struct LetterheadEndpoints: EndpointGroup {
    private let drawer: LetterheadDrawer

    package init(_ drawer: LetterheadDrawer) { self.drawer = drawer }

    package var endpoints: [Endpoint] {
        [
            Endpoint(
                .get, "/letterhead", "getLetterhead", tag: "Print", "The letterhead of the organisation.", need: .permission(.templatesRead),
                answers: [.json(200, "The letterhead.", .schema("Letterhead")), .problem(404, "The organisation has none.")]
            ) { call in
                guard let (letterhead, logo) = try await drawer.letterhead(of: call.caller.organisation) else { throw Problem.notFound }
                return try Reply.json(Sheet(letterhead, logo))
            },
            Endpoint(
                .put, "/letterhead", "putLetterhead", tag: "Print",
                "Puts a letterhead in place of the one before; documents printed from now on bear it.", need: .permission(.letterhead),
                body: .json(.schema("Letterhead")),
                answers: [
                    .json(200, "The letterhead as it is kept.", .schema("Letterhead")),
                    .problem(422, "Something cannot be printed; `errors` names it."),
                    .problem(507, "The disk of the server is full."),
                ], work: put),
            Endpoint(
                .delete, "/letterhead", "deleteLetterhead", tag: "Print", "Forgets the letterhead: the syndic of the data stands at the head again.",
                need: .permission(.letterhead), answers: [Endpoint.Answer(204, "Done.")]
            ) { call in
                try await drawer.remove(of: call.caller.organisation)
                return .done
            },
        ]
    }

    package var schemas: [String: JSON] {
        let line: JSON = ["type": "string", "maxLength": 120]
        return [
            "Letterhead": .objectSchema(
                [
                    "name": ["type": "string", "minLength": 1, "maxLength": 120], "address": ["type": "array", "items": line, "maxItems": 5],
                    "enterprise_number": .orNull(line), "email": .orNull(line), "phone": .orNull(line), "website": .orNull(line),
                    "logo": .orNull(
                        .objectSchema([
                            "media_type": .textSchema(Logo.Format.allCases.map(\.rawValue)),
                            "data": ["type": "string", "contentEncoding": "base64", "maxLength": .number(Logo.sizeLimit * 4 / 3 + 4)],
                        ])),
                ], optional: ["address", "enterprise_number", "email", "phone", "website", "logo"])
        ]
    }

    private func put(_ call: Call) async throws -> Reply {
        let sheet = try await call.json(Sheet.self)
        do {
            let organisation = try call.caller.organisation
            try await drawer.put(try sheet.letterhead, try sheet.picture, of: organisation)
            guard let (letterhead, logo) = try await drawer.letterhead(of: organisation) else { throw Problem.notFound }
            return try Reply.json(Sheet(letterhead, logo))
        } catch { throw try Problem(printing: error) }
    }
}

/// A letterhead as it is sent.
private struct Sheet: Codable {
    struct Picture: Codable {
        var mediaType: String
        var data: String
    }

    var name: String
    var address: [String]?
    var enterpriseNumber: String?
    var email: String?
    var phone: String?
    var website: String?
    var logo: Picture?

    init(_ letterhead: Letterhead, _ logo: Logo?) {
        name = letterhead.name
        address = letterhead.address
        enterpriseNumber = letterhead.enterpriseNumber
        email = letterhead.email
        phone = letterhead.phone
        website = letterhead.website
        self.logo = logo.map { Picture(mediaType: $0.format.rawValue, data: Data($0.bytes).base64EncodedString()) }
    }

    var letterhead: Letterhead {
        get throws {
            try Letterhead(
                name: name, address: address ?? [], enterpriseNumber: enterpriseNumber, email: email, phone: phone, website: website
            ).checked()
        }
    }

    var picture: Logo? {
        get throws {
            guard let logo else { return nil }
            guard let format = Logo.Format(rawValue: logo.mediaType) else { throw Problem.form("/logo/media_type", Sheet.unknown) }
            guard let bytes = Data(base64Encoded: logo.data) else { throw Problem.form("/logo/data", Sheet.notBase64) }
            return try Logo(format, [UInt8](bytes))
        }
    }

    private static let unknown = Localized(
        fr: "image/svg+xml ou image/png.", nl: "image/svg+xml of image/png.", de: "image/svg+xml oder image/png.", en: "image/svg+xml or image/png.")
    private static let notBase64 = Localized(
        fr: "Ce n'est pas du base64.", nl: "Dit is geen base64.", de: "Das ist kein Base64.", en: "This is not base64.")
}
