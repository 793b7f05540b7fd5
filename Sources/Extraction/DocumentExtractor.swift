package import Domain

/// Makes documents of words: recognised pages in, logical documents with evidence out. Pure.
///
/// The steps, each in its folder:
/// 0. Stacks: the pages of a file are divided into logical documents, each read on its own pages.
/// 1. Layout: words are put back into cells and rows by where they stand.
/// 2. Values: everything with the form of a value is found once – amounts, dates, accounts, tax numbers, references – and proven by its
///    check digits where it has any.
/// 3. Labels: the words that announce values are found in four languages, and paired with the values by where they stand.
/// 4. Fields: each field has a reader that chooses among the candidates by label, place, arithmetic and the rules of identity.
/// 5. Calibration: the confidences of the readers become probabilities that were measured.
///    Lessons: what corrections taught about the supplier is applied; how sure it makes is not measured, and said with restraint.
/// 6. Codes: what the QR and bar codes of the pages say is compared with the fields.
/// 7. Checks: what contradicts, is missing or was badly read becomes a finding.
package struct DocumentExtractor: Sendable {
    let knowledge: Knowledge
    private let calibration: Calibration

    /// With a calibration without curves, fields keep the confidence that their readers say: for measuring.
    package init(_ knowledge: Knowledge = Knowledge(), calibration: Calibration = .measured) {
        self.knowledge = knowledge
        self.calibration = calibration
    }

    /// The logical documents on the pages of one file, in page order. A file that says nothing is one unreadable document.
    package func documents(in recognized: RecognizedDocument) -> [ReadDocument] {
        let parts = StackSplitter(knowledge).parts(of: recognized)
        if parts.isEmpty { return [read(recognized)] }
        return parts.map { part in
            var document = read(RecognizedDocument(pages: part.pages))
            document.splitConfidence = part.confidence
            document.findings += SplitFindings.of(part)
            return document
        }
    }

    /// Reads pages as one document, of a kind when a person or a lesson says so.
    package func read(_ recognized: RecognizedDocument, as known: DocumentKind? = nil) -> ReadDocument {
        let context = Context(recognized, knowledge)
        let kind = known ?? TaughtKind(context: context).kind(insteadOf: KindOf(context: context).read())
        var document = ReadDocument(
            pages: recognized.pages.map(\.number), kind: kind, language: LanguageOf.language(context.layout), source: recognized.source)
        switch kind {
        case .invoice, .creditNote, .reminder:
            let (content, findings) = InvoiceReader(context: context, kind: kind).read()
            document.content = content
            document.findings += findings
            calibration.apply(to: &document, recognized)
            TaughtFields(context, document.content).apply(to: &document.content, &document.findings)
            CodeCheck(recognized.pages).apply(to: &document)
        case .other:
            document.findings.append(Finding(.notAnInvoice, .info))
        case .minutes:
            let (minutes, findings) = MinutesReader.read(recognized, context.layout, document.language)
            document.minutes = minutes
            document.findings += findings
        case .commitment, .unreadable:
            break
        }
        return document
    }
}
