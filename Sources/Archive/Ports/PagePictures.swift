package import Domain

/// Draws the pages of files. The server knows drawing only by this port, because untrusted bytes are never parsed in the server.
package protocol PagePictures: Sendable {
    /// A page of the file at a path of this machine, counted from 1, as PNG of so many pixels' width, turned clockwise by 0, 90, 180 or 270
    /// degrees; nil when there is no such page.
    func png(of path: String, page: Int, width: Int, turned: Int) async throws(ReadingFailure) -> [UInt8]?

    /// The sizes of its pages in the order of the file.
    func sizes(of path: String) async throws(ReadingFailure) -> [PageSize]
}

/// The size of a page in points, as a person sees it when the file is opened.
package struct PageSize: Sendable, Hashable, Codable {
    package var width: Double
    package var height: Double

    package init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }

    /// Turned by a number of degrees, of which only quarters count.
    package func turned(by degrees: Int) -> PageSize { degrees % 180 == 0 ? self : PageSize(width: height, height: width) }
}
