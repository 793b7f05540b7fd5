import Domain

/// The figures of one vote as printed.
struct VoteCount: Sendable {
    /// By `VoteChoice`.
    var figures: [VoteChoice: FixedDecimal] = [:]
    /// Where each stands; a choice that words call empty has none.
    var places: [VoteChoice: Int] = [:]
    var unit: DecisionContent.VoteUnit = .shares
    /// 1 as printed; less where recognition had to be helped.
    var certainty = 1.0

    /// Small units of each choice: shares, owners, or hundredths of a percent.
    func scaled(_ choice: VoteChoice) -> Int64? { figures[choice]?.scaled(to: unit == .percent ? 2 : 0) }
}
