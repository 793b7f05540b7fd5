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
        var overview = try pix.scaled(by: min(1, areas / picture.dotsPerInch))
        let ink = try whiten(&pix, &overview, picture)

        let letterScale = min(1, letters / picture.dotsPerInch)
        var binary = try pix.scaled(by: letterScale).binary(threshold: ink.threshold)
        var spots = binary.components()
        // A full page of small print has some 5000 letters; more spots than that are grain, on which layout analysis takes minutes.
        if spots.count > 9000 {
            pix = try pix.blurred(radius: 3)
            try pix.stretch(black: 40, white: 200)
            binary = try pix.scaled(by: letterScale).binary(threshold: 120)
            spots = binary.components()
            guard spots.count < 25_000 else { throw ReadingFailure(.illegible) }
        }
        if Self.isBlank(binary, spots, dotsPerInch: picture.dotsPerInch * letterScale) { return CleanPicture(picture: picture, isBlank: true) }

        let told = binary.orientation
        // When the letters do not tell, the lines do, but not which end is up.
        let quarters = told ?? (Strip.runsDown(overview.picture(dotsPerInch: areas)) ? 1 : 0)
        if quarters != 0 {
            pix = try pix.turned(quarters: quarters)
            binary = try binary.turned(quarters: quarters)
        }
        let angle = binary.skew
        let skew = abs(angle) > levelEnough ? angle : 0
        if skew != 0 { pix = try pix.rotated(degrees: skew) }
        try Self.unrule(pix, threshold: ink.threshold, dotsPerInch: picture.dotsPerInch)
        return CleanPicture(
            picture: pix.picture(dotsPerInch: picture.dotsPerInch), turned: 90 * quarters, isOrientationSure: told != nil || quarters == 0,
            skew: skew,
            isWhitened: ink.isWhitened)
    }

    /// Takes out frames, the lines of tables, and the upright ones that part the cells of payment slips: where they stand close to letters,
    /// these are taken for pictures or for other letters.
    private static func unrule(_ pix: borrowing Pix, threshold: Int, dotsPerInch: Double) throws(ReadingFailure) {
        let millimetre = dotsPerInch / 25.4
        func unrule(_ length: Double, _ thick: Double, drawing: Double, upright: Bool) throws(ReadingFailure) {
            try pix.unrule(
                threshold: threshold, length: Int(length * millimetre), thick: max(3, Int(thick * millimetre)), drawing: Int(drawing * millimetre),
                upright: upright)
        }
        // Cells hang together; letters of headings have strokes as long.
        try unrule(3.8, 0.4, drawing: 12, upright: true)
        try unrule(9, 1.2, drawing: 9, upright: true)
        try unrule(9, 1.2, drawing: 9, upright: false)
    }

    /// Makes paper white and ink dark: bands of white letters turned, noise smoothed, shadows lifted, as far as the page has them. Gives the
    /// grey that parts ink from paper, and whether more than bands was changed.
    private func whiten(
        _ pix: inout Pix, _ overview: inout Pix, _ picture: GrayPicture
    ) throws(ReadingFailure) -> (threshold: Int, isWhitened: Bool) {
        let small = overview.picture(dotsPerInch: areas)
        let light = Light(of: small, picture)
        let printed = min(Light.ink(of: small, paper: light.paper), light.paper * 6 / 10)
        for band in Bands.dark(in: small, try overview.binary(threshold: light.paper * 3 / 4), paper: light.paper) {
            pix.map(band.place.scaled(by: Double(pix.width) / Double(small.width)), band.greys(paper: light.paper, ink: printed))
        }
        if light.noise > 7 { pix = try pix.blurred(radius: light.noise > 16 ? 2 : 1) }
        var paper = light.paper
        if light.isUneven {
            pix = try pix.even()
            // Leptonica's even background.
            paper = 200
        }
        let ink = Light.ink(of: pix.picture(dotsPerInch: picture.dotsPerInch), paper: paper)
        guard light.isUneven || light.noise > 3 || paper < 240 || ink > 90 else {
            return (threshold: ink + (paper - ink) * 6 / 10, isWhitened: light.noise > 7)
        }
        // Three tenths of the way from paper to ink is still paper: its noise, the back of the sheet shining through.
        let white = max(ink + 40, paper - (paper - ink) * 3 / 10)
        try pix.stretch(black: ink, white: min(255, white))
        overview = try pix.scaled(by: min(1, areas / picture.dotsPerInch))
        return (threshold: 150, isWhitened: true)
    }

    package func untouched(_ picture: GrayPicture, as clean: CleanPicture) throws(ReadingFailure) -> GrayPicture {
        var pix = try Pix(picture)
        if clean.turned != 0 { pix = try pix.turned(quarters: clean.turned / 90) }
        if clean.skew != 0 { pix = try pix.rotated(degrees: clean.skew) }
        return pix.picture(dotsPerInch: picture.dotsPerInch)
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
    private static func isBlank(_ binary: borrowing Pix, _ spots: [Rectangle], dotsPerInch: Double) -> Bool {
        let millimetre = dotsPerInch / 25.4
        let (marginX, marginY) = (Int(Double(binary.width) * 0.02), Int(Double(binary.height) * 0.015))
        let letters = spots.filter { box in
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
