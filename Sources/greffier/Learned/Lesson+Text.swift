import Domain

extension Lesson {
    /// What was learned, in a sentence.
    func text(_ language: Language) -> String {
        switch subject {
        case .place(let field, let place): "\(field.label(language)): \(place.text(language))"
        case .constant(let field, let value): "\(field.label(language)): \(value)"
        case .account(let code, let building): account(code, building, language)
        case .absent(let field, let place): "\(field.label(language)): \(Texts.notPrinted(place?.text(language))(language))"
        case .kind(let was, let kind, let title):
            Texts.titledKind(title.joined(separator: " "), kind.label(language), was.label(language))(language)
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
        if !beside.isEmpty { return Texts.besideWords(beside.joined(separator: " "))(language) }
        if !above.isEmpty { return Texts.underWords(above.joined(separator: " "))(language) }
        return Texts.atPlace(page, left / 10, middle / 10)(language)
    }
}
