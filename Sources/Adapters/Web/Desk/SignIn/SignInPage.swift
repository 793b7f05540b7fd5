internal import Domain

/// Where a person signs in with an account of this installation.
package struct SignInPage: PageGroup {
    package init() {}

    package var pages: [Page] {
        [
            Page("/sign-in", need: .nothing) { call in
                Screen(
                    "sign-in", title: SignInTexts.title(call.language), values: ["words": SignInTexts.words.values(call.language)],
                    module: "sign-in",
                    data: ["to": .text(SignInPage.target(call.query("to"))), "texts": SignInTexts.texts.json(call.language)])
            }
        ]
    }

    /// Where to go on: an address of this desk and of no other site.
    static func target(_ wanted: String?) -> String {
        guard let wanted, wanted.hasPrefix("/"), !wanted.hasPrefix("//"), !wanted.contains("\\"), !wanted.hasPrefix("/sign-in") else { return "/" }
        return wanted.unicodeScalars.contains { $0.value < 33 } ? "/" : wanted
    }
}

private enum SignInTexts {
    static let title = Localized(fr: "Se connecter", nl: "Aanmelden", de: "Anmelden", en: "Sign in")
    private static let reveal = Localized(fr: "Montrer", nl: "Tonen", de: "Zeigen", en: "Show")

    static let words: [String: Localized] = [
        "title": title,
        "sub": Localized(
            fr: "Le greffe de vos copropriétés.", nl: "De griffie van uw mede-eigendommen.", de: "Die Kanzlei Ihrer Eigentümergemeinschaften.",
            en: "The clerk's desk of your co-ownerships."),
        "email": Localized(fr: "Adresse e-mail", nl: "E-mailadres", de: "E-Mail-Adresse", en: "E-mail address"),
        "password": Localized(fr: "Mot de passe", nl: "Wachtwoord", de: "Passwort", en: "Password"),
        "reveal": reveal,
        "enter": Localized(fr: "Se connecter", nl: "Aanmelden", de: "Anmelden", en: "Sign in"),
        "help": Localized(
            fr: "Pas encore de compte, ou mot de passe oublié ? Demandez à la personne qui gère cette installation.",
            nl: "Nog geen account, of wachtwoord vergeten? Vraag het aan wie deze installatie beheert.",
            de: "Noch kein Konto oder Passwort vergessen? Fragen Sie, wer diese Installation betreut.",
            en: "No account yet, or password forgotten? Ask whoever looks after this installation."),
    ]
    static let texts: [String: Localized] = [
        "reveal": reveal, "conceal": Localized(fr: "Cacher", nl: "Verbergen", de: "Verbergen", en: "Hide"),
    ]
}
