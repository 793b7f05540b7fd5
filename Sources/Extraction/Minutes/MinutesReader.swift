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
}
