package import Domain
package import Intake

/// Cleans scans with Leptonica. What is to be done is found on small copies, so a good page costs little.
package struct Cleaner: PictureCleaner {
    /// Dots per inch of the copies: one to judge letters, one to judge light and areas.
    private let letters = 150.0
    private let areas = 75.0
    /// Below this angle in degrees the recogniser does as well without levelling.
    private let levelEnough = 0.35

    package init() {}

    package func clean(_ picture: GrayPicture) throws(ReadingFailure) -> CleanPicture {
        var pix = try Pix(picture)
        let overview = try pix.scaled(by: min(1, areas / picture.dotsPerInch))
        let small = overview.picture(dotsPerInch: areas)
        let light = Light(of: small)
        for band in Bands.dark(in: small, try overview.binary(threshold: light.paper * 6 / 10), paper: light.paper) {
            pix.invert(band.scaled(by: Double(pix.width) / Double(small.width)))
        }
        if light.isUneven || light.paper < 170 { pix = try pix.even() }

        let letterScale = min(1, letters / picture.dotsPerInch)
        var binary = try pix.scaled(by: letterScale).binary(threshold: light.isUneven || light.paper < 170 ? 160 : light.threshold)
        if Self.isBlank(binary, dotsPerInch: picture.dotsPerInch * letterScale) {
            return CleanPicture(picture: picture, isBlank: true)
        }
        let quarters = binary.orientation
        if let quarters, quarters != 0 {
            pix = try pix.turned(quarters: quarters)
            binary = try binary.turned(quarters: quarters)
        }
        let angle = binary.skew
        let skew = abs(angle) > levelEnough ? angle : 0
        if skew != 0 { pix = try pix.rotated(degrees: skew) }
        return CleanPicture(
            picture: pix.picture(dotsPerInch: picture.dotsPerInch), turned: 90 * (quarters ?? 0), isOrientationSure: quarters != nil, skew: skew)
    }

    package func turned(_ picture: GrayPicture, quarters: Int) throws(ReadingFailure) -> GrayPicture {
        try Pix(picture).turned(quarters: quarters).picture(dotsPerInch: picture.dotsPerInch)
    }

    package func scaled(_ picture: GrayPicture, to dotsPerInch: Double) throws(ReadingFailure) -> GrayPicture {
        try Pix(picture).scaled(by: dotsPerInch / picture.dotsPerInch).picture(dotsPerInch: dotsPerInch)
    }

    package func strip(of clean: CleanPicture) throws(ReadingFailure) -> GrayPicture? {
        let picture = clean.picture
        let pix = try Pix(picture)
        let overview = try pix.scaled(by: min(1, areas / picture.dotsPerInch)).picture(dotsPerInch: areas)
        guard let rows = Strip.densest(of: overview, share: 0.09) else { return nil }
        let scale = Double(picture.height) / Double(overview.height)
        let top = Int(Double(rows.lowerBound) * scale)
        let part = Rectangle(x: 0, y: top, width: picture.width, height: min(picture.height - top, Int(Double(rows.count) * scale)))
        let strip = try pix.crop(part)
        let wanted = 200.0
        guard picture.dotsPerInch > wanted * 1.1 else { return strip.picture(dotsPerInch: picture.dotsPerInch) }
        return try strip.scaled(by: wanted / picture.dotsPerInch).picture(dotsPerInch: wanted)
    }

    /// Whether no area of the size of a letter is left inside the margins, apart from punch holes and the shadows of edges.
    private static func isBlank(_ binary: borrowing Pix, dotsPerInch: Double) -> Bool {
        let millimetre = dotsPerInch / 25.4
        let (marginX, marginY) = (Int(Double(binary.width) * 0.02), Int(Double(binary.height) * 0.015))
        let letters = binary.components().filter { box in
            let (width, height) = (Double(box.width) / millimetre, Double(box.height) / millimetre)
            guard box.x > marginX, box.y > marginY, box.x + box.width < binary.width - marginX, box.y + box.height < binary.height - marginY else {
                return false
            }
            let isHole = width > 4 && height > 4 && width < 9 && height < 9 && box.x < binary.width / 6
            return height >= 1.2 && width >= 0.2 && height < 40 && width < 120 && !isHole
        }
        return letters.isEmpty
    }
}
