package import Domain

/// Why somebody was not let in, or something about users, tokens and webhooks was not done.
package enum AccessError: Error, Hashable, Sendable {
    /// Nobody of this address, another password, or a disabled account: which, is not told.
    case wrongPassword
    /// Too many failures; seconds to wait.
    case pause(seconds: Int)
    /// A token of KoproGo without an organisation.
    case noOrganisation
    case emailTaken
    case badEmail
    /// Fewest and most characters.
    case badPassword(ClosedRange<Int>)
    /// A name is missing or too long.
    case badName
    /// Nobody would be left who may see to the users.
    case lastKeeper
    case noUser
    case noToken
    /// The expiry lies in the past.
    case expired
    case noWebhook
    /// An address that events are not sent to.
    case badAddress
    case tooManyWebhooks
    /// More rights than the one who gives them has.
    case moreThanOwn
}

extension AccessError {
    /// What is wrong and what to do.
    package var message: Localized {
        switch self {
        case .wrongPassword:
            Localized(
                fr: "L'adresse ou le mot de passe n'est pas correct.", nl: "Het adres of het wachtwoord klopt niet.",
                de: "Die Adresse oder das Passwort stimmt nicht.", en: "The address or the password is not right.")
        case .pause(let seconds):
            Localized(
                fr: "Trop d'essais : attendez \(seconds) s.", nl: "Te veel pogingen: wacht \(seconds) s.",
                de: "Zu viele Versuche: warten Sie \(seconds) s.", en: "Too many tries: wait \(seconds) s.")
        case .noOrganisation:
            Localized(
                fr: "Le jeton ne nomme pas d'organisation : choisissez un rôle lié à une organisation.",
                nl: "Het token noemt geen organisatie: kies een rol binnen een organisatie.",
                de: "Das Token nennt keine Organisation: wählen Sie eine Rolle in einer Organisation.",
                en: "The token names no organisation: choose a role that belongs to one.")
        case .emailTaken:
            Localized(
                fr: "Cette adresse a déjà un compte.", nl: "Dit adres heeft al een account.", de: "Diese Adresse hat schon ein Konto.",
                en: "This address has an account already.")
        case .badEmail:
            Localized(
                fr: "Ce n'est pas une adresse e-mail.", nl: "Dit is geen e-mailadres.", de: "Das ist keine E-Mail-Adresse.",
                en: "This is not an e-mail address.")
        case .badPassword(let range):
            Localized(
                fr: "Le mot de passe doit avoir de \(range.lowerBound) à \(range.upperBound) caractères.",
                nl: "Het wachtwoord moet \(range.lowerBound) tot \(range.upperBound) tekens tellen.",
                de: "Das Passwort muss \(range.lowerBound) bis \(range.upperBound) Zeichen haben.",
                en: "The password must have \(range.lowerBound) to \(range.upperBound) characters.")
        case .badName:
            Localized(
                fr: "Indiquez un nom de 1 à 100 caractères.", nl: "Geef een naam van 1 tot 100 tekens.",
                de: "Geben Sie einen Namen mit 1 bis 100 Zeichen an.", en: "Give a name of 1 to 100 characters.")
        case .lastKeeper: AccessError.lastKeeperText
        case .noUser:
            Localized(
                fr: "Il n'y a pas de tel compte.", nl: "Er is geen dergelijk account.", de: "Es gibt kein solches Konto.",
                en: "There is no such account.")
        case .noToken:
            Localized(
                fr: "Il n'y a pas de tel jeton.", nl: "Er is geen dergelijk token.", de: "Es gibt kein solches Token.", en: "There is no such token.")
        case .expired:
            Localized(
                fr: "L'échéance est passée.", nl: "De vervaldatum ligt in het verleden.", de: "Das Ablaufdatum liegt in der Vergangenheit.",
                en: "The expiry lies in the past.")
        case .noWebhook:
            Localized(
                fr: "Il n'y a pas de tel webhook.", nl: "Er is geen dergelijke webhook.", de: "Es gibt keinen solchen Webhook.",
                en: "There is no such webhook.")
        case .badAddress:
            Localized(
                fr: "Donnez une adresse https publique.", nl: "Geef een publiek https-adres.", de: "Geben Sie eine öffentliche https-Adresse an.",
                en: "Give a public https address.")
        case .tooManyWebhooks:
            Localized(
                fr: "Il y a déjà 50 webhooks : supprimez-en un.", nl: "Er zijn al 50 webhooks: verwijder er een.",
                de: "Es gibt schon 50 Webhooks: entfernen Sie einen.", en: "There are 50 webhooks already: remove one.")
        case .moreThanOwn:
            Localized(
                fr: "On ne peut donner que des droits que l'on a.", nl: "Men kan alleen rechten geven die men zelf heeft.",
                de: "Man kann nur Rechte geben, die man selbst hat.", en: "One can give only rights that one has.")
        }
    }

    private static let lastKeeperText = Localized(
        fr: "Il ne resterait personne pour gérer les comptes : nommez d'abord un autre syndic.",
        nl: "Niemand zou de accounts nog beheren: benoem eerst een andere syndicus.",
        de: "Niemand bliebe für die Konten: ernennen Sie zuerst einen anderen Syndikus.",
        en: "Nobody would be left to see to the accounts: name another syndic first.")
}
