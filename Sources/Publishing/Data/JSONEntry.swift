/// One value of a document, or the name of a member, as a row of the tape. A name stands right before its value; what a container holds
/// stands right behind it.
struct JSONEntry: Sendable {
    enum Kind: UInt8, Sendable {
        case null
        case bool
        case number
        case string
        case array
        case object
        case name
    }

    var kind: Kind
    /// Texts and names: written with a backslash, so the bytes are not yet the text.
    var isEscaped = false
    /// The bytes of the value; of texts and names those between the quotes.
    var start: UInt32
    var end: UInt32 = 0
    /// The row behind the value and all that it holds.
    var next: UInt32 = 0
    /// How many elements or members it holds.
    var count: UInt32 = 0
}

/// The bytes and the rows of one document; nodes share it.
final class JSONTape: Sendable {
    let bytes: [UInt8]
    let entries: [JSONEntry]

    init(bytes: [UInt8], entries: [JSONEntry]) {
        self.bytes = bytes
        self.entries = entries
    }

    /// Whether the text or name of a row is these characters, without making a text where that can be avoided.
    func holds(_ index: Int, _ name: String) -> Bool {
        let entry = entries[index]
        if entry.isEscaped { return JSONText.decoded(bytes[Int(entry.start)..<Int(entry.end)]).utf8.elementsEqual(name.utf8) }
        let characters = name.utf8
        guard characters.count == Int(entry.end - entry.start) else { return false }
        var position = Int(entry.start)
        for byte in characters {
            if bytes[position] != byte { return false }
            position += 1
        }
        return true
    }

    /// The text of a row.
    func text(_ index: Int) -> String {
        let entry = entries[index]
        let slice = bytes[Int(entry.start)..<Int(entry.end)]
        return entry.isEscaped ? JSONText.decoded(slice) : String(decoding: slice, as: UTF8.self)
    }

    /// Where the value of a row stands in the bytes, with the quotes of a text.
    func range(_ index: Int) -> Range<Int> {
        let entry = entries[index]
        return entry.kind == .string ? Int(entry.start) - 1..<Int(entry.end) + 1 : Int(entry.start)..<Int(entry.end)
    }

    /// The number of a row, when it is written without fraction and exponent and fits.
    func integer(_ index: Int) -> Int64? {
        let entry = entries[index]
        guard entry.kind == .number else { return nil }
        var position = Int(entry.start)
        let isNegative = bytes[position] == UInt8(ascii: "-")
        if isNegative { position += 1 }
        var number: Int64 = 0
        while position < Int(entry.end) {
            let digit = Int64(bytes[position]) - 48
            guard 0...9 ~= digit else { return nil }
            // Counted downwards, since the smallest number has no positive twin.
            let (tens, tooLarge) = number.multipliedReportingOverflow(by: 10)
            let (sum, tooFar) = tens.subtractingReportingOverflow(digit)
            if tooLarge || tooFar { return nil }
            number = sum
            position += 1
        }
        if isNegative { return number }
        return number == .min ? nil : -number
    }
}
