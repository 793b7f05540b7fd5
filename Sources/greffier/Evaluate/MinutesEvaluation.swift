import Publishing

/// Compares what minutes decide with the truth, decision by decision.
struct MinutesEvaluation {
    /// By the path of a value ("place", "decisions.3.supplier"): another form that the page prints too.
    let accept: JSONNode?
    let place: String
    private(set) var tally: Tally

    private static let parts = ["majority", "for", "against", "abstain", "outcome", "amount", "supplier", "against_names", "abstain_names"]

    init(accept: JSONNode?, place: String, tally: Tally) {
        (self.accept, self.place, self.tally) = (accept, place, tally)
    }

    mutating func add(_ truth: JSONNode, _ answer: JSONNode?) {
        for (name, expected) in truth.members where name != "decisions" && !expected.isNull { addFact(name, expected, answer?[name]) }
        var given: [JSONNode] = answer?["decisions"].map { Array($0.elements) } ?? []
        let decisions: [JSONNode] = truth["decisions"].map { Array($0.elements) } ?? []
        for (index, decision) in decisions.enumerated() {
            let number = decision["number"]?.plainText ?? ""
            guard let hit = given.firstIndex(where: { Likeness.letters($0["number"]?.plainText ?? "") == Likeness.letters(number) }) else {
                tally.add("decision", .missing, at: place, truth: "\(number) \(decision["title"]?.plainText ?? "")")
                continue
            }
            tally.add("decision", .right, at: place)
            addParts(decision, given.remove(at: hit), index, number)
        }
        for extra in given {
            tally.add("decision", .invented, at: place, value: "\(extra["number"]?.plainText ?? "") \(extra["title"]?.plainText ?? "")")
        }
    }

    private mutating func addFact(_ name: String, _ expected: JSONNode, _ given: JSONNode?) {
        let value = given?.kind == .object ? given?["value"] : given
        let confidence = given?["confidence"]?.double ?? 0
        let isVoid = value?.isVoid ?? true
        let verdict: Verdict
        if isVoid {
            let needsNothing = expected.kind == .array && expected.count == 0 && value?.string == nil
            verdict = needsNothing ? .right : .missing
        } else {
            verdict = value.map { isRight(name, name, expected, $0) } ?? false ? .right : .wrong
        }
        tally.add("minutes." + name, verdict, at: place, truth: expected.plainText, value: value?.plainText ?? "", confidence: confidence)
    }

    private mutating func addParts(_ truth: JSONNode, _ given: JSONNode, _ index: Int, _ number: String) {
        let confidence = given["confidence"]?.double ?? 0
        for part in MinutesEvaluation.parts {
            let (expected, value) = (MinutesEvaluation.said(truth[part]), MinutesEvaluation.said(given[part]))
            let verdict: Verdict
            switch (expected, value) {
            case (nil, nil): continue
            case (nil, _): verdict = .invented
            case (_, nil): verdict = .missing
            case (let expected?, let value?): verdict = isRight(part, "decisions.\(index).\(part)", expected, value) ? .right : .wrong
            }
            tally.add(
                "decision." + part, verdict, at: "\(place) #\(number)", truth: expected?.plainText ?? "", value: value?.plainText ?? "",
                confidence: confidence)
        }
    }

    /// A value; nil for null and for an empty list.
    private static func said(_ node: JSONNode?) -> JSONNode? {
        guard let node, !node.isNull, !(node.kind == .array && node.count == 0) else { return nil }
        return node
    }

    private func isRight(_ field: String, _ path: String, _ expected: JSONNode, _ value: JSONNode) -> Bool {
        ([expected] + [accept?[path]].compactMap(\.self)).contains { Likeness.isSame(field, $0, value) }
    }
}
