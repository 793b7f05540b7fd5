import Typesetting

/// Shapes without a font: every character is half an em wide, an ascent of 0.8 and a descent of 0.2 em. Hebrew and Arabic letters go from
/// right to left; "\u{FFFF}" is a character that no font has. What it gives depends on nothing else, so a test can say what to expect.
final class PlainShaper: TextShaper {
    /// How often a text was shaped.
    private(set) var count = 0

    let families = ["Plain"]

    func shape(_ text: String, in face: FontFace, language: String) -> ShapedWord {
        count += 1
        let width = 0.5 * Double(text.count)
        let clusters = text.map { GlyphRun.Cluster(bytes: $0.utf8.count, glyphs: 1) }
        let isBackward = text.unicodeScalars.contains { (0x0590...0x06FF).contains($0.value) }
        let run = GlyphRun(
            font: face.bold ? 1 : 0, glyphs: text.unicodeScalars.prefix(clusters.count).map(\.value),
            x: clusters.indices.map { 0.5 * Double($0) }, y: clusters.map { _ in 0 }, clusters: clusters, isBackward: isBackward,
            bytes: 0..<text.utf8.count)
        return ShapedWord(
            text: text, runs: [run], advance: width, isRightToLeft: isBackward, missing: text.unicodeScalars.first { $0.value == 0xFFFF })
    }

    func metrics(of face: FontFace) -> FaceMetrics {
        FaceMetrics(ascent: 0.8, descent: 0.2, underlinePosition: 0.1, underlineThickness: 0.05)
    }
}

/// Divides after every second letter, from the second to the last but two.
final class PlainHyphenator: Hyphenator {
    func points(in word: String, language: String) -> [Int] { Array(stride(from: 2, through: max(word.count - 2, 2), by: 2)) }
}

/// A code of five modules whose first row is dark, and then the left column.
final class PlainCodes: CodeMaker {
    func qr(_ text: String) -> SquareCode? {
        guard text.utf8.count <= 100 else { return nil }
        return SquareCode(side: 5, modules: (0..<25).map { $0 < 5 || $0 % 5 == 0 })
    }
}

extension Tools {
    static var plain: Tools { Tools(shaper: PlainShaper(), hyphenator: PlainHyphenator(), codes: PlainCodes()) }
}
