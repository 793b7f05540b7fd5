package import Typesetting

/// A colour that also tells which content of a page is drawn with it. The parts of colours are multiples of 1/255; the number moves each by less
/// than half of that, towards the middle, so that both can be read again. Drawing libraries print a colour when it changes, outside text, and
/// compare it to sixteen bits: two steps of that are the smallest move.
package enum ContentColour {
    /// Each part of a colour has one digit of the number, in this base.
    private static let base = 40
    /// Numbers start again after so many.
    package static let count = base * base * base
    /// What a digit moves a part by, in ten-millionths.
    private static let step = 400
    private static let unit = 10_000_000

    /// The parts, from 0 to 1, of the colour of a content; 0 is the number of decoration.
    package static func parts(of colour: Colour, number: Int) -> (red: Double, green: Double, blue: Double) {
        (
            part(colour.red, number % base), part(colour.green, number / base % base), part(colour.blue, number / (base * base) % base)
        )
    }

    private static func part(_ value: UInt8, _ digit: Int) -> Double {
        let move = Double(digit * step) / Double(unit)
        return Double(value) / 255 + (value < 128 ? move : -move)
    }

    /// The colour and the number of parts that were printed, in ten-millionths.
    package static func read(red: Int, green: Int, blue: Int) -> (colour: Colour, number: Int) {
        let (red, green, blue) = (value(red), value(green), value(blue))
        let number = red.digit + base * (green.digit + base * blue.digit)
        return (Colour(red: red.value, green: green.value, blue: blue.value), number % count)
    }

    private static func value(_ part: Int) -> (value: UInt8, digit: Int) {
        let part = min(max(part, 0), unit)
        let value = (part * 255 + unit / 2) / unit
        let exact = (value * unit + 127) / 255
        return (UInt8(truncatingIfNeeded: value), (abs(part - exact) + step / 2) / step)
    }
}
