package import Domain
internal import Foundation

/// Divides the pages of a file into logical documents, without separator sheets: each page is weighed against the document so far.
package struct StackSplitter: Sendable {
    private let knowledge: Knowledge

    package init(_ knowledge: Knowledge = Knowledge()) { self.knowledge = knowledge }

    /// The pages of one logical document.
    package struct Part: Sendable {
        /// In the order of the file; blank and separating sheets are left out.
        package var pages: [RecognizedPage]
        /// The sheets behind its pages, and before the first document's, that belong to none.
        package var sheets: [RecognizedPage] = []
        /// How its first page was weighed; nil for the first document of a file.
        package var beginning: Boundary?
        /// How each further page was weighed.
        package var joins: [Boundary] = []
        /// The probability, 0 to 1, that it begins, goes on and ends as it was divided; nil for a page alone in its file.
        package var confidence: Double?
    }

    /// What was decided between two pages, and why.
    package struct Boundary: Sendable {
        /// The later page, counted from 1 within the file.
        package var page: Int
        /// The probability that the decision is right, 0.5 to 1.
        package var confidence: Double
        package var signs: [SplitSign]
    }

    /// The documents of a file, in page order; none when no page says anything.
    package func parts(of document: RecognizedDocument) -> [Part] {
        let said = document.pages.filter { !PaperBetween.isEmpty($0) && !PaperBetween.isSeparator($0) }
        // A page alone needs no weighing, and most files have one.
        if let only = said.first, said.count == 1 { return StackSplitter.with(document, [Part(pages: [only])]) }
        var parts: [Part] = []
        var before: [PageMarks] = []
        for page in said {
            let marks = PageMarks(page, knowledge)
            let between = document.pages.filter { $0.number < page.number && $0.number > (before.last?.number ?? page.number) }
            if let last = parts.indices.last, let signs = SplitSigns(marks, after: before, between: between), signs.score <= 0 {
                parts[last].pages.append(page)
                parts[last].joins.append(boundary(page, signs))
                before.append(marks)
            } else {
                let signs = SplitSigns(marks, after: before, between: between)
                parts.append(Part(pages: [page], beginning: signs.map { boundary(page, $0) }))
                before = [marks]
            }
        }
        return StackSplitter.judged(StackSplitter.with(document, parts))
    }

    /// Gives each sheet that belongs to no document to the one before it, so that a person can be told of it.
    private static func with(_ document: RecognizedDocument, _ parts: [Part]) -> [Part] {
        var parts = parts
        let taken = Set(parts.flatMap { $0.pages.map(\.number) })
        for page in document.pages where !taken.contains(page.number) {
            let before = parts.lastIndex { ($0.pages.first?.number ?? 0) < page.number }
            if let index = before ?? parts.indices.first { parts[index].sheets.append(page) }
        }
        return parts
    }

    private func boundary(_ page: RecognizedPage, _ signs: SplitSigns) -> Boundary {
        Boundary(page: page.number, confidence: 1 / (1 + exp(-abs(signs.score))), signs: SplitSign.allCases.filter(signs.all.contains))
    }

    /// A part is as sure as the weakest of what was decided at its beginning, inside it and at its end.
    private static func judged(_ parts: [Part]) -> [Part] {
        parts.indices.map { index in
            var part = parts[index]
            let next = index + 1 < parts.count ? parts[index + 1].beginning : nil
            part.confidence = ([part.beginning, next] + part.joins).compactMap { $0?.confidence }.min()
            return part
        }
    }
}
