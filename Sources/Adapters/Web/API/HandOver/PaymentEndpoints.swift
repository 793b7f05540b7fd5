internal import Access
internal import Domain
internal import HTTPTypes
package import HandOver

/// Files of credit transfers for a bank.
package struct PaymentEndpoints: EndpointGroup {
    private let payments: Payments

    package init(_ payments: Payments) { self.payments = payments }

    package var endpoints: [Endpoint] { [order, list, show, file, withdraw] }

    package var schemas: [String: JSON] {
        [
            "PaymentWish": .objectSchema(
                [
                    "drafts": .orNull(["type": "array", "items": .textSchema(), "minItems": 1, "maxItems": .number(Payments.limit)]),
                    "building": .orNull(.textSchema()), "day": .textSchema(format: "date"), "due_until": .orNull(.textSchema(format: "date")),
                    "form": .orNull(.textSchema(TransferFile.Form.allCases.map(\.rawValue))), "sum": .orNull(.schema("Money")),
                    "repeating": .orNull(["type": "array", "items": .textSchema(), "maxItems": .number(Payments.limit)]),
                ], optional: ["drafts", "building", "due_until", "form", "sum", "repeating"]),
            "PaymentFile": .objectSchema([
                "id": .textSchema(), "made": .schema("Moment"), "made_by": .textSchema(), "day": .textSchema(format: "date"),
                "transfers": .numberSchema(), "amount": .schema("Money"), "fetched": .orNull(.schema("Moment")), "fetched_by": .orNull(.textSchema()),
                "withdrawn": .orNull(.schema("Moment")),
            ]),
            "PaymentWithLines": .objectSchema([
                "file": .schema("PaymentFile"),
                "lines": .listSchema(
                    .objectSchema([
                        "draft": .textSchema(), "payee": .orNull(.textSchema()), "iban": .orNull(.textSchema()), "reference": .orNull(.textSchema()),
                        "amount": .orNull(.schema("Money")),
                    ])),
            ]),
            "PaymentOutcome": .objectSchema([
                "file": .orNull(.schema("PaymentFile")),
                "refused": .listSchema(
                    .objectSchema([
                        "draft": .textSchema(), "reason": .textSchema(TransferRefusal.Reason.allCases.map(\.rawValue)), "message": .textSchema(),
                    ])),
            ]),
        ]
    }

    private struct Form: Decodable {
        let drafts: [String]?
        let building: String?
        let day: String
        let dueUntil: String?
        let form: String?
        let sum: String?
        let repeating: [String]?

        func wish() throws -> Payments.Wish {
            guard let day = CalendarDate(day) else { throw Problem.form("/day", Call.unknownValue) }
            guard let version = TransferFile.Form(rawValue: form ?? TransferFile.Form.version9.rawValue) else {
                throw Problem.form("/form", Call.unknownValue)
            }
            if let count = drafts?.count, !(1...Payments.limit).contains(count) { throw Problem.form("/drafts", Call.unknownValue) }
            let until = dueUntil.flatMap { CalendarDate($0) }
            if dueUntil != nil, until == nil { throw Problem.form("/due_until", Call.unknownValue) }
            let amount = sum.flatMap { Money($0) }
            if sum != nil, amount == nil { throw Problem.form("/sum", Call.unknownValue) }
            return Payments.Wish(
                drafts: drafts.map { $0.map { DraftID($0) } }, building: building.map(Building.init), dueUntil: until, day: day, form: version,
                repeating: Set((repeating ?? []).map { DraftID($0) }), sum: amount)
        }
    }

    private var order: Endpoint {
        Endpoint(
            .post, "/payments", "orderPayments", tag: "Payments",
            "Make a file of credit transfers (SEPA) of approved drafts that no file pays yet: those that are named, those of a building, or all. "
                + "What cannot be paid is told by name. `sum` is what the person saw that it comes to: any other is refused. `repeating` names drafts "
                + "that are paid though a file pays the same already.",
            need: .permission(.draftsDecide), body: .json(.schema("PaymentWish")),
            answers: [
                .json(201, "Made.", .schema("PaymentOutcome")), .json(200, "Nothing can be paid: there is no file.", .schema("PaymentOutcome")),
                .problem(409, "One of the drafts was changed meanwhile."),
            ]
        ) { call in
            let (wish, caller) = (try await call.json(Form.self).wish(), try call.caller)
            let (file, refused) = try await payments.order(wish, of: caller.organisation, by: caller.who)
            let answer: JSON = [
                "file": file.map(json) ?? .null,
                "refused": .list(
                    refused.map {
                        ["draft": .text($0.draft.text), "reason": .text($0.reason.rawValue), "message": .text($0.reason.message(call.language))]
                    }),
            ]
            return .json(answer, status: file == nil ? .ok : .created)
        }
    }

    private var list: Endpoint {
        Endpoint(
            .get, "/payments", "listPayments", tag: "Payments", "The files that were made, the last first.", need: .permission(.draftsRead),
            parameters: [.cursor, .limit], answers: [.json(200, "A page of the list.", .pageSchema(.schema("PaymentFile")))]
        ) { call in
            let cursor = Cursor<Int64>(of: "payments")
            let limit = try call.query("limit", in: 1...200, otherwise: 50)
            let found = try await payments.store.paymentFiles(of: call.caller.organisation, before: try cursor.place(call), limit: limit + 1)
            let next = found.count > limit ? found.prefix(limit).last.map { cursor.text($0.number) } : nil
            return .page(found.prefix(limit).map { json($0.file) }, next: next)
        }
    }

    private var show: Endpoint {
        Endpoint(
            .get, "/payments/{id}", "getPayment", tag: "Payments", "A file that was made.", need: .permission(.draftsRead),
            answers: [.json(200, "The file, and what it pays.", .schema("PaymentWithLines"))]
        ) { call in
            let file = try await kept(call)
            let lines = try await payments.store.paymentLines(of: file.id, call.caller.organisation)
            let answer: JSON = [
                "file": json(file),
                "lines": .list(
                    lines.map {
                        [
                            "draft": .text($0.draft.text), "payee": .optional($0.payee), "iban": .optional($0.iban),
                            "reference": .optional($0.reference), "amount": .optional($0.amount?.description),
                        ]
                    }),
            ]
            return .json(answer)
        }
    }

    private var file: Endpoint {
        Endpoint(
            .get, "/payments/{id}/file", "getPaymentFile", tag: "Payments", "The file itself, for the bank (ISO 20022).",
            need: .permission(.draftsDecide),
            answers: [
                Endpoint.Answer(200, "The file.", forms: [("application/xml", .textSchema())]),
                .problem(410, "It was withdrawn: another file may pay the same drafts."),
            ]
        ) { call in
            let (id, caller) = (try await kept(call).id, try call.caller)
            guard let (file, content) = try await payments.store.fetch(id, by: caller.who, of: caller.organisation) else {
                throw PaymentError.withdrawn
            }
            return Reply(Array(content.utf8), "application/xml").named("\(file.day)-\(file.id).xml")
        }
    }

    private var withdraw: Endpoint {
        Endpoint(
            .delete, "/payments/{id}", "withdrawPayment", tag: "Payments",
            "Say that a file never went to the bank, or was cancelled there: its drafts are unpaid again.", need: .permission(.draftsDecide),
            parameters: [
                Endpoint.Parameter("fetched", .textSchema(["true", "false"]), "`true` withdraws a file that somebody took for the bank too.")
            ],
            answers: [Endpoint.Answer(204, "Noted."), .problem(409, "Somebody took it for the bank: it may be there.")]
        ) { call in
            let (file, caller) = (try await kept(call), try call.caller)
            if file.withdrawn != nil { return .done }
            let fetched = try call.query("fetched", as: Told.self) == .true
            guard try await payments.store.withdraw(file.id, fetched: fetched, by: caller.who, of: caller.organisation) else {
                throw PaymentError.fetched
            }
            return .done
        }
    }

    private enum Told: String, CaseIterable {
        case `true`
        case `false`
    }

    private func kept(_ call: Call) async throws -> PaymentFile {
        guard let kept = try await payments.store.paymentFile(try call.path("id"), of: call.caller.organisation) else { throw Problem.notFound }
        return kept
    }

    private func json(_ file: PaymentFile) -> JSON {
        [
            "id": .text(file.id), "made": .text(file.made.description), "made_by": .text(file.madeBy), "day": .text(file.day.description),
            "transfers": .number(file.transfers), "amount": .text(file.amount.description),
            "fetched": .optional(file.fetched?.description), "fetched_by": .optional(file.fetchedBy),
            "withdrawn": .optional(file.withdrawn?.description),
        ]
    }
}
