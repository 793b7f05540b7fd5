internal import Access
internal import Domain
internal import Foundation
internal import Review

/// A draft as the API tells it to a caller.
struct DraftAnswer {
    let draft: ExpenseDraft
    let surroundings: DraftSurroundings
    let caller: Caller
    let language: Language

    init(_ draft: ExpenseDraft, _ surroundings: DraftSurroundings, caller: Caller, language: Language) {
        self.draft = draft
        self.surroundings = surroundings
        self.caller = caller
        self.language = language
    }

    private var content: InvoiceContent { draft.reading.content }

    var json: JSON {
        let reading = draft.reading
        return [
            "id": .text(draft.id.text), "document": .text(draft.document.text), "document_name": .optional(surroundings.documentName),
            "building": .optional(draft.building?.name), "state": .text(draft.state.rawValue), "kind": .text(reading.kind.rawValue),
            "version": .number(draft.version), "language": .optional(reading.language?.rawValue), "source": .text(reading.source.rawValue),
            "pages": .list(reading.pages.map(JSON.number)),
            "split_confidence": reading.splitConfidence.map { .decimal(Rounded.confidence($0)) } ?? .null,
            "duplicate_of": .optional(draft.duplicateOf?.text), "duplicates": .list(surroundings.repetitions.map(DraftAnswer.summary)),
            "fields": .list(fields), "vat": .list(content.vat.map(row)), "lines": .list(content.lines.map(line)),
            "findings": .list(reading.findings.map(finding)), "gaps": .list(PaymentReadiness.readiness(of: reading).map(gap)),
            "minutes": minutes, "may": .list(may.map(JSON.text)), "undoable": undoable, "reason": .optional(draft.reason),
            "corrected": .list(draft.corrected.map(\.rawValue).sorted().map(JSON.text)),
        ]
    }

    /// The fields that a payment needs and that are not sure come first, then the others that are not, then the rest.
    private var fields: [JSON] {
        let names = FieldName.allCases.filter { $0 != .vat && $0 != .lines }
        func rank(_ name: FieldName) -> Int {
            let isSure = content[name].map { $0.confidence >= Field<String>.sure } ?? false
            if isSure { return 3 }
            return isNeeded(name) ? 0 : content[name] != nil ? 1 : 2
        }
        return names.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map { field($0.element) }
    }

    private func isNeeded(_ name: FieldName) -> Bool {
        [.invoice, .creditNote, .reminder].contains(draft.reading.kind) && PaymentReadiness.needed.contains(name)
    }

    private func field(_ name: FieldName) -> JSON {
        let field = content[name]
        let printed = field.map { Printed(language: language).value(name, $0.value, currency: content.currency?.value) }
        return [
            "name": .text(name.rawValue), "label": .text(name.label(language)), "value": .optional(field?.value), "printed": .optional(printed),
            "confidence": field.map { .decimal(Rounded.confidence($0.confidence)) } ?? .null,
            "sure": .bool(field.map { $0.confidence >= Field<String>.sure } ?? false), "computed": .bool(field?.isComputed ?? false),
            "needed": .bool(isNeeded(name)), "page": field?.evidence.map { .number($0.page) } ?? .null,
            "box": field?.evidence.map { DraftAnswer.box($0.box) } ?? .null, "element": .optional(field?.element),
            "corrected": .bool(draft.corrected.contains(name)),
        ]
    }

    private func row(_ row: VATRow) -> JSON {
        ["rate": .text(row.rate.description), "base": .text(row.base.description), "amount": .text(row.amount.description)]
    }

    private func line(_ line: InvoiceLine) -> JSON {
        [
            "description": .text(line.description), "quantity": .optional(line.quantity?.description),
            "unit_price": .optional(line.unitPrice?.description), "total_excl": .optional(line.totalExcl?.description),
            "vat_rate": .optional(line.vatRate?.description),
        ]
    }

    private func finding(_ finding: Finding) -> JSON {
        [
            "code": .text(finding.identifier), "severity": .text(finding.severity.rawValue), "field": .optional(finding.field?.rawValue),
            "page": finding.page.map(JSON.number) ?? .null, "box": finding.box.map(DraftAnswer.box) ?? .null,
            "message": .text(finding.message(language)),
        ]
    }

    private func gap(_ gap: ReadinessGap) -> JSON {
        ["reason": .text(gap.reason.rawValue), "field": .optional(gap.field?.rawValue), "message": .text(gap.message(language))]
    }

    /// As `greffier read --json` says them.
    private var minutes: JSON {
        guard let minutes = draft.reading.minutes, let data = try? JSONEncoder().encode(MinutesReport(minutes)) else { return .null }
        return (try? JSONDecoder().decode(Report.self, from: data).json) ?? .null
    }

    private var undoable: JSON {
        guard let change = surroundings.lastChange else { return .null }
        return ["what": .text(change.what.rawValue), "who": .text(change.who), "at": .text(change.moment.description)]
    }

    /// What the caller may do with the draft as it stands.
    private var may: [String] {
        let (corrects, decides, isOpen) = (caller.may(.draftsCorrect), caller.may(.draftsDecide), draft.state.isOpen)
        let isPayable = isOpen && draft.state != .duplicate && Review.missing(draft).isEmpty
        let undoes = surroundings.lastChange.map { Review.decisions.contains($0.what) ? decides : corrects } ?? false
        let hasPages = draft.reading.source != .xml
        let all: [(String, Bool)] = [
            ("correct", corrects && isOpen), ("submit", corrects && isPayable && draft.state != .pendingApproval),
            ("approve", decides && isPayable), ("reject", decides && isOpen), ("reopen", decides && !isOpen), ("undo", undoes),
            ("split", corrects && isOpen && hasPages && draft.reading.pages.count > 1),
            ("merge", corrects && isOpen && hasPages && surroundings.hasOpenSiblings),
            ("distinct", corrects && isOpen && draft.reading.findings.contains { Repetition.codes.contains($0.code) }),
        ]
        return all.filter(\.1).map(\.0)
    }

    static func box(_ box: Box) -> JSON { .list(Rounded.box(box).map(JSON.decimal)) }
}

/// A JSON value that was made by another encoder.
private struct Report: Decodable {
    let json: JSON

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            json = .null
        } else if let flag = try? value.decode(Bool.self) {
            json = .bool(flag)
        } else if let number = try? value.decode(Int.self) {
            json = .number(number)
        } else if let number = try? value.decode(Double.self) {
            json = .decimal(number)
        } else if let text = try? value.decode(String.self) {
            json = .text(text)
        } else if let list = try? value.decode([Report].self) {
            json = .list(list.map(\.json))
        } else {
            json = .object(try value.decode([String: Report].self).mapValues(\.json))
        }
    }
}
