/// `<chart kind="stacked" height="5mm" threshold="2/3" alt="…">` with a `<part>` for each figure.
final class ChartElement: BlockElement {
    let core: ElementCore
    private let kind: Chart.Kind
    private let height: Length
    private let threshold: [IntegerSource]
    private let alternative: BoundText

    init(_ reader: inout ElementReader) {
        core = ElementCore(reader)
        kind = reader.choice("kind", Chart.Kind.allCases.map { ($0.rawValue, $0) }) ?? .stacked
        height = reader.length("height") ?? Length(14)
        threshold = reader.integers("threshold", separator: "/")
        alternative = reader.requiredText("alt")
        // One expression may name a fraction that the data hold as text.
        if threshold.count > 2 || (threshold.count == 1 && threshold[0].text == nil) { reader.report(.threshold, "threshold") }
    }

    var texts: [BoundText] { [alternative] + (threshold.count == 1 ? threshold.compactMap(\.text) : []) }

    var integers: [IntegerSource] { threshold.count == 2 ? threshold : [] }

    func bind(into blocks: inout [any Block], inside outer: StyleNumber, _ binding: inout Binding) throws {
        let style = binding.styles.style(of: frame, inside: outer)
        var parts: [Chart.Part] = []
        try binding.visit(children) { binding, leaf in
            guard case .element(.chartPart(let part)) = leaf else { return }
            parts.append(try part.part(&binding))
        }
        let look = binding.styles[style]
        blocks.append(
            Chart(
                kind, parts: parts, threshold: try share(&binding), height: height.points(em: look.look.size),
                alternative: try binding.plain(alternative), style: look))
    }

    private func share(_ binding: inout Binding) throws -> (numerator: Int64, denominator: Int64)? {
        let numbers = try threshold.count == 1 ? fraction(&binding) : threshold.map { try binding.integer($0) }
        guard numbers.count == 2, let numerator = numbers[0], let denominator = numbers[1] else { return nil }
        guard numerator >= 0, denominator > 0, numerator <= denominator else { throw Problem.threshold.at(frame.place) }
        return (numerator, denominator)
    }

    /// "2/3" as a value of the data; nothing for null.
    private func fraction(_ binding: inout Binding) throws -> [Int64?] {
        guard case .computed(let printed)? = threshold.first else { return [] }
        let text = try binding.written(printed)
        if text.isEmpty { return [] }
        let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int64($0) }
        guard numbers.count == 2, !numbers.contains(nil) else { throw Problem.threshold.at(printed.place) }
        return numbers
    }
}

/// `<part amount="{votes.for}" colour="#2e7d32" label="…" text="…"/>`.
final class ChartPartElement: ElementNode {
    let core: ElementCore
    private let amount: [IntegerSource]
    private let colour: Colour
    private let label: BoundText
    private let text: BoundText?

    init(_ reader: inout ElementReader) {
        core = ElementCore(reader)
        amount = reader.integers("amount")
        colour = reader.colour("colour") ?? Colour(red: 128, green: 128, blue: 128)
        label = reader.requiredText("label")
        text = reader.text("text")
        if amount.count != 1 { reader.report(.notAnInteger(""), "amount") }
    }

    var texts: [BoundText] { [label] + (text.map { [$0] } ?? []) }

    var integers: [IntegerSource] { amount }

    func part(_ binding: inout Binding) throws -> Chart.Part {
        let number = try amount.first.flatMap { try binding.integer($0) } ?? 0
        guard number >= 0 else { throw Problem.negativeAmount(number).at(frame.place) }
        return Chart.Part(amount: number, colour: colour, label: try binding.plain(label), text: try text.map { try binding.plain($0) } ?? "")
    }
}
