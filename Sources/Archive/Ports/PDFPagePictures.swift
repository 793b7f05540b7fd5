package import Domain

/// Draws the pages of PDF files that are in memory: those that this house has just printed.
package protocol PDFPagePictures: Sendable {
    /// A page, counted from 1, as PNG of so many pixels' width; nil when there is no such page.
    func png(ofPDF bytes: [UInt8], page: Int, width: Int) async throws(ReadingFailure) -> [UInt8]?
}
