internal import Domain

/// The texts that the page says in dialogs and messages.
extension AccessTexts {
    static let dialogs: [String: Localized] = [
        "save": Localized(fr: "Enregistrer", nl: "Bewaren", de: "Speichern", en: "Save"),
        "passwordNote": Localized(
            fr: "Transmettez-le par un autre chemin que l'e-mail ; il n'est plus montré ensuite.",
            nl: "Geef het niet per e-mail door; het wordt daarna niet meer getoond.",
            de: "Geben Sie es nicht per E-Mail weiter; es wird danach nicht mehr gezeigt.",
            en: "Pass it on by another way than e-mail; it is not shown again."),
        "newPassword": Localized(fr: "Nouveau mot de passe", nl: "Nieuw wachtwoord", de: "Neues Passwort", en: "New password"),
        "passwordOf": Localized(
            fr: "Mot de passe de {name}", nl: "Wachtwoord van {name}", de: "Passwort von {name}", en: "Password of {name}"),
        "signedOut": Localized(
            fr: "{name} devra se reconnecter.", nl: "{name} moet zich opnieuw aanmelden.", de: "{name} muss sich neu anmelden.",
            en: "{name} will have to sign in again."),
        "disableWhom": Localized(fr: "Désactiver {name} ?", nl: "{name} uitschakelen?", de: "{name} sperren?", en: "Disable {name}?"),
        "userAdded": Localized(
            fr: "{name} peut se connecter.", nl: "{name} kan zich aanmelden.", de: "{name} kann sich anmelden.", en: "{name} can sign in."),
        "changed": Localized(fr: "C'est enregistré.", nl: "Bewaard.", de: "Gespeichert.", en: "Saved."),
        "tokenName": Localized(fr: "Nom de la machine", nl: "Naam van de machine", de: "Name der Maschine", en: "Name of the machine"),
        "lasts": Localized(fr: "Durée", nl: "Geldigheid", de: "Gültigkeit", en: "Lasts"),
        "days": Localized(fr: "{n} jours", nl: "{n} dagen", de: "{n} Tage", en: "{n} days"),
        "forEver": Localized(fr: "Sans échéance", nl: "Zonder einde", de: "Ohne Ende", en: "For ever"),
        "secretTitle": Localized(fr: "Notez ce secret", nl: "Noteer dit geheim", de: "Notieren Sie dieses Geheimnis", en: "Keep this secret"),
        "secretNote": Localized(
            fr: "Il n'est montré que maintenant et conservé nulle part en clair.", nl: "Het wordt alleen nu getoond.",
            de: "Es wird nur jetzt gezeigt.", en: "It is shown now and never again."),
        "secret": Localized(fr: "Secret", nl: "Geheim", de: "Geheimnis", en: "Secret"),
        "copy": Localized(fr: "Copier", nl: "Kopiëren", de: "Kopieren", en: "Copy"),
        "copied": Localized(fr: "Copié.", nl: "Gekopieerd.", de: "Kopiert.", en: "Copied."),
        "done": Localized(fr: "C'est noté", nl: "Genoteerd", de: "Notiert", en: "I have it"),
        "revokeWhich": Localized(fr: "Révoquer « {name} » ?", nl: "“{name}” intrekken?", de: "„{name}“ widerrufen?", en: "Revoke “{name}”?"),
        "revokeNote": Localized(
            fr: "La machine qui s'en sert ne pourra plus rien demander.", nl: "De machine die het gebruikt, kan niets meer vragen.",
            de: "Die Maschine, die es benutzt, kann nichts mehr abfragen.", en: "The machine that uses it can ask nothing any more."),
        "removeWhich": Localized(
            fr: "Supprimer ce webhook ?", nl: "Deze webhook verwijderen?", de: "Diesen Webhook entfernen?", en: "Remove this webhook?"),
        "removeNote": Localized(
            fr: "{name} ne recevra plus rien, ni ce qui est en route.", nl: "{name} krijgt niets meer, ook niet wat onderweg is.",
            de: "{name} bekommt nichts mehr, auch nicht, was unterwegs ist.", en: "{name} receives nothing any more, nor what is on its way."),
        "noDeliveries": Localized(
            fr: "Rien n'a encore été envoyé.", nl: "Er is nog niets verzonden.", de: "Noch wurde nichts gesendet.", en: "Nothing has been sent yet."),
        "event": Localized(fr: "Événement", nl: "Gebeurtenis", de: "Ereignis", en: "Event"),
        "when": Localized(fr: "Quand", nl: "Wanneer", de: "Wann", en: "When"),
        "tries": Localized(fr: "Essais", nl: "Pogingen", de: "Versuche", en: "Tries"),
        "answer": Localized(fr: "Réponse", nl: "Antwoord", de: "Antwort", en: "Answer"),
        "retry": Localized(fr: "Renvoyer", nl: "Opnieuw sturen", de: "Erneut senden", en: "Send again"),
        "onItsWay": Localized(fr: "C'est reparti.", nl: "Weer onderweg.", de: "Wieder unterwegs.", en: "On its way again."),
    ]
}
