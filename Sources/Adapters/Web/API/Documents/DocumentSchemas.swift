internal import Domain
internal import Intake

/// What the OpenAPI document says of documents.
enum DocumentSchemas {
    static let all: [String: JSON] = [
        "DocumentList": .objectSchema(["items": .listSchema(.schema("DocumentItem")), "next": .orNull(.textSchema())]),
        "DocumentItem": .objectSchema(item, optional: optional),
        "DocumentDetail": .objectSchema(
            item.merging(
                [
                    "pages": .listSchema(.objectSchema(["number": .numberSchema(), "width": number, "height": number])),
                    "source": .textSchema(["inbox", "upload"]), "arrivals": .numberSchema(), "hash": .textSchema(pattern: "^[0-9a-f]{64}$"),
                ]) { first, _ in first }, optional: optional),
        "DocumentText": .objectSchema(["pages": .listSchema(.objectSchema(["number": .numberSchema(), "text": .textSchema()]))]),
        "PageWords": .objectSchema([
            "width": number, "height": number,
            "words": .listSchema(.objectSchema(["text": .textSchema(), "box": .schema("Box"), "confidence": number])),
        ]),
        "Box": ["type": "array", "items": number, "minItems": 4, "maxItems": 4],
        "DocumentHits": .pageSchema(.objectSchema(["page": .numberSchema(), "box": .schema("Box"), "text": .textSchema()])),
        "DocumentHistory": .objectSchema([
            "items": .listSchema(
                .objectSchema(
                    ["at": .schema("Moment"), "who": .textSchema(), "what": .textSchema(), "detail": .textSchema(), "message": .textSchema()],
                    optional: ["detail"])), "next": .orNull(.textSchema()),
        ]),
        "RefusalList": .objectSchema([
            "items": .listSchema(
                .objectSchema(
                    ["name": .textSchema(), "building": .textSchema(), "arrived": .schema("Moment"), "failure": .schema("Failure")],
                    optional: ["building"])), "next": .orNull(.textSchema()),
        ]),
        "Failure": .objectSchema(["code": .textSchema(), "message": .textSchema(), "hint": .textSchema()]),
        "UploadResult": .objectSchema([
            "items": .listSchema(
                .objectSchema(["id": .textSchema(), "name": .textSchema(), "state": state, "again": ["type": "boolean"]])),
            "refused": .listSchema(.objectSchema(["name": .textSchema(), "problem": .schema("Problem")])),
        ]),
    ]

    private static let number: JSON = ["type": "number"]
    private static let state = JSON.textSchema(JobState.allCases.map(\.rawValue))
    private static let optional: Set = ["building", "page_count", "failure"]

    private static let item: [String: JSON] = [
        "id": .textSchema(), "name": .textSchema(), "building": .textSchema(), "media_type": .textSchema(MediaType.allCases.map(\.rawValue)),
        "size": .numberSchema(), "arrived": .schema("Moment"), "state": state, "page_count": .numberSchema(), "failure": .schema("Failure"),
        "drafts": .listSchema(
            .objectSchema(
                [
                    "id": .textSchema(), "kind": .textSchema(DocumentKind.allCases.map(\.rawValue)),
                    "state": .textSchema(DraftState.allCases.map(\.rawValue)), "supplier": .textSchema(), "amount_due": .schema("Money"),
                ], optional: ["supplier", "amount_due"])),
        "hits": .listSchema(.objectSchema(["page": .numberSchema(), "snippet": .textSchema()])),
    ]
}
