package import Domain

/// Makes the picture of a page fit for reading. Used by one thread, inside a worker.
package protocol PictureCleaner {
    /// Turns it upright and level, evens the light and prints white letters on black as black on white, each only where that is needed.
    func clean(_ picture: GrayPicture) throws(ReadingFailure) -> CleanPicture

    /// A strip of the picture with much writing, for a first look.
    func strip(of picture: CleanPicture) throws(ReadingFailure) -> GrayPicture?

    /// The picture as it was scanned, turned and levelled like the cleaned one.
    func untouched(_ picture: GrayPicture, as clean: CleanPicture) throws(ReadingFailure) -> GrayPicture

    /// The picture turned clockwise by a number of quarters.
    func turned(_ picture: GrayPicture, quarters: Int) throws(ReadingFailure) -> GrayPicture

    /// The picture at another resolution.
    func scaled(_ picture: GrayPicture, to dotsPerInch: Double) throws(ReadingFailure) -> GrayPicture

    /// Pieces of lines that are written in a cleaned picture outside some boxes, all in points from its top left, the first line first.
    func writing(in picture: GrayPicture, outside boxes: [Box]) throws(ReadingFailure) -> [Box]

    /// Where a QR or bar code may be, in points from the top left of the picture, the largest first.
    func codePlaces(in picture: GrayPicture) throws(ReadingFailure) -> [Box]
}

/// A picture as it is read, and what was done to it.
package struct CleanPicture: Sendable {
    package var picture: GrayPicture
    /// Degrees by which it was turned clockwise to stand upright: 0, 90, 180 or 270.
    package var turned: Int
    /// The orientation was told with certainty.
    package var isOrientationSure: Bool
    /// Degrees by which it was turned clockwise, after that, to lie level.
    package var skew: Double
    /// Nothing that could be writing is on it.
    package var isBlank: Bool
    /// Greys were changed, so the picture as it was scanned may read better.
    package var isWhitened: Bool

    package init(
        picture: GrayPicture, turned: Int = 0, isOrientationSure: Bool = true, skew: Double = 0, isBlank: Bool = false, isWhitened: Bool = false
    ) {
        self.picture = picture
        self.turned = turned
        self.isOrientationSure = isOrientationSure
        self.skew = skew
        self.isBlank = isBlank
        self.isWhitened = isWhitened
    }

    /// Points.
    package var width: Double { Double(picture.width) * picture.pointsPerPixel }
    package var height: Double { Double(picture.height) * picture.pointsPerPixel }

    /// Where something in the levelled picture stands on the upright page as it was scanned: about the middle, back by the skew. A word keeps
    /// its size, since it is turned by a few degrees at most.
    package func onPage(_ box: Box, cosine: Double, sine: Double) -> Box {
        guard skew != 0 else { return box }
        let (x, y) = (box.midX - width / 2, box.midY - height / 2)
        let (shiftX, shiftY) = (x * cosine + y * sine - x, y * cosine - x * sine - y)
        return Box(left: box.left + shiftX, top: box.top + shiftY, right: box.right + shiftX, bottom: box.bottom + shiftY)
    }
}
