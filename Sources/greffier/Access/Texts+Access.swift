import Domain

extension Texts {
    static let hostHelp = Localized(
        fr: "L'adresse où l'API et le bureau sont servis (127.0.0.1).", nl: "Het adres waarop de API en het bureau bediend worden (127.0.0.1).",
        de: "Die Adresse, an der API und Schreibtisch bedient werden (127.0.0.1).",
        en: "The address that the API and the desk are served at (127.0.0.1).")
    static let portHelp = Localized(
        fr: "Le port (8080) ; 0 prend un port libre.", nl: "De poort (8080); 0 neemt een vrije poort.",
        de: "Der Port (8080); 0 nimmt einen freien.", en: "The port (8080); 0 takes any that is free.")

    static func address(_ language: Language, _ address: String) -> String {
        Localized(
            fr: "Le bureau et l'API : \(address)\n", nl: "Het bureau en de API: \(address)\n", de: "Schreibtisch und API: \(address)\n",
            en: "The desk and the API: \(address)\n")(language)
    }

    static let userAbstract = Localized(
        fr: "Gère les comptes du bureau.", nl: "Beheert de accounts van het bureau.", de: "Verwaltet die Konten des Schreibtischs.",
        en: "See to the accounts of the desk.")
    static let userDiscussion = Localized(
        fr: """
            Rôles : superadmin, syndic, accountant, board_member, contractor, owner.

            Exemples :
              greffier user add marie@exemple.be --role syndic --name "Marie Claes"
              greffier user add paul@exemple.be --role accountant --generate

            Statut de sortie : 0 fait, 1 pas fait, 2 usage erroné.
            """,
        nl: """
            Rollen: superadmin, syndic, accountant, board_member, contractor, owner.

            Voorbeelden:
              greffier user add marie@voorbeeld.be --role syndic --name "Marie Claes"
              greffier user add paul@voorbeeld.be --role accountant --generate

            Exitstatus: 0 gedaan, 1 niet gedaan, 2 fout gebruik.
            """,
        de: """
            Rollen: superadmin, syndic, accountant, board_member, contractor, owner.

            Beispiele:
              greffier user add marie@beispiel.be --role syndic --name "Marie Claes"
              greffier user add paul@beispiel.be --role accountant --generate

            Rückgabewert: 0 getan, 1 nicht getan, 2 falscher Gebrauch.
            """,
        en: """
            Roles: superadmin, syndic, accountant, board_member, contractor, owner.

            Examples:
              greffier user add marie@example.be --role syndic --name "Marie Claes"
              greffier user add paul@example.be --role accountant --generate

            Exit status: 0 done, 1 not done, 2 wrong usage.
            """)
    static let addUserAbstract = Localized(
        fr: "Ajoute un compte.", nl: "Voegt een account toe.", de: "Fügt ein Konto hinzu.", en: "Add an account.")
    static let emailHelp = Localized(
        fr: "L'adresse e-mail avec laquelle on s'identifie.", nl: "Het e-mailadres waarmee men zich aanmeldt.",
        de: "Die E-Mail-Adresse, mit der man sich anmeldet.", en: "The e-mail address to sign in with.")
    static let roleHelp = Localized(
        fr: "Le rôle : syndic décide, accountant prépare, board_member lit.",
        nl: "De rol: syndic beslist, accountant bereidt voor, board_member leest.",
        de: "Die Rolle: syndic entscheidet, accountant bereitet vor, board_member liest.",
        en: "The role: syndic decides, accountant prepares, board_member reads.")
    static let nameHelp = Localized(
        fr: "Le nom, tel qu'il est montré.", nl: "De naam, zoals hij getoond wordt.", de: "Der Name, wie er gezeigt wird.",
        en: "The name, as it is shown.")
    static let passwordInputHelp = Localized(
        fr: "Lit le mot de passe sur l'entrée standard.", nl: "Leest het wachtwoord van de standaardinvoer.",
        de: "Liest das Passwort von der Standardeingabe.", en: "Read the password from standard input.")
    static let generateHelp = Localized(
        fr: "Invente un mot de passe et le montre.", nl: "Verzint een wachtwoord en toont het.", de: "Erfindet ein Passwort und zeigt es.",
        en: "Make a password and show it.")
    static let askPassword = Localized(fr: "Mot de passe : ", nl: "Wachtwoord: ", de: "Passwort: ", en: "Password: ")

    static func userAdded(_ email: String, _ role: Localized) -> Localized {
        Localized(
            fr: "\(email) peut s'identifier (\(role.fr)).", nl: "\(email) kan zich aanmelden (\(role.nl)).",
            de: "\(email) kann sich anmelden (\(role.de)).", en: "\(email) can sign in (\(role.en)).")
    }

    static let listUsersAbstract = Localized(
        fr: "Montre les comptes.", nl: "Toont de accounts.", de: "Zeigt die Konten.", en: "Show the accounts.")
    static let disableAbstract = Localized(
        fr: "Bloque un compte ; ses sessions se terminent.", nl: "Blokkeert een account; zijn sessies eindigen.",
        de: "Sperrt ein Konto; seine Sitzungen enden.", en: "Disable an account; its sessions end.")
    static let enableHelp = Localized(fr: "Débloque.", nl: "Deblokkeert.", de: "Entsperrt.", en: "Enable it again.")
    static let setPasswordAbstract = Localized(
        fr: "Donne un autre mot de passe ; les sessions se terminent.", nl: "Geeft een ander wachtwoord; de sessies eindigen.",
        de: "Gibt ein anderes Passwort; die Sitzungen enden.", en: "Set another password; the sessions end.")
    static let disabled = Localized(fr: "bloqué", nl: "geblokkeerd", de: "gesperrt", en: "disabled")

    static func userChanged(_ email: String) -> Localized {
        Localized(fr: "\(email) : fait.", nl: "\(email): gedaan.", de: "\(email): erledigt.", en: "\(email): done.")
    }
}
