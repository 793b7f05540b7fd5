import Domain

/// Reads the minutes of a general assembly: the text in reading order, its points, and what stands before and after them.
struct MinutesReader {
    let script: Script

    init(_ layout: Layout) { script = Script(layout) }

    func read() -> (content: MinutesContent, findings: [Finding]) {
        let points = Points(script).read()
        var content = MinutesContent()
        HeadReader(scope: HeadScope(script, points: points)).read(&content)
        let readings = points.map { DecisionReader(script: script, point: $0, content: content).read() }
        content.decisions = readings.map(\.decision)
        return (content, [])
    }
}
