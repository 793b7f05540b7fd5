internal import Domain
internal import HTTPTypes
package import HandOver

extension PaymentError: Problematic {
    package var problem: Problem {
        switch self {
        case .changedMeanwhile:
            Problem(
                .conflict, "changed-meanwhile",
                Localized(
                    fr: "Un des brouillons a changé entre-temps : recommencez.", nl: "Een van de ontwerpen is intussen veranderd: begin opnieuw.",
                    de: "Einer der Entwürfe hat sich inzwischen geändert: Beginnen Sie neu.",
                    en: "One of the drafts has changed meanwhile: try again."))
        case .impossibleDay:
            Problem.form(
                "/day",
                Localized(
                    fr: "Le jour est passé, ou dans plus d'un an.", nl: "De dag is voorbij, of over meer dan een jaar.",
                    de: "Der Tag ist vorbei oder liegt mehr als ein Jahr entfernt.", en: "The day is over, or more than a year away."))
        case .fetched:
            Problem(
                .conflict, "payment-fetched",
                Localized(
                    fr: "Quelqu'un a téléchargé ce fichier : il est peut-être à la banque.",
                    nl: "Iemand heeft dit bestand gedownload: het is misschien bij de bank.",
                    de: "Jemand hat diese Datei heruntergeladen: Sie ist vielleicht bei der Bank.",
                    en: "Somebody fetched this file: it may be at the bank."))
        case .withdrawn:
            Problem(
                .gone, "payment-withdrawn",
                Localized(
                    fr: "Ce fichier a été retiré : un autre paie peut-être les mêmes brouillons.",
                    nl: "Dit bestand is ingetrokken: een ander betaalt misschien dezelfde ontwerpen.",
                    de: "Diese Datei wurde zurückgezogen: Vielleicht zahlt eine andere dieselben Entwürfe.",
                    en: "This file was withdrawn: another may pay the same drafts."))
        }
    }
}
