import Domain

/// Reads hours: 18:30 · 20 h 42 · 19 heures · 17u35 · 19.15 uur · 18.35 Uhr · 8.35 pm.
enum HourScanner {
    private static let words: Set<String> = ["h", "u", "uur", "uhr", "heure", "heures", "am", "pm", "hrs", "hours"]

    static func hour(_ bytes: [UInt8], at start: Int) -> (time: ClockTime, end: Int)? {
        guard let hours = two(bytes, at: start), hours.value < 24, hours.end < bytes.count else { return nil }
        switch bytes[hours.end] {
        case 0x3A:
            guard let minutes = minutes(bytes, at: hours.end + 1) else { return nil }
            return named(bytes, hours.value, minutes.value, minutes.end) ?? time(hours.value, minutes.value, minutes.end)
        case 0x2E:
            // A dot alone may part thousands or a date: only the word behind tells.
            guard let minutes = minutes(bytes, at: hours.end + 1) else { return nil }
            return named(bytes, hours.value, minutes.value, minutes.end)
        default: return written(bytes, hours)
        }
    }

    /// "18h30", "20 h 42", "19 heures", "19 Uhr 30".
    private static func written(_ bytes: [UInt8], _ hours: (value: Int, end: Int)) -> (time: ClockTime, end: Int)? {
        guard let word = word(bytes, at: hours.end), words.contains(word.text) else { return nil }
        if word.text == "pm" || word.text == "am" { return named(bytes, hours.value, 0, hours.end) }
        if let minutes = minutes(bytes, at: skip(bytes, word.end)) { return time(hours.value, minutes.value, minutes.end) }
        return time(hours.value, 0, word.end)
    }

    private static func named(_ bytes: [UInt8], _ hours: Int, _ minutes: Int, _ end: Int) -> (time: ClockTime, end: Int)? {
        guard let word = word(bytes, at: end) else { return nil }
        if word.text == "p" || word.text == "a", bytes[word.end...].starts(with: [0x2E, 0x6D]) {
            return time(word.text == "p" && hours < 12 ? hours + 12 : hours, minutes, word.end + 2)
        }
        guard words.contains(word.text) else { return nil }
        return time(word.text == "pm" && hours < 12 ? hours + 12 : hours, minutes, word.end)
    }

    private static func time(_ hours: Int, _ minutes: Int, _ end: Int) -> (time: ClockTime, end: Int) {
        (ClockTime(minutes: hours * 60 + minutes), end)
    }

    private static func skip(_ bytes: [UInt8], _ index: Int) -> Int { index < bytes.count && bytes[index] == 0x20 ? index + 1 : index }

    private static func two(_ bytes: [UInt8], at start: Int) -> (value: Int, end: Int)? {
        var (value, end) = (0, start)
        while end < bytes.count, bytes[end].isDigit, end - start < 3 {
            value = value * 10 + Int(bytes[end]) - 48
            end += 1
        }
        return end > start && end - start <= 2 ? (value, end) : nil
    }

    private static func minutes(_ bytes: [UInt8], at start: Int) -> (value: Int, end: Int)? {
        guard let minutes = two(bytes, at: start), minutes.end - start == 2, minutes.value < 60 else { return nil }
        guard minutes.end == bytes.count || !bytes[minutes.end].isDigit else { return nil }
        return minutes
    }

    private static func word(_ bytes: [UInt8], at index: Int) -> (text: String, end: Int)? {
        let start = skip(bytes, index)
        var end = start
        while end < bytes.count, bytes[end].isLetter, end - start < 8 { end += 1 }
        return end > start ? (String(decoding: bytes[start..<end], as: UTF8.self), end) : nil
    }
}
