import Domain

/// What is left to pay: the labelled amount, else the total when nothing was paid before.
struct DueAmount {
    let context: Context
    let roles: AmountRoles
    let isCreditNote: Bool

    func write(to totals: inout Totals) {
        if let (best, rival) = roles.ranking(.due).leaders, best.score > 0.5, !isCreditNote || best.score > 0.8 {
            var confidence = Confidence.of(best, rival: rival)
            if let incl = totals.incl { confidence = agreement(of: best, with: incl, confidence) }
            var value = best.value
            if let incl = totals.incl, value.cents == incl.value.cents * 100 {
                // Recognition lost the comma.
                value = incl.value
                confidence = 0.8
            }
            totals.due = Field(value, confidence: confidence, evidence: context.layout.evidence(best.tokens))
        } else if let incl = totals.incl, !isCreditNote, let paid = paidBefore(incl.value) {
            totals.due = Field(incl.value - paid, confidence: 0.75 * incl.confidence, evidence: nil, isComputed: true)
        } else if let incl = totals.incl, !isCreditNote {
            totals.due = Field(incl.value, confidence: min(incl.confidence, hasPrepaid(incl.value) ? 0.6 : 0.93), evidence: incl.evidence)
        }
        if totals.incl == nil, let due = totals.due, !hasPrepaid(due.value) {
            totals.incl = Field(due.value, confidence: min(0.9, due.confidence), evidence: due.evidence)
        }
        if let due = totals.due, let incl = totals.incl, due.value != incl.value {
            totals.findings.append(
                Finding(.partlyPaid, .info, field: .amountDue, arguments: [incl.value.description, due.value.description]))
        }
    }

    /// How sure the amount due is beside the total: what the arithmetic proved of the total holds for the same amount, and two prints of
    /// it support each other. A difference must be printed, and as paid before, to be as sure.
    private func agreement(of due: Candidate<Money>, with total: Field<Money>, _ confidence: Double) -> Double {
        if due.value == total.value {
            let isPrintedTwice = due.count > 1 || context.layout.evidence(due.tokens)?.box != total.evidence?.box
            return max(confidence, min(0.98, max(total.confidence, isPrintedTwice ? confidence + 0.04 : 0))) * due.certainty
        }
        let difference = (total.value - due.value).magnitude
        guard roles.printed[difference] != nil else { return confidence * 0.85 }
        guard roles.score(difference, .prepaid) > 0.4 else { return min(0.93, confidence) }
        return max(confidence, min(0.98, max(total.confidence, confidence + 0.04))) * due.certainty
    }

    /// What the page takes off the total: the one negative amount that is labelled as paid or billed before.
    private func paidBefore(_ total: Money) -> Money? {
        let negative = Set(context.values.amounts.filter { $0.value < .zero }.map(\.value.magnitude))
        let paid = roles.ranking(.prepaid).candidates.filter { $0.score > 0.5 && negative.contains($0.value) && $0.value < total }
        return paid.count == 1 ? paid[0].value : nil
    }

    private func hasPrepaid(_ total: Money) -> Bool {
        roles.ranking(.prepaid).candidates.contains { $0.score > 0.6 && $0.value > .zero && $0.value != total }
    }
}
