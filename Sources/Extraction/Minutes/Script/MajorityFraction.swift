import Domain

/// Reads "2/3", "4/5" and "3/4" as majorities, and on scans "213", "415" and "314" behind or before the word for a majority.
enum MajorityFraction {
    private static let words: Set<String> = ["majorite", "meerderheid", "mehrheit", "majority", "majoritaire"]
    private static let fillers: Set<String> = [
        "des", "de", "van", "von", "of", "la", "a", "du", "qualifiee", "gekwalificeerde", "der", "qualifizierte", "qualified",
    ]

    static func read(_ pieces: [Piece], at index: Int) -> Cue.Mark? {
        guard let figure = pieces[index].figure, !figure.isMoney, !figure.isPercent, let whole = figure.whole else { return nil }
        let total = figure.total.map { $0.scaled(to: 0) }
        let majority: DecisionContent.WrittenMajority? =
            switch (whole, total) {
            case (2, 3), (213, nil): .twoThirds
            case (3, 4), (314, nil): .threeQuarters
            case (4, 5), (415, nil): .fourFifths
            default: nil
            }
        guard let majority, total != nil || isBesideWord(pieces, index) else { return nil }
        return Cue.Mark(cue: .majority(majority), range: index..<index + 1)
    }

    private static func isBesideWord(_ pieces: [Piece], _ index: Int) -> Bool {
        var before = index - 1
        while before >= 0, index - before < 4, fillers.contains(pieces[before].text) { before -= 1 }
        let after = index + 1 < pieces.count ? pieces[index + 1].text : ""
        return before >= 0 && words.contains(pieces[before].text) || words.contains(after)
    }
}
