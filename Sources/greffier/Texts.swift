import Access
import Domain
import Review

/// The words of the command line, in the four languages.
enum Texts {
    static let dataHelp = Localized(
        fr: "Le dossier des données : base de données et originaux.", nl: "De map met de gegevens: databank en originelen.",
        de: "Der Ordner der Daten: Datenbank und Originale.", en: "The data folder: database and originals.")
    static let configHelp = Localized(
        fr: "Le fichier de configuration (sinon greffier.yaml, s'il existe).", nl: "Het configuratiebestand (anders greffier.yaml, als het er is).",
        de: "Die Konfigurationsdatei (sonst greffier.yaml, wenn vorhanden).", en: "The configuration file (else greffier.yaml, if there is one).")
    static let languageHelp = Localized(
        fr: "La langue des textes : fr, nl, de ou en.", nl: "De taal van de teksten: fr, nl, de of en.",
        de: "Die Sprache der Texte: fr, nl, de oder en.", en: "The language of the texts: fr, nl, de or en.")
    static let inboxHelp = Localized(
        fr: "Le dossier où l'on dépose les documents.", nl: "De map waarin documenten worden neergelegd.",
        de: "Der Ordner, in dem Dokumente abgelegt werden.", en: "The folder where documents are dropped.")

    static let overview = Localized(
        fr: "Le greffier de la copropriété : d'un document déposé à un brouillon de dépense.",
        nl: "De griffier van de mede-eigendom: van een neergelegd document naar een ontwerp van uitgave.",
        de: "Der Schriftführer der Miteigentümer: vom abgelegten Dokument zum Ausgabenentwurf.",
        en: "The document clerk of a co-ownership: from a dropped document to an expense draft.")

    static let overviewDiscussion = Localized(
        fr: """
            Exemples :
              greffier serve --inbox ~/Scans --data ~/greffier  surveiller un dossier
              greffier drafts --data ~/greffier                 voir les brouillons
              greffier read facture.pdf                         lire sans conserver
              greffier render minutes --data pv.json            faire un PDF à archiver
              greffier doctor                                   vérifier cette machine
            """,
        nl: """
            Voorbeelden:
              greffier serve --inbox ~/Scans --data ~/greffier  een map bewaken
              greffier drafts --data ~/greffier                 de ontwerpen bekijken
              greffier read factuur.pdf                         lezen zonder bewaren
              greffier render minutes --data notulen.json       een pdf om te archiveren
              greffier doctor                                   deze machine nakijken
            """,
        de: """
            Beispiele:
              greffier serve --inbox ~/Scans --data ~/greffier  einen Ordner überwachen
              greffier drafts --data ~/greffier                 die Entwürfe ansehen
              greffier read rechnung.pdf                        lesen ohne Ablage
              greffier render minutes --data protokoll.json     ein PDF für das Archiv
              greffier doctor                                   diesen Rechner prüfen
            """,
        en: """
            Examples:
              greffier serve --inbox ~/Scans --data ~/greffier  watch a folder
              greffier drafts --data ~/greffier                 see the drafts
              greffier read invoice.pdf                         read, keep nothing
              greffier render minutes --data minutes.json       make a PDF for the archive
              greffier doctor                                   check this machine
            """)

    static let serveAbstract = Localized(
        fr: "Surveille la boîte d'arrivée, fait un brouillon de chaque document, et sert l'API et le bureau.",
        nl: "Bewaakt de inbox, maakt van elk document een ontwerp, en bedient de API en het bureau.",
        de: "Überwacht den Eingang, macht aus jedem Dokument einen Entwurf, und bedient API und Schreibtisch.",
        en: "Watch the inbox, make a draft of each document, and serve the API and the desk.")
    static let serveDiscussion = Localized(
        fr: """
            Le premier sous-dossier donne l'immeuble. Un fichier lu passe dans done/, un fichier refusé dans failed/ avec un texte qui dit pourquoi.
            Ctrl-C arrête ; rien n'est perdu.

            Exemples :
              greffier serve --inbox ~/Scans --data ~/greffier
              greffier serve --inbox ~/Scans --data ~/greffier --port 8443
              greffier serve --config /etc/greffier.yaml

            Statut de sortie : 0 arrêté comme demandé, 1 ne peut pas travailler, 2 usage ou configuration erronés.
            """,
        nl: """
            De eerste submap geeft het gebouw. Een gelezen bestand gaat naar done/, een geweigerd naar failed/ met een tekst die zegt waarom.
            Ctrl-C stopt; er gaat niets verloren.

            Voorbeelden:
              greffier serve --inbox ~/Scans --data ~/greffier
              greffier serve --inbox ~/Scans --data ~/greffier --port 8443
              greffier serve --config /etc/greffier.yaml

            Exitstatus: 0 gestopt zoals gevraagd, 1 kan niet werken, 2 fout gebruik of foute configuratie.
            """,
        de: """
            Der erste Unterordner nennt das Gebäude. Gelesenes kommt nach done/, Abgelehntes nach failed/ mit einem Text, der sagt, warum.
            Strg-C beendet; nichts geht verloren.

            Beispiele:
              greffier serve --inbox ~/Scans --data ~/greffier
              greffier serve --inbox ~/Scans --data ~/greffier --port 8443
              greffier serve --config /etc/greffier.yaml

            Rückgabewert: 0 wie verlangt beendet, 1 kann nicht arbeiten, 2 falscher Gebrauch oder falsche Konfiguration.
            """,
        en: """
            The first sub-folder names the building. A file that was read moves to done/, one that was not to failed/ beside a text that says why.
            Ctrl-C stops; nothing is lost.

            Examples:
              greffier serve --inbox ~/Scans --data ~/greffier
              greffier serve --inbox ~/Scans --data ~/greffier --port 8443
              greffier serve --config /etc/greffier.yaml

            Exit status: 0 stopped as asked, 1 cannot work, 2 wrong usage or configuration.
            """)

