internal import Domain
internal import Review

/// The fields of a draft in three groups: to check, sure, and not on the document.
struct ReviewFields {
    let values: [String: any Sendable]

    init(_ draft: ExpenseDraft, _ json: JSON, _ language: Language, mayCorrect: Bool) {
        let asked = Set(json["gaps"]?.items.compactMap { $0["field"]?.text } ?? [])
        var (check, found, absent): ([[String: any Sendable]], [[String: any Sendable]], [[String: any Sendable]]) = ([], [], [])
        let open = draft.state.isOpen
        for field in json["fields"]?.items ?? [] {
            let isAsked = open && (asked.contains(field["name"]?.text ?? "") || (field["needed"]?.flag ?? false) && !(field["sure"]?.flag ?? false))
            let entry = ReviewField(field, draft, language, isAsked: isAsked).values
            if isAsked { check.append(entry) } else if field["value"]?.text != nil { found.append(entry) } else { absent.append(entry) }
        }
        values = [
            "check": ReviewFields.group(check), "found": ReviewFields.group(found), "absent": ReviewFields.group(absent), "mayCorrect": mayCorrect,
        ]
    }

    private static func group(_ items: [[String: any Sendable]]) -> [String: any Sendable] {
        ["any": !items.isEmpty, "count": items.count, "items": items]
    }
}

/// One field as the form shows it.
private struct ReviewField {
    let values: [String: any Sendable]

    init(_ field: JSON, _ draft: ExpenseDraft, _ language: Language, isAsked: Bool) {
        let name = field["name"]?.text.flatMap { FieldName(rawValue: $0) } ?? .supplier
        let value = field["value"]?.text
        var values: [String: any Sendable] = [
            "name": name.rawValue, "label": name.label(language), "value": value ?? "", "figure": name.isAmount,
            "shown": value.map { ReviewField.shown(name, $0, language) } ?? "",
        ]
        let (status, tone, mark) = ReviewField.mark(field, language, isAsked: isAsked)
        values["status"] = status
        values["tone"] = tone
        values["mark"] = mark
        values["page"] = field["page"]?.value
        if let box = draft.reading.content[name]?.evidence?.box {
            values["box"] = Rounded.box(box).map { "\($0)" }.joined(separator: " ")
        }
        if name == .accountCode {
            values["list"] = "accounts"
            values["note"] = value.flatMap { ChartOfAccounts.nearestName(of: $0)?(language) }
        }
        self.values = values
    }

    /// As a person types it: an amount without its currency.
    private static func shown(_ name: FieldName, _ value: String, _ language: Language) -> String {
        let printed = Printed(language: language)
        return name.isAmount ? printed.grouped(value) : printed.value(name, value, currency: nil)
    }

    private static func mark(_ field: JSON, _ language: Language, isAsked: Bool) -> (status: String, tone: String, mark: String) {
        guard field["value"]?.text != nil else {
            return isAsked ? ("missing", "error", ReviewTexts.missing(language)) : ("absent", "plain", "")
        }
        if field["corrected"]?.flag ?? false { return ("corrected", "good", ReviewTexts.corrected(language)) }
        let isSure = field["sure"]?.flag ?? false
        if field["element"]?.text != nil { return (isSure ? "sure" : "unsure", "info", ReviewTexts.eInvoice(language)) }
        if field["computed"]?.flag ?? false { return (isSure ? "computed" : "unsure", "info", ReviewTexts.computed(language)) }
        guard case .decimal(let confidence) = field["confidence"] else { return ("sure", "plain", "") }
        let percent = Printed(language: language).percent("\(Int(confidence * 100))")
        return (isSure ? "sure" : "unsure", isSure ? "plain" : "warning", percent)
    }
}

extension FieldName {
    fileprivate var isAmount: Bool { [.totalExcl, .totalVAT, .totalIncl, .amountDue].contains(self) }
}
