internal import PDFSyntax
internal import Publishing

/// What the codes of a font lead to.
enum CharacterMap {
    /// The text of each code (ISO 32000-1 §9.10.3).
    static func text(of font: DrawnFont, to out: inout ByteWriter) {
        let codes = font.characters.indices.filter { !font.characters[$0].text.isEmpty }
        begin("Greffier-Text", to: &out)
        writeBlocks(codes, "beginbfchar\n", "endbfchar\n", to: &out) { code, out in
            out.put(0x3C)
            for scalar in font.characters[code].text.unicodeScalars { out.put(wide: scalar) }
            out.put(0x3E)
        }
        end(&out)
    }

    /// The glyph of each code, as an encoding (ISO 32000-1 §9.7.5).
    static func glyphs(of font: DrawnFont, to out: inout ByteWriter) {
        begin("Greffier-H", to: &out)
        writeBlocks(Array(font.characters.indices), "begincidchar\n", "endcidchar\n", to: &out) { code, out in
            out.put(0x20)
            out.put(number: font.characters[code].glyph)
        }
        end(&out)
    }

    /// The glyph of each code, two bytes each (ISO 32000-1 table 117, CIDToGIDMap).
    static func places(of font: DrawnFont, to out: inout ByteWriter) {
        for character in font.characters { out.put(code: UInt16(truncatingIfNeeded: character.glyph)) }
    }

    /// The widths of what the pages' codes select: each code, or each glyph where an encoding leads from one to the other.
    static func widths(of font: DrawnFont) -> [Int] {
        guard font.outlines == .compact else { return font.characters.map(\.width) }
        var widths = [Int](repeating: 0, count: 1 + (font.characters.map(\.glyph).max() ?? 0))
        for character in font.characters { widths[character.glyph] = max(widths[character.glyph], character.width) }
        return widths
    }

    private static func begin(_ name: StaticString, to out: inout ByteWriter) {
        out.put("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n")
        out.put("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>def\n/CMapName/")
        out.put(name)
        out.put(" def\n/CMapType 2 def\n/WMode 0 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n")
    }

    private static func end(_ out: inout ByteWriter) {
        out.put("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n")
    }

    /// A block has at most a hundred lines (Adobe Technical Note 5014).
    private static func writeBlocks(
        _ codes: [Int], _ begin: StaticString, _ end: StaticString, to out: inout ByteWriter, _ value: (Int, inout ByteWriter) -> Void
    ) {
        for first in stride(from: 0, to: codes.count, by: 100) {
            let block = codes[first..<min(first + 100, codes.count)]
            out.put(number: block.count)
            out.put(0x20)
            out.put(begin)
            for code in block {
                out.put(0x3C)
                out.put(hex: UInt16(truncatingIfNeeded: code))
                out.put(0x3E)
                value(code, &out)
                out.put(0x0A)
            }
            out.put(end)
        }
    }
}
