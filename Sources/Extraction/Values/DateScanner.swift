import Domain

/// Finds the dates of a row: 15/03/2025 · 15.3.25 · 2025-03-15 · 1er mars 2025 · 15. März 2025 · 15 March 2025 · March 15, 2025.
struct DateScanner {
    private let bytes: [UInt8]
    /// Characters of a picture: dots may be lost.
    private let isRecognized: Bool

    init(_ bytes: [UInt8], isRecognized: Bool = false) {
        self.bytes = bytes
        self.isRecognized = isRecognized
    }

    func all() -> [Hit<CalendarDate>] {
        var hits: [Hit<CalendarDate>] = []
        var index = 0
        while index < bytes.count {
            if bytes[index].isAlphanumeric, index == 0 || !bytes[index - 1].isAlphanumeric || bytes[index - 1].isLetter && bytes[index].isDigit,
                let hit = numeric(at: index) ?? compact(at: index) ?? dayFirst(at: index) ?? monthFirst(at: index) ?? spaced(at: index)
            {
                hits.append(hit)
                index = hit.range.upperBound
            } else {
                index += 1
            }
        }
        return hits
    }

    private func digits(at start: Int, most: Int) -> (value: Int, end: Int)? {
        var (value, end) = (0, start)
        while end < bytes.count, bytes[end].isDigit, end - start <= most {
            value = value * 10 + Int(bytes[end]) - 48
            end += 1
        }
        return end > start && end - start <= most ? (value, end) : nil
    }

    /// Digits, on a scan also the letters that they are most often read for.
    private func figures(at start: Int, most: Int) -> (value: Int, end: Int)? {
        guard isRecognized else { return digits(at: start, most: most) }
        var (value, end) = (0, start)
        while end < bytes.count, end - start <= most,
            let digit = bytes[end].isDigit || [0x6F, 0x69, 0x6C].contains(bytes[end]) ? Misreading.digit(bytes[end]) : nil
        {
            value = value * 10 + Int(digit) - 48
            end += 1
        }
        return end > start && end - start <= most ? (value, end) : nil
    }

    /// One of "/.-" between two parts; a space may stand before or after it on a scan.
    private func separator(at index: Int) -> (byte: UInt8, end: Int)? {
        var place = index
        if place < bytes.count, bytes[place] == 0x20 { place += 1 }
        guard place < bytes.count, [0x2F, 0x2E, 0x2D].contains(bytes[place]) else { return nil }
        let byte = bytes[place]
        place += 1
        if place < bytes.count, bytes[place] == 0x20, byte != 0x2D { place += 1 }
        return (byte, place)
    }

    private func numeric(at start: Int) -> Hit<CalendarDate>? {
        guard let first = figures(at: start, most: 4), let one = separator(at: first.end), let second = figures(at: one.end, most: 2),
            let two = separator(at: second.end), two.byte == one.byte || isRecognized, let third = figures(at: two.end, most: 4)
        else { return nil }
        let isClean = bytes[start..<third.end].allSatisfy { !$0.isLetter } && two.byte == one.byte
        guard isClean || bytes[start..<third.end].count(where: \.isDigit) >= 5 else { return nil }
        let certainty = isClean ? 1 : 0.8
        guard third.end == bytes.count || !bytes[third.end].isDigit, !continues(third.end) else { return nil }
        let range = start..<third.end
        if first.end - start == 4 {
            guard third.end - two.end <= 2 else { return nil }
            return CalendarDate(year: first.value, month: second.value, day: third.value).map { Hit(value: $0, range: range, certainty: certainty) }
        }
        guard first.end - start <= 2, let year = year(third.value, length: third.end - two.end) else { return nil }
        if let date = CalendarDate(year: year, month: second.value, day: first.value) {
            return Hit(value: date, range: range, certainty: certainty)
        }
        // No such day: a form of the United States, month first. It is read, but not sure.
        return CalendarDate(year: year, month: first.value, day: second.value).map { Hit(value: $0, range: range, certainty: 0.75) }
    }

    /// "28 06 2025" on a scan: the dots were lost.
    private func spaced(at start: Int) -> Hit<CalendarDate>? {
        guard isRecognized, let day = digits(at: start, most: 2), day.end - start == 2, day.end < bytes.count, [0x20, 0x2E].contains(bytes[day.end]),
            let month = digits(at: day.end + 1, most: 2), month.end - day.end == 3, month.end < bytes.count, [0x20, 0x2E].contains(bytes[month.end]),
            let year = digits(at: month.end + 1, most: 4), year.end - month.end == 5, (2000...2099).contains(year.value)
        else { return nil }
        guard year.end == bytes.count || !bytes[year.end].isAlphanumeric else { return nil }
        return CalendarDate(year: year.value, month: month.value, day: day.value).map { Hit(value: $0, range: start..<year.end, certainty: 0.85) }
    }

