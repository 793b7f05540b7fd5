import Domain

/// Suggests the account of the chart that an expense is booked on: what the accountant booked this supplier on before, else what the words of the
/// document tell. A suggestion from words is never sure.
struct AccountSuggestion {
    private let book: LessonBook
    private let document: ReadDocument
    private let supplier: FoldedText
    /// The lines, each with its part of the amount.
    private let lines: [(text: FoldedText, thousandths: Int64)]
    /// All words.
    private let page: FoldedText

    init(book: LessonBook, document: ReadDocument, text: [String]) {
        self.book = book
        self.document = document
        let content = document.content
        supplier = FoldedText([content.supplier?.value ?? ""])
        lines = AccountSuggestion.weighed(content.lines)
        // The building's own name ("Résidence du Jardin") tells nothing of the work.
        let customer = Set(FoldedText.words(content.customer?.value ?? ""))
        page = FoldedText(text.prefix(2_000).flatMap(FoldedText.words).filter { !customer.contains($0) })
    }

    /// The account with how sure it is; nil when nothing tells it.
    var field: Field<String>? {
        if let taught { return Field(taught.code, confidence: taught.confidence, evidence: nil, isComputed: true) }
        return told.map { Field($0.code, confidence: $0.confidence, evidence: nil, isComputed: true) }
    }

    /// For the same building as before it is likely; for another of the office less so.
    private var taught: (code: String, confidence: Double)? {
        let read = SupplierIdentity(document.content)
        let known = book.lessons.compactMap { lesson -> (code: String, building: Building?)? in
            guard case .account(let code, let building) = lesson.subject, lesson.supplier.isSame(as: read) else { return nil }
            return (code, building)
        }
        if let own = known.first(where: { $0.building == book.building }) { return (own.code, 0.94) }
        return known.first.map { ($0.code, 0.85) }
    }

    private var told: (code: String, confidence: Double)? {
        let topics = AccountTopics.all.filter { page.count(of: $0.unless) == 0 }
        let scored = topics.map { (topic: $0, score: score($0)) }.filter { $0.score >= 1.5 }.sorted { $0.score > $1.score }
        guard let best = scored.first else { return nil }
        let rival = scored.dropFirst().first { $0.topic.code.prefix(4) != best.topic.code.prefix(4) }?.score ?? 0
        let lead = best.score / max(1, best.score + rival)
        let confidence = min(0.85, 0.45 + 0.04 * min(10, best.score)) * (lead > 0.75 ? 1 : lead > 0.6 ? 0.9 : 0.7)
        return (code(best.topic), confidence)
    }

    /// The supplier's name says most, then the lines by their part of the amount; a word anywhere else says little.
    private func score(_ topic: AccountTopic) -> Double {
        let named: Double = supplier.count(of: topic.words) > 0 ? 6 : supplier.count(of: topic.hints) > 0 ? 3 : 0
        let (shown, suggested) = (page.count(of: topic.words), page.count(of: topic.hints))
        return named + 6 * share(of: topic.words) + 2 * share(of: topic.hints) + 1.5 * Double(min(3, shown)) + 0.7 * Double(min(3, suggested))
    }

    /// The part of the amount whose lines hold one of some words.
    private func share(of words: [String]) -> Double {
        Double(lines.reduce(0) { $0 + ($1.text.count(of: words) > 0 ? $1.thousandths : 0) }) / 1_000
    }

    /// What was done, where the chart parts it: what most of the amount is for, or for want of lines what the page says. Large works are told by
    /// their words, or by an amount that no upkeep costs.
    private func code(_ topic: AccountTopic) -> String {
        let amount = document.content.totalExcl?.value ?? document.content.totalIncl?.value ?? .zero
        if let works = topic.natures[.works] {
            let isSaid = page.count(of: WorkNature.works.words) > 0
            if amount >= AccountSuggestion.largeWorks || (isSaid && amount >= AccountSuggestion.smallWorks) { return works }
        }
        let natures = WorkNature.allCases.filter { $0 != .works && topic.natures[$0] != nil }
        let upkeep = weight(of: WorkNature.upkeep)
        let best = natures.map { (nature: $0, weight: weight(of: $0.words)) }.max { $0.weight < $1.weight }
        guard let best, best.weight > 0, best.weight > upkeep else { return topic.code }
        return topic.natures[best.nature] ?? topic.code
    }

