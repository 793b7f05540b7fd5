import Domain

/// A possible value of a field with what speaks for it.
struct Candidate<Value: Sendable & Hashable>: Sendable {
    var value: Value
    /// 0 to about 1.
    var score: Double
    /// The place that speaks most for it.
    var tokens: Range<Int>
    /// Of the characters: see `Layout.certainty`.
    var certainty: Double
    /// How many places say the same; two labels of one print are one place.
    var count = 1
}

/// Candidates of one field, one for each value.
struct Ranking<Value: Sendable & Hashable>: Sendable {
    private(set) var candidates: [Candidate<Value>] = []
    private var index: [Value: Int] = [:]

    /// Adds a place that says a value; places that say the same support each other a little.
    mutating func add(_ value: Value, score: Double, tokens: Range<Int>, certainty: Double) {
        guard let known = index[value] else {
            index[value] = candidates.count
            candidates.append(Candidate(value: value, score: score, tokens: tokens, certainty: certainty))
            return
        }
        if !tokens.overlaps(candidates[known].tokens) { candidates[known].count += 1 }
        let weaker = min(score, candidates[known].score)
        if score > candidates[known].score {
            candidates[known].tokens = tokens
            candidates[known].score = score
        }
        candidates[known].score += 0.08 * weaker
        candidates[known].certainty = max(candidates[known].certainty, certainty)
    }

    mutating func add<Source>(_ value: Value, score: Double, _ found: Found<Source>, in layout: Layout) {
        add(value, score: score, tokens: found.tokens, certainty: layout.certainty(found))
    }

    /// Best first.
    var sorted: [Candidate<Value>] { candidates.sorted { $0.score > $1.score } }

    /// The best and the second best.
    var leaders: (best: Candidate<Value>, rival: Candidate<Value>?)? {
        let sorted = sorted
        return sorted.first.map { ($0, sorted.dropFirst().first) }
    }
}

/// Turns what speaks for a value into a probability. The steps are measured, not derived: a labelled value without a rival is right in
/// 97 of 100 cases, one with a close rival in 7 of 10.
enum Confidence {
    /// A value of a text layer with its plain label and no rival. A scan must say it twice: figures without a check may be misread.
    static func isPlain<Value>(_ best: Candidate<Value>, _ rival: Candidate<Value>?, _ layout: Layout) -> Bool {
        best.score >= 0.9 && best.score - (rival?.score ?? 0) > 0.3 && isPrintedOrRepeated(best, layout)
    }

    /// The characters are those of a text layer, or stand on the scan twice.
    static func isPrintedOrRepeated<Value>(_ best: Candidate<Value>, _ layout: Layout) -> Bool {
        best.count > 1 || !layout.isRecognized(best.tokens)
    }

    static func of<Value>(_ best: Candidate<Value>, rival: Candidate<Value>?, proven: Bool = false) -> Double {
        var confidence = min(0.94, 0.42 + 0.52 * min(1, best.score))
        if proven { confidence = max(confidence, best.score > 0.8 ? 0.97 : 0.9) }
        if let rival, rival.score > 0.35 {
            let lead = best.score - rival.score
            if lead < 0.1 { confidence = min(confidence, 0.7) } else if lead < 0.25 { confidence = min(confidence, 0.88) }
        }
        return min(0.99, confidence * best.certainty)
    }
}
