internal import Domain
internal import Intake

/// Reads a part of a page by itself, enlarged, line by line when figures are expected.
struct RegionRecognition {
    private let recognizer: any TextRecognizer
    private let cleaner: any PictureCleaner

    /// Dots per inch to which a part is enlarged: of a few lines, and of more.
    private static let (close, wide) = (450.0, 300.0)
    /// Points of paper around a part: recognition reads letters at the rim badly.
    private static let margin = 3.0
    /// A part higher than so many points holds more than a few lines.
    private static let few = 90.0
    /// No line of letters is higher, in points.
    private static let line = 40.0

    init(_ recognizer: any TextRecognizer, _ cleaner: any PictureCleaner) {
        self.recognizer = recognizer
        self.cleaner = cleaner
    }

    func words(in region: Region, _ turn: Turn, of pages: any PageSource) throws(ReadingFailure) -> [Word] {
        let dotsPerInch = region.box.height > Self.few ? Self.wide : Self.close
        guard let part = try pages.picture(of: region.page, part: turn.inFile(region.box.grown(by: Self.margin)), dotsPerInch: dotsPerInch) else {
            return []
        }
        var picture = try enlarged(part.picture, to: dotsPerInch)
        // Where its corner stands once it is turned.
        let place = turn.asRead(
            Box(left: part.left, top: part.top, right: part.left + picture.pointWidth, bottom: part.top + picture.pointHeight))
        if turn.quarters != 0 { picture = try cleaner.turned(picture, quarters: turn.quarters) }
        picture = picture.darkOnLight
        let stood = PicturePart(picture: picture, left: place.left, top: place.top)
        return try words(of: picture, region).filter { $0.text.contains { $0.isLetter || $0.isNumber } }.map { word in
            var word = word
            word.box = stood.onPage(word.box)
            return word
        }
    }

    private func words(of picture: GrayPicture, _ region: Region) throws(ReadingFailure) -> [Word] {
        let lines = picture.lines
        switch (region.content, lines.count) {
        case (_, 0): return []
        case (.amount, _):
            var words: [Word] = []
            for (number, line) in lines.prefix(20).enumerated() {
                guard let part = picture.part(line.grown(by: Self.margin)) else { continue }
                words += try recognizer.figures(in: part.picture, region.languages).map { word in
                    Word(text: word.text, box: part.onPage(word.box), confidence: word.confidence, line: number, block: 0)
                }
            }
            return words
        case (.text, let count):
            // The frame of a table makes one of all its lines.
            let isLine = count == 1 && lines[0].height <= Self.line
            let ways: [Segmentation] = isLine ? [.line, .block] : region.box.height > Self.few ? [.page, .block, .sparse] : [.block, .sparse]
            return try words(of: picture, region, ways)
        }
    }

    /// What the first way of looking that finds anything finds.
    private func words(of picture: GrayPicture, _ region: Region, _ ways: [Segmentation]) throws(ReadingFailure) -> [Word] {
        for way in ways {
            let words = try recognizer.words(in: picture, region.languages, way)
            if words.contains(where: { $0.text.contains { $0.isLetter || $0.isNumber } }) { return words }
        }
        return []
    }

    private func enlarged(_ picture: GrayPicture, to dotsPerInch: Double) throws(ReadingFailure) -> GrayPicture {
        // A part that is as large as a page is large enough.
        let most = (12_000_000 / Double(max(1, picture.width * picture.height))).squareRoot()
        let factor = min(dotsPerInch / picture.dotsPerInch, most)
        return factor > 1.05 ? try cleaner.scaled(picture, to: picture.dotsPerInch * factor) : picture
    }
}

extension GrayPicture {
    /// Points.
    fileprivate var pointWidth: Double { Double(width) * pointsPerPixel }
    fileprivate var pointHeight: Double { Double(height) * pointsPerPixel }

    /// Dark letters on light paper, whichever way round they were printed.
    fileprivate var darkOnLight: GrayPicture {
        guard !pixels.isEmpty, pixels.reduce(0, { $0 + Int($1) }) / pixels.count < 110 else { return self }
        return GrayPicture(width: width, height: height, dotsPerInch: dotsPerInch, pixels: pixels.map { 255 - $0 })
    }

    /// Rows that have ink, as boxes over the whole width in points: one for each line that stands apart. Lines that run into one another are
    /// one.
    fileprivate var lines: [Box] {
        let ink = Int(threshold)
        let inked = (0..<height).map { row in pixels[(row * width)..<((row + 1) * width)].count { Int($0) < ink } > max(1, width / 400) }
        let least = Int(3 / pointsPerPixel)
        var (lines, start): ([Box], Int?) = ([], nil)
        for row in 0...height {
            if row < height, inked[row] {
                start = start ?? row
            } else if let first = start {
                // A gap of half a point is one of letters, as between an i and its dot.
                if row < height, inked[row..<min(height, row + max(1, least / 4))].contains(true) { continue }
                if row - first >= least {
                    lines.append(
                        Box(
                            left: 0, top: Double(first) * pointsPerPixel, right: pointWidth, bottom: Double(row) * pointsPerPixel))
                }
                start = nil
            }
        }
        return lines
    }

    /// Half way between the lightest and the darkest grey that are there in some number.
    private var threshold: UInt8 {
        var counts = [Int](repeating: 0, count: 256)
        for pixel in pixels { counts[Int(pixel)] += 1 }
        let few = pixels.count / 500
        func end(_ greys: some Sequence<Int>) -> Int {
            var sum = 0
            return greys.first { grey in
                sum += counts[grey]
                return sum > few
            } ?? 128
        }
        let (dark, light) = (end(0...255), end((0...255).reversed()))
        // Paper without ink has hardly any difference.
        return light - dark < 24 ? 0 : UInt8((dark + light) / 2)
    }
}
