package import Archive
internal import CCairo
internal import CPoppler
package import Domain
package import Intake

extension PDFPage {
    /// Draws the page in colour over white, some pixels wide, turned clockwise by quarters; smaller where it would have too many pixels.
    func drawn(width: Int, quarters: Int) throws(ReadingFailure) -> DrawnPicture {
        let size = size
        guard size.width > 0, size.height > 0, size.width.isFinite, size.height.isFinite else { throw ReadingFailure(.damaged) }
        let stood = PageFormat(width: size.width, height: size.height).turned(by: 90 * quarters)
        let most = (Double(DrawnPicture.most) / (stood.width * stood.height)).squareRoot()
        // No side may be longer than cairo can draw.
        let scale = min(Double(width) / stood.width, most, 20_000 / max(stood.width, stood.height))
        let canvas = try Canvas(width: max(1, Int((stood.width * scale).rounded())), height: max(1, Int((stood.height * scale).rounded())))
        canvas.render(self, scale: scale, quarters: quarters)
        return try canvas.picture()
    }
}

extension PDFPages: DrawnPages {
    func size(of page: Int) throws(ReadingFailure) -> PageFormat {
        let size = try document.page(page).size
        return PageFormat(width: size.width, height: size.height)
    }

    func drawn(_ page: Int, width: Int, quarters: Int) throws(ReadingFailure) -> DrawnPicture {
        try document.page(page).drawn(width: width, quarters: quarters)
    }
}

extension PDFOpener: PageDrawer {
    package func pages(of bytes: [UInt8], _ type: MediaType, limits: ReadingLimits) throws(ReadingFailure) -> any DrawnPages {
        try pages(bytes, limits: limits)
    }
}
