import Access
import Domain

extension Texts {
    static let tokenAbstract = Localized(
        fr: "Gère les jetons de service, pour les machines.", nl: "Beheert de servicetokens, voor machines.",
        de: "Verwaltet die Service-Tokens, für Maschinen.", en: "See to the service tokens, for machines.")

    static let tokenDiscussion: Localized = {
        let all = Permission.allCases.map(\.rawValue).joined(separator: " ")
        let examples = """
              greffier token add koprogo render templates:read
              greffier token add archive documents:read --days 90
              greffier token revoke kQ3pXb2mT9ZfL0aW
            """
        return Localized(
            fr: "Droits : \(all)\n\nExemples :\n\(examples)\n\nStatut de sortie : 0 fait, 1 pas fait, 2 usage erroné.",
            nl: "Rechten: \(all)\n\nVoorbeelden:\n\(examples)\n\nExitstatus: 0 gedaan, 1 niet gedaan, 2 fout gebruik.",
            de: "Rechte: \(all)\n\nBeispiele:\n\(examples)\n\nRückgabewert: 0 getan, 1 nicht getan, 2 falscher Gebrauch.",
            en: "Rights: \(all)\n\nExamples:\n\(examples)\n\nExit status: 0 done, 1 not done, 2 wrong usage.")
    }()

    static let addTokenAbstract = Localized(
        fr: "Fait un jeton et le montre cette seule fois.", nl: "Maakt een token en toont het deze ene keer.",
        de: "Macht ein Token und zeigt es dieses eine Mal.", en: "Make a token and show it this once.")
    static let listTokensAbstract = Localized(
        fr: "Montre les jetons, jamais leurs secrets.", nl: "Toont de tokens, nooit hun geheimen.",
        de: "Zeigt die Tokens, nie ihre Geheimnisse.", en: "Show the tokens, never their secrets.")
    static let revokeAbstract = Localized(fr: "Révoque un jeton.", nl: "Trekt een token in.", de: "Widerruft ein Token.", en: "Revoke a token.")
    static let tokenNameHelp = Localized(
        fr: "Le nom : l'historique dit ce que le jeton a fait.", nl: "De naam: de geschiedenis zegt wat het token deed.",
        de: "Der Name: der Verlauf sagt, was das Token tat.", en: "The name: the history says what the token did.")
    static let permissionsHelp = Localized(
        fr: "Les droits que le jeton donne.", nl: "De rechten die het token geeft.", de: "Die Rechte, die das Token gibt.",
        en: "The rights that the token gives.")
    static let daysHelp = Localized(
        fr: "Combien de jours il vaut ; sinon jusqu'à sa révocation.", nl: "Hoeveel dagen het geldt; anders tot het ingetrokken wordt.",
        de: "Wie viele Tage es gilt; sonst bis zum Widerruf.", en: "How many days it is good for; else until it is revoked.")
    static let revokeHelp = Localized(
        fr: "Le jeton, comme « greffier token list » le nomme.", nl: "Het token, zoals \"greffier token list\" het noemt.",
        de: "Das Token, wie „greffier token list“ es nennt.", en: "The token, as \"greffier token list\" names it.")
    static let revoked = Localized(fr: "révoqué", nl: "ingetrokken", de: "widerrufen", en: "revoked")
    static let tokenRevoked = Localized(
        fr: "Le jeton est révoqué.", nl: "Het token is ingetrokken.", de: "Das Token ist widerrufen.", en: "The token is revoked.")

    static func tokenMade(_ id: String) -> Localized {
        Localized(
            fr: "Jeton \(id). Gardez-le : il n'est plus montré.", nl: "Token \(id). Bewaar het: het wordt niet meer getoond.",
            de: "Token \(id). Bewahren Sie es auf: es wird nicht mehr gezeigt.", en: "Token \(id). Keep it: it is not shown again.")
    }
}

extension Headings {
    static let email = Localized(fr: "Adresse", nl: "Adres", de: "Adresse", en: "Address")
    static let name = Localized(fr: "Nom", nl: "Naam", de: "Name", en: "Name")
    static let role = Localized(fr: "Rôle", nl: "Rol", de: "Rolle", en: "Role")
    static let signedIn = Localized(fr: "Vu", nl: "Gezien", de: "Zuletzt", en: "Last seen")
    static let token = Localized(fr: "Jeton", nl: "Token", de: "Token", en: "Token")
    static let permissions = Localized(fr: "Droits", nl: "Rechten", de: "Rechte", en: "Rights")
    static let expires = Localized(fr: "Jusqu'au", nl: "Tot", de: "Bis", en: "Until")
    static let used = Localized(fr: "Utilisé", nl: "Gebruikt", de: "Benutzt", en: "Used")
}
