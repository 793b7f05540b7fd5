/// Arithmetic on printed digits, shared by the numbers that carry a check.
enum CheckDigits {
    /// The digits of a text as numbers; nil when it holds anything else.
    static func numbers(_ text: String) -> [Int]? {
        var numbers: [Int] = []
        for byte in text.utf8 {
            guard (48...57).contains(byte) else { return nil }
            numbers.append(Int(byte) - 48)
        }
        return numbers
    }

    /// The number that the digits spell.
    static func value(_ digits: ArraySlice<Int>) -> Int {
        digits.reduce(0) { $0 * 10 + $1 }
    }

    /// The remainder of a number of any length.
    static func remainder(_ digits: some Sequence<Int>, by modulus: Int) -> Int {
        digits.reduce(0) { ($0 * 10 + $1) % modulus }
    }

    /// ISO 7064 MOD 97-10 over letters (A is 10) and digits; nil for any other character.
    static func mod97(_ text: some StringProtocol) -> Int? {
        var remainder = 0
        for byte in text.utf8 {
            switch byte {
            case 48...57: remainder = (remainder * 10 + Int(byte) - 48) % 97
            case 65...90: remainder = (remainder * 100 + Int(byte) - 55) % 97
            default: return nil
            }
        }
        return remainder
    }
}
