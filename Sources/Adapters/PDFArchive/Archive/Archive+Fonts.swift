internal import PDFSyntax
internal import Publishing

/// The fonts (ISO 32000-1 §9.7): codes of two bytes, with the glyph, the width and the text of each.
extension Archive {
    mutating func writeFonts() -> [Int] {
        var numbers: [Int] = []
        for font in drawn.fonts { numbers.append(write(font)) }
        return numbers
    }

    private mutating func write(_ font: DrawnFont) -> Int {
        let text = writeStream("<<") { CharacterMap.text(of: font, to: &$0) }
        let encoding = font.outlines == .compact ? writeEncoding(of: font) : 0
        let descendant = writeDescendant(font, descriptor: writeDescriptor(font, file: writeFile(of: font)))
        let number = beginNew()
        out.put("<</Type/Font/Subtype/Type0/BaseFont")
        out.put(name: font.name)
        out.put("/Encoding")
        if encoding > 0 {
            out.put(0x20)
            out.put(reference: encoding)
        } else {
            out.put("/Identity-H")
        }
        out.put("/DescendantFonts[")
        out.put(reference: descendant)
        out.put("]/ToUnicode ")
        out.put(reference: text)
        out.put(">>")
        end()
        return number
    }

    /// A compressed stream. - Parameter dictionary: how its dictionary begins.
    private mutating func writeStream(_ dictionary: StaticString, _ write: (inout ByteWriter) -> Void) -> Int {
        let number = beginNew()
        out.put(dictionary)
        write(&packing.plain)
        packing.pack()
        putPacked()
        end()
        return number
    }

    private mutating func writeFile(of font: DrawnFont) -> Int {
        let number = beginNew()
        out.put(font.outlines == .compact ? "<</Subtype/OpenType" : "<</Length1 ")
        if font.outlines == .trueType { out.put(number: font.file.count) }
        packing.pack(font.file)
        putPacked()
        end()
        return number
    }

    /// Compact outlines are called by the glyphs' places, so that the codes have to lead there.
    private mutating func writeEncoding(of font: DrawnFont) -> Int {
        writeStream("<</Type/CMap/CMapName/Greffier-H/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/WMode 0") {
            CharacterMap.glyphs(of: font, to: &$0)
        }
    }

    private mutating func writeDescriptor(_ font: DrawnFont, file: Int) -> Int {
        let number = beginNew()
        out.put("<</Type/FontDescriptor/FontName")
        out.put(name: font.name)
        put(font.measures)
        // No reader draws with it, since the font is here.
        out.put("/StemV 80")
        out.put(font.outlines == .compact ? "/FontFile3 " : "/FontFile2 ")
        out.put(reference: file)
        out.put(">>")
        end()
        return number
    }

    private mutating func put(_ measures: DrawnFont.Measures) {
        // With characters beyond those of Latin (4); slanted (64).
        out.put(measures.slant == 0 ? "/Flags 4/FontBBox[" : "/Flags 68/FontBBox[")
        for (place, side) in measures.box.enumerated() {
            if place > 0 { out.put(0x20) }
            out.put(integer: side)
        }
        out.put("]/ItalicAngle ")
        out.put(length: measures.slant)
        out.put("/Ascent ")
        out.put(integer: measures.ascent)
        out.put("/Descent ")
        out.put(integer: measures.descent)
        out.put("/CapHeight ")
        out.put(integer: measures.capHeight)
    }

    private mutating func writeDescendant(_ font: DrawnFont, descriptor: Int) -> Int {
        let map = font.outlines == .trueType ? writeStream("<<") { CharacterMap.places(of: font, to: &$0) } : 0
        let number = beginNew()
        out.put("<</Type/Font/Subtype")
        out.put(font.outlines == .compact ? "/CIDFontType0/BaseFont" : "/CIDFontType2/BaseFont")
        out.put(name: font.name)
        out.put("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ")
        out.put(reference: descriptor)
        if map > 0 {
            out.put("/CIDToGIDMap ")
            out.put(reference: map)
        }
        out.put("/DW 0/W[0[")
        for (place, width) in CharacterMap.widths(of: font).enumerated() {
            if place > 0 { out.put(0x20) }
            out.put(number: width)
        }
        out.put("]]>>")
        end()
        return number
    }
}