    static func serving(_ language: Language, inbox: String, data: String) -> String {
        Localized(
            fr: "Greffier surveille \(inbox) ; les données sont dans \(data). Ctrl-C arrête.\n",
            nl: "Greffier bewaakt \(inbox); de gegevens staan in \(data). Ctrl-C stopt.\n",
            de: "Greffier überwacht \(inbox); die Daten liegen in \(data). Strg-C beendet.\n",
            en: "Greffier watches \(inbox); the data are in \(data). Ctrl-C stops.\n")(language)
    }

    static let stopped = Localized(fr: "\nArrêté.\n", nl: "\nGestopt.\n", de: "\nBeendet.\n", en: "\nStopped.\n")
    static let again = Localized(
        fr: "le même fichier est arrivé de nouveau, pas de second brouillon.", nl: "hetzelfde bestand kwam opnieuw, geen tweede ontwerp.",
        de: "dieselbe Datei kam noch einmal, kein zweiter Entwurf.", en: "the same file came again, no second draft.")

    static func refused(_ language: Language, _ failure: ReadingFailure) -> String {
        Localized(
            fr: "Un fichier est refusé (\(failure.code.rawValue)) : voyez failed/.",
            nl: "Een bestand is geweigerd (\(failure.code.rawValue)): zie failed/.",
            de: "Eine Datei wurde abgelehnt (\(failure.code.rawValue)): siehe failed/.",
            en: "A file was refused (\(failure.code.rawValue)): see failed/.")(
                language)
    }

    static func counts(_ language: Language, received: Int, drafted: Int, aside: Int) -> String {
        Localized(
            fr: "\(received) reçus, \(drafted) lus, \(aside) mis de côté", nl: "\(received) ontvangen, \(drafted) gelezen, \(aside) opzij gelegd",
            de: "\(received) erhalten, \(drafted) gelesen, \(aside) beiseitegelegt", en: "\(received) received, \(drafted) read, \(aside) set aside")(
                language)
    }

    static let configurationHint = Localized(
        fr: "Tous les réglages : docs/configuration.md.", nl: "Alle instellingen: docs/configuration.md.",
        de: "Alle Einstellungen: docs/configuration.md.", en: "All settings: docs/configuration.md.")
}

