internal import Domain
internal import HTTPTypes

extension Problem {
    /// The form breaks off, or is not what its boundary promised.
    static var malformedForm: Problem {
        Problem(
            .badRequest, "malformed-form",
            Localized(
                fr: "Le formulaire est incomplet ou mal formé.", nl: "Het formulier is onvolledig of verkeerd gevormd.",
                de: "Das Formular ist unvollständig oder fehlerhaft.", en: "The form is incomplete or malformed."))
    }

    /// A form of a kind that brings no files.
    static var otherForm: Problem {
        Problem(
            .unsupportedMediaType, "other-form",
            Localized(
                fr: "Envoyez les fichiers en multipart/form-data, ou un fichier tel quel.",
                nl: "Stuur de bestanden als multipart/form-data, of één bestand zoals het is.",
                de: "Senden Sie die Dateien als multipart/form-data oder eine Datei, wie sie ist.",
                en: "Send the files as multipart/form-data, or one file as it is."))
    }

    static var noFile: Problem {
        .form(
            "/files",
            Localized(
                fr: "Aucun fichier n'a été envoyé.", nl: "Er werd geen bestand gestuurd.", de: "Es wurde keine Datei gesendet.",
                en: "No file was sent."))
    }

    static func tooManyFiles(_ limit: Int) -> Problem {
        Problem(
            .contentTooLarge, "too-many-files",
            Localized(
                fr: "Au plus \(limit) fichiers à la fois.", nl: "Hoogstens \(limit) bestanden tegelijk.",
                de: "Höchstens \(limit) Dateien auf einmal.",
                en: "At most \(limit) files at once."))
    }

    static var longBuilding: Problem {
        .form(
            "/building",
            Localized(
                fr: "Ce nom d'immeuble est trop long.", nl: "Deze naam van een gebouw is te lang.", de: "Dieser Name eines Gebäudes ist zu lang.",
                en: "This name of a building is too long."))
    }
}
