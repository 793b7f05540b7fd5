import Domain

/// Reads the minutes of a general assembly: the text in reading order, its points, and what stands before and after them.
struct MinutesReader {
    let script: Script

    init(_ layout: Layout) { script = Script(layout) }

    func read() -> (content: MinutesContent, findings: [Finding]) {
        let points = Points(script).read()
        var content = MinutesContent()
        HeadReader(scope: HeadScope(script, points: points)).read(&content)
        let present = PresentShares(script, atOpening: content.sharesPresent?.value)
        let readings = points.map { DecisionReader(script: script, point: $0, present: present).read() }
        content.decisions = readings.map(\.decision)
        return (content, MinutesChecks(script: script, content: content, readings: readings).findings())
    }

    /// Reads pages as minutes. Of two languages side by side one is read, and the other confirms it.
    static func read(_ document: RecognizedDocument, _ layout: Layout, _ language: Language?) -> (content: MinutesContent, findings: [Finding]) {
        guard let columns = BilingualColumns(document) else { return MinutesReader(layout).read() }
        let layouts = (Layout(columns.left), Layout(columns.right))
        let (left, right) = (MinutesReader(layouts.0).read(), MinutesReader(layouts.1).read())
        let isRight = right.content.decisions.count > left.content.decisions.count
            || right.content.decisions.count == left.content.decisions.count && LanguageOf.language(layouts.1) == language
        let (chosen, other) = isRight ? (right, left) : (left, right)
        return (chosen.content, chosen.findings + ColumnComparison(chosen.content, other.content).findings())
    }
}

/// Compares what two columns in two languages say of the same points.
struct ColumnComparison {
    private let main: MinutesContent
    private let other: [String: DecisionContent]

    init(_ main: MinutesContent, _ other: MinutesContent) {
        self.main = main
        self.other = Dictionary(other.decisions.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A finding for each point whose outcome, votes or amount differ.
    func findings() -> [Finding] {
        main.decisions.compactMap { decision in
            guard let twin = other[decision.number], !agrees(decision, twin) else { return nil }
            return Finding(.columnsDiffer, page: decision.evidence?.page, box: decision.evidence?.box, arguments: [decision.number])
        }
    }

    private func agrees(_ one: DecisionContent, _ two: DecisionContent) -> Bool {
        one.outcome == two.outcome && one.votesFor == two.votesFor && one.votesAgainst == two.votesAgainst && one.amount == two.amount
    }
}
