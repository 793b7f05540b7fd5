import Domain

/// Compares what the codes on the pages say with what was read: agreement makes sure, contradiction is a finding, a gap is filled.
struct CodeCheck {
    private let orders: [(order: PaymentOrder, evidence: Evidence)]
    private let linear: [(digits: String, evidence: Evidence)]

    /// Two readings that do not share a cause say the same.
    static let agreed = 0.99
    /// A value that only a code says, with its check digits and the error correction of the code.
    private static let coded = 0.96
    /// A value that its code does not prove.
    private static let hinted = 0.9
    /// Code and page differ: neither is sure.
    private static let doubted = 0.6

    init(_ pages: [RecognizedPage]) {
        var orders: [(order: PaymentOrder, evidence: Evidence)] = []
        var linear: [(digits: String, evidence: Evidence)] = []
        for page in pages {
            for code in page.codes {
                let evidence = Evidence(page: page.number, box: code.box, text: code.text)
                if code.symbology != .linear, let order = PaymentOrder(code.text) { orders.append((order, evidence)) }
                if code.symbology == .linear { linear.append((code.text.filter(\.isNumber), evidence)) }
            }
        }
        self.orders = orders
        self.linear = linear
    }

    func apply(to document: inout ReadDocument) {
        if let (order, evidence) = single {
            check(\.iban, .iban, order.iban, evidence, &document)
            if document.kind != .creditNote { check(\.amountDue, .amountDue, order.amount, evidence, &document) }
            check(\.bic, .bic, order.bic, evidence, confidence: CodeCheck.hinted, &document)
            checkReference(order.reference, evidence, &document)
            checkBeneficiary(order.beneficiary, evidence, &document)
        }
        for (digits, evidence) in linear {
            if let point = EANCode(digits), digits.hasPrefix("5414") {
                check(\.ean, .ean, point, evidence, confidence: CodeCheck.hinted, &document)
            } else if digits.count == 12, let communication = StructuredCommunication(digits) {
                confirm(.structured(communication), &document)
            }
        }
    }

    /// The one order; of several that differ (instalments) none says what is due.
    private var single: (order: PaymentOrder, evidence: Evidence)? {
        guard let first = orders.first, orders.allSatisfy({ $0.order == first.order }) else { return nil }
        return first
    }

    private func check<Value: CustomStringConvertible>(
        _ path: WritableKeyPath<InvoiceContent, Field<Value>?>, _ name: FieldName, _ coded: Value?, _ evidence: Evidence,
        confidence: Double = CodeCheck.coded, _ document: inout ReadDocument
    ) {
        guard let coded else { return }
        guard let read = document.content[keyPath: path] else {
            document.content[keyPath: path] = Field(coded, confidence: confidence, evidence: evidence)
            document.findings.removeAll { $0.field == name && ($0.code == .missing || $0.code == .checkDigit) }
            return
        }
        if read.value == coded {
            document.content[keyPath: path]?.confidence = CodeCheck.agreed
            document.findings.removeAll { $0.field == name && ($0.code == .ambiguous || $0.code == .faint) }
        } else {
            contradict(path, name, read, coded, evidence, &document)
        }
    }

    /// What was read badly yields to the code; what was read well stays. Neither is sure.
    private func contradict<Value: CustomStringConvertible>(
        _ path: WritableKeyPath<InvoiceContent, Field<Value>?>, _ name: FieldName, _ read: Field<Value>, _ coded: Value, _ evidence: Evidence,
        _ document: inout ReadDocument
    ) {
        if read.confidence < 0.75 { document.content[keyPath: path] = Field(coded, confidence: CodeCheck.doubted, evidence: evidence) }
        document.content[keyPath: path]?.confidence = min(read.confidence, CodeCheck.doubted)
        document.findings.append(
            Finding(
                .codeContradiction, .error, field: name, page: evidence.page, box: evidence.box,
                arguments: [coded.description, read.value.description]))
    }

    /// A free text is written in many ways: only references with check digits contradict each other.
    private func checkReference(_ coded: PaymentReference?, _ evidence: Evidence, _ document: inout ReadDocument) {
        guard let coded else { return }
        switch (document.content.paymentReference?.value, coded) {
        case (.free(let read)?, .free(let text)):
            let (one, other) = (Names.key(read), Names.key(text))
            if one == other { document.content.paymentReference?.confidence = CodeCheck.agreed }
        case (.free?, _):
            document.content.paymentReference = Field(coded, confidence: CodeCheck.hinted, evidence: evidence)
        case (_?, .free):
            break
        case (nil, .free):
            check(\.paymentReference, .paymentReference, coded, evidence, confidence: CodeCheck.hinted, &document)
        default:
            check(\.paymentReference, .paymentReference, coded, evidence, &document)
        }
    }

    /// The beneficiary's name confirms the supplier's; another name proves nothing, as claims are sold and groups have one account.
    private func checkBeneficiary(_ name: String, _ evidence: Evidence, _ document: inout ReadDocument) {
        let key = Names.key(name)
        if let supplier = document.content.supplier {
            if Names.key(supplier.value) == key { document.content.supplier?.confidence = max(supplier.confidence, CodeCheck.agreed) }
        } else if key.count >= 3 {
            check(\.supplier, .supplier, name, evidence, confidence: CodeCheck.hinted, &document)
        }
    }

    /// A bar code of a payment slip: twelve digits that pass the check may do so by chance, so they only confirm.
    private func confirm(_ reference: PaymentReference, _ document: inout ReadDocument) {
        if document.content.paymentReference?.value == reference { document.content.paymentReference?.confidence = CodeCheck.agreed }
    }
}
