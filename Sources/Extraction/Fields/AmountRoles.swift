import Domain

/// What an amount may be in the sums of a document.
enum AmountRole: CaseIterable, Sendable {
    case excl
    case vat
    case incl
    case due
    case prepaid

    var concept: Concept {
        switch self {
        case .excl: .totalExcl
        case .vat: .totalVAT
        case .incl: .totalIncl
        case .due: .amountDue
        case .prepaid: .prepaid
        }
    }
}

/// The amounts of a document by what their labels say they are. Signs are dropped: a credit note prints its sums with or without.
struct AmountRoles: Sendable {
    private(set) var rankings: [AmountRole: Ranking<Money>] = [:]
    /// Every printed amount with its first place.
    private(set) var printed: [Money: Found<Money>] = [:]

    init(_ context: Context) {
        let heads = AmountRoles.heads(context)
        for found in context.values.amounts {
            let value = found.value.magnitude
            if printed[value] == nil { printed[value] = found }
            let links = context.pairing.links(found).filter { Concept.ofAmounts.contains($0.concept) }
            guard let top = links.first else { continue }
            for role in AmountRole.allCases {
                guard let own = links.first(where: { $0.concept == role.concept }) else { continue }
                var score = own.strength
                if top.strength > own.strength + 0.02 { score *= 0.5 }
                if AmountRoles.isBase(found, own, context) { score *= 0.5 }
                if !own.isBeside, heads.contains(own.label.row) { score *= 0.4 }
                if role != .due, context.layout.cells[context.layout.cellOf[found.tokens.lowerBound]].tokens.count > 14 { score *= 0.4 }
                if context.pairing.labels.row(found.row, has: .otherParty) { score *= 0.8 }
                guard score > 0.15 else { continue }
                rankings[role, default: Ranking()].add(value, score: score, found, in: context.layout)
            }
        }
    }

    /// The rows that head tables of lines: "net" names a column there.
    private static func heads(_ context: Context) -> Set<Int> {
        context.layout.rows.indices.reduce(into: []) { rows, row in
            if !context.labels.itemHeads.contains(row), !context.labels[row].isEmpty, let head = TableHead(context, from: row) {
                rows.formUnion(row...head.row)
            }
        }
    }

    /// "Tax 15 % on 112.90: 16.94": the first amount after the label is the base, another follows.
    private static func isBase(_ found: Found<Money>, _ link: Link, _ context: Context) -> Bool {
        guard link.isBeside, link.concept == .totalVAT else { return false }
        let gap = context.layout.rows[found.row].bytes[link.label.bytes.upperBound..<found.bytes.lowerBound]
        let words = gap.split(whereSeparator: { !$0.isLetter }).map { String(decoding: $0, as: UTF8.self) }
        return words.last.map { ["on", "sur", "op", "auf", "von", "of", "van", "de", "base", "basis", "s"].contains($0) } ?? false
    }

    func ranking(_ role: AmountRole) -> Ranking<Money> { rankings[role] ?? Ranking() }

    func score(_ value: Money, _ role: AmountRole) -> Double {
        rankings[role]?.candidates.first { $0.value == value }?.score ?? 0
    }

    func candidate(_ value: Money, _ role: AmountRole) -> Candidate<Money>? {
        rankings[role]?.candidates.first { $0.value == value }
    }
}
