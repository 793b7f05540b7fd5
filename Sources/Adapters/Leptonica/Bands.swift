internal import Intake

/// An area that is printed light on dark, as table heads and boxes often are: recognition wants dark on light.
struct Band {
    let place: Rectangle
    /// The grey of its ground.
    let ground: Int
    /// The grey of its letters.
    let letters: Int

    /// Greys as the rest of the page has them: the ground as bright as its paper, the letters as dark as its ink.
    func greys(paper: Int, ink: Int) -> [UInt8] {
        let step = Double(paper - ink) / Double(max(1, letters - ground))
        return (0..<256).map { UInt8(max(Double(ink), min(Double(paper), Double(paper) - Double($0 - ground) * step))) }
    }
}

/// Finds such areas.
enum Bands {
    /// Dark areas at least 2 mm high and 8 mm wide with lighter letters, in a picture of 75 dots per inch and the same in one bit.
    static func dark(in picture: GrayPicture, _ binary: borrowing Pix, paper: Int) -> [Band] {
        binary.bands(closing: 3, side: 7).compactMap { place in
            guard place.width >= 24, place.width > place.height else { return nil }
            return band(at: place, of: picture, paper: paper)
        }
    }

    /// Half of a band and more is ground. Lines of small print grow together as well, but paper is between them; and dark letters on a shaded
    /// ground are as they should be.
    private static func band(at place: Rectangle, of picture: GrayPicture, paper: Int) -> Band? {
        var histogram = [Int](repeating: 0, count: 256)
        for y in place.y..<min(picture.height, place.y + place.height) {
            let row = y * picture.width
            for x in place.x..<min(picture.width, place.x + place.width) { histogram[Int(picture.pixels[row + x])] += 1 }
        }
        let count = histogram.reduce(0, +)
        func gray(above share: Double) -> Int {
            var seen = 0
            for (gray, pixels) in histogram.enumerated() {
                seen += pixels
                if Double(seen) >= Double(count) * share { return gray }
            }
            return 255
        }
        let ground = gray(above: 0.4)
        // The ground is even, other than bold letters that grew together.
        guard ground * 100 < paper * 72, (gray(above: 0.55) - gray(above: 0.15)) * 100 < paper * 15 else { return nil }
        let letters = gray(above: 0.985)
        let (light, dark) = (histogram[min(255, (ground + letters) / 2)...].reduce(0, +), histogram[..<(ground * 6 / 10)].reduce(0, +))
        guard letters - ground > 30, light * 3 > dark, light * 100 > count else { return nil }
        return Band(place: place, ground: ground, letters: letters)
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
