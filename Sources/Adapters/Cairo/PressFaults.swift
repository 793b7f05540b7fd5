internal import Domain
internal import Typesetting

/// What the press can find wrong, in words.
enum PressFaults {
    static func noFonts(in folder: String) -> LayoutFault {
        LayoutFault(
            problem: Localized(
                fr: "Aucune police de caractères dans « \(folder) ».", nl: "Geen lettertypen in “\(folder)”.",
                de: "Keine Schriften in „\(folder)“.", en: "There are no fonts in “\(folder)”."),
            advice: Localized(
                fr: "Indiquez le dossier « fonts » livré avec les modèles.", nl: "Geef de map “fonts” op die bij de sjablonen hoort.",
                de: "Geben Sie den mit den Vorlagen gelieferten Ordner „fonts“ an.", en: "Name the folder “fonts” that comes with the templates."))
    }

    static func notAFont(_ path: String) -> LayoutFault {
        LayoutFault(
            problem: Localized(
                fr: "« \(path) » n’est pas une police lisible.", nl: "“\(path)” is geen leesbaar lettertype.",
                de: "„\(path)“ ist keine lesbare Schrift.", en: "“\(path)” is not a font that can be read."),
            advice: Localized(
                fr: "Remplacez le fichier ou retirez-le du dossier.", nl: "Vervang het bestand of haal het uit de map.",
                de: "Ersetzen oder entfernen Sie die Datei.", en: "Replace the file, or take it out of the folder."))
    }

    static func unknownFamily(_ name: String, known: [String]) -> LayoutFault {
        let list = known.joined(separator: ", ")
        return LayoutFault(
            problem: Localized(
                fr: "Aucune police ne s’appelle « \(name) ».", nl: "Er is geen lettertype “\(name)”.",
                de: "Es gibt keine Schrift „\(name)“.", en: "There is no font called “\(name)”."),
            advice: Localized(fr: "Polices connues : \(list).", nl: "Bekend zijn: \(list).", de: "Bekannt sind: \(list).", en: "Known are: \(list)."))
    }

    static let noMemory = LayoutFault(
        problem: Localized(
            fr: "La mémoire ne suffit pas.", nl: "Er is te weinig geheugen.", de: "Der Speicher reicht nicht.", en: "There is not enough memory."))

    /// - Parameter reason: what a library says, in English, or the name of a font.
    static func drawing(_ reason: String) -> LayoutFault {
        LayoutFault(
            problem: Localized(
                fr: "Le document n’a pas pu être dessiné (\(reason)).", nl: "Het document kon niet worden getekend (\(reason)).",
                de: "Das Dokument konnte nicht gezeichnet werden (\(reason)).", en: "The document could not be drawn (\(reason))."))
    }
}
