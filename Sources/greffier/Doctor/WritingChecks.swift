import Cairo
import Domain
import Foundation

/// Whether documents can be written: the templates with their fonts, and the patterns by which words are divided.
struct WritingChecks {
    let settings: Settings

    init(_ settings: Settings) { self.settings = settings }

    var results: [Check] { [templates] + patterns }

    private var templates: Check {
        let subject = Localized(fr: "Modèles et polices", nl: "Sjablonen en lettertypes", de: "Vorlagen und Schriften", en: "Templates and fonts")
        do {
            _ = try PrintShop(settings, store: nil).publishing()
            return Check(subject: subject, mend: nil)
        } catch {
            return Check(
                subject: subject,
                mend: Localized(
                    fr: "Indiquez leur dossier : --templates DOSSIER ou GREFFIER_TEMPLATES.",
                    nl: "Geef hun map op: --templates MAP of GREFFIER_TEMPLATES.",
                    de: "Geben Sie ihren Ordner an: --templates ORDNER oder GREFFIER_TEMPLATES.",
                    en: "Name their folder: --templates FOLDER or GREFFIER_TEMPLATES."))
        }
    }

    private var patterns: [Check] {
        let missing = CairoPress.languagesWithoutPatterns()
        return Language.allCases.map { language in
            Check(
                subject: Localized(
                    fr: "Division des mots : \(language)", nl: "Woordafbreking: \(language)", de: "Silbentrennung: \(language)",
                    en: "Division of words: \(language)"),
                mend: missing.contains(language.rawValue) ? LanguageCheck.install(language == .en ? "hyphen-en-gb" : "hyphen-\(language)") : nil,
                isMinor: true)
        }
    }
}
