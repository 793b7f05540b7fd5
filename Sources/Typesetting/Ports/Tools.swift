/// What laying out needs from outside. Everything else is computed from values.
package struct Tools {
    package var shaper: any TextShaper
    package var hyphenator: any Hyphenator
    package var codes: any CodeMaker

    package init(shaper: any TextShaper, hyphenator: any Hyphenator, codes: any CodeMaker) {
        self.shaper = shaper
        self.hyphenator = hyphenator
        self.codes = codes
    }
}

/// Turns a word into glyphs. Owned by one press: not to be shared between threads.
package protocol TextShaper: AnyObject {
    /// Shapes a text without line breaks; spaces at its ends count. The same text and face give the same word, which is kept.
    func shape(_ text: String, in face: FontFace, language: String) -> ShapedWord

    /// The face's measures, in em.
    func metrics(of face: FontFace) -> FaceMetrics

    /// The families that can be named in a style.
    var families: [String] { get }
}

/// Measures of a face, in em, positive upwards and downwards from the baseline.
package struct FaceMetrics: Sendable, Hashable {
    package var ascent: Double
    package var descent: Double
    package var underlinePosition: Double
    package var underlineThickness: Double

    package init(ascent: Double, descent: Double, underlinePosition: Double, underlineThickness: Double) {
        self.ascent = ascent
        self.descent = descent
        self.underlinePosition = underlinePosition
        self.underlineThickness = underlineThickness
    }
}

/// Knows where words may be divided.
package protocol Hyphenator: AnyObject {
    /// The offsets, in characters from the start of the word, where a hyphen may be put; none for a language without patterns.
    func points(in word: String, language: String) -> [Int]
}

/// Makes square codes.
package protocol CodeMaker: AnyObject {
    /// The modules of a QR code (ISO/IEC 18004) at error level M, row by row, true for dark; nil when the text does not fit.
    func qr(_ text: String) -> SquareCode?
}

package struct SquareCode: Sendable, Hashable {
    package var side: Int
    package var modules: [Bool]

    package init(side: Int, modules: [Bool]) {
        self.side = side
        self.modules = modules
    }
}
