internal import Access
internal import Domain
internal import Foundation
internal import HTTPTypes
package import Review

/// What corrections have taught: listing it, forgetting it.
package struct LessonEndpoints: EndpointGroup {
    private let review: Review

    package init(_ review: Review) { self.review = review }

    package var endpoints: [Endpoint] { [list, forget] }

    package var schemas: [String: JSON] {
        let text = JSON.orNull(.textSchema())
        return [
            "Lesson": .objectSchema([
                "number": .numberSchema(), "supplier": text, "enterprise_number": text, "iban": text,
                "field": .orNull(.textSchema(FieldName.allCases.map(\.rawValue))), "label": text, "message": .textSchema(),
                "count": .numberSchema(), "draft": text, "who": .textSchema(), "at": .schema("Moment"),
            ])
        ]
    }

    private var list: Endpoint {
        Endpoint(
            .get, "/lessons", "listLessons", tag: "Lessons", "What was learned, the newest first.", need: .permission(.lessonsRead),
            parameters: [Endpoint.Parameter("q", .textSchema(), "A part of the supplier's name, or one of its numbers."), .cursor, .limit],
            answers: [.json(200, "A page of the list.", .pageSchema(.schema("Lesson")))]
        ) { call in
            let cursor = Cursor<Int64>(of: "lessons")
            let limit = try call.query("limit", in: 1...200, otherwise: 50)
            let place = try cursor.place(call) ?? Int64.max
            let wanted = call.query("q")
            let lessons = try await review.store.keptLessons(call.caller.organisation).filter { kept in
                kept.number < place && (wanted.map { kept.lesson.supplier.isCalled($0) } ?? true)
            }
            let shown = lessons.prefix(limit)
            let next = lessons.count > limit ? shown.last.map { cursor.text($0.number) } : nil
            return .page(shown.map { lesson($0, call.language) }, next: next)
        }
    }

    private var forget: Endpoint {
        Endpoint(
            .delete, "/lessons/{number}", "forgetLesson", tag: "Lessons", "Forgets a lesson.", need: .permission(.lessonsForget),
            parameters: [Endpoint.Parameter("number", in: .path, .numberSchema(), "The lesson's number.")],
            answers: [Endpoint.Answer(204, "It is forgotten.")]
        ) { call in
            let number = Int64(try call.number(inPath: "number"))
            let count = try await review.signed(by: call.caller.who).store.forget([number], of: call.caller.organisation)
            if count == 0 { throw Problem.notFound }
            return .done
        }
    }

    private func lesson(_ kept: KeptLesson, _ language: Language) -> JSON {
        let supplier = kept.lesson.supplier
        return [
            "number": .number(Int(kept.number)), "supplier": .optional(supplier.name), "enterprise_number": .optional(supplier.enterprise?.printed),
            "iban": .optional(supplier.iban?.printed), "field": .optional(kept.lesson.field?.rawValue),
            "label": .optional(kept.lesson.field?.label(language)), "message": .text(kept.lesson.text(language)),
            "count": .number(kept.lesson.count), "draft": .optional(kept.draft?.text), "who": .text(kept.who), "at": .text(kept.moment.description),
        ]
    }
}

extension SupplierIdentity {
    /// Its name holds the text, or the text is one of its numbers.
    fileprivate func isCalled(_ text: String) -> Bool {
        if let name, name.range(of: text, options: [.caseInsensitive, .diacriticInsensitive]) != nil { return true }
        return (EnterpriseNumber(text).map { $0 == enterprise } ?? false) || (VATNumber(text).map { $0 == vat } ?? false)
            || (IBAN(text).map { $0 == iban } ?? false)
    }
}
