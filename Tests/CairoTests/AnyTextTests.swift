import Cairo
import Domain
import Publishing
import Testing
import Typesetting

@Suite struct `Any text can be printed` {
    /// Numbers that are the same each time (Knuth's linear congruence).
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 31)
        }
    }

    /// Letters of several scripts, marks, signs without a glyph, controls, directions, private use, and what Unicode keeps for no character.
    private static let scripts: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0xA0...0x17F, 0x300...0x36F, 0x590...0x5FF, 0x600...0x6FF, 0x900...0x97F, 0x1100...0x11FF, 0x1F600...0x1F64F,
        0x200B...0x202F, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFB1D...0xFDFF, 0...0x1F, 0xE000...0xE010, 0xE0100...0xE01EF, 0xFFF0...0xFFFF,
    ]

    private static func word(_ dice: inout Dice) -> String {
        var scalars = String.UnicodeScalarView()
        let script = scripts.randomElement(using: &dice)
        let isMixed = Bool.random(using: &dice)
        for _ in 0..<Int.random(in: 0...12, using: &dice) {
            guard let range = isMixed ? scripts.randomElement(using: &dice) : script else { continue }
            if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &dice)) { scalars.append(scalar) }
        }
        return String(scalars)
    }

    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64]) func `its clusters cover it, and the file is sound`(_ seed: UInt64) async throws {
        let press = try TestPress.make()
        var dice = Dice(state: seed)
        var sheet = Sheet(on: press)
        let text = sheet.node(.paragraph)
        for _ in 0..<40 {
            let words = (0..<6).map { _ in Self.word(&dice) }
            for word in words {
                let shaped = await press.shape(word, in: TestPress.plain, language: "fr")
                for run in shaped.runs {
                    #expect(run.clusters.reduce(0) { $0 + $1.bytes } == run.bytes.count)
                    #expect(run.clusters.reduce(0) { $0 + $1.glyphs } == run.glyphs.count)
                    #expect(run.clusters.allSatisfy { $0.bytes > 0 && $0.glyphs > 0 })
                    #expect(run.bytes.upperBound <= shaped.text.utf8.count)
                }
            }
            try await sheet.line(words, in: text)
        }
        let file = try DrawnFile(await sheet.draw())
        #expect(try file.asked("qpdf", ["--check"]).contains("No syntax or stream encoding errors"))
    }

    @Test func `titles and headings take any text`() async throws {
        let press = try TestPress.make()
        var sheet = Sheet(on: press)
        // U+FFFF and U+FDD0, which no literal may hold.
        let noCharacters = String(decoding: [0xEF, 0xBF, 0xBF, 0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)
        sheet.about = About(title: "PV\0\(noCharacters) 🏠", language: "fr", author: noCharacters, subject: ")(\\", keywords: ["\u{1}"])
        sheet.outline = [.init(title: "\(noCharacters)\0fin", level: 1, page: 1, y: 0)]
        try await sheet.line(["x"], in: sheet.node(.paragraph))
        let said = try DrawnFile(await sheet.draw(), about: sheet.about).asked("pdfinfo", [])
        #expect(said.contains(/Title: +PV \u{FFFD}\u{FFFD} 🏠/))
        #expect(said.contains(/Subject: +\)\(\\/))
    }
}
