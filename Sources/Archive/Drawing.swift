package import Domain
package import Intake

/// The worker's half of showing: draws pages, and reads parts of them anew. One thread, one file at a time.
package struct Drawing {
    private let pdf: any PageOpener & PageDrawer
    private let image: any PageOpener & PageDrawer
    private let encoder: any PictureEncoder
    private let region: RegionRecognition

    package init(
        pdf: any PageOpener & PageDrawer, image: any PageOpener & PageDrawer, encoder: any PictureEncoder, cleaner: any PictureCleaner,
        recognizer: any TextRecognizer
    ) {
        self.pdf = pdf
        self.image = image
        self.encoder = encoder
        region = RegionRecognition(recognizer, cleaner)
    }

    /// A page as PNG, at most so many pixels wide, turned clockwise by some degrees; nil when there is no such page.
    package func png(of bytes: [UInt8], page: Int, width: Int, turned: Int, limits: ReadingLimits) throws(ReadingFailure) -> [UInt8]? {
        let (opener, type) = try opener(of: bytes)
        let pages = try opener.pages(of: bytes, type, limits: limits)
        guard (1...pages.pageCount).contains(page) else { return nil }
        return try encoder.png(pages.drawn(page, width: width, quarters: Turn(degrees: turned, of: pages.size(of: page)).quarters))
    }

    /// The sizes of all pages.
    package func sizes(of bytes: [UInt8], limits: ReadingLimits) throws(ReadingFailure) -> [PageFormat] {
        let (opener, type) = try opener(of: bytes)
        let pages = try opener.pages(of: bytes, type, limits: limits)
        var sizes: [PageFormat] = []
        for page in 1...pages.pageCount { sizes.append(try pages.size(of: page)) }
        return sizes
    }

    /// The words in a part of a page; nil when there is no such page.
    package func words(in part: Region, of bytes: [UInt8], limits: ReadingLimits) throws(ReadingFailure) -> [Word]? {
        let (opener, type) = try opener(of: bytes)
        let sizes = try opener.pages(of: bytes, type, limits: limits)
        guard (1...sizes.pageCount).contains(part.page) else { return nil }
        let turn = Turn(degrees: part.turned, of: try sizes.size(of: part.page))
        return try region.words(in: part, turn, of: opener.open(bytes, type, limits: limits))
    }

    private func opener(of bytes: [UInt8]) throws(ReadingFailure) -> (any PageOpener & PageDrawer, MediaType) {
        guard !bytes.isEmpty else { throw ReadingFailure(.empty) }
        guard let type = MediaType(prefix: bytes.prefix(MediaType.prefixLength)), type != .xml else { throw ReadingFailure(.unsupported) }
        return (type == .pdf ? pdf : image, type)
    }
}
