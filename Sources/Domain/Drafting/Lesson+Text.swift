extension Lesson {
    /// What was learned, in a sentence.
    package func text(_ language: Language) -> String {
        switch subject {
        case .place(let field, let place): "\(field.label(language)): \(place.text(language))"
        case .constant(let field, let value): "\(field.label(language)): \(value)"
        case .account(let code, let building): account(code, building, language)
        case .absent(let field, let place): "\(field.label(language)): \(LessonTexts.notPrinted(place?.text(language))(language))"
        case .kind(let was, let kind, let title):
            LessonTexts.titledKind(title.joined(separator: " "), kind.label(language), was.label(language))(language)
        }
    }

    private func account(_ code: String, _ building: Building?, _ language: Language) -> String {
        let name = ChartOfAccounts.nearestName(of: code).map { " \($0(language))" } ?? ""
        return "\(FieldName.accountCode.label(language)): \(code)\(name)" + (building.map { " (\($0.name))" } ?? "")
    }
}

extension TaughtPlace {
    /// The words that it stands beside or under, else its place on the page.
    fileprivate func text(_ language: Language) -> String {
        if !beside.isEmpty { return LessonTexts.besideWords(beside.joined(separator: " "))(language) }
        if !above.isEmpty { return LessonTexts.underWords(above.joined(separator: " "))(language) }
        return LessonTexts.atPlace(page, left / 10, middle / 10)(language)
    }
}

private enum LessonTexts {
    static func besideWords(_ words: String) -> Localized {
        Localized(fr: "à côté de « \(words) »", nl: "naast \"\(words)\"", de: "neben „\(words)“", en: "beside \"\(words)\"")
    }

    static func underWords(_ words: String) -> Localized {
        Localized(fr: "sous « \(words) »", nl: "onder \"\(words)\"", de: "unter „\(words)“", en: "under \"\(words)\"")
    }

    static func atPlace(_ page: Int, _ left: Int, _ top: Int) -> Localized {
        Localized(
            fr: "page \(page), à \(left) % de la gauche et \(top) % du haut", nl: "pagina \(page), op \(left) % van links en \(top) % van boven",
            de: "Seite \(page), \(left) % von links und \(top) % von oben", en: "page \(page), \(left)% from the left and \(top)% from the top")
    }

    static func notPrinted(_ place: String?) -> Localized {
        let words = place.map { " (\($0))" } ?? ""
        return Localized(
            fr: "pas sur ces documents\(words)", nl: "niet op deze documenten\(words)", de: "nicht auf diesen Dokumenten\(words)",
            en: "not on these documents\(words)")
    }

    static func titledKind(_ title: String, _ kind: String, _ was: String) -> Localized {
        Localized(
            fr: "« \(title) » : \(kind), pas \(was)", nl: "\"\(title)\": \(kind), niet \(was)", de: "„\(title)“: \(kind), nicht \(was)",
            en: "\"\(title)\": \(kind), not \(was)")
    }
}
