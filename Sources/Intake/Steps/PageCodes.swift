package import Domain

/// Looks for QR and bar codes on the picture of a page.
package struct PageCodes {
    private let reader: any CodeReader
    private let cleaner: any PictureCleaner

    /// Dots per inch of the parts that are read: the squares of a full payment code in print are then some four dots wide.
    private static let dotsPerInch = 300.0
    /// Points around a code that belong to it.
    private static let margin = 9.0

    package init(_ reader: any CodeReader, _ cleaner: any PictureCleaner) {
        self.reader = reader
        self.cleaner = cleaner
    }

    /// The codes in a picture of the page as it was scanned, where they stand once the page is turned upright by so many degrees clockwise.
    /// Only the places that look like one are read: reading all of a page takes a third of the time of its words.
    package func codes(in picture: GrayPicture, turned: Int) throws(ReadingFailure) -> [PageCode] {
        let (width, height) = (Double(picture.width) * picture.pointsPerPixel, Double(picture.height) * picture.pointsPerPixel)
        return try codes(at: cleaner.codePlaces(in: picture)) { picture.part($0) }.map { code in
            var code = code
            code.box = code.box.turned(degrees: turned, width: width, height: height)
            return code
        }
    }

    /// The codes on a page that has a usable text layer: in its pictures that have the shape of one; and anywhere, when it speaks of a code or
    /// is a scan. Drawing is what costs, so no more is drawn than that.
    package func codes(on number: Int, of pages: any PageSource, _ layer: TextLayer) throws(ReadingFailure) -> [PageCode] {
        func part(_ place: Box) throws(ReadingFailure) -> PicturePart? {
            try pages.picture(of: number, part: place, dotsPerInch: Self.dotsPerInch)
        }
        let pictured = try codes(at: Array(layer.codePictures.prefix(Self.mostPictures)), part: part)
        guard pictured.isEmpty, layer.pictureCoverage > Self.scanned || Self.announces(layer.page.words) else { return pictured }
        return try codes(at: cleaner.codePlaces(in: pages.picture(of: number, dotsPerInch: Self.overview)), part: part)
    }

    /// More pictures of one shape are an album.
    private static let mostPictures = 3
    /// A picture that covers more of a page is its scan.
    private static let scanned = 0.5

    /// Dots per inch of the drawing in which codes are looked for.
    private static let overview = 75.0

    /// Words that stand beside codes, in the languages of the house; a code that is drawn and not a picture has no other sign that is cheap.
    private static func announces(_ words: [Word]) -> Bool {
        words.contains { word in
            let text = word.text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
            return text == alone
                || announcing.contains { announced in
                    text.count >= announced.count
                        && (0...text.count - announced.count).contains { text[$0..<$0 + announced.count].elementsEqual(announced) }
                }
        }
    }

    private static let alone = Array("epc".utf8)
    private static let announcing = ["qr", "scan", "payconiq", "barcode", "barres", "streepjes", "girocode", "wero", "bancontact"].map {
        Array($0.utf8)
    }

    private func codes(
        at places: [Box], part: (Box) throws(ReadingFailure) -> PicturePart?
    ) throws(ReadingFailure) -> [PageCode] {
        var found: [PageCode] = []
        for place in places {
            guard let part = try part(place.grown(by: Self.margin)) else { continue }
            for code in try codes(in: part) where !found.contains(where: { $0.text == code.text && $0.box.intersection(code.box) != nil }) {
                found.append(code)
            }
        }
        return found
    }

    /// A code in few dots is read better enlarged, and one in many, now and then, in fewer.
    private func codes(in part: PicturePart) throws(ReadingFailure) -> [PageCode] {
        for dotsPerInch in [Self.dotsPerInch, Self.dotsPerInch / 2] {
            let isThere = abs(part.picture.dotsPerInch / dotsPerInch - 1) < 0.2
            let codes = try reader.codes(in: isThere ? part.picture : cleaner.scaled(part.picture, to: dotsPerInch))
            guard codes.isEmpty else { return codes.map { PageCode(symbology: $0.symbology, text: $0.text, box: part.onPage($0.box)) } }
        }
        return []
    }
}

extension PicturePart {
    /// Where a box of the part stands on the whole.
    package func onPage(_ box: Box) -> Box {
        Box(left: box.left + left, top: box.top + top, right: box.right + left, bottom: box.bottom + top)
    }
}

extension Box {
    /// The box with more on every side.
    package func grown(by points: Double) -> Box { Box(left: left - points, top: top - points, right: right + points, bottom: bottom + points) }

    /// Where the box stands when its page, of this width and height in points, is turned clockwise by 90, 180 or 270 degrees.
    package func turned(degrees: Int, width: Double, height: Double) -> Box {
        switch degrees {
        case 90: Box(left: height - bottom, top: left, right: height - top, bottom: right)
        case 180: Box(left: width - right, top: height - bottom, right: width - left, bottom: height - top)
        case 270: Box(left: top, top: width - right, right: bottom, bottom: width - left)
        default: self
        }
    }
}
