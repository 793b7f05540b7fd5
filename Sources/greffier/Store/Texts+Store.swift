import Domain
import SharedSQL

extension Texts {
    static let storeAbstract = Localized(
        fr: "S'occupe de la base de données.", nl: "Zorgt voor de databank.", de: "Sorgt für die Datenbank.", en: "See to the database.")

    static let storeDiscussion: Localized = {
        let example = "  DATABASE_URL=postgresql://greffier@db.example/greffier greffier store migrate"
        return Localized(
            fr: "Exemple :\n\(example)\n\nStatut de sortie : 0 fait, 1 pas fait, 2 usage erroné.",
            nl: "Voorbeeld:\n\(example)\n\nExitstatus: 0 gedaan, 1 niet gedaan, 2 fout gebruik.",
            de: "Beispiel:\n\(example)\n\nRückgabewert: 0 getan, 1 nicht getan, 2 falscher Gebrauch.",
            en: "Example:\n\(example)\n\nExit status: 0 done, 1 not done, 2 wrong usage.")
    }()

    static let migrateStoreAbstract = Localized(
        fr: "Copie la base SQLite dans une base PostgreSQL vide, et compare.",
        nl: "Kopieert de SQLite-databank naar een lege PostgreSQL-databank, en vergelijkt.",
        de: "Kopiert die SQLite-Datenbank in eine leere PostgreSQL-Datenbank, und vergleicht.",
        en: "Copy the SQLite database into an empty PostgreSQL database, and compare.")

    static let storeMigrated = Localized(
        fr: "Tout est copié ; les nombres et les sommes concordent. L'ancienne base est restée telle quelle.",
        nl: "Alles is gekopieerd; de aantallen en sommen kloppen. De oude databank is ongewijzigd gebleven.",
        de: "Alles ist kopiert; Zahlen und Summen stimmen überein. Die alte Datenbank blieb, wie sie war.",
        en: "Everything is copied; counts and sums agree. The old database was left as it is.")
}

extension StoreCopyError {
    /// What is wrong, and what helps.
    var message: Localized {
        switch self {
        case .notEmpty:
            Localized(
                fr: "La base PostgreSQL n'est pas vide : rien n'a été copié. Donnez une base neuve.",
                nl: "De PostgreSQL-databank is niet leeg: niets werd gekopieerd. Geef een nieuwe databank op.",
                de: "Die PostgreSQL-Datenbank ist nicht leer: nichts wurde kopiert. Geben Sie eine neue Datenbank an.",
                en: "The PostgreSQL database is not empty: nothing was copied. Give a new database.")
        case .otherCopy:
            Localized(
                fr: "La base PostgreSQL contient une partie d'une autre copie. Donnez une base neuve.",
                nl: "De PostgreSQL-databank bevat een deel van een andere kopie. Geef een nieuwe databank op.",
                de: "Die PostgreSQL-Datenbank enthält einen Teil einer anderen Kopie. Geben Sie eine neue Datenbank an.",
                en: "The PostgreSQL database holds a part of another copy. Give a new database.")
        case .changed:
            Localized(
                fr: "On a travaillé avec la base SQLite depuis le début de cette copie. Arrêtez les serveurs, et donnez une base PostgreSQL neuve.",
                nl: "Sinds het begin van deze kopie werd met de SQLite-databank gewerkt. Stop de servers en geef een nieuwe PostgreSQL-databank op.",
                de: "Seit Beginn dieser Kopie wurde mit der SQLite-Datenbank gearbeitet. Beenden Sie die Server, und geben Sie eine neue an.",
                en: "The SQLite database was worked with since this copy began. Stop the servers, and give a new PostgreSQL database.")
        case .unfinished:
            Localized(
                fr: "La copie vers cette base PostgreSQL n'est pas finie. Terminez-la d'abord : greffier store migrate.",
                nl: "De kopie naar deze PostgreSQL-databank is niet af. Maak ze eerst af: greffier store migrate.",
                de: "Die Kopie in diese PostgreSQL-Datenbank ist nicht fertig. Beenden Sie sie zuerst: greffier store migrate.",
                en: "The copy into this PostgreSQL database is not finished. Finish it first: greffier store migrate.")
        case .differs(let table):
            Localized(
                fr: "La table \(table) de la copie diffère : ne l'utilisez pas. Recommencez avec une base neuve.",
                nl: "De tabel \(table) van de kopie verschilt: gebruik ze niet. Begin opnieuw met een nieuwe databank.",
                de: "Die Tabelle \(table) der Kopie weicht ab: benutzen Sie sie nicht. Beginnen Sie mit einer neuen Datenbank von vorn.",
                en: "The table \(table) of the copy differs: do not use it. Begin again with a new database.")
        }
    }
}

extension Texts {
    static let noStoreAddress = Localized(
        fr: "Aucune base PostgreSQL n'est nommée. Donnez DATABASE_URL ou store.url.",
        nl: "Er is geen PostgreSQL-databank genoemd. Geef DATABASE_URL of store.url op.",
        de: "Keine PostgreSQL-Datenbank ist genannt. Geben Sie DATABASE_URL oder store.url an.",
        en: "No PostgreSQL database is named. Give DATABASE_URL or store.url.")
}
