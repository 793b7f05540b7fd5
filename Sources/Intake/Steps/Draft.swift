internal import Domain

extension Intake {
    /// Makes a draft of each logical document. Its name follows from the document and its first page, so the same reading never makes two.
    func draft(_ reading: ReadingResult, of document: Document) throws(ReadingFailure) -> [ExpenseDraft] {
        if reading.documents.isEmpty { throw ReadingFailure(.illegible) }
        return reading.documents.map { read in
            var read = read
            if let finding = BuildingCheck.finding(document.building, read.content) { read.findings.append(finding) }
            return ExpenseDraft(
                id: DraftID(document: document.id, firstPage: read.pages.first ?? 1), document: document.id, organisation: document.organisation,
                building: document.building, state: DraftState(of: read), reading: read)
        }
    }
}
