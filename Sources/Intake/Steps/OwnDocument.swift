internal import Domain
internal import Extraction

/// A document of our own, with its data inside: the data are exact, as long as the page agrees with them.
struct OwnDocument {
    private let data: OwnData
    private let recognized: RecognizedDocument

    /// Nil when no attached file holds data of ours that the pages print the hash of: then the page is read as any other.
    init?(_ files: [AttachedFile], by reader: any OwnDataReader, _ recognized: RecognizedDocument) {
        let data = files.lazy.filter { $0.name == "data.json" }.compactMap { reader.read($0.bytes) }.first
        guard let data, PrintedWords(recognized).contain(data.hash) else { return nil }
        self.data = data
        self.recognized = recognized
    }

    /// What the data say, with the places of the page; a finding for each thing that the page does not say.
    func read(by extractor: DocumentExtractor) -> ReadDocument {
        let page = extractor.read(recognized, as: data.minutes == nil ? .other : .minutes)
        var document = ReadDocument(
            pages: recognized.pages.map(\.number), kind: data.minutes == nil ? .other : .minutes, language: page.language, source: recognized.source)
        let words = PrintedWords(recognized)
        let missing = data.printed.filter { !words.contain($0) }
        document.findings = missing.prefix(Self.told).map { Finding(.dataContradiction, .error, arguments: [String($0.prefix(80))]) }
        guard var minutes = data.minutes else {
            document.findings.append(Finding(.notAnInvoice, .info))
            return document
        }
        document.findings += compare(&minutes, page.minutes)
        if !document.findings.isEmpty { minutes.doubt() }
        document.minutes = minutes
        return document
    }

    /// So many contradictions are told one by one.
    private static let told = 10

    /// Holds the decisions against those that the page prints, and takes from these what the data do not hold: the sum that a text commits.
    private func compare(_ minutes: inout MinutesContent, _ page: MinutesContent?) -> [Finding] {
        var findings: [Finding] = []
        for index in minutes.decisions.indices {
            let exact = minutes.decisions[index]
            guard let read = page?.decisions.first(where: { $0.number == exact.number }) else { continue }
            minutes.decisions[index].evidence = read.evidence
            (minutes.decisions[index].amount, minutes.decisions[index].amountKind) = (read.amount, read.amountKind)
            if read.amount != nil { minutes.decisions[index].confidence = min(exact.confidence, read.confidence) }
            minutes.decisions[index].supplier = read.supplier
            let says = [(exact.outcome?.rawValue, read.outcome?.rawValue), (exact.votesFor?.description, read.votesFor?.description)]
            for case (let exact?, let read?) in says where exact != read {
                let number = minutes.decisions[index].number
                findings.append(
                    Finding(
                        .dataContradiction, .error, page: minutes.decisions[index].evidence?.page, box: minutes.decisions[index].evidence?.box,
                        arguments: ["\(number): \(exact)"]))
            }
        }
        return Array(findings.prefix(Self.told))
    }
}

extension MinutesContent {
    /// Makes all of it unsure.
    fileprivate mutating func doubt() {
        for index in decisions.indices { decisions[index].confidence = min(decisions[index].confidence, 0.6) }
        association?.confidence = 0.6
        date?.confidence = 0.6
    }
}

/// The letters and digits of some pages, to see whether something is printed there at all.
private struct PrintedWords {
    private let characters: String

    init(_ document: RecognizedDocument) {
        characters = document.pages.map { PrintedWords.plain($0.words.map(\.text).joined()) }.joined()
    }

    func contain(_ text: String) -> Bool {
        let wanted = PrintedWords.plain(text)
        return wanted.isEmpty || characters.contains(wanted)
    }

    private static func plain(_ text: String) -> String {
        String(decoding: Folding.bytes(text).filter { (48...57).contains($0) || (97...122).contains($0) }, as: UTF8.self)
    }
}
