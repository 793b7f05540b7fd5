package import Domain

/// Makes documents of words: recognised pages in, logical documents with evidence out. Pure.
///
/// The steps, each in its folder:
/// 1. Layout: words are put back into cells and rows by where they stand.
/// 2. Values: everything with the form of a value is found once – amounts, dates, accounts, tax numbers, references – and proven by its
///    check digits where it has any.
/// 3. Labels: the words that announce values are found in four languages, and paired with the values by where they stand.
/// 4. Fields: each field has a reader that chooses among the candidates by label, place, arithmetic and the rules of identity.
/// 5. Checks: what contradicts, is missing or was badly read becomes a finding.
package struct DocumentExtractor: Sendable {
    let knowledge: Knowledge

    package init(_ knowledge: Knowledge = Knowledge()) {
        self.knowledge = knowledge
    }

    /// The logical documents on the pages of one file, in page order. A file is one document for now; when it plainly holds several, the
    /// fields are those of the first, and a finding says where the next begins.
    package func documents(in recognized: RecognizedDocument) -> [ReadDocument] {
        let whole = read(recognized)
        guard [.invoice, .creditNote, .reminder].contains(whole.kind) else { return [whole] }
        let several = SeveralDocuments(context: Context(recognized, knowledge)).findings()
        guard let next = several.first?.page else { return [whole] }
        var document = read(RecognizedDocument(pages: recognized.pages.filter { $0.number < next }))
        document.pages = recognized.pages.map(\.number)
        document.findings += several
        return [document]
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
        case .other:
            document.findings.append(Finding(.notAnInvoice, .info))
        case .minutes, .unreadable:
            break
        }
        return document
    }
}