extension Obstacle {
    /// What is wrong and what to do.
    var message: Localized {
        switch self {
        case .overlap(let left, let right):
            Localized(
                fr: "Les dossiers \(left) et \(right) se chevauchent. Choisissez deux dossiers dont aucun n'est dans l'autre.",
                nl: "De mappen \(left) en \(right) overlappen. Kies twee mappen waarvan geen in de andere ligt.",
                de: "Die Ordner \(left) und \(right) überschneiden sich. Wählen Sie zwei Ordner, von denen keiner im anderen liegt.",
                en: "The folders \(left) and \(right) overlap. Choose two folders of which neither lies in the other.")
        case .folder(let path, let words):
            Localized(
                fr: "Le dossier \(path) n'est pas utilisable (\(words)). Créez-le ou donnez-y les droits.",
                nl: "De map \(path) is niet bruikbaar (\(words)). Maak ze aan of geef er rechten op.",
                de: "Der Ordner \(path) ist nicht benutzbar (\(words)). Legen Sie ihn an oder geben Sie Rechte darauf.",
                en: "The folder \(path) cannot be used (\(words)). Make it, or give the rights to it.")
        case .alreadyServed(let path):
            Localized(
                fr: "Un autre serveur travaille déjà avec \(path). Arrêtez-le ou choisissez un autre dossier de données.",
                nl: "Een andere server werkt al met \(path). Stop die of kies een andere gegevensmap.",
                de: "Ein anderer Server arbeitet schon mit \(path). Beenden Sie ihn oder wählen Sie einen anderen Datenordner.",
                en: "Another server works with \(path) already. Stop it, or choose another data folder.")
        case .noStore(let path):
            Localized(
                fr: "Il n'y a pas encore de données dans \(path). Lancez « greffier serve », ou indiquez --data.",
                nl: "Er zijn nog geen gegevens in \(path). Start \"greffier serve\", of geef --data op.",
                de: "In \(path) liegen noch keine Daten. Starten Sie „greffier serve“ oder geben Sie --data an.",
                en: "There are no data in \(path) yet. Start \"greffier serve\", or name them with --data.")
        case .noDraft(let id):
            Localized(
                fr: "Il n'y a pas de brouillon \(id). « greffier drafts » les montre tous.",
                nl: "Er is geen ontwerp \(id). \"greffier drafts\" toont ze allemaal.",
                de: "Es gibt keinen Entwurf \(id). „greffier drafts“ zeigt alle.",
                en: "There is no draft \(id). \"greffier drafts\" shows them all.")
        case .newer:
            Localized(
                fr: "La base de données vient d'une version plus récente. Mettez Greffier à jour.",
                nl: "De databank komt van een nieuwere versie. Werk Greffier bij.",
                de: "Die Datenbank stammt von einer neueren Version. Aktualisieren Sie Greffier.",
                en: "The database was made by a newer version. Update Greffier.")
        case .storeAway(let words):
            Localized(
                fr: "La base de données n'est pas joignable (\(words)). Vérifiez qu'elle fonctionne, et store.url.",
                nl: "De databank is niet bereikbaar (\(words)). Kijk na of ze werkt, en store.url.",
                de: "Die Datenbank ist nicht erreichbar (\(words)). Prüfen Sie, ob sie läuft, und store.url.",
                en: "The database cannot be reached (\(words)). See whether it runs, and store.url.")
        case .copy(let error): error.message
        case .noStoreAddress: Texts.noStoreAddress
        case .storeDenied(let words):
            Localized(
                fr: "La base de données refuse l'accès (\(words)). Vérifiez le nom et le mot de passe dans store.url.",
                nl: "De databank weigert de toegang (\(words)). Kijk de naam en het wachtwoord na in store.url.",
                de: "Die Datenbank verweigert den Zugang (\(words)). Prüfen Sie Name und Kennwort in store.url.",
                en: "The database does not let Greffier in (\(words)). See the name and the password in store.url.")
        case .passesLocks(let role): Texts.passesLocks(role)
        case .review(let error): error.message
        case .access(let error): error.message
        case .noUser(let email):
            Localized(
                fr: "Il n'y a pas de compte \(email). « greffier user list » les montre tous.",
                nl: "Er is geen account \(email). \"greffier user list\" toont ze allemaal.",
                de: "Es gibt kein Konto \(email). „greffier user list“ zeigt alle.",
                en: "There is no account \(email). \"greffier user list\" shows them all.")
        case .portTaken(let host, let port):
            Localized(
                fr: "L'adresse \(host):\(port) est déjà prise. Choisissez un autre port avec --port, ou 0 pour un port libre.",
                nl: "Het adres \(host):\(port) is al bezet. Kies een andere poort met --port, of 0 voor een vrije poort.",
                de: "Die Adresse \(host):\(port) ist schon belegt. Wählen Sie mit --port einen anderen Port, oder 0 für einen freien.",
                en: "The address \(host):\(port) is taken already. Choose another port with --port, or 0 for a free one.")
        case .storage(let trouble): trouble.message
        case .migration(let fault): fault.message
        case .full: ReadingFailure(.diskFull).message
        case .failed(let words):
            Localized(
                fr: "Greffier ne peut pas travailler : \(words). « greffier doctor » aide à trouver la cause.",
                nl: "Greffier kan niet werken: \(words). \"greffier doctor\" helpt de oorzaak te vinden.",
                de: "Greffier kann nicht arbeiten: \(words). „greffier doctor“ hilft, die Ursache zu finden.",
                en: "Greffier cannot work: \(words). \"greffier doctor\" helps to find the cause.")
        }
    }
}
