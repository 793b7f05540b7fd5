internal import Access
internal import Domain
internal import HTTPTypes
internal import Review

extension DraftEndpoints {
    var correct: Endpoint {
        Endpoint(
            .patch, "/drafts/{id}", "correctDraft", tag: "Drafts", "Sets a draft right; what that teaches is told.",
            need: .permission(.draftsCorrect), parameters: [.seenVersion], body: .json(.schema("DraftCorrections")),
            answers: [.json(200, "The draft as it has become.", .schema("CorrectedDraft")), DraftEndpoints.conflict]
        ) { call in
            let seen = try await seen(call)
            let corrections = try await call.json(DraftCorrections.self).corrections()
            let (draft, lessons) = try await review(for: call).correct(seen, corrections)
            let taught = lessons.map { ["number": .number(Int($0.number)), "message": .text($0.lesson.text(call.language))] as JSON }
            let answer: JSON = ["draft": try await json(draft, call), "lessons": .list(taught)]
            return Reply.json(answer).tagged(String(draft.version))
        }
    }
}

/// What is to be set right, as a request says it.
struct DraftCorrections: Decodable {
    private struct One: Decodable {
        let field: String
        let value: String?
        let page: Int?
        let box: [Double]?
        let absent: Bool?
    }

    private struct Row: Decodable {
        let rate: String
        let base: String
        let amount: String
    }

    private struct Line: Decodable {
        let description: String
        let quantity: String?
        let unitPrice: String?
        let totalExcl: String?
        let vatRate: String?
    }

    private enum Key: String, CodingKey {
        case corrections, kind, building, vat, lines
    }

    private let fields: [One]
    private let kind: String?
    /// Nil when it is not spoken of; null takes the building away.
    private let building: String??
    private let vat: [Row]?
    private let lines: [Line]?

    init(from decoder: any Decoder) throws {
        let body = try decoder.container(keyedBy: Key.self)
        fields = try body.decodeIfPresent([One].self, forKey: .corrections) ?? []
        kind = try body.decodeIfPresent(String.self, forKey: .kind)
        building = body.contains(.building) ? .some(try body.decodeIfPresent(String.self, forKey: .building)) : .none
        vat = try body.decodeIfPresent([Row].self, forKey: .vat)
        lines = try body.decodeIfPresent([Line].self, forKey: .lines)
    }

    /// In the order in which they are done: another kind is read anew first.
    func corrections() throws -> [Correction] {
        var corrections: [Correction] = []
        if let kind {
            guard let kind = DocumentKind(rawValue: kind), kind != .unreadable else { throw DraftCorrections.unknown("/kind") }
            corrections.append(.kind(kind))
        }
        corrections += try fields.enumerated().map { try correction($1, at: "/corrections/\($0)") }
        if let building {
            let name = building?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
            guard name.utf8.count <= 200 else { throw DraftCorrections.unknown("/building") }
            corrections.append(.building(name.isEmpty ? nil : Building(name)))
        }
        if let vat { corrections.append(.vat(try vat.prefix(100).enumerated().map { try row($1, at: "/vat/\($0)") })) }
        if let lines { corrections.append(.lines(try lines.prefix(1_000).enumerated().map { try line($1, at: "/lines/\($0)") })) }
        return corrections
    }

    private func correction(_ one: One, at pointer: String) throws -> Correction {
        guard let field = FieldName(rawValue: one.field), field != .vat, field != .lines else {
            throw DraftCorrections.unknown(pointer + "/field")
        }
        if let value = one.value {
            guard value.utf8.count <= 1_000 else { throw DraftCorrections.unknown(pointer + "/value") }
            return .value(field, value)
        }
        if let page = one.page, let box = one.box {
            guard box.count == 4, box.allSatisfy(\.isFinite), box[0] < box[2], box[1] < box[3] else {
                throw DraftCorrections.unknown(pointer + "/box")
            }
            return .box(field, page: page, Box(left: box[0], top: box[1], right: box[2], bottom: box[3]))
        }
        guard one.absent == true else { throw DraftCorrections.unknown(pointer) }
        return .absent(field)
    }

    private func row(_ row: Row, at pointer: String) throws -> VATRow {
        guard let rate = VATRate(row.rate) else { throw DraftCorrections.unknown(pointer + "/rate") }
        return VATRow(rate: rate, base: try amount(row.base, pointer + "/base"), amount: try amount(row.amount, pointer + "/amount"))
    }

    private func line(_ line: Line, at pointer: String) throws -> InvoiceLine {
        guard line.description.utf8.count <= 2_000 else { throw DraftCorrections.unknown(pointer + "/description") }
        return InvoiceLine(
            description: line.description, quantity: try number(line.quantity, pointer + "/quantity"),
            unitPrice: try number(line.unitPrice, pointer + "/unit_price"),
            totalExcl: try line.totalExcl.map { try amount($0, pointer + "/total_excl") },
            vatRate: try line.vatRate.map { text in
                guard let rate = VATRate(text) else { throw DraftCorrections.unknown(pointer + "/vat_rate") }
                return rate
            })
    }

    private func amount(_ text: String, _ pointer: String) throws -> Money {
        guard let amount = Money(text), amount.magnitude <= Money.largest else { throw DraftCorrections.unknown(pointer) }
        return amount
    }

    private func number(_ text: String?, _ pointer: String) throws -> FixedDecimal? {
        guard let text else { return nil }
        guard let number = FixedDecimal(text) else { throw DraftCorrections.unknown(pointer) }
        return number
    }

    private static func unknown(_ pointer: String) -> Problem { .form(pointer, Call.unknownValue) }
}
