extension JSONCheck {
    mutating func checkText(_ row: Int, _ entry: JSONEntry, by rule: JSONRule) {
        if !rule.asksOfText { return }
        if entry.isEscaped {
            let text = Array(tape.text(row).utf8)
            checkText(row, text[...], by: rule)
        } else {
            checkText(row, tape.bytes[Int(entry.start)..<Int(entry.end)], by: rule)
        }
    }

    private mutating func checkText(_ row: Int, _ text: ArraySlice<UInt8>, by rule: JSONRule) {
        if let length = rule.length, !length.contains(JSONCheck.characters(text)) {
            fail(row, .length(length))
        } else if let format = rule.format, !format.fits(text) {
            fail(row, .format(format))
        } else if let pattern = rule.pattern, !pattern.matches(text) {
            fail(row, .pattern(pattern.source))
        }
    }

    /// A length counts Unicode characters (RFC 8259), which each have one byte that begins them.
    private static func characters(_ text: ArraySlice<UInt8>) -> Int64 {
        text.reduce(into: Int64(0)) { count, byte in if byte & 0xC0 != 0x80 { count += 1 } }
    }

    static func fits(_ node: JSONNode, _ range: ClosedRange<Int64>) -> Bool {
        if let whole = node.integer { return range.contains(whole) }
        // Fractions and numbers beyond the whole ones are only compared, never reckoned with.
        guard let number = Double(String(decoding: node.bytes, as: UTF8.self)) else { return false }
        let isHighEnough = range.lowerBound == .min || number >= Double(range.lowerBound)
        return isHighEnough && (range.upperBound == .max || number <= Double(range.upperBound))
    }
}
