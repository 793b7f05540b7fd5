import Domain

/// Recomputes what minutes say by the law and names what contradicts. The words stay as written.
struct MinutesChecks {
    let script: Script
    let content: MinutesContent
    let readings: [DecisionReader.Reading]

    func findings() -> [Finding] {
        if let country = ForeignLaw.country(script) { return [Finding(.foreignLaw, arguments: [country])] + readings.flatMap(wording) }
        return quorum() + readings.flatMap { votes($0) + wording($0) }
    }

    private func quorum() -> [Finding] {
        guard content.convocation?.value != 2, let owners = content.ownersPresent, let allOwners = content.ownersTotal?.value,
            let shares = content.sharesPresent, let allShares = content.sharesTotal?.value
        else { return [] }
        let quorum = Quorum(
            presentOwners: owners.value, of: allOwners, presentShares: Shares(Int64(shares.value)), of: Shares(Int64(allShares)))
        guard !quorum.isMetAtFirstCall else { return [] }
        return [
            Finding(
                .quorumMissed, content.convocation == nil ? .info : .warning, page: owners.evidence?.page, box: owners.evidence?.box,
                arguments: ["\(owners.value)/\(allOwners)", "\(shares.value)/\(allShares)"])
        ]
    }

    private func votes(_ reading: DecisionReader.Reading) -> [Finding] {
        let decision = reading.decision
        var findings: [Finding] = []
        if let passes = reading.passes, decision.outcome == .adopted || decision.outcome == .rejected, passes != (decision.outcome == .adopted) {
            findings.append(finding(.majorityContradicts, .error, decision, decision.votesFor?.description, decision.votesAgainst?.description))
        }
        if decision.unit == .shares, let present = reading.present, let sum = reading.sum, sum > present {
            findings.append(finding(.votesExceedPresent, .warning, decision, "\(sum)", "\(present)"))
        }
        let against = decision.votesAgainst.map { $0.units > 0 } ?? false
        let abstain = decision.abstentions.map { $0.units > 0 } ?? false
        if against && decision.againstNames.isEmpty || abstain && decision.abstainNames.isEmpty {
            findings.append(finding(.namesMissing, .info, decision))
        }
        if decision.majority == .threeQuarters, let year = content.date?.value.year, year >= 2019 {
            findings.append(finding(.formerMajority, .warning, decision))
        }
        return findings
    }

    private func wording(_ reading: DecisionReader.Reading) -> [Finding] {
        let decision = reading.decision
        var findings: [Finding] = []
        if let title = reading.titleAmount, let amount = decision.amount, title != amount {
            findings.append(finding(.titleAmountDiffers, .warning, decision, title.description, amount.description))
        }
        if reading.contradictsItself { findings.append(finding(.majorityWording, .warning, decision)) }
        if reading.isComputed { findings.append(finding(.outcomeComputed, .warning, decision)) }
        if reading.isInferred { findings.append(finding(.pointInferred, .warning, decision)) }
        return findings
    }

    private func finding(_ code: FindingCode, _ severity: Finding.Severity, _ decision: DecisionContent, _ arguments: String?...) -> Finding {
        Finding(
            code, severity, page: decision.evidence?.page, box: decision.evidence?.box,
            arguments: [decision.number] + arguments.map { $0 ?? "?" })
    }
}

/// Minutes of France or Luxembourg look alike, but other majorities hold there.
enum ForeignLaw {
    private static let phrases = Phrases<String>([
        ("FR", ["syndicat des coproprietaires", "loi du 10 juillet 1965", "loi de 1965", "loi n 65 557", "decret du 17 mars 1967"]),
        ("LU", ["loi du 16 mai 1975", "loi modifiee du 16 mai 1975", "grand duche de luxembourg", "gesetz vom 16 mai 1975"]),
    ])
    private static let dates: [CalendarDate: String] = Dictionary(
        [(1965, 7, 10, "FR"), (1967, 3, 17, "FR"), (1975, 5, 16, "LU")].compactMap { year, month, day, country in
            CalendarDate(year: year, month: month, day: day).map { ($0, country) }
        }, uniquingKeysWith: { first, _ in first })

    /// The code of the country whose law the minutes name; nil when they name none but the Belgian.
    static func country(_ script: Script) -> String? {
        for piece in script.pieces.indices {
            if let hit = phrases.match(script.pieces, at: piece) { return hit.meaning }
            if case .date(let date) = script.pieces[piece].kind, let country = dates[date] { return country }
        }
        return nil
    }
}