    private func weight(of words: [String]) -> Double { lines.isEmpty ? Double(page.count(of: words)) : share(of: words) }

    /// Lines by their thousandths of the amount; those without amounts count alike.
    private static func weighed(_ lines: [InvoiceLine]) -> [(text: FoldedText, thousandths: Int64)] {
        // No line of a bill is ten thousand million; a misread one must not overflow the sum.
        let amounts = lines.map { min(1_000_000_000_000, $0.totalExcl?.magnitude.cents ?? 0) }
        let sum = amounts.reduce(0, +)
        return zip(lines, amounts).map { line, amount in
            (FoldedText([line.description]), sum > 0 ? amount * 1_000 / sum : 1_000 / Int64(lines.count))
        }
    }

    private static let largeWorks = Money(cents: 2_000_000)
    private static let smallWorks = Money(cents: 250_000)
}

/// Words of a text, folded, with a space before and behind each.
struct FoldedText {
    private let bytes: [UInt8]
    /// Where words begin, by their first two letters.
    private var starts: [Int: [Int]] = [:]
    /// The pairs of letters that begin a word.
    private var beginnings = [Bool](repeating: false, count: FoldedText.letters * FoldedText.letters)

    init(_ texts: [String]) {
        var bytes: [UInt8] = [0x20]
        for word in texts.lazy.flatMap(FoldedText.cut) {
            bytes += word
            bytes.append(0x20)
        }
        self.bytes = bytes
        for index in bytes.indices where bytes[index] == 0x20 && index + 2 < bytes.count {
            let key = FoldedText.key(bytes[index + 1], bytes[index + 2])
            starts[key, default: []].append(index + 1)
            beginnings[key] = true
        }
    }

    /// Runs of letters and digits.
    static func words(_ text: String) -> [String] { cut(text).map { String(decoding: $0, as: UTF8.self) } }

    private static func cut(_ text: String) -> [ArraySlice<UInt8>] { Folding.bytes(text).split { !$0.isAlphanumeric } }

    /// How many of some phrases it holds; a star stands for any letters, or none.
    func count(of phrases: [String]) -> Int { phrases.count(where: holds) }

    private func holds(_ phrase: String) -> Bool {
        var letters = phrase.utf8.makeIterator()
        // Most phrases are done with at their first two letters.
        guard let one = letters.next(), let two = letters.next() else { return false }
        let key = FoldedText.key(one, FoldedText.folded(two))
        guard beginnings[key], let starts = starts[key] else { return false }
        let phrase = phrase.utf8.map(FoldedText.folded)
        let parts = (phrase + [0x20]).split(separator: 0x2A, omittingEmptySubsequences: false)
        guard let first = parts.first, first.count >= 2 else { return false }
        return starts.contains { start in
            bytes[start...].starts(with: first) && continues(at: start + first.count, parts.dropFirst())
        }
    }

    /// Letters, digits and what parts words.
    private static let letters = 37

    private static func key(_ one: UInt8, _ two: UInt8) -> Int { index(one) * letters + index(two) }

    private static func index(_ letter: UInt8) -> Int {
        letter.isLetter ? Int(letter) - 0x61 : letter.isDigit ? Int(letter) - 0x30 + 26 : letters - 1
    }

    /// Apostrophes and hyphens part words.
    private static func folded(_ letter: UInt8) -> UInt8 { letter == 0x27 || letter == 0x2D ? 0x20 : letter }

    /// The other parts follow within the same word.
    private func continues(at index: Int, _ parts: ArraySlice<ArraySlice<UInt8>>) -> Bool {
        guard let next = parts.first else { return true }
        if next.elementsEqual([0x20]) { return true }
        var index = index
        while index + next.count <= bytes.count {
            if bytes[index..<index + next.count].elementsEqual(next) { return continues(at: index + next.count, parts.dropFirst()) }
            if bytes[index] == 0x20 { return false }
            index += 1
        }
        return false
    }
}
