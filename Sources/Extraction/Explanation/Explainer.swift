package import Domain

/// Shows why a field of a document is what it is: the values of the right form, their labels, places and proofs.
package struct Explainer: Sendable {
    private let knowledge: Knowledge

    package init(_ knowledge: Knowledge = Knowledge()) { self.knowledge = knowledge }

    /// An explanation for each logical document of a file.
    package func explain(_ field: FieldName, in recognized: RecognizedDocument) -> [Explanation] {
        DocumentExtractor(knowledge).documents(in: recognized).map { document in
            let pages = RecognizedDocument(pages: recognized.pages.filter { document.pages.contains($0.number) })
            return explanation(field, document, pages)
        }
    }

    private func explanation(_ field: FieldName, _ document: ReadDocument, _ pages: RecognizedDocument) -> Explanation {
        let context = Context(pages, knowledge)
        let taken = document.content.fields.first { $0.name == field }?.field
        let codes = pages.pages.flatMap(\.codes).compactMap { PaymentOrder($0.text) }
        let weighing = Weighing(context: context, customer: CustomerBlock(context), content: document.content, orders: codes)
        var candidates = weighing.candidates(of: field)
        for index in candidates.indices { candidates[index].isTaken = candidates[index].text == taken?.value }
        if let taken, !candidates.contains(where: \.isTaken) {
            candidates.append(weighing.lone(taken))
        }
        candidates.sort { ($0.isTaken ? 1 : 0, $0.score) > ($1.isTaken ? 1 : 0, $1.score) }
        return Explanation(field: field, pages: document.pages, taken: taken, candidates: candidates)
    }
}
