/// A language of the house: the three of Belgium and English.
package enum Language: String, CaseIterable, Codable, Sendable {
    case fr
    case nl
    case de
    case en
}

/// A text that a person sees, in each language of the house; the compiler asks for all four.
package struct Localized: Hashable, Codable, Sendable {
    package let fr: String
    package let nl: String
    package let de: String
    package let en: String

    package init(fr: String, nl: String, de: String, en: String) {
        self.fr = fr
        self.nl = nl
        self.de = de
        self.en = en
    }

    /// The text in one language.
    package func callAsFunction(_ language: Language) -> String {
        switch language {
        case .fr: fr
        case .nl: nl
        case .de: de
        case .en: en
        }
    }
}
