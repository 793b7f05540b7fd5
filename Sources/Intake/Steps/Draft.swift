internal import Domain

extension Intake {
    /// Makes a draft of each logical document, and of each decision of minutes that commits money. Its name follows from the document, its
    /// first page and the point, so the same reading never makes two.
    func draft(_ reading: ReadingResult, of document: Document) throws(ReadingFailure) -> [ExpenseDraft] {
        if reading.documents.isEmpty { throw ReadingFailure(.illegible) }
        return reading.documents.flatMap { read in
            let page = read.pages.first ?? 1
            let commitments = Commitments.documents(in: read).map { point, commitment in
                draft(commitment, DraftID(document: document.id, firstPage: page, point: point), of: document)
            }
            return [draft(read, DraftID(document: document.id, firstPage: page), of: document)] + commitments
        }
    }

    private func draft(_ read: ReadDocument, _ id: DraftID, of document: Document) -> ExpenseDraft {
        var read = read
        if let finding = BuildingCheck.finding(document.building, read.content) { read.findings.append(finding) }
        return ExpenseDraft(
            id: id, document: document.id, organisation: document.organisation, building: document.building, state: DraftState(of: read),
            reading: read)
    }
}
