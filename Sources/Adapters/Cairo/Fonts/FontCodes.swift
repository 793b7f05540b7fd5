internal import Publishing
internal import Typesetting

/// The codes by which a document calls the characters of one font: a glyph with what it stands for has one, in the order of first use, so that
/// the text comes back from the file though one glyph may stand for several texts. Two bytes each, without those that mean something else in
/// a string.
struct FontCodes {
    private struct Use {
        var glyph: UInt32
        /// 0 for a code that is left out, or when the text has several.
        var scalar: UInt32
        var text: String?

        var shown: String { text ?? Unicode.Scalar(scalar).map { scalar > 0 ? String(Character($0)) : "" } ?? "" }
    }

    private struct Named: Hashable {
        var glyph: UInt32
        var text: String
    }

    private struct Known {
        var scalar: UInt32 = 0
        var code: UInt16 = 0
    }

    /// The font's place in the set.
    let font: Int
    private var uses: [Use] = [Use(glyph: 0, scalar: 0)]
    /// The first use of each glyph, by the glyph.
    private var known: [Known]
    private var named: [Named: UInt16] = [:]
    /// So many are enough for every glyph of a font; beyond, a glyph keeps its first text.
    private static let most = 0xC000

    init(font: Int, glyphs: Int) {
        self.font = font
        known = [Known](repeating: Known(), count: max(1, glyphs))
    }

    /// The code of a glyph that stands for one character.
    @inline(__always)
    mutating func code(of glyph: UInt32, for scalar: UInt32) -> UInt16 {
        let place = Int(glyph) < known.count ? Int(glyph) : 0
        let use = known[place]
        return use.scalar == scalar ? use.code : newCode(of: UInt32(place), for: scalar)
    }

    private mutating func newCode(of glyph: UInt32, for scalar: UInt32) -> UInt16 {
        guard known[Int(glyph)].code == 0 else {
            let letter = Unicode.Scalar(scalar) ?? "\u{FFFD}"
            return code(of: glyph, for: String(Character(letter)))
        }
        let code = add(Use(glyph: glyph, scalar: scalar))
        known[Int(glyph)] = Known(scalar: scalar, code: code)
        return code
    }

    /// The code of a glyph that stands for a text.
    mutating func code(of glyph: UInt32, for text: String) -> UInt16 {
        let glyph = Int(glyph) < known.count ? glyph : 0
        let name = Named(glyph: glyph, text: Self.readable(text))
        if let code = named[name] { return code }
        if known[Int(glyph)].code != 0, uses.count >= Self.most { return known[Int(glyph)].code }
        let code = add(Use(glyph: glyph, scalar: 0, text: name.text))
        named[name] = code
        return code
    }

    /// What no code may stand for is left out (ISO 19005-3 §6.2.11.7.2).
    private static func readable(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == "\u{FEFF}" || $0.value < 0x20 }) else { return text }
        let kept = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{FEFF}" && $0.value >= 0x20 }))
        return kept.isEmpty ? "\u{FFFD}" : kept
    }

    private mutating func add(_ use: Use) -> UInt16 {
        while Self.isSpecial(uses.count & 0xFF) || Self.isSpecial(uses.count >> 8) { uses.append(Use(glyph: 0, scalar: 0)) }
        uses.append(use)
        return UInt16(truncatingIfNeeded: uses.count - 1)
    }

    /// Return, brackets and the backslash would have to be written otherwise (ISO 32000-1 table 3).
    private static func isSpecial(_ byte: Int) -> Bool { byte == 0x0D || byte == 0x28 || byte == 0x29 || byte == 0x5C }

    /// The font as the document has it.
    func drawn(from file: FontFile) throws -> DrawnFont {
        let subset = try FontSubset(file, glyphs: uses.map(\.glyph))
        let characters = zip(uses, subset.places).map { use, place in
            DrawnFont.Character(glyph: place, width: !use.shown.isEmpty ? file.width(of: use.glyph) : 0, text: use.shown)
        }
        return DrawnFont(
            name: tag + "+" + file.name, outlines: file.isCompact ? .compact : .trueType, file: subset.file, characters: characters,
            measures: file.measures)
    }

    /// Six letters that follow from the glyphs.
    private var tag: String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for use in uses { hash = (hash ^ UInt64(use.glyph)) &* 0x100_0000_01B3 }
        hash ^= hash >> 32
        var letters = ""
        for _ in 0..<6 {
            letters.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "A") + UInt8(hash % 26)))
            hash /= 26
        }
        return letters
    }
}
