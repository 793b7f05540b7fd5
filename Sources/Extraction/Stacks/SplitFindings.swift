import Domain

/// Tells a person where the division of a file is doubtful.
enum SplitFindings {
    /// Below this confidence a person is asked to look.
    static let doubtful = 0.9

    static func of(_ part: StackSplitter.Part) -> [Finding] {
        var findings: [Finding] = []
        if let beginning = part.beginning, beginning.confidence < doubtful { findings.append(finding(.doubtfulStart, beginning)) }
        findings += part.joins.filter { $0.confidence < doubtful }.map { finding(.doubtfulJoin, $0) }
        return findings + part.sheets.compactMap(sheet)
    }

    /// A sheet that was left out: blank, or so badly read that it may be the back of another.
    private static func sheet(_ page: RecognizedPage) -> Finding? {
        let number = String(page.number)
        if PaperBetween.isSeparator(page) { return nil }
        if page.isBlank || page.words.isEmpty && page.quality > 0 { return Finding(.blankPage, .info, page: page.number, arguments: [number]) }
        return Finding(.poorPage, page: page.number, arguments: [number, String(Int(page.quality * 100))])
    }

    private static func finding(_ code: FindingCode, _ boundary: StackSplitter.Boundary) -> Finding {
        Finding(code, page: boundary.page, arguments: [String(boundary.page)])
    }
}
