import Domain
import Testing

@Suite struct PaymentReadinessTests {
    private static func sure<Value>(_ value: Value?) throws -> Field<Value> {
        Field(try #require(value), confidence: 0.97, evidence: nil)
    }

    private static func invoice() throws -> ReadDocument {
        var content = InvoiceContent()
        content.supplier = try sure("Lift Exemple SA")
        content.invoiceNumber = try sure("2026/114")
        content.issueDate = try sure(CalendarDate(year: 2026, month: 3, day: 5))
        content.totalExcl = try sure(Money(cents: 41250))
        content.totalVAT = try sure(Money(cents: 2475))
        content.totalIncl = try sure(Money(cents: 43725))
        content.amountDue = try sure(Money(cents: 43725))
        content.iban = try sure(IBAN("BE68 5390 0754 7034"))
        content.paymentReference = try sure(PaymentReference("+++090/9337/55493+++"))
        return ReadDocument(pages: [1], kind: .invoice, language: .fr, source: .text, content: content)
    }

    @Test func `an invoice whose fields are sure and consistent is ready`() throws {
        #expect(PaymentReadiness.readiness(of: try Self.invoice()).isEmpty)
    }

    @Test func `a reference is needed only when one is printed`() throws {
        var document = try Self.invoice()
        document.content.paymentReference = nil
        #expect(PaymentReadiness.isReady(document))
        document.content.paymentReference = Field(.free("Facture 114"), confidence: 0.85, evidence: nil)
        #expect(PaymentReadiness.readiness(of: document) == [ReadinessGap(.unsure, .paymentReference)])
    }

    @Test func `a field that is not sure keeps an invoice back`() throws {
        let changes: [(FieldName, (inout InvoiceContent) -> Void)] = [
            (.iban, { $0.iban?.confidence = 0.94 }), (.amountDue, { $0.amountDue?.confidence = 0.94 }),
            (.supplier, { $0.supplier?.confidence = 0.94 }),
        ]
        for (name, change) in changes {
            var document = try Self.invoice()
            change(&document.content)
            #expect(PaymentReadiness.readiness(of: document) == [ReadinessGap(.unsure, name)])
        }
    }

    @Test func `a missing account, a wrong sum, a doubtful split, another kind, another currency and a warning each keep an invoice back`() throws {
        let changes: [(ReadinessGap, (inout ReadDocument) -> Void)] = [
            (ReadinessGap(.missing, .iban), { $0.content.iban = nil }),
            (ReadinessGap(.arithmetic, .totalIncl), { $0.content.totalVAT?.value = Money(cents: 2476) }),
            (ReadinessGap(.arithmetic, .amountDue), { $0.content.amountDue?.value = .zero }),
            (ReadinessGap(.split), { $0.splitConfidence = 0.8 }),
            (ReadinessGap(.kind), { $0.kind = .reminder }),
            (ReadinessGap(.currency, .currency), { $0.content.currency = Field("GBP", confidence: 0.97, evidence: nil) }),
            (ReadinessGap(.finding, nil, .reverseCharge), { $0.findings.append(Finding(.reverseCharge)) }),
        ]
        for (gap, change) in changes {
            var document = try Self.invoice()
            change(&document)
            #expect(PaymentReadiness.readiness(of: document) == [gap])
        }
    }

    @Test func `what is good to know keeps nothing back`() throws {
        var document = try Self.invoice()
        document.findings.append(Finding(.smallEnterprise, .info))
        #expect(PaymentReadiness.isReady(document))
    }

    @Test(arguments: ReadinessGap.Reason.allCases)
    func `every reason is said in four languages`(_ reason: ReadinessGap.Reason) {
        let texts = Set(Language.allCases.map { ReadinessGap(reason).message($0) })
        #expect(texts.count == Language.allCases.count)
    }
}
