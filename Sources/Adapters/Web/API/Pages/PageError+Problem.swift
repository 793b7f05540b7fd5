package import Archive
internal import Domain
internal import HTTPTypes

extension PageError: Problematic {
    package var problem: Problem {
        switch self {
        case .noDocument, .noPage: .notFound
        case .noBox:
            .form(
                "/box",
                Localized(
                    fr: "Le cadre ne touche pas la page.", nl: "Het kader raakt de pagina niet.", de: "Der Rahmen liegt nicht auf der Seite.",
                    en: "The box does not touch the page."))
        case .unshown(let failure): failure.isOfTheMachine ? .unavailable : .unshown(failure)
        }
    }
}

extension Problem {
    fileprivate static func unshown(_ failure: ReadingFailure) -> Problem {
        Problem(
            .unprocessableContent, "page-not-shown",
            Localized(
                fr: "Cette page ne peut pas être affichée.", nl: "Deze pagina kan niet worden getoond.",
                de: "Diese Seite kann nicht gezeigt werden.", en: "This page cannot be shown."), detail: failure.message)
    }
}

extension ReadingFailure {
    /// Nothing is wrong with the document.
    var isOfTheMachine: Bool { [.diskFull, .setup, .failed, .denied].contains(code) }
}
