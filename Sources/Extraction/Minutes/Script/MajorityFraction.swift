import Domain

/// Reads "2/3", "4/5" and "3/4" as majorities, and on scans "213", "415" and "314" behind or before the word for a majority.
enum MajorityFraction {
    private static let words: Set<String> = ["majorite", "meerderheid", "mehrheit", "majority", "majoritaire"]
    private static let fillers: Set<String> = [
        "des", "de", "van", "von", "of", "la", "a", "du", "qualifiee", "gekwalificeerde", "der", "qualifizierte", "qualified",
    ]

    static func read(_ terms: [Term], at index: Int) -> Cue.Mark? {
        guard let figure = terms[index].figure, !figure.isMoney, !figure.isPercent, let whole = figure.whole else { return nil }
        let total = figure.total.map { $0.scaled(to: 0) }
        let majority: DecisionContent.WrittenMajority? =
            switch (whole, total) {
            case (2, 3), (213, nil): .twoThirds
            case (3, 4), (314, nil): .threeQuarters
            case (4, 5), (415, nil): .fourFifths
            default: nil
            }
        guard let majority, total != nil || isBesideWord(terms, index) else { return nil }
        return Cue.Mark(cue: .majority(majority), range: index..<index + 1)
    }

    private static func isBesideWord(_ terms: [Term], _ index: Int) -> Bool {
        var before = index - 1
        while before >= 0, index - before < 4, fillers.contains(terms[before].text) { before -= 1 }
        let after = index + 1 < terms.count ? terms[index + 1].text : ""
        return before >= 0 && words.contains(terms[before].text) || words.contains(after)
    }
}