    /// "20260815", only right after a word for a date: eight digits may be anything.
    private func compact(at start: Int) -> Hit<CalendarDate>? {
        guard bytes[start] == 0x31 || bytes[start] == 0x32, let number = digits(at: start, most: 8), number.end - start == 8 else { return nil }
        let before = Array(bytes[max(0, start - 24)..<start])
        guard ["date", "datum", "echeance", "due", "vervaldag", "fallig"].contains(where: { before.firstRange(of: Array($0.utf8)) != nil }) else {
            return nil
        }
        guard number.end == bytes.count || !bytes[number.end].isAlphanumeric else { return nil }
        let date = CalendarDate(year: number.value / 10_000, month: number.value / 100 % 100, day: number.value % 100)
        return date.map { Hit(value: $0, range: start..<number.end) }
    }

    /// More of the same number follows: "02.123.45.67" is no date.
    private func continues(_ end: Int) -> Bool {
        end + 1 < bytes.count && [0x2F, 0x2E, 0x2D].contains(bytes[end]) && bytes[end + 1].isDigit && bytes[end] != 0x2D
    }

    private func year(_ value: Int, length: Int) -> Int? {
        if length == 4 { return (1950...2150).contains(value) ? value : nil }
        return length == 2 ? (value < 80 ? 2000 + value : 1900 + value) : nil
    }

    private func skip(_ index: Int, _ skipped: [UInt8]) -> Int {
        var end = index
        while end < bytes.count, skipped.contains(bytes[end]), end - index < 3 { end += 1 }
        return end
    }

    private func word(at start: Int) -> (bytes: ArraySlice<UInt8>, end: Int) {
        var end = start
        while end < bytes.count, bytes[end].isLetter { end += 1 }
        return (bytes[start..<end], end)
    }

    private func dayFirst(at start: Int) -> Hit<CalendarDate>? {
        guard let day = digits(at: start, most: 2) else { return nil }
        var index = day.end
        for ending in ["er", "re", "st", "nd", "rd", "th", "e"] where bytes[index...].starts(with: ending.utf8) {
            let after = index + ending.utf8.count
            if after < bytes.count, !bytes[after].isAlphanumeric { index = after }
            break
        }
        index = skip(index, [0x20, 0x2E, 0x2D, 0x2F])
        let name = word(at: index)
        guard let (month, certainty) = month(name.bytes) else { return nil }
        index = skip(name.end, [0x20, 0x2E, 0x2C, 0x2D, 0x2F])
        guard let number = digits(at: index, most: 4), let year = year(number.value, length: number.end - index),
            number.end == bytes.count || !bytes[number.end].isAlphanumeric
        else { return nil }
        return CalendarDate(year: year, month: month, day: day.value).map { Hit(value: $0, range: start..<number.end, certainty: certainty) }
    }

    /// The month that a word names, on a scan also with one letter misread.
    private func month(_ name: ArraySlice<UInt8>) -> (number: Int, certainty: Double)? {
        if let month = Months.number(name) { return (month, 1) }
        return isRecognized ? Months.near(Array(name)).map { ($0, 0.85) } : nil
    }

    private func monthFirst(at start: Int) -> Hit<CalendarDate>? {
        let name = word(at: start)
        guard name.bytes.count >= 3, let month = Months.number(name.bytes) else { return nil }
        guard let day = digits(at: skip(name.end, [0x20, 0x2E]), most: 2) else { return nil }
        let ending = word(at: day.end)
        let index = skip(ending.bytes.count == 2 ? ending.end : day.end, [0x20, 0x2C])
        guard index > day.end, let number = digits(at: index, most: 4), number.end - index == 4 else { return nil }
        return CalendarDate(year: number.value, month: month, day: day.value).map { Hit(value: $0, range: start..<number.end) }
    }
}

/// The names of the months in the four languages, folded, and their usual abbreviations.
enum Months {
    private static let names: [[String]] = [
        ["janvier", "januari", "januar", "january", "janner", "jan", "janv"],
        ["fevrier", "februari", "februar", "february", "fev", "fevr", "feb", "febr"],
        ["mars", "maart", "marz", "maerz", "march", "mar", "mrt", "mrz"], ["avril", "april", "avr", "apr"], ["mai", "mei", "may"],
        ["juin", "juni", "june", "jun"], ["juillet", "juli", "july", "juil", "jul"], ["aout", "augustus", "august", "aug"],
        ["septembre", "september", "sept", "sep"], ["octobre", "oktober", "october", "oct", "okt"], ["novembre", "november", "nov"],
        ["decembre", "dezember", "december", "dec", "dez"],
    ]

    private static let numbers: [[UInt8]: Int] = {
        var numbers: [[UInt8]: Int] = [:]
        for (index, group) in names.enumerated() {
            for name in group { numbers[Array(name.utf8)] = index + 1 }
        }
        return numbers
    }()

    /// The month whose name differs from a word in one letter; nil when two do.
    static func near(_ word: [UInt8]) -> Int? {
        guard word.count >= 4 else { return nil }
        let months = Set(numbers.lazy.filter { $0.key.count >= 4 && Atoms.differ($0.key, word, byAtMostOneOf: 4) }.map(\.value))
        return months.count == 1 ? months.first : nil
    }

    /// The number of the month that a folded word names.
    static func number(_ word: ArraySlice<UInt8>) -> Int? {
        guard word.count >= 3, word.count <= 9 else { return nil }
        return numbers[Array(word)]
    }
}
