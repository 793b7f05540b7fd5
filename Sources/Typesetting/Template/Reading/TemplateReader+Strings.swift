internal import Domain

/// Strings of the languages, as far as the template uses them.
extension TemplateReader {
    /// What each language's files say, the kind's own over the shared ones.
    func stringEntries(_ language: Language) -> [String: StringEntry]? {
        var entries: [String: StringEntry] = [:]
        var isThere = false
        for folder in ["shared", files.kind] {
            guard let source = source("\(folder)/strings.\(language.rawValue).json") else { continue }
            isThere = true
            do {
                for entry in try StringsReader.read(source) { entries[entry.key] = entry }
            } catch let fault as TemplateFault { report(fault) } catch {}
        }
        return isThere ? entries : nil
    }

    /// Reads what is used; strings may use further strings.
    func stringTables() -> [Language: StringTable] {
        var entries: [Language: [String: StringEntry]] = [:]
        for language in Language.allCases { entries[language] = stringEntries(language) }
        var tables: [Language: StringTable] = entries.mapValues { _ in StringTable() }
        var readKeys = 0
        var readPrefixes = 0
        while readKeys < names.stringKeys.count || readPrefixes < names.prefixes.count {
            if readKeys < names.stringKeys.count {
                let key = names.stringKeys[readKeys]
                for language in Language.allCases { tables[language]?.strings.append(entries[language]?[key].map(bound)) }
                readKeys += 1
            } else {
                addChoices(of: names.prefixes[readPrefixes], from: entries, to: &tables)
                readPrefixes += 1
            }
        }
        reportUnknownStrings(entries)
        return tables
    }

    private func addChoices(of prefix: StringPrefix, from entries: [Language: [String: StringEntry]], to tables: inout [Language: StringTable]) {
        for language in Language.allCases {
            guard let entries = entries[language], prefix.number == tables[language]?.choices.count else { continue }
            let start = prefix.prefix + "."
            let keys = entries.keys.filter { $0.hasPrefix(start) }.sorted()
            let choices = keys.map { (String($0.dropFirst(start.count)), names.number(ofString: $0)) }
            tables[language]?.choices.append(Dictionary(choices, uniquingKeysWith: { first, _ in first }))
        }
    }

    private func bound(_ entry: StringEntry) -> BoundString {
        switch entry.form {
        case .single(let source):
            BoundString(.single(fragment(source)), place: entry.place)
        case .plural(let count, let zero, let one, let other):
            BoundString(
                .plural(
                    count: expression(count) ?? .constant(.integer(0)), count.place(at: 0), zero: zero.map(fragment), one: fragment(one),
                    other: fragment(other)),
                place: entry.place)
        }
    }

    private func reportUnknownStrings(_ entries: [Language: [String: StringEntry]]) {
        let known = entries.values.reduce(into: Set<String>()) { $0.formUnion($1.keys) }
        for use in names.stringUses where !known.contains(use.key) {
            report(.unknownString(use.key, known: Array(known)), at: use.place)
        }
        for prefix in names.prefixes where !known.contains(where: { $0.hasPrefix(prefix.prefix + ".") }) {
            report(.unknownString(prefix.prefix + ".…", known: []), at: prefix.place)
        }
    }
}
