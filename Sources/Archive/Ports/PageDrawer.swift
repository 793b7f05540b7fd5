package import Domain
package import Intake

/// Opens files to show their pages. Used by one thread, inside a worker.
package protocol PageDrawer {
    /// The pages of a file whose first bytes were already checked.
    func pages(of bytes: [UInt8], _ type: MediaType, limits: ReadingLimits) throws(ReadingFailure) -> any DrawnPages
}

/// The pages of one open file, to be shown. Used by one thread, inside a worker. Pages are counted from 1.
package protocol DrawnPages {
    /// How many pages the file has; at least 1.
    var pageCount: Int { get }

    func size(of page: Int) throws(ReadingFailure) -> PageFormat

    /// A page in colour at most so many pixels wide, turned clockwise by a number of quarters. What has fewer pixels is not enlarged, and what
    /// would have more than a picture may have is drawn smaller.
    func drawn(_ page: Int, width: Int, quarters: Int) throws(ReadingFailure) -> DrawnPicture
}

/// A picture to be shown: one value a pixel, 0xRRGGBB, rows from the top without padding.
package struct DrawnPicture: Sendable {
    package var width: Int
    package var height: Int
    package var pixels: [UInt32]

    package init(width: Int, height: Int, pixels: [UInt32]) {
        self.width = width
        self.height = height
        self.pixels = pixels
    }

    /// Pixels of a picture that is shown, at most.
    package static let most = 24_000_000
}

/// Writes pictures as files. Used by one thread, inside a worker.
package protocol PictureEncoder {
    /// The bytes of a PNG.
    func png(_ picture: DrawnPicture) throws(ReadingFailure) -> [UInt8]
}
