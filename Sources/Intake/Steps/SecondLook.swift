internal import Domain

/// Reads again what was read badly, each place alone and enlarged, and keeps the better reading: figures first, since a digit that is wrong
/// costs more than a letter.
struct SecondLook {
    private let recognizer: any TextRecognizer
    private let cleaner: any PictureCleaner

    /// Dots per inch to which a place is enlarged.
    private static let dotsPerInch = 450.0
    /// Points of paper around a place.
    private static let margin = 3.0
    /// Below these confidences a word is read again, one with figures and one without.
    private static let (figures, letters) = (0.86, 0.55)
    /// The share of a page that is read again, of the length of its lines: each look reads a place twice.
    private static let share = 0.1
    /// Two readings that agree make a word this sure at most: they are of one picture and by one recogniser.
    private static let agreed = 0.93

    init(_ recognizer: any TextRecognizer, _ cleaner: any PictureCleaner) {
        self.recognizer = recognizer
        self.cleaner = cleaner
    }

    /// The reading with its doubtful words read again. `untouched` gives the picture as it was scanned, turned and levelled.
    func improved(_ reading: PictureReading, untouched: () throws(ReadingFailure) -> GrayPicture) throws(ReadingFailure) -> PictureReading {
        let places = Self.places(in: reading.words)
        guard !places.isEmpty else { return reading }
        let scanned = reading.clean.isWhitened ? try untouched() : reading.clean.picture
        var words = reading.words
        // From the end, so that the places before stay where they are.
        for place in places.sorted(by: { $0.lowerBound > $1.lowerBound }) {
            let found = try look(at: place, reading, scanned)
            words.replaceSubrange(place, with: found)
        }
        return PictureReading(clean: reading.clean, languages: reading.languages, words: words)
    }

    private func look(at place: Range<Int>, _ reading: PictureReading, _ scanned: GrayPicture) throws(ReadingFailure) -> [Word] {
        let first = Array(reading.words[place])
        let box = first.dropFirst().reduce(first[0].box) { $0.union($1.box) }.grown(by: Self.margin)
        let isFigures = first.allSatisfy(\.isFigures)
        var best = first
        for (picture, alphabet) in [(reading.clean.picture, false), (scanned, isFigures)] {
            guard let part = picture.part(box) else { continue }
            let large = try cleaner.scaled(part.picture, to: Self.dotsPerInch)
            let read = try alphabet ? recognizer.figures(in: large, reading.languages) : recognizer.words(in: large, reading.languages, .line)
            best = Self.better(
                best,
                read.map { word in
                    var word = word
                    word.box = part.onPage(word.box)
                    (word.line, word.block) = (first[0].line, first[0].block)
                    return word
                })
        }
        return best
    }

    /// The surer of two readings of a place; surer still when they agree.
    private static func better(_ one: [Word], _ other: [Word]) -> [Word] {
        guard !other.isEmpty else { return one }
        let (left, right) = (confidence(one), confidence(other))
        if text(one) == text(other) {
            let sure = max(left, right)
            let words = left >= right ? one : other
            return words.map { word in
                var word = word
                word.confidence = max(word.confidence, min(agreed, 1 - (1 - sure) * 0.6))
                return word
            }
        }
        // A shorter reading has lost something: a scribble is surer than the word that it crosses.
        let lost = text(other).count * 3 < text(one).count * 2
        let chosen = right > left + 0.05 && !lost ? other : one
        guard digits(one) != digits(other) else { return chosen }
        // Figures about which two looks differ stay in doubt, whichever is right; check digits and sums have the last word.
        return chosen.map { word in
            var word = word
            word.confidence = min(word.confidence, figures)
            return word
        }
    }

    private static func digits(_ words: [Word]) -> String { text(words).filter(\.isNumber) }

    private static func text(_ words: [Word]) -> String { words.map(\.text).joined(separator: " ") }

    private static func confidence(_ words: [Word]) -> Double {
        let length = words.reduce(0) { $0 + $1.text.count }
        return words.reduce(0) { $0 + $1.confidence * Double($1.text.count) } / Double(max(1, length))
    }

    /// The runs of words that are read again, within the share: neighbours of a number that is doubtful belong to it when they are figures.
    private static func places(in words: [Word]) -> [Range<Int>] {
        var places: [(range: Range<Int>, isFigures: Bool)] = []
        var index = 0
        while index < words.count {
            guard isDoubtful(words[index]) else {
                index += 1
                continue
            }
            let hasDigits = words[index].hasDigits
            var (start, end) = (index, index + 1)
            func belongs(_ next: Int, to last: Int) -> Bool {
                let (near, far) = (words[min(next, last)], words[max(next, last)])
                guard near.line == far.line, far.box.left - near.box.right < max(near.box.height, far.box.height) * 1.5 else { return false }
                return hasDigits ? words[next].hasDigits : isDoubtful(words[next])
            }
            while end < words.count, belongs(end, to: end - 1) { end += 1 }
            while start > (places.last?.range.upperBound ?? 0), belongs(start - 1, to: start) { start -= 1 }
            places.append((start..<end, hasDigits))
            index = end
        }
        return within(places.filter(\.isFigures).map(\.range) + places.filter { !$0.isFigures }.map(\.range), words)
    }

    private static func within(_ places: [Range<Int>], _ words: [Word]) -> [Range<Int>] {
        func length(_ words: some Sequence<Word>) -> Double { words.reduce(0) { $0 + $1.box.width / max(4, $1.box.height) } }
        var left = length(words) * share
        return places.filter { place in
            left -= length(words[place])
            return left > 0
        }
    }

    private static func isDoubtful(_ word: Word) -> Bool {
        word.confidence < (word.hasDigits ? figures : letters) && word.text.contains { $0.isLetter || $0.isNumber } && word.box.height > 3
    }
}

extension Word {
    fileprivate var hasDigits: Bool { text.contains { $0.isNumber } }

    /// Digits, and letters that digits are taken for.
    fileprivate var isFigures: Bool {
        hasDigits && text.allSatisfy { $0.isNumber || !$0.isLetter || "OoQDIlSBZ".contains($0) }
    }
}
