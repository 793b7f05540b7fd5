/// Words as recognition sees them: letters and digits that it takes for each other are one.
enum Shape {
    /// "rn" and "m", "cl" and "d", "i", "l" and "1", "o" and "0", "c" and "e", "u" and "v" are alike.
    static func of(_ word: [UInt8]) -> [UInt8] {
        var shape: [UInt8] = []
        shape.reserveCapacity(word.count)
        for byte in word {
            switch byte {
            case letter("n") where shape.last == letter("r"): shape[shape.count - 1] = letter("m")
            case letter("l") where shape.last == letter("e"): shape[shape.count - 1] = letter("d")
            case letter("i"), letter("j"), letter("1"), letter("l"): shape.append(letter("l"))
            case letter("0"): shape.append(letter("o"))
            case letter("c"): shape.append(letter("e"))
            case letter("v"): shape.append(letter("u"))
            case letter("5"): shape.append(letter("s"))
            case letter("8"): shape.append(letter("b"))
            case letter("6"), letter("9"): shape.append(letter("g"))
            default: shape.append(byte)
            }
        }
        return shape
    }

    private static func letter(_ character: Unicode.Scalar) -> UInt8 { UInt8(truncatingIfNeeded: character.value) }
}
