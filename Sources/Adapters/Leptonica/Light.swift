internal import Intake

/// How bright the paper of a page is, how evenly, and how much the scanner's noise makes it flicker.
struct Light {
    /// The grey of the paper, 0 to 255.
    let paper: Int
    /// Shadows or folds: a global threshold would lose writing.
    let isUneven: Bool
    /// The mean difference of neighbouring pixels of the paper at full resolution.
    let noise: Double

    /// From a small copy and the picture itself.
    init(of overview: GrayPicture, _ picture: GrayPicture) {
        let tiles = Self.tiles(overview)
        let sorted = tiles.map(\.gray).sorted()
        guard !sorted.isEmpty else {
            (paper, isUneven, noise) = (255, false, 0)
            return
        }
        // Tiles that lie within a picture or band are dark and few.
        let (low, middle) = (sorted[sorted.count * 15 / 100], sorted[sorted.count / 2])
        paper = middle
        isUneven = middle - low > 38
        noise = Self.noise(picture, at: tiles.filter { abs($0.gray - middle) < 25 }, scale: Double(picture.width) / Double(overview.width))
    }

    /// The ink of a page: the grey of its darkest hundredth inside the margins; of the darkest five hundredth when a hundredth reaches into
    /// the paper, as on a page with only a few lines.
    static func ink(of picture: GrayPicture, paper: Int) -> Int {
        var histogram = [Int](repeating: 0, count: 256)
        var count = 0
        // Margins have the shadows of the scanner's lid.
        let (left, top) = (picture.width / 20, picture.height / 20)
        for y in stride(from: top, to: picture.height - top, by: 3) {
            let row = y * picture.width
            // A prime step meets every column.
            for x in stride(from: row + left + y % 5, to: row + picture.width - left, by: 5) {
                histogram[Int(picture.pixels[x])] += 1
                count += 1
            }
        }
        func darkest(_ part: Int) -> Int {
            var (seen, gray) = (0, 0)
            while gray < 255, seen + histogram[gray] <= count / part {
                seen += histogram[gray]
                gray += 1
            }
            return gray
        }
        let (usual, sparse) = (darkest(100), darkest(500))
        return (paper - usual) * 10 >= (paper - sparse) * 6 ? min(usual, 230) : min(sparse, 230)
    }

    private struct Tile {
        var x: Int
        var y: Int
        /// The bright grey: that of the paper unless it is covered.
        var gray: Int
    }

    private static let side = 32

    private static func tiles(_ picture: GrayPicture) -> [Tile] {
        var result: [Tile] = []
        for top in stride(from: 0, to: picture.height - side, by: side) {
            for left in stride(from: 0, to: picture.width - side, by: side) {
                var histogram = [Int](repeating: 0, count: 256)
                for y in stride(from: top, to: top + side, by: 2) {
                    let row = y * picture.width + left
                    for x in stride(from: row, to: row + side, by: 2) { histogram[Int(picture.pixels[x])] += 1 }
                }
                var (seen, gray) = (0, 255)
                // A quarter of the tile is brighter: on paper with print that is paper.
                while gray > 0, seen + histogram[gray] < side * side / 16 {
                    seen += histogram[gray]
                    gray -= 1
                }
                result.append(Tile(x: left, y: top, gray: gray))
            }
        }
        return result
    }

    /// The quietest of the places tell the noise: the others have writing.
    private static func noise(_ picture: GrayPicture, at tiles: [Tile], scale: Double) -> Double {
        let step = max(1, tiles.count / 60)
        let samples = stride(from: 0, to: tiles.count, by: step).map { index -> Double in
            let row = min(picture.height - 1, Int(Double(tiles[index].y + side / 2) * scale)) * picture.width
            let start = min(picture.width - 66, Int(Double(tiles[index].x) * scale))
            guard start >= 0 else { return 0 }
            var sum = 0
            for x in (row + start)..<(row + start + 64) { sum += abs(Int(picture.pixels[x]) - Int(picture.pixels[x + 1])) }
            return Double(sum) / 64
        }.sorted()
        return samples.isEmpty ? 0 : samples[samples.count / 3]
    }
}
