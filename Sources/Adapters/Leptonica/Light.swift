internal import Intake

/// How bright the paper of a page is, and how evenly.
struct Light {
    /// The grey of the paper, 0 to 255.
    let paper: Int
    /// Darker than this is ink.
    let threshold: Int
    /// Shadows or folds: a global threshold would lose writing.
    let isUneven: Bool

    init(of overview: GrayPicture) {
        let tiles = Self.tiles(overview).sorted()
        guard !tiles.isEmpty else {
            (paper, threshold, isUneven) = (255, 160, false)
            return
        }
        // Tiles that lie within a picture or band are dark and few.
        let (low, middle) = (tiles[tiles.count * 15 / 100], tiles[tiles.count / 2])
        paper = middle
        threshold = max(90, middle * 65 / 100)
        isUneven = middle - low > 38
    }

    /// The bright grey of each tile of 32 by 32 pixels: that of the paper unless it is covered.
    private static func tiles(_ picture: GrayPicture) -> [Int] {
        let side = 32
        var result: [Int] = []
        for top in stride(from: 0, to: picture.height - side, by: side) {
            for left in stride(from: 0, to: picture.width - side, by: side) {
                var histogram = [Int](repeating: 0, count: 256)
                for y in stride(from: top, to: top + side, by: 2) {
                    let row = y * picture.width + left
                    for x in stride(from: row, to: row + side, by: 2) { histogram[Int(picture.pixels[x])] += 1 }
                }
                var (seen, gray) = (0, 255)
                while gray > 0, seen + histogram[gray] < side * side / 4 / 4 {
                    seen += histogram[gray]
                    gray -= 1
                }
                result.append(gray)
            }
        }
        return result
    }
}

/// Finds where much is written.
enum Strip {
    /// The rows with the most changes from light to dark, this share of the height; nil when there is hardly any.
    static func densest(of picture: GrayPicture, share: Double) -> Range<Int>? {
        let height = max(1, Int(Double(picture.height) * share))
        guard picture.height > height, picture.width > 20 else { return nil }
        let edge = picture.width / 20
        let changes = (0..<picture.height).map { y in
            let row = y * picture.width
            var count = 0
            for x in (row + edge)..<(row + picture.width - edge) where Int(picture.pixels[x - 1]) - Int(picture.pixels[x]) > 40 { count += 1 }
            return count
        }
        var sum = changes.prefix(height).reduce(0, +)
        var (best, top) = (sum, 0)
        for y in 1...(picture.height - height) {
            sum += changes[y + height - 1] - changes[y - 1]
            if sum > best { (best, top) = (sum, y) }
        }
        return best > 40 ? top..<(top + height) : nil
    }
}
