import Domain
import Foundation
import HandOver
import SQLiteStore
import StoreContract
import TestProgram
import Testing

@Suite struct PaymentTests {
    @Test(arguments: PaymentContract.cases)
    func `SQLite keeps what every store promises about payments`(promise: Promise<any PaymentContract.Store>) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString).sqlite").path
        try await promise.verify { clock in try SQLiteStore(path: path, who: "test", now: { clock.now }) }
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }

    @Test(.enabled(if: Checker.isReady, "make test sets up the checker"), arguments: TransferFile.Form.allCases)
    func `a file of payments is what the standard's own schema allows`(form: TransferFile.Form) throws {
        #expect(try Checker.report(form, on: PaymentTests.file().text(form)) == "valid\n3 transfers\n2 groups\n")
    }

    @Test(.enabled(if: Checker.isReady, "make test sets up the checker"))
    func `the checker finds what the schema forbids`() throws {
        let text = try PaymentTests.file().text(.version9)
        #expect(try Checker.report(.version9, on: text.replacing("<ChrgBr>SLEV</ChrgBr>", with: "<ChrgBr>ALL</ChrgBr>")).contains("ChrgBr"))
    }

    @Test func `transfers are grouped by the account that pays, each sum to the cent`() throws {
        let text = try PaymentTests.file().text(.version9)
        for part in [
            "<NbOfTxs>3</NbOfTxs>\n      <CtrlSum>1311.75</CtrlSum>", "<NbOfTxs>2</NbOfTxs>\n      <CtrlSum>874.50</CtrlSum>",
            "<NbOfTxs>1</NbOfTxs>\n      <CtrlSum>437.25</CtrlSum>", "<Nm>ACP Residence Les Tilleuls</Nm>", "<Nm>Dupont + Fils - Genie civil</Nm>",
            "<Dt>2026-12-01</Dt>", "<InstdAmt Ccy=\"EUR\">437.25</InstdAmt>", "<BICFI>GKCCBEBB</BICFI>",
        ] { #expect(text.contains(part), "\(part)") }
    }

    @Test(arguments: [
        ("+++202/5001/00195+++", ["<Cd>SCOR</Cd>", "<Issr>BBA</Issr>", "<Ref>202500100195</Ref>"]),
        ("RF18 5390 0754 7034", ["<Cd>SCOR</Cd>", "<Issr>ISO</Issr>", "<Ref>RF18539007547034</Ref>"]),
        ("Référence n° 12 //ab", ["<Ustrd>Reference n 12 /ab</Ustrd>"]),
    ])
    func `the communication is written as the banks expect it`(printed: String, parts: [String]) throws {
        let transfer = try Transfer(PaymentTests.payable(1) { $0.paymentReference?.value = try #require(PaymentReference(printed)) }, from: .tilleuls)
        let file = TransferFile(name: "F1", sender: "Office", made: SetClock.start, day: PaymentTests.day, transfers: [transfer])
        for form in TransferFile.Form.allCases { for part in parts { #expect(file.text(form).contains(part)) } }
    }

    @Test(arguments: [
        (TransferRefusal.Reason.noIBAN, { @Sendable (content: inout InvoiceContent) in content.iban = nil }),
        (.unsureIBAN, { @Sendable content in content.iban?.confidence = 0.94 }),
        (.noAmount, { @Sendable content in content.amountDue?.value = .zero }),
        (.unsureAmount, { @Sendable content in content.amountDue?.confidence = 0.94 }),
        (.unsureReference, { @Sendable content in content.paymentReference?.confidence = 0.94 }),
        (.noPayee, { @Sendable content in content.supplier?.value = "株式会社" }),
        (.currency, { @Sendable content in content.currency = Field("CHF", confidence: 1, evidence: nil) }),
        (.ownAccount, { @Sendable content in content.iban?.value = Payer.tilleuls.iban }),
    ])
    func `what cannot be paid is refused by name`(reason: TransferRefusal.Reason, change: @Sendable (inout InvoiceContent) -> Void) throws {
        let draft = try PaymentTests.payable(1, change)
        #expect(throws: TransferRefusal(draft.id, reason)) { try Transfer(draft, from: .tilleuls) }
    }

    @Test func `a credit note, an open draft and a building without an account are not paid`() throws {
        var draft = try PaymentTests.payable(1)
        #expect(throws: TransferRefusal(draft.id, .noPayer)) { try Transfer(draft, from: nil) }
        draft.reading.kind = .creditNote
        #expect(throws: TransferRefusal(draft.id, .creditNote)) { try Transfer(draft, from: .tilleuls) }
        (draft.reading.kind, draft.state) = (.invoice, .ready)
        #expect(throws: TransferRefusal(draft.id, .notApproved)) { try Transfer(draft, from: .tilleuls) }
    }

    @Test func `an account that a person set right is paid`() throws {
        var draft = try PaymentTests.payable(1) { $0.iban?.confidence = 0.5 }
        draft.corrected = [.iban]
        #expect(try Transfer(draft, from: .tilleuls).iban.text == "BE68539007547034")
    }

    @Test(arguments: [
        (["49"], TransferRefusal.Reason.directDebit), (["59"], .directDebit), (["30", "59"], .directDebit), (["48"], .otherMeans),
        (["54"], .otherMeans),
    ])
    func `what an e-invoice says to be paid in another way is no transfer, unless a person confirms it`(
        means: [String], reason: TransferRefusal.Reason
    ) throws {
        var draft = try PaymentTests.payable(1)
        draft.reading.sheet = InvoiceSheet(seller: .init(name: "S"), buyer: .init(name: "B"))
        draft.reading.sheet?.paymentMeans = means
        #expect(throws: TransferRefusal(draft.id, reason)) { try Transfer(draft, from: .tilleuls) }
        let said = PaymentConfirmation(
            payee: "Payee", iban: try #require(IBAN("BE52096011784309")), reference: .free("x"), amount: Money(cents: 100))
        let transfer = try Transfer(draft, confirmed: said, from: .tilleuls)
        #expect(transfer.payee == "Payee" && transfer.iban == said.iban && transfer.amount == said.amount && transfer.bic == nil)
        draft.reading.sheet?.paymentMeans = ["58"]
        #expect(throws: Never.self) { try Transfer(draft, from: .tilleuls) }
    }

    @Test func `what is printed to be debited is no transfer, unless a person confirms it`() throws {
        var draft = try PaymentTests.payable(1)
        draft.reading.findings.append(Finding(.directDebit, .info))
        #expect(throws: TransferRefusal(draft.id, .directDebit)) { try Transfer(draft, from: .tilleuls) }
        let said = PaymentConfirmation(
            payee: "Payee", iban: try #require(IBAN("BE52096011784309")), reference: .free("x"), amount: Money(cents: 100))
        #expect(try Transfer(draft, confirmed: said, from: .tilleuls).iban == said.iban)
    }

    @Test func `a bank that was read with doubt stays out of the file`() throws {
        var draft = try PaymentTests.payable(1) { $0.bic?.confidence = 0.9 }
        #expect(try Transfer(draft, from: .tilleuls).bic == nil)
        draft.corrected = [.bic]
        #expect(try Transfer(draft, from: .tilleuls).bic != nil)
    }

    @Test func `every reason is told in four languages`() {
        for reason in TransferRefusal.Reason.allCases { for language in Language.allCases { #expect(!reason.message(language).isEmpty) } }
    }

    /// An office with so many approved drafts that can be paid, and its payments.
    private static func paying(
        _ count: Int, _ change: (Int, inout InvoiceContent) -> Void, _ body: (HandingOver, Payments, [DraftID]) async throws -> Void
    ) async throws {
        try await HandingOver.with { office in
            var drafts: [DraftID] = []
            for number in 1...count {
                var content = try PaymentTests.payable(number).reading.content
                content.paymentReference = Field(.free("invoice \(number)"), confidence: 0.99, evidence: nil)
                change(number, &content)
                drafts.append(try await office.approve(number) { $0.reading.content = content }.id)
                office.clock.advance(seconds: 1)
            }
            let payments = Payments(
                store: office.store, office: Payments.Office(office.organisation, payers: ["B": .tilleuls], sender: "Office"),
                name: { String(UUID().uuidString.filter { $0 != "-" }.prefix(30)) }, now: { office.clock.now })
            try await body(office, payments, drafts)
        }
    }

    private static func paying(_ count: Int, _ body: (HandingOver, Payments, [DraftID]) async throws -> Void) async throws {
        try await paying(count, { _, _ in }, body)
    }

    @Test func `the second of two payments that are the same is refused, until a person names it`() async throws {
        try await PaymentTests.paying(
            3,
            { number, content in
                if number < 3 { content.paymentReference?.value = .free("the same") }
            }
        ) { office, payments, drafts in
            let seen = try await payments.proposal(UnpaidQuery(), of: office.organisation)
            #expect(seen.items.map(\.refusal?.reason) == [nil, .repeated, nil] && seen.isWhole)
            let first = try await payments.order(.init(drafts: nil, building: nil, day: PaymentTests.day), of: office.organisation, by: "me")
            #expect(first.file?.transfers == 2 && first.refused == [TransferRefusal(drafts[1], .repeated)])
            let again = try await payments.order(.init(drafts: [drafts[1]], building: nil, day: PaymentTests.day), of: office.organisation, by: "me")
            #expect(again.file == nil && again.refused == [TransferRefusal(drafts[1], .repeated)])
            let named = Payments.Wish(drafts: [drafts[1]], building: nil, day: PaymentTests.day, repeating: [drafts[1]])
            #expect(try await payments.order(named, of: office.organisation, by: "me").file?.transfers == 1)
        }
    }

    @Test func `a sum that is not what the person saw makes no file`() async throws {
        try await PaymentTests.paying(2) { office, payments, drafts in
            let wish = Payments.Wish(drafts: drafts, building: nil, day: PaymentTests.day, sum: Money(cents: 43_725))
            await #expect(throws: PaymentError.changedMeanwhile) { try await payments.order(wish, of: office.organisation, by: "me") }
            let files = try await office.store.paymentFiles(of: office.organisation, before: nil, limit: 9)
            #expect(files.isEmpty)
        }
    }

    @Test func `accounts are the office's own: another organisation with a building of that name pays from none`() async throws {
        try await HandingOver.with { office in
            let payments = Payments(
                store: office.store, office: Payments.Office(Organisation("another"), payers: ["B": .tilleuls], sender: "Office"),
                name: { "F" }, now: { office.clock.now })
            let content = try PaymentTests.payable(1).reading.content
            let draft = try await office.approve(1) { $0.reading.content = content }
            let outcome = try await payments.order(.init(drafts: nil, building: nil, day: PaymentTests.day), of: office.organisation, by: "me")
            #expect(outcome.file == nil && outcome.refused == [TransferRefusal(draft.id, .noPayer)])
        }
    }

    @Test(arguments: [-1, 366])
    func `a day that is over, or further away than a year, is refused`(days: Int) async throws {
        try await PaymentTests.paying(1) { office, payments, _ in
            let today = try #require(Brussels.day(at: office.clock.now))
            let wish = Payments.Wish(drafts: nil, building: nil, day: try #require(today.adding(days: days)))
            await #expect(throws: PaymentError.impossibleDay) { try await payments.order(wish, of: office.organisation, by: "me") }
            let now = Payments.Wish(drafts: nil, building: nil, day: today)
            #expect(try await payments.order(now, of: office.organisation, by: "me").file != nil)
        }
    }

    @Test func `two orders at the same moment pay each draft once`() async throws {
        try await PaymentTests.paying(6) { office, payments, drafts in
            let wish = Payments.Wish(drafts: nil, building: Building("B"), day: PaymentTests.day)
            let counts = await withTaskGroup(of: Int.self) { group in
                for _ in 1...4 {
                    group.addTask { (try? await payments.order(wish, of: office.organisation, by: "me"))?.file?.transfers ?? 0 }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(counts.reduce(0, +) == 6)
            let again = try await payments.order(
                Payments.Wish(drafts: drafts + [DraftID("no")], building: nil, day: PaymentTests.day), of: office.organisation, by: "me")
            #expect(again.file == nil && again.refused.map(\.reason) == Array(repeating: .ordered, count: 6) + [.notApproved])
        }
    }

    static let day = {
        guard let day = CalendarDate("2026-12-01") else { preconditionFailure("a day") }
        return day
    }()

    static func payable(_ number: Int, _ change: (inout InvoiceContent) throws -> Void = { _ in }) throws -> ExpenseDraft {
        var draft = draft(number)
        draft.state = .approved
        draft.reading.content.amountDue?.confidence = 0.99
        draft.reading.content.iban = Field(try #require(IBAN("BE68539007547034")), confidence: 0.99, evidence: nil)
        draft.reading.content.bic = Field(try #require(BIC("GKCCBEBB")), confidence: 0.99, evidence: nil)
        draft.reading.content.paymentReference = Field(
            .structured(try #require(StructuredCommunication("+++202/5001/00195+++"))), confidence: 0.99, evidence: nil)
        try change(&draft.reading.content)
        return draft
    }

    private static func file() throws -> TransferFile {
        let other = Payer(name: "ACP B & C", iban: try #require(IBAN("BE52096011784309")))
        let transfers = [
            try Transfer(payable(1), from: .tilleuls),
            try Transfer(payable(2) { $0.supplier?.value = "Dupont & Fils – Génie civil" }, from: other),
            try Transfer(payable(3) { $0.paymentReference = nil }, from: .tilleuls),
        ]
        return TransferFile(name: "0123456789ABCDEF0123456789ABCD", sender: "Office Müller", made: SetClock.start, day: day, transfers: transfers)
    }
}

extension Payer {
    static var tilleuls: Payer {
        guard let iban = IBAN("BE91001000000076") else { preconditionFailure("a valid account") }
        return Payer(name: "ACP Résidence Les Tilleuls", iban: iban)
    }
}

/// The schemas of ISO 20022, and what reads them.
private enum Checker {
    static let python = TestProgram.project.appending(path: ".build/tools/bin/python").path
    static let isReady = FileManager.default.isExecutableFile(atPath: python)

    static func report(_ form: TransferFile.Form, on text: String) throws -> String {
        let script = TestProgram.project.appending(path: "Tests/HandOverTests/Checker/payments.py").path
        let place = FileManager.default.temporaryDirectory.appending(path: "payments-\(UUID().uuidString).xml")
        try Data(text.utf8).write(to: place)
        defer { try? FileManager.default.removeItem(at: place) }
        let outcome = try TestProgram.run([script, form.rawValue, place.path], program: python)
        return String(decoding: outcome.output, as: UTF8.self) + outcome.errors
    }
}
