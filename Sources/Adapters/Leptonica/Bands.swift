internal import Intake

/// Finds what is printed white on dark, as table heads and boxes often are: recognition wants dark on white.
enum Bands {
    /// Dark areas at least 2 mm high and 8 mm wide, in a picture of 75 dots per inch and the same in one bit.
    static func dark(in picture: GrayPicture, _ binary: borrowing Pix, paper: Int) -> [Rectangle] {
        binary.bands(closing: 3, side: 7).filter { band in
            guard band.width >= 24, band.width > band.height else { return false }
            // Lines of small print grow together as well, but leave more paper between them than letters take of a band.
            return mean(of: picture, in: band) < Double(paper) * 0.52
        }
    }

    static func mean(of picture: GrayPicture, in part: Rectangle) -> Double {
        var sum = 0
        for y in part.y..<min(picture.height, part.y + part.height) {
            let row = y * picture.width
            for x in part.x..<min(picture.width, part.x + part.width) { sum += Int(picture.pixels[row + x]) }
        }
        return Double(sum) / Double(max(1, part.width * part.height))
    }
}

extension Rectangle {
    /// The same part of a larger picture, without its rim.
    func scaled(by factor: Double) -> Rectangle {
        Rectangle(
            x: Int(Double(x + 1) * factor), y: Int(Double(y + 1) * factor), width: Int(Double(width - 2) * factor),
            height: Int(Double(height - 2) * factor))
    }
}
