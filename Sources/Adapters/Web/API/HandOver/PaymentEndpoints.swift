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
                    "building": .orNull(.textSchema()), "day": .textSchema(format: "date"),
                    "form": .orNull(.textSchema(TransferFile.Form.allCases.map(\.rawValue))),
                ], optional: ["drafts", "building", "form"]),
            "PaymentFile": .objectSchema([
                "id": .textSchema(), "made": .schema("Moment"), "made_by": .textSchema(), "day": .textSchema(format: "date"),
                "transfers": .numberSchema(), "amount": .schema("Money"), "withdrawn": .orNull(.schema("Moment")),
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
        let form: String?
    }

    private var order: Endpoint {
        Endpoint(
            .post, "/payments", "orderPayments", tag: "Payments",
            "Make a file of credit transfers (SEPA) of approved drafts that no file pays yet: those that are named, those of a building, or all. "
                + "What cannot be paid is told by name.",
            need: .permission(.draftsDecide), body: .json(.schema("PaymentWish")),
            answers: [
                .json(201, "Made.", .schema("PaymentOutcome")), .json(200, "Nothing can be paid: there is no file.", .schema("PaymentOutcome")),
                .problem(409, "One of the drafts was changed meanwhile."),
            ]
        ) { call in
            let form = try await call.json(Form.self)
            guard let day = CalendarDate(form.day) else { throw Problem.form("/day", Call.unknownValue) }
            guard let version = TransferFile.Form(rawValue: form.form ?? TransferFile.Form.version9.rawValue) else {
                throw Problem.form("/form", Call.unknownValue)
            }
            if let count = form.drafts?.count, !(1...Payments.limit).contains(count) { throw Problem.form("/drafts", Call.unknownValue) }
            let wish = Payments.Wish(
                drafts: form.drafts.map { $0.map { DraftID($0) } }, building: form.building.map(Building.init), day: day, form: version)
            let caller = try call.caller
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
            answers: [.json(200, "The file.", .schema("PaymentFile"))]
        ) { call in .json(json(try await kept(call).file)) }
    }

    private var file: Endpoint {
        Endpoint(
            .get, "/payments/{id}/file", "getPaymentFile", tag: "Payments", "The file itself, for the bank (ISO 20022).",
            need: .permission(.draftsDecide), answers: [Endpoint.Answer(200, "The file.", forms: [("application/xml", .textSchema())])]
        ) { call in
            let (file, content) = try await kept(call)
            return Reply(Array(content.utf8), "application/xml").named("\(file.day)-\(file.id).xml")
        }
    }

    private var withdraw: Endpoint {
        Endpoint(
            .delete, "/payments/{id}", "withdrawPayment", tag: "Payments",
            "Say that a file never went to the bank, or was cancelled there: its drafts are unpaid again.", need: .permission(.draftsDecide),
            answers: [Endpoint.Answer(204, "Noted.")]
        ) { call in
            let caller = try call.caller
            if try await kept(call).file.withdrawn != nil { return .done }
            _ = try await payments.store.withdraw(try call.path("id"), by: caller.who, of: caller.organisation)
            return .done
        }
    }

    private func kept(_ call: Call) async throws -> (file: PaymentFile, content: String) {
        guard let kept = try await payments.store.paymentFile(try call.path("id"), of: call.caller.organisation) else { throw Problem.notFound }
        return kept
    }

    private func json(_ file: PaymentFile) -> JSON {
        [
            "id": .text(file.id), "made": .text(file.made.description), "made_by": .text(file.madeBy), "day": .text(file.day.description),
            "transfers": .number(file.transfers), "amount": .text(file.amount.description), "withdrawn": .optional(file.withdrawn?.description),
        ]
    }
}

extension PaymentError: Problematic {
    package var problem: Problem {
        Problem(
            .conflict, "changed-meanwhile",
            Localized(
                fr: "Un des brouillons a changé entre-temps : recommencez.", nl: "Een van de ontwerpen is intussen veranderd: begin opnieuw.",
                de: "Einer der Entwürfe hat sich inzwischen geändert: Beginnen Sie neu.", en: "One of the drafts has changed meanwhile: try again."))
    }
}
