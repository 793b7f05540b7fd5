import Domain

/// Chooses among the lines that look like headings those that count on from each other and have results below them.
struct HeadingChain {
    private let headings: [PointHeading]
    private let results: Results
    private let end: Int

    /// More candidates than this are no minutes.
    private static let limit = 600

    init(_ headings: [PointHeading], results: Results, end: Int) {
        self.headings = Array(headings.prefix(HeadingChain.limit))
        self.results = results
        self.end = end
    }

    /// The chain with the best sum of scores.
    func best() -> [PointHeading] {
        guard !headings.isEmpty else { return [] }
        var score = headings.indices.map { worth($0, next: nil) }
        var following = [Int?](repeating: nil, count: headings.count)
        for index in headings.indices.reversed() {
            for next in (index + 1)..<max(index + 1, headings.count) where headings[next].line > headings[index].line {
                guard let gap = headings[index].number.gap(to: headings[next].number) else { continue }
                let value = worth(index, next: next) + score[next] + (gap == 0 ? 1 : -0.6 * Double(min(gap, 6)))
                if value > score[index] { (score[index], following[index]) = (value, next) }
            }
        }
        var place = headings.indices.max { total(score, $0) < total(score, $1) }
        var chain: [PointHeading] = []
        while let index = place {
            chain.append(headings[index])
            place = following[index]
        }
        return chain.contains { results.hasResult(in: $0.title.lowerBound..<end) } ? chain : []
    }

    private func total(_ score: [Double], _ index: Int) -> Double {
        score[index] - 0.4 * Double(min(12, (headings[index].number.path.first ?? 1) - 1))
    }

    /// What a heading adds when the text up to the next one belongs to it.
    private func worth(_ index: Int, next: Int?) -> Double {
        let heading = headings[index]
        let limit = next.map { headings[$0].line }.map(results.start) ?? end
        // Of two headings with the same number the later one has the result: the agenda stands at the front.
        let length = 0.0002 * Double(limit - heading.title.lowerBound)
        if results.hasResult(in: heading.title.lowerBound..<max(heading.title.lowerBound, limit)) { return 2 + heading.looks - length }
        let isGroup = next.map { heading.number.contains(headings[$0].number) } ?? false
        return (isGroup ? 0.3 : -1) + heading.looks
    }
}
