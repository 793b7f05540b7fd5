import Publishing

/// Compares the answers about the files of a set with its truth. The same rules as those of the contract's own measure.
struct Evaluation {
    private(set) var tally = Tally()
    private let isComplete: Bool

    init(isComplete: Bool) { self.isComplete = isComplete }

    /// Compares the logical documents of one file.
    mutating func add(_ truths: [JSONNode], _ answers: [JSONNode], at place: String) {
        var left = answers
        for truth in truths {
            let pages = Evaluation.pages(truth)
            let answer = Evaluation.takePair(pages, from: &left)
            addHead(truth, answer, place)
            if truths.count > 1, let pages, !pages.isEmpty {
                let isSplit = answer.map { Set(Evaluation.pages($0) ?? []) == Set(pages) } ?? false
                tally.add(
                    "split", isSplit ? .right : .wrong, at: place, truth: "\(pages)", value: answer.map { "\(Evaluation.pages($0) ?? [])" } ?? "")
            }
            if let fields = truth["fields"] { addFields(fields, truth, answer, place) }
            addRows("vat row", truth["vat"], answer?["vat"], ["rate", "base", "amount"], place)
            addRows("line", truth["lines"], answer?["lines"], ["total_excl"], place)
            if let minutes = truth["minutes"], !minutes.isNull {
                var comparison = MinutesEvaluation(accept: truth["accept"], place: place, tally: tally)
                comparison.add(minutes, answer?["minutes"])
                tally = comparison.tally
            }
        }
        guard truths.count > 1 else { return }
        for extra in left { tally.add("split", .invented, at: place, value: "\(Evaluation.pages(extra) ?? [])") }
    }

    private static func pages(_ node: JSONNode) -> [Int64]? { node["pages"]?.elements.compactMap(\.integer) }

    /// The answer that shares the most pages with a document; the first when its pages are not told.
    private static func takePair(_ pages: [Int64]?, from left: inout [JSONNode]) -> JSONNode? {
        guard let pages, !pages.isEmpty else { return left.isEmpty ? nil : left.removeFirst() }
        let wanted = Set(pages)
        let shared = left.map { wanted.intersection(self.pages($0) ?? []).count }
        guard let most = shared.max(), most > 0, let best = shared.firstIndex(of: most) else { return nil }
        return left.remove(at: best)
    }

    private mutating func addHead(_ truth: JSONNode, _ answer: JSONNode?, _ place: String) {
        if let kind = truth["kind"]?.string {
            let read = answer?["kind"]?.string
            tally.add("kind", read == kind ? .right : read == nil ? .missing : .wrong, at: place, truth: kind, value: read ?? "")
        }
        if let language = truth["language"]?.string {
            let read = answer?["language"]?.string
            tally.add("language", read == language ? .right : .wrong, at: place, truth: language, value: read ?? "")
        }
    }

    private mutating func addFields(_ fields: JSONNode, _ truth: JSONNode, _ answer: JSONNode?, _ place: String) {
        for (name, expected) in fields.members where name != "due_date_implied" {
            // What the page does not show cannot be read off it.
            if !expected.isNull, truth["visible"]?[name]?.bool == false { continue }
            let given = answer?["fields"]?[name]
            let value = given?.kind == .object ? given?["value"] : given
            let confidence = given?["confidence"]?.double ?? 0
            let isRead = value.map { !$0.isNull } ?? false
            if expected.isNull {
                guard isComplete, isRead, given?["computed"]?.bool != true else { continue }
                tally.add(name, .invented, at: place, value: value?.plainText ?? "", confidence: confidence)
            } else if let value, isRead {
                let accepted = [expected] + (truth["also_right"]?[name].map { Array($0.elements) } ?? [])
                let isRight = accepted.contains { Agreement.isSame(name, $0, value) }
                tally.add(
                    name, isRight ? .right : .wrong, at: place, truth: expected.plainText, value: value.plainText, confidence: confidence)
            } else {
                tally.add(name, .missing, at: place, truth: expected.plainText)
            }
        }
    }

    /// VAT rows and lines as multisets of the amounts that tell them.
    private mutating func addRows(_ name: String, _ truth: JSONNode?, _ answer: JSONNode?, _ keys: [String], _ place: String) {
        guard let truth, !truth.isNull else { return }
        func counts(_ rows: JSONNode?) -> [[String]: Int] {
            var counts: [[String]: Int] = [:]
            for row in rows?.elements.map(\.self) ?? [] { counts[keys.map { Evaluation.mark(row[$0]) }, default: 0] += 1 }
            return counts
        }
        let (want, have) = (counts(truth), counts(answer))
        for row in Set(want.keys).union(have.keys).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            let (wanted, read) = (want[row] ?? 0, have[row] ?? 0)
            let text = row.joined(separator: " · ")
            for _ in 0..<min(wanted, read) { tally.add(name, .right, at: place) }
            for _ in 0..<max(0, wanted - read) { tally.add(name, .missing, at: place, truth: text) }
            for _ in 0..<max(0, read - wanted) { tally.add(name, .invented, at: place, value: text) }
        }
    }

    private static func mark(_ node: JSONNode?) -> String {
        guard let node, !node.isNull else { return "–" }
        return Agreement.decimal(node.plainText) ?? Agreement.letters(node.plainText)
    }
}
