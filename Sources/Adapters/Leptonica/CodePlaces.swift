package import Domain
package import Intake

/// Finds where a page may carry a QR or bar code: an even pattern, about half ink, larger than a word.
extension Cleaner {
    /// Dots per inch at which the squares and bars of a code grow together, and lines of text do not.
    private static let patterns = 75.0
    /// More are a drawing or a photograph.
    private static let most = 12

    package func codePlaces(in picture: GrayPicture) throws(ReadingFailure) -> [Box] {
        let scale = min(1, Self.patterns / picture.dotsPerInch)
        var pix = try Pix(picture).scaled(by: scale)
        var overview = pix.picture(dotsPerInch: picture.dotsPerInch * scale)
        let light = Light(of: overview, overview)
        var paper = light.paper
        if light.isUneven {
            pix = try pix.even()
            // Leptonica's even background.
            paper = 200
            overview = pix.picture(dotsPerInch: overview.dotsPerInch)
        }
        let points = overview.pointsPerPixel
        let binary = try pix.binary(threshold: paper * 7 / 10)
        // Bars and small squares stand up to 1.3 mm apart; the squares of a short code are larger, and so is such a code.
        let places = (binary.bands(closing: 4, side: 18) + binary.bands(closing: 9, side: 36)).filter { place in
            let share = Bands.mean(of: overview, in: place) / Double(max(1, paper))
            return share > 0.25 && share < 0.75
        }
        return places.sorted { $0.width * $0.height > $1.width * $1.height }.prefix(Self.most).map { place in
            Box(
                left: Double(place.x) * points, top: Double(place.y) * points, right: Double(place.x + place.width) * points,
                bottom: Double(place.y + place.height) * points)
        }
    }
}
