internal import Domain

/// The text beside a failed file: what happened and what to do.
struct FailureNote {
    let name: String
    let failure: ReadingFailure
    let document: DocumentID?

    func text(_ language: Language) -> String {
        var lines = [name, "", failure.message(language), failure.hint(language)]
        if let document {
            lines += ["", FailureNote.reference(language) + " \(document)", FailureNote.again(language) + " greffier retry \(document)"]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let reference = Localized(fr: "Document :", nl: "Document:", de: "Dokument:", en: "Document:")
    private static let again = Localized(fr: "Réessayer :", nl: "Opnieuw proberen:", de: "Erneut versuchen:", en: "To try again:")
}
