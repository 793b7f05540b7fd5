package import Domain

/// The `minutes` part of a line: fields with value, confidence and place; decisions as plain values.
package struct MinutesReport: Encodable {
    let minutes: MinutesContent

    package init(_ minutes: MinutesContent) { self.minutes = minutes }

    private enum Key: String, CodingKey {
        case association
        case enterpriseNumber = "enterprise_number"
        case date, place
        case meetingKind = "meeting_kind"
        case convocation
        case openedAt = "opened_at"
        case closedAt = "closed_at"
        case ownersPresent = "owners_present"
        case ownersTotal = "owners_total"
        case sharesPresent = "shares_present"
        case sharesTotal = "shares_total"
        case chair, secretary, tellers, decisions
    }

    package func encode(to encoder: any Encoder) throws {
        var report = encoder.container(keyedBy: Key.self)
        try report.encodeIfPresent(minutes.association.map(FieldReport.init), forKey: .association)
        try report.encodeIfPresent(minutes.enterpriseNumber.map(FieldReport.init), forKey: .enterpriseNumber)
        try report.encodeIfPresent(minutes.date.map(FieldReport.init), forKey: .date)
        try report.encodeIfPresent(minutes.place.map(FieldReport.init), forKey: .place)
        try report.encodeIfPresent(minutes.kind.map { FieldReport($0.map(\.rawValue)) }, forKey: .meetingKind)
        try report.encodeIfPresent(minutes.convocation.map(FieldReport.init), forKey: .convocation)
        try report.encodeIfPresent(minutes.openedAt.map(FieldReport.init), forKey: .openedAt)
        try report.encodeIfPresent(minutes.closedAt.map(FieldReport.init), forKey: .closedAt)
        try encodeAttendance(to: &report)
        try report.encodeIfPresent(minutes.chair.map(FieldReport.init), forKey: .chair)
        try report.encodeIfPresent(minutes.secretary.map(FieldReport.init), forKey: .secretary)
        try report.encode(minutes.tellers.map(\.value), forKey: .tellers)
        try report.encode(minutes.decisions.map(DecisionReport.init), forKey: .decisions)
    }

    private func encodeAttendance(to report: inout KeyedEncodingContainer<Key>) throws {
        try report.encodeIfPresent(minutes.ownersPresent.map(FieldReport.init), forKey: .ownersPresent)
        try report.encodeIfPresent(minutes.ownersTotal.map(FieldReport.init), forKey: .ownersTotal)
        try report.encodeIfPresent(minutes.sharesPresent.map(FieldReport.init), forKey: .sharesPresent)
        try report.encodeIfPresent(minutes.sharesTotal.map(FieldReport.init), forKey: .sharesTotal)
    }
}

/// One value with its confidence, page and box.
private struct FieldReport<Value: Codable & Sendable & Hashable>: Encodable {
    let field: Field<Value>

    init(_ field: Field<Value>) { self.field = field }

    private enum Key: String, CodingKey {
        case value, confidence, page, box
    }

    func encode(to encoder: any Encoder) throws {
        var report = encoder.container(keyedBy: Key.self)
        try report.encode(field.value, forKey: .value)
        try report.encode(Rounded.confidence(field.confidence), forKey: .confidence)
        guard let evidence = field.evidence else { return }
        try report.encode(evidence.page, forKey: .page)
        try report.encode(Rounded.box(evidence.box), forKey: .box)
    }
}

/// One decision.
private struct DecisionReport: Encodable {
    let decision: DecisionContent

    private enum Key: String, CodingKey {
        case number, title, majority, against, abstain, unit, outcome, amount, supplier, page, box, confidence
        case inFavour = "for"
        case againstNames = "against_names"
        case abstainNames = "abstain_names"
        case amountKind = "amount_kind"
        case amountBasis = "amount_basis"
    }

    func encode(to encoder: any Encoder) throws {
        var report = encoder.container(keyedBy: Key.self)
        try report.encode(decision.number, forKey: .number)
        try report.encode(decision.title, forKey: .title)
        try report.encode(decision.majority, forKey: .majority)
        try report.encode(decision.votesFor, forKey: .inFavour)
        try report.encode(decision.votesAgainst, forKey: .against)
        try report.encode(decision.abstentions, forKey: .abstain)
        try report.encode(decision.unit, forKey: .unit)
        try report.encode(decision.againstNames, forKey: .againstNames)
        try report.encode(decision.abstainNames, forKey: .abstainNames)
        try report.encode(decision.outcome, forKey: .outcome)
        try report.encode(decision.amount, forKey: .amount)
        try report.encode(decision.amountKind, forKey: .amountKind)
        try report.encodeIfPresent(decision.amountBasis, forKey: .amountBasis)
        try report.encode(decision.supplier, forKey: .supplier)
        try report.encodeIfPresent(decision.evidence?.page, forKey: .page)
        try report.encodeIfPresent(decision.evidence.map { Rounded.box($0.box) }, forKey: .box)
        try report.encode(Rounded.confidence(decision.confidence), forKey: .confidence)
    }
}

/// Figures as they are printed in JSON.
package enum Rounded {
    /// Rounded down: what is not quite sure must not become sure by rounding.
    package static func confidence(_ confidence: Double) -> Double { (confidence * 1_000).rounded(.down) / 1_000 }

    /// Left, top, right, bottom in tenths of a point.
    package static func box(_ box: Box) -> [Double] {
        [box.left, box.top, box.right, box.bottom].map { $0.isFinite ? ($0 * 10).rounded() / 10 : 0 }
    }
}
