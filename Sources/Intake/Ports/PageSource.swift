package import Domain

/// Opens the bytes of a file of one family of formats. Used by one thread, inside a worker.
package protocol PageOpener {
    /// The pages of a file whose first bytes were already checked.
    func open(_ bytes: [UInt8], _ type: MediaType, limits: ReadingLimits) throws(ReadingFailure) -> any PageSource
}

/// The pages of one open file. Used by one thread, inside a worker. Pages are counted from 1.
package protocol PageSource {
    /// How many pages the file has; at least 1.
    var pageCount: Int { get }

    /// The text layer of a page with what is needed to judge it; nil for a page that has none.
    func textLayer(of page: Int) throws(ReadingFailure) -> TextLayer?

    /// A page as a grey picture, as a person sees it when the file is opened, at about this many dots per inch (a scan in fewer dots is
    /// not enlarged).
    func picture(of page: Int, dotsPerInch: Double) throws(ReadingFailure) -> GrayPicture

    /// A part of a page, in points, as a grey picture; nil when nothing of it lies on the page.
    func picture(of page: Int, part: Box, dotsPerInch: Double) throws(ReadingFailure) -> PicturePart?

    /// The files inside it that may hold data: XML, and JSON.
    func attachments() -> [AttachedFile]
}

extension PageSource {
    /// Pictures hold none.
    package func attachments() -> [AttachedFile] { [] }
}

/// A piece cut from the picture of a page.
package struct PicturePart: Sendable {
    package var picture: GrayPicture
    /// Where it begins on the whole, in points.
    package var left: Double
    package var top: Double

    package init(picture: GrayPicture, left: Double, top: Double) {
        self.picture = picture
        self.left = left
        self.top = top
    }
}

/// The words that a PDF carries, and how they relate to what the page shows.
package struct TextLayer: Sendable {
    package var page: RecognizedPage
    /// The share of the page that pictures cover, 0 to 1.
    package var pictureCoverage: Double
    /// The glyphs are not drawn: the layer lies invisibly over a scan.
    package var isInvisible: Bool
    /// The share of the ink on the page that lies outside the words, 0 to 1; nil when it was not looked at.
    package var inkOutside: Double?
    /// Where pictures of the size and shape of a QR code stand.
    package var codePictures: [Box]

    package init(page: RecognizedPage, pictureCoverage: Double, isInvisible: Bool, inkOutside: Double?, codePictures: [Box] = []) {
        self.page = page
        self.pictureCoverage = pictureCoverage
        self.isInvisible = isInvisible
        self.inkOutside = inkOutside
        self.codePictures = codePictures
    }
}

/// A grey picture: one byte a pixel, 0 black, rows from the top without padding.
package struct GrayPicture: Sendable {
    package var width: Int
    package var height: Int
    package var dotsPerInch: Double
    package var pixels: [UInt8]

    package init(width: Int, height: Int, dotsPerInch: Double, pixels: [UInt8]) {
        self.width = width
        self.height = height
        self.dotsPerInch = dotsPerInch
        self.pixels = pixels
    }

    /// Points for one pixel.
    package var pointsPerPixel: Double { 72 / dotsPerInch }

    /// A part of it, to whole pixels; nil when nothing of the box lies on the picture.
    package func part(_ box: Box) -> PicturePart? {
        func pixel(_ points: Double, _ limit: Int) -> Int { Int(min(Double(limit), max(0, (points / pointsPerPixel).rounded()))) }
        let (left, right) = (pixel(box.left, width), pixel(box.right, width))
        let (top, bottom) = (pixel(box.top, height), pixel(box.bottom, height))
        guard right - left > 3, bottom - top > 3 else { return nil }
        var part: [UInt8] = []
        part.reserveCapacity((right - left) * (bottom - top))
        for row in top..<bottom { part += pixels[(row * width + left)..<(row * width + right)] }
        let picture = GrayPicture(width: right - left, height: bottom - top, dotsPerInch: dotsPerInch, pixels: part)
        return PicturePart(picture: picture, left: Double(left) * pointsPerPixel, top: Double(top) * pointsPerPixel)
    }
}
