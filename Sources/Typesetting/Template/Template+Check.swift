package import Domain

extension Template {
    /// Checks every path, string and formatter on all branches in the language of each sample: what is no fault of the files alone, and
    /// would show only when some data reach it. In order of files and lines, each fault once.
    package func check(views: [Language: Value]) -> [TemplateFault] {
        var faults: [TemplateFault] = []
        var seen: Set<TemplateFault> = []
        for language in Language.allCases {
            guard let view = views[language] else { continue }
            let found: [TemplateFault]
            if let table = strings[language] {
                var check = DataCheck(self, sample: view, language: language, strings: table)
                check.run()
                found = check.faults
            } else {
                found = [Problem.missingLanguage(language).of(stringsFile(language))]
            }
            for fault in found where seen.insert(fault).inserted { faults.append(fault) }
        }
        return faults.inOrder
    }

    /// What a value may choose under a prefix, in any language.
    func choices(of prefix: StringPrefix) -> [String] {
        var suffixes: Set<String> = []
        for table in strings.values { suffixes.formUnion(table.choices[prefix.number].keys) }
        return suffixes.filter { !$0.contains(".") }.sorted()
    }
}
