/// A font with the glyphs that a document uses, and the codes of two bytes by which its pages call them.
package struct DrawnFont: Sendable {
    package enum Outlines: Sendable, Hashable {
        case trueType
        /// The Compact Font Format, in an OpenType file.
        case compact
    }

    /// The PostScript name after the tag of a subset: "BCDFGH+NotoSans-Bold".
    package var name: String
    package var outlines: Outlines
    package var file: [UInt8]
    /// What each code shows, from code 0 on.
    package var characters: [Character]
    package var measures: Measures

    package init(name: String, outlines: Outlines, file: [UInt8], characters: [Character], measures: Measures) {
        self.name = name
        self.outlines = outlines
        self.file = file
        self.characters = characters
        self.measures = measures
    }

    package struct Character: Sendable, Hashable {
        /// The glyph's place in the file.
        package var glyph: Int
        /// In thousandths of an em.
        package var width: Int
        /// What it stands for; empty for a code that no page uses.
        package var text: String

        package init(glyph: Int, width: Int, text: String) {
            self.glyph = glyph
            self.width = width
            self.text = text
        }
    }

    /// In thousandths of an em, upwards from the baseline; the slant in degrees (ISO 32000-1 table 122).
    package struct Measures: Sendable, Hashable {
        /// Left, bottom, right and top of what is around every glyph.
        package var box: [Int]
        package var ascent: Int
        package var descent: Int
        package var capHeight: Int
        package var slant: Double

        package init(box: [Int], ascent: Int, descent: Int, capHeight: Int, slant: Double) {
            self.box = box
            self.ascent = ascent
            self.descent = descent
            self.capHeight = capHeight
            self.slant = slant
        }
    }
}

/// A picture as a PDF of one page, which is as large as the picture.
package struct DrawnPicture: Sendable {
    package var file: [UInt8]

    package init(file: [UInt8]) { self.file = file }
}
