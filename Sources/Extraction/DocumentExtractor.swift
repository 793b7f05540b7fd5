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
    private let knowledge: Knowledge

    package init(_ knowledge: Knowledge = Knowledge()) {
        self.knowledge = knowledge
    }

    /// The logical documents on the pages of one file, in page order. A file is one document for now; when it plainly holds several, the
    /// fields are those of the first, and a finding says where the next begins.
    package func documents(in recognized: RecognizedDocument) -> [ReadDocument] {
        let context = Context(recognized, knowledge)
        let kind = KindOf(context: context).read()
        var document = ReadDocument(
            pages: recognized.pages.map(\.number), kind: kind, language: LanguageOf.language(context.layout), source: recognized.source)
        switch kind {
        case .invoice, .creditNote, .reminder:
            let several = SeveralDocuments(context: context).findings()
            let first = several.first?.page.map { next in RecognizedDocument(pages: recognized.pages.filter { $0.number < next }) }
            let (content, findings) = InvoiceReader(context: first.map { Context($0, knowledge) } ?? context, kind: kind).read()
            document.content = content
            document.findings += findings + several
        case .other:
            document.findings.append(Finding(.notAnInvoice, .info))
        case .minutes, .unreadable:
            break
        }
        return [document]
    }
}
