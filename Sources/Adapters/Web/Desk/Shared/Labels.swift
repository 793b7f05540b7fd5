internal import Domain
internal import Intake

/// What people call the values that the API speaks of; an unknown one keeps its name.
enum Labels {
    static func document(_ state: String, _ language: Language) -> String { JobState(rawValue: state)?.label(language) ?? state }
    static func draft(_ state: String, _ language: Language) -> String { DraftState(rawValue: state)?.label(language) ?? state }
    static func kind(_ kind: String, _ language: Language) -> String { DocumentKind(rawValue: kind)?.label(language) ?? kind }

    /// Choices of a form, the chosen one marked.
    static func choices(_ all: [(value: String, name: Localized)], chosen: String?, _ language: Language) -> [[String: any Sendable]] {
        all.map { ["value": $0.value, "name": $0.name(language), "chosen": $0.value == chosen ?? ""] }
    }

    static let documentStates = [("", any)] + JobState.allCases.map { ($0.rawValue, $0.label) }
    static let kinds = [("", any)] + DocumentKind.allCases.filter { $0 != .commitment }.map { ($0.rawValue, $0.label) }
    static let events = [("", any)] + Event.Kind.allCases.map { ($0.rawValue, $0.label) }

    private static let any = Localized(fr: "Tous", nl: "Alle", de: "Alle", en: "All")
}
