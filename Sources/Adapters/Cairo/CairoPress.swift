internal import CCairo
internal import Domain
package import Publishing
package import Typesetting

/// Lays out with Pango, writes the contents of the pages, takes subsets of the fonts with HarfBuzz and draws pictures with Cairo. Owns its fonts, the words that it has shaped and the pictures that it has read; its work runs on a
/// queue of its own, since the libraries block. Two presses share nothing, and the same manuscript gives the same bytes on each.
package actor CairoPress: Press {
    private let executor = PressExecutor()
    private let shaper: PangoShaper
    private let divider: WordDivider
    private let codes = QRCodes()
    private var typesetter: Typesetter
    private let fonts: FontSet
    private let pictures = Pictures()

    package nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

    /// - Parameters:
    ///   - fonts: the folder of the fonts; all its `.ttf` and `.otf` files are used, and no other font.
    ///   - patterns: the folder of libhyphen's patterns; without it no word is divided.
    /// - Throws: `LayoutFault` when the folder holds no fonts, or a file is none.
    package init(fonts: String, patterns: String? = "/usr/share/hyphen") throws {
        Self.preparation
        self.fonts = try FontSet(folder: fonts)
        shaper = try PangoShaper(fonts: self.fonts)
        divider = WordDivider(folder: patterns)
        typesetter = Typesetter(tools: Tools(shaper: shaper, hyphenator: divider, codes: codes))
    }

    /// Done once in a process.
    private static let preparation: Void = greffier_cairo_give_back_large_buffers()

    /// The languages whose words cannot be divided, because their patterns are missing.
    package static func languagesWithoutPatterns(in folder: String = "/usr/share/hyphen") -> [String] { WordDivider.missing(in: folder) }

    package func layOut(_ manuscript: Manuscript) throws -> TypesetDocument {
        let document = try typesetter.layOut(manuscript)
        guard let family = shaper.takeUnknownFamily() else { return document }
        // It keeps the words of that family, and would not ask for them again.
        typesetter = Typesetter(tools: Tools(shaper: shaper, hyphenator: divider, codes: codes))
        throw PressFaults.unknownFamily(family, known: shaper.families)
    }

    /// What a style may name.
    package var families: [String] { shaper.families }

    package func draw(_ document: TypesetDocument) throws -> DrawnDocument {
        var drawing = Drawing(document, fonts: fonts, pictures: pictures)
        return try drawing.draw()
    }

    /// What laying out needs, for tests of the parts.
    package func shape(_ text: String, in face: FontFace, language: String) -> ShapedWord { shaper.shape(text, in: face, language: language) }

    package func metrics(of face: FontFace) -> FaceMetrics { shaper.metrics(of: face) }

    package func divisions(of word: String, language: String) -> [Int] { divider.points(in: word, language: language) }

    package func code(of text: String) -> SquareCode? { codes.qr(text) }
}
