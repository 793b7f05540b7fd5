internal import Access
internal import Domain
internal import FoundationEssentials
internal import Publishing

/// What the query of a request to print says: the options of `greffier render`.
struct RenderOptions {
    let language: Language?
    let scope: RenderRequest.Scope
    let watermark: RenderRequest.Watermark?
    /// Nil for the moment of rendering.
    let created: Moment?
    let number: String?

    init(_ call: Call) throws {
        language = try call.query("lang", as: Language.self)
        scope = try RenderOptions.scope(call)
        watermark = try call.query("watermark", as: RenderRequest.Watermark.self)
        created = try call.query("created_at").map { text in
            guard let moment = Moment(text) else { throw Problem.form("created_at", RenderOptions.notAMoment) }
            return moment
        }
        number = call.query("number")
        if let number, number.count > RenderOptions.longestNumber { throw Problem.form("number", RenderOptions.tooLong) }
    }

    private enum Scope: String {
        case association
        case owner
    }

    private static let longestNumber = 60

    private static func scope(_ call: Call) throws -> RenderRequest.Scope {
        let scope = try call.query("scope", as: Scope.self)
        guard call.query("owner") != nil else {
            if scope == .owner { throw Problem.form("owner", ownerNeeded) }
            return .whole
        }
        if scope == .association { throw Problem.form("scope", ownerNeeded) }
        return .owner(try call.query("owner", in: 1...100_000, otherwise: 1) - 1)
    }

    /// The whole request; `created` is now when the caller names no moment.
    func request(_ kind: String, _ call: Call, data: [UInt8], now: Moment) throws -> RenderRequest {
        RenderRequest(
            organisation: try call.caller.organisation, kind: kind, language: language ?? call.language, data: data, scope: scope,
            watermark: watermark, created: created ?? now, documentNumber: number)
    }

    static let parameters: [Endpoint.Parameter] = [
        .init("lang", .textSchema(Language.allCases.map(\.rawValue)), "The language of the document; else the caller's."),
        .init("scope", .textSchema(["association", "owner"]), "The document of the association, or of one owner (`owner`)."),
        .init("owner", .numberSchema(1...100_000), "The owner, by the place in the data, from 1."),
        .init("watermark", .textSchema(RenderRequest.Watermark.allCases.map(\.rawValue)), "A word across every page."),
        .init(
            "created_at", .textSchema(format: "date-time"), "The moment that is printed and sealed; else now. The same inputs give the same bytes."),
        .init("number", ["type": "string", "maxLength": .number(longestNumber)], "The number of the document, to be printed."),
    ]

    private static let notAMoment = Localized(
        fr: "Un moment avec fuseau : 2026-11-21T09:30:00Z.", nl: "Een moment met tijdzone: 2026-11-21T09:30:00Z.",
        de: "Ein Zeitpunkt mit Zeitzone: 2026-11-21T09:30:00Z.", en: "A moment with its offset: 2026-11-21T09:30:00Z.")
    private static let tooLong = Localized(
        fr: "Au plus 60 caractères.", nl: "Hoogstens 60 tekens.", de: "Höchstens 60 Zeichen.", en: "At most 60 characters.")
    private static let ownerNeeded = Localized(
        fr: "scope=owner demande owner, un nombre à partir de 1, et l'inverse.", nl: "scope=owner vraagt owner, een getal vanaf 1, en omgekeerd.",
        de: "scope=owner verlangt owner, eine Zahl ab 1, und umgekehrt.", en: "scope=owner needs owner, a number from 1, and the reverse.")
}
