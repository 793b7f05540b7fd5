internal import Intake

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

    /// Whether the lines run down the page and not across: the sums of ink over the columns then vary more than those over the rows.
    static func runsDown(_ picture: GrayPicture) -> Bool {
        let (edgeX, edgeY) = (picture.width / 12, picture.height / 12)
        guard edgeX > 0, edgeY > 0 else { return false }
        var rows = [Int](repeating: 0, count: picture.height)
        var columns = [Int](repeating: 0, count: picture.width)
        for y in edgeY..<(picture.height - edgeY) {
            for x in edgeX..<(picture.width - edgeX) {
                let ink = 255 - Int(picture.pixels[y * picture.width + x])
                rows[y] += ink
                columns[x] += ink
            }
        }
        let across = changes(rows[edgeY..<(picture.height - edgeY)], length: picture.width)
        let down = changes(columns[edgeX..<(picture.width - edgeX)], length: picture.height)
        return down > across * 1.5
    }

    private static func changes(_ sums: ArraySlice<Int>, length: Int) -> Double {
        let steps = zip(sums, sums.dropFirst(2)).map { Double(($1 - $0) * ($1 - $0)) }
        return steps.reduce(0, +) / Double(max(1, steps.count)) / Double(length * length)
    }
}
