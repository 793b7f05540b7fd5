package import Domain
package import Intake

/// Finds writing by the shapes of its letters alone.
extension Cleaner {
    /// Dots per inch at which letters are still apart.
    private static let apart = 150.0
    /// What parts ink from paper in a cleaned picture.
    private static let threshold = 150
    /// More shapes than that are grain or a drawing.
    private static let most = 3000

    package func writing(in picture: GrayPicture, outside boxes: [Domain.Box]) throws(ReadingFailure) -> [Domain.Box] {
        let scale = min(1, Self.apart / picture.dotsPerInch)
        let binary = try Pix(picture).scaled(by: scale).binary(threshold: Self.threshold)
        let dots = picture.dotsPerInch * scale / 72
        for box in boxes { binary.clear(Rectangle(covering: box, dots: dots, margin: 1)) }
        let millimetre = dots * 72 / 25.4
        let letters = binary.components().filter { $0.isLetter(millimetre: millimetre) }
        guard letters.count <= Self.most else { return [] }
        return Pieces(letters, millimetre: millimetre).lines.map { piece in
            Domain.Box(
                left: Double(piece.x) / dots, top: Double(piece.y) / dots, right: Double(piece.x + piece.width) / dots,
                bottom: Double(piece.y + piece.height) / dots)
        }
    }
}

extension Rectangle {
    init(covering box: Domain.Box, dots: Double, margin: Int) {
        let (left, top) = (Int((box.left * dots).rounded(.down)) - margin, Int((box.top * dots).rounded(.down)) - margin)
        let (right, bottom) = (Int((box.right * dots).rounded(.up)) + margin, Int((box.bottom * dots).rounded(.up)) + margin)
        self.init(x: left, y: top, width: right - left, height: bottom - top)
    }

    /// The size of a letter, or of some that touch; rules, frames and specks are not.
    func isLetter(millimetre: Double) -> Bool {
        let (width, height) = (Double(width) / millimetre, Double(height) / millimetre)
        return height >= 1.1 && height <= 9 && width >= 0.2 && width <= 40 && height * 25 > width
    }

    func union(_ other: Rectangle) -> Rectangle {
        let (left, top) = (min(x, other.x), min(y, other.y))
        return Rectangle(
            x: left, y: top, width: max(x + width, other.x + other.width) - left, height: max(y + height, other.y + other.height) - top)
    }
}

/// Letters put together to pieces of lines.
private struct Pieces {
    private var open: [(box: Rectangle, letters: Int, tallest: Int)] = []
    private var closed: [(box: Rectangle, letters: Int, tallest: Int)] = []
    private let millimetre: Double

    init(_ letters: [Rectangle], millimetre: Double) {
        self.millimetre = millimetre
        for letter in letters.sorted(by: { $0.x < $1.x }) { add(letter) }
        closed += open
    }

    /// From left to right, a letter belongs to the piece that ends just before it at its height.
    private mutating func add(_ letter: Rectangle) {
        let reach = Int(4 * millimetre)
        closed += open.filter { $0.box.x + $0.box.width + reach < letter.x }
        open.removeAll { $0.box.x + $0.box.width + reach < letter.x }
        let place = open.firstIndex { piece in
            let shared = min(piece.box.y + piece.box.height, letter.y + letter.height) - max(piece.box.y, letter.y)
            let gap = letter.x - piece.box.x - piece.box.width
            return shared * 2 > min(piece.box.height, letter.height) && gap * 2 < max(piece.tallest, letter.height) * 3
        }
        if let place {
            open[place].box = open[place].box.union(letter)
            open[place].letters += 1
            open[place].tallest = max(open[place].tallest, letter.height)
        } else {
            open.append((letter, 1, letter.height))
        }
    }

    /// What can be a word: more than one letter, in a line that is not much higher than its letters; or figures below each other.
    var lines: [Rectangle] {
        let words = closed.filter { piece in
            piece.letters >= 2 && Double(piece.box.width) >= 2 * millimetre && piece.box.height * 2 <= piece.tallest * 5
                && Double(piece.tallest) >= 1.3 * millimetre
        }.map(\.box)
        return (words + figures).sorted { $0.y < $1.y }
    }

    /// Single figures in a column – the numbers of points, quantities – which a speck is not: each has a like of it near its left edge.
    private var figures: [Rectangle] {
        let alone = closed.filter { piece in
            piece.letters == 1 && Double(piece.box.height) >= 1.5 * millimetre && Double(piece.box.height) <= 5 * millimetre
                && piece.box.width * 4 > piece.box.height && piece.box.width <= piece.box.height
        }.map(\.box)
        return Array(
            alone.filter { one in
                alone.contains { other in
                    other.y != one.y && Double(abs(other.x - one.x)) < 1.5 * millimetre && abs(other.height - one.height) * 5 <= one.height
                }
            }.prefix(Self.mostFigures))
    }

    /// More are grain.
    private static let mostFigures = 24
}
