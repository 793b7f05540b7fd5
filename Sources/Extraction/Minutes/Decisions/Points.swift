import Domain

/// One point of the agenda in the text.
struct Point: Sendable {
    let number: PointNumber
    /// The pieces of its title and of what follows it.
    let title: Range<Int>
    let body: Range<Int>
    /// The number was not read, only concluded from its neighbours.
    let isInferred: Bool

    var whole: Range<Int> { min(title.lowerBound, body.lowerBound)..<max(title.upperBound, body.upperBound) }
}

/// Cuts minutes into points: the chain of numbered headings that explains most, each followed by what became of it. The agenda at the
/// front has the same numbers but no results; a group heading has points below it; a number that a scan lost leaves a gap that the
/// results fill.
struct Points {
    private let script: Script
    private let results: Results

    init(_ script: Script) {
        self.script = script
        results = Results(script)
    }

    /// The points in order; where the text begins and ends that belongs to none.
    func read() -> [Point] {
        let end = results.end
        let headings = script.lines.indices.prefix { script.lines[$0].pieces.lowerBound < end }
            .flatMap { PointHeading.readings(script, line: $0) }
        let chain = HeadingChain(headings, results: results, end: end).best()
        let blocks = results.blocks(in: 0..<end)
        // More results than numbers: the numbers are those of an agenda, or none could be read.
        guard !chain.isEmpty, reach(chain) * 2 > blocks.count else { return unnumbered(blocks, end) }
        return numbered(chain, among: headings, end)
    }

    /// Headings whose numbers were misread ("1." for "11."), when there are as many as numbers missing.
    private func strays(_ headings: [PointHeading], in body: Range<Int>, count: Int) -> [Int]? {
        let lines = Set(headings.filter { $0.looks >= 0.2 && start($0) > body.upperBound - body.count && start($0) < body.upperBound }.map(\.line))
        let places = lines.map(results.start).filter { $0 > 0 && script.endsSentence($0 - 1) }.sorted()
        return places.count == count ? places : nil
    }

    /// How many results the numbers of a chain account for, those of its gaps included.
    private func reach(_ chain: [PointHeading]) -> Int {
        var count = 0
        for (heading, next) in zip(chain, chain.dropFirst().map(Optional.some) + [nil]) {
            let range = heading.title.lowerBound..<max(heading.title.lowerBound, next.map(start) ?? results.end)
            guard results.hasResult(in: range) else { continue }
            count += 1 + (next.flatMap { heading.number.gap(to: $0.number) } ?? 0)
        }
        return count
    }

    private func numbered(_ chain: [PointHeading], among headings: [PointHeading], _ end: Int) -> [Point] {
        var points: [Point] = []
        if let first = chain.first { points += missing(before: first, in: 0..<start(first)) }
        for (index, heading) in chain.enumerated() {
            let next = index + 1 < chain.count ? chain[index + 1] : nil
            let limit = next.map(start) ?? end
            let body = heading.title.lowerBound..<limit
            if let next, heading.number.contains(next.number), !results.hasResult(in: heading.title.upperBound..<limit) { continue }
            let gap = next.flatMap { heading.number.gap(to: $0.number) } ?? 0
            let cuts = gap > 0 ? strays(headings, in: body, count: gap) ?? results.cuts(body, count: gap + 1) : []
            points.append(point(heading.number, heading.title, body.lowerBound..<(cuts.first ?? (gap > 0 ? ownEnd(body) : limit))))
            points += inferred(heading.number, next?.number, cuts, limit)
        }
        return points
    }

    /// Where a point ends whose followers a scan lost, and nothing tells where they begin: with its first result.
    private func ownEnd(_ body: Range<Int>) -> Int {
        guard script.isRecognized else { return body.upperBound }
        let blocks = results.blocks(in: body)
        return blocks.count > 1 ? blocks.first.map { min($0.upperBound, body.upperBound) } ?? body.upperBound : body.upperBound
    }

    private func start(_ heading: PointHeading) -> Int { script.lines[heading.line].pieces.lowerBound }

    /// Points before the first number that was read, when the results tell how many.
    private func missing(before first: PointHeading, in range: Range<Int>) -> [Point] {
        guard first.number.path.count == 1, let count = first.number.path.first.map({ $0 - 1 }), (1...6).contains(count) else { return [] }
        let blocks = results.blocks(in: range)
        guard blocks.count == count else { return [] }
        var begin = results.blockStart(blocks[0], in: range)
        return blocks.enumerated().map { index, block in
            defer { begin = block.upperBound }
            let limit = index + 1 < blocks.count ? block.upperBound : range.upperBound
            return untitled(PointNumber(style: first.number.style, path: [index + 1]), begin..<limit)
        }
    }

    private func inferred(_ number: PointNumber, _ next: PointNumber?, _ cuts: [Int], _ limit: Int) -> [Point] {
        cuts.enumerated().map { index, cut in
            untitled(number.following(index + 1, before: next), cut..<(index + 1 < cuts.count ? cuts[index + 1] : limit))
        }
    }

    /// A point whose heading has no number that could be read: its first line is the title.
    private func untitled(_ number: PointNumber, _ range: Range<Int>, isInferred: Bool = true) -> Point {
        let line = script.lines[script.pieces[range.lowerBound].line].pieces
        return point(number, range.lowerBound..<min(range.upperBound, line.upperBound), range, isInferred: isInferred)
    }

    private func point(_ number: PointNumber, _ title: Range<Int>, _ range: Range<Int>, isInferred: Bool = false) -> Point {
        let title = HeadingTitle(script).range(title, within: range)
        return Point(number: number, title: title, body: min(title.upperBound, range.upperBound)..<range.upperBound, isInferred: isInferred)
    }

    /// Headings without numbers: every block of results ends a point.
    private func unnumbered(_ blocks: [Range<Int>], _ end: Int) -> [Point] {
        guard let first = blocks.first else { return [] }
        var begin = results.blockStart(first, in: 0..<end)
        return blocks.enumerated().map { index, block in
            defer { begin = block.upperBound }
            let limit = index + 1 < blocks.count ? block.upperBound : end
            return untitled(PointNumber(style: .arabic, path: [index + 1]), begin..<max(begin + 1, limit), isInferred: script.isRecognized)
        }
    }
}
