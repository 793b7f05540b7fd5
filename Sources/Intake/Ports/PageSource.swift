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

    /// The files inside it that may hold data: XML, and JSON.
    func attachments() -> [AttachedFile]
}

extension PageSource {
    /// Pictures hold none.
    package func attachments() -> [AttachedFile] { [] }
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

    package init(page: RecognizedPage, pictureCoverage: Double, isInvisible: Bool, inkOutside: Double?) {
        self.page = page
        self.pictureCoverage = pictureCoverage
        self.isInvisible = isInvisible
        self.inkOutside = inkOutside
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
}
