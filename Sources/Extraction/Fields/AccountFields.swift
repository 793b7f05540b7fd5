import Domain

/// The account to pay into, and the bank's code.
struct AccountFields {
    let context: Context
    let customer: CustomerBlock

    struct Account {
        var iban: Field<IBAN>?
        var bic: Field<BIC>?
        var findings: [Finding] = []
    }

    func read() -> Account {
        var account = Account()
        var ranking = Ranking<IBAN>()
        var own: IBAN?
        for found in context.values.accounts {
            if context.own.ibans.contains(found.value) {
                own = found.value
            } else if let score = score(found) {
                ranking.add(found.value, score: score, found, in: context.layout)
            }
        }
        if let (best, rival) = ranking.leaders {
            let proven = best.score > 0.75 && (rival == nil || best.score - (rival?.score ?? 0) > 0.3)
            let confidence = Confidence.of(best, rival: rival, proven: proven)
            account.iban = Field(best.value, confidence: confidence, evidence: context.layout.evidence(best.tokens))
            if let repair = context.repair(of: best.value, as: best.value.printed, in: context.values.accounts, .iban) {
                account.findings.append(repair)
            }
        } else if let own {
            account.findings.append(Finding(.ownAccount, .error, field: .iban, arguments: [own.printed]))
        }
        if account.iban == nil, let broken = context.values.brokenAccounts.first {
            account.findings.append(finding(broken))
            // What the page states is kept for a person to look at, never believed.
            account.iban = IBAN.stated(broken.value).map { context.field($0, broken, confidence: 0.4) }
        }
        account.bic = bic(near: account.iban?.evidence)
        return account
    }

    private func finding(_ broken: Found<String>) -> Finding {
        let evidence = context.layout.evidence(broken.tokens)
        return Finding(.checkDigit, .error, field: .iban, page: evidence?.page, box: evidence?.box, arguments: [broken.value])
    }

    /// What speaks for an account being the one to pay into; nil for one that is debited.
    private func score(_ found: Found<IBAN>) -> Double? {
        if isDebited(found) || customer.contains(found.tokens.lowerBound, in: context.layout) { return nil }
        let links = context.pairing.links(found)
        var score = 0.6
        if links.contains(where: { $0.concept == .iban }) { score += 0.2 }
        if isNearPayment(found.row) { score += 0.25 }
        return score
    }

    /// Money leaves this account or comes back to it: "… van uw rekening BE…", also where the sentence began on the row before.
    private func isDebited(_ found: Found<IBAN>) -> Bool {
        let links = context.pairing.links(found)
        if links.contains(where: { $0.concept == .directDebit && $0.strength > 0.3 }) { return true }
        if isRefunded(found) { return true }
        if links.contains(where: { $0.concept == .iban && $0.isBeside && $0.strength > 0.7 }) { return false }
        let box = context.layout.cells[context.layout.cellOf[found.tokens.lowerBound]].box
        return [found.row - 1, found.row].contains { row in
            context.labels[row].contains { label in
                label.concept == .directDebit && (row == found.row || label.box.horizontalOverlap(box) > 0.3)
                    && context.layout.cells[context.layout.cellOf[label.tokens.lowerBound]].box.horizontalOverlap(box) > 0.3
            }
        }
    }

    /// The sentence around the account speaks of money given back, on its row or where it goes on.
    private func isRefunded(_ found: Found<IBAN>) -> Bool {
        let cell = context.layout.cells[context.layout.cellOf[found.tokens.lowerBound]]
        return [found.row - 1, found.row, found.row + 1].contains { row in
            context.labels[row].contains { label in
                label.concept == .refund && abs(context.layout.cells[context.layout.cellOf[label.tokens.lowerBound]].box.left - cell.box.left) < 6
            }
        }
    }

    private func isNearPayment(_ row: Int) -> Bool {
        (row - 3...row + 3).contains { near in
            guard near >= 0, near < context.layout.rows.count, context.layout.rows[near].page == context.layout.rows[row].page else { return false }
            return context.labels[near].contains {
                [.paymentReference, .amountDue, .dueDate].contains($0.concept) && $0.weight > 0.9
            }
        }
    }

    private func bic(near account: Evidence?) -> Field<BIC>? {
        var best: (field: Field<BIC>, distance: Double)?
        for label in context.labels.of(.bic).prefix(20) {
            for place in context.finder.places(label).prefix(3) {
                guard let first = place.tokens.first, let bic = code(place.tokens) else { continue }
                if customer.contains(first, in: context.layout) { continue }
                let box = context.layout.tokens[first].box
                let distance = account.map { $0.page == context.layout.page(of: first) ? abs($0.box.midY - box.midY) : 2_000 } ?? 0
                let field = context.field(bic, first..<first + 1, confidence: 0.93 * place.nearness)
                if distance < best?.distance ?? .infinity { best = (field, distance) }
                break
            }
        }
        return best?.field ?? behindAccount(account)
    }

    /// A code without a label, right behind the account of the same country.
    private func behindAccount(_ account: Evidence?) -> Field<BIC>? {
        guard let account else { return nil }
        for found in context.values.accounts where context.layout.evidence(found.tokens) == account {
            let next = found.tokens.upperBound
            guard context.layout.rows[found.row].tokens.contains(next), let bic = code(next..<next + 1) else { continue }
            if bic.country == found.value.text.prefix(2) { return context.field(bic, next..<next + 1, confidence: 0.9) }
        }
        return nil
    }

    /// The code at the start of some words; in a payment slip it may be cut into single letters.
    private func code(_ tokens: Range<Int>) -> BIC? {
        guard let first = tokens.first else { return nil }
        let word = String(decoding: context.layout.tokens[first].folded.filter(\.isAlphanumeric), as: UTF8.self)
        if let bic = BIC(word), IBAN.length(of: bic.country) != nil || ["US", "CA", "IN"].contains(bic.country) { return bic }
        let joined = tokens.prefix(11).map { String(decoding: context.layout.tokens[$0].folded.filter(\.isAlphanumeric), as: UTF8.self) }
        guard joined.allSatisfy({ $0.utf8.count <= 4 }) else { return nil }
        let whole = joined.joined()
        return BIC(String(whole.prefix(11))) ?? BIC(String(whole.prefix(8)))
    }
}
