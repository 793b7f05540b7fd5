internal import Domain

/// The schemas of drafts.
enum DraftSchemas {
    static let all: [String: JSON] = [
        "Draft": draft, "DraftSummary": summary, "DraftField": field, "DraftTotals": totals, "BuildingCount": building, "VATRow": row,
        "InvoiceLine": line, "DraftFinding": finding, "DraftGap": gap, "Box": box, "DraftCorrections": corrections,
        "CorrectedDraft": .objectSchema([
            "draft": .schema("Draft"),
            "lessons": .listSchema(.objectSchema(["number": .numberSchema(), "message": .textSchema()])),
        ]),
        "Approvals": .objectSchema([
            "approved": .listSchema(.objectSchema(["id": .textSchema(), "version": .numberSchema(), "state": state])),
            "refused": .listSchema(.objectSchema(["id": .textSchema(), "problem": .schema("Problem")])),
        ]),
    ]

    private static let state = JSON.textSchema(DraftState.allCases.map(\.rawValue))
    private static let kind = JSON.textSchema(DocumentKind.allCases.map(\.rawValue))
    private static let name = JSON.textSchema(FieldName.allCases.map(\.rawValue))
    private static let confidence: JSON = ["type": "number", "minimum": 0, "maximum": 1]
    private static let text = JSON.orNull(.textSchema())
    private static let page = JSON.orNull(.numberSchema())
    private static let box: JSON = ["type": "array", "items": ["type": "number"], "minItems": 4, "maxItems": 4]

    private static let summary = JSON.objectSchema([
        "id": .textSchema(), "document": .textSchema(), "state": state, "kind": kind, "building": text, "supplier": text,
        "amount_due": .orNull(.schema("Money")), "currency": text, "due_date": .orNull(.schema("Day")), "unsure": .listSchema(name),
        "warnings": .numberSchema(), "account": text, "duplicate_of": text, "version": .numberSchema(), "arrived": .schema("Moment"),
        "confidence": confidence,
    ])

    private static let draft = JSON.objectSchema([
        "id": .textSchema(), "document": .textSchema(), "document_name": text, "building": text, "state": state, "kind": kind,
        "version": .numberSchema(), "language": .orNull(.textSchema(Language.allCases.map(\.rawValue))),
        "source": .textSchema(["text", "ocr", "mixed", "xml"]), "pages": .listSchema(.numberSchema()), "split_confidence": .orNull(confidence),
        "duplicate_of": text, "duplicates": .listSchema(.schema("DraftSummary")), "fields": .listSchema(.schema("DraftField")),
        "vat": .listSchema(.schema("VATRow")), "lines": .listSchema(.schema("InvoiceLine")), "findings": .listSchema(.schema("DraftFinding")),
        "gaps": .listSchema(.schema("DraftGap")), "minutes": .orNull(["type": "object"]),
        "may": .listSchema(.textSchema(["correct", "submit", "approve", "reject", "reopen", "undo", "split", "merge", "distinct"])),
        "undoable": .orNull(.objectSchema(["what": .textSchema(), "who": .textSchema(), "at": .schema("Moment")])), "reason": text,
        "corrected": .listSchema(name),
    ])

    private static let field = JSON.objectSchema([
        "name": name, "label": .textSchema(), "value": text, "printed": text, "confidence": .orNull(confidence), "sure": ["type": "boolean"],
        "computed": ["type": "boolean"], "needed": ["type": "boolean"], "page": page, "box": .orNull(.schema("Box")), "element": text,
        "corrected": ["type": "boolean"],
    ])

    private static let finding = JSON.objectSchema([
        "code": .textSchema(), "severity": .textSchema(["info", "warning", "error"]), "field": .orNull(name), "page": page,
        "box": .orNull(.schema("Box")), "message": .textSchema(),
    ])

    private static let gap = JSON.objectSchema([
        "reason": .textSchema(ReadinessGap.Reason.allCases.map(\.rawValue)), "field": .orNull(name), "message": .textSchema(),
    ])

    private static let row = JSON.objectSchema(["rate": .textSchema(), "base": .schema("Money"), "amount": .schema("Money")])

    private static let line = JSON.objectSchema(
        ["description": .textSchema(), "quantity": text, "unit_price": text, "total_excl": .orNull(.schema("Money")), "vat_rate": text],
        optional: ["quantity", "unit_price", "total_excl", "vat_rate"])

    private static let building = JSON.objectSchema(["name": .textSchema(), "count": .numberSchema()])

    private static let totals = JSON.objectSchema([
        "states": .objectSchema(
            Dictionary(
                DraftState.allCases.map { ($0.rawValue, .objectSchema(["count": .numberSchema(), "amount_due": .schema("Money")])) },
                uniquingKeysWith: { first, _ in first })),
        "buildings": .listSchema(.schema("BuildingCount")),
    ])

    private static let corrections = JSON.objectSchema(
        [
            "corrections": .listSchema([
                "oneOf": [
                    .objectSchema(["field": name, "value": .textSchema()]),
                    .objectSchema(["field": name, "page": .numberSchema(), "box": .schema("Box")]),
                    .objectSchema(["field": name, "absent": ["const": true]]),
                ]
            ]), "kind": kind, "building": text, "vat": .listSchema(.schema("VATRow")), "lines": .listSchema(.schema("InvoiceLine")),
        ], optional: ["corrections", "kind", "building", "vat", "lines"])
}
