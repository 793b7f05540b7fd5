internal import CPango
internal import Typesetting

/// Shaping what is not known yet.
extension PangoShaper {
    /// Longer texts are shaped in pieces, so that the room needed stays small.
    private static let longestPiece = 16_384

    func compose(_ text: String, in face: ShapedFace) -> ShapedWord {
        let text = text.drawable
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty else { return ShapedWord(text: text, runs: [], advance: 0) }
        let language = unsafe pango_language_from_string(face.language)
        unsafe pango_context_set_font_description(context.handle, face.description)
        unsafe pango_context_set_language(context.handle, language)
        var drawn = DrawnText(fonts: fonts, known: known)
        let isRightToLeft = Self.isRightToLeft(text)
        unsafe bytes.withUnsafeBytes { raw in
            guard let start = unsafe raw.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
            for piece in Self.pieces(of: raw.count, startingAt: { unsafe raw[$0] & 0xC0 != 0x80 }) {
                if isRightToLeft { drawn.startBefore() }
                unsafe shape(start + piece.lowerBound, piece, isRightToLeft: isRightToLeft, language: language, into: &drawn)
                drawn.finishPiece()
            }
        }
        return ShapedWord(
            text: text, runs: drawn.runs, advance: drawn.pen / ShapedFace.unitsPerEm, isRightToLeft: isRightToLeft, missing: drawn.missing)
    }

    private func shape(
        _ start: UnsafePointer<CChar>, _ piece: Range<Int>, isRightToLeft: Bool, language: OpaquePointer?, into drawn: inout DrawnText
    ) {
        let direction = isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR
        let length = Int32(piece.count)
        guard let logical = unsafe pango_itemize_with_base_dir(context.handle, direction, start, 0, length, features, nil) else { return }
        let visual = unsafe pango_reorder_items(logical)
        var link = unsafe visual
        while let current = unsafe link {
            if let item = unsafe greffier_item(current) {
                unsafe item.pointee.analysis.language = Self.language(of: item.pointee.analysis, document: language)
                unsafe pango_shape_item(item, start, length, nil, glyphs, PANGO_SHAPE_NONE)
                unsafe drawn.add(item.pointee, glyphs.pointee, from: start, piece: piece)
                unsafe pango_item_free(item)
            }
            unsafe link = greffier_next(current)
        }
        unsafe g_list_free(visual)
        unsafe g_list_free(logical)
    }

    /// Pango guesses the language of foreign letters from the environment; a guess that may not change with the machine is made here.
    private static func language(of analysis: PangoAnalysis, document: OpaquePointer?) -> OpaquePointer? {
        let script = unsafe PangoScript(rawValue: Int32(analysis.script))
        if unsafe pango_language_includes_script(document, script) != 0 { return unsafe document }
        switch script {
        case PANGO_SCRIPT_ARABIC: return unsafe pango_language_from_string("ar")
        case PANGO_SCRIPT_HEBREW: return unsafe pango_language_from_string("he")
        default: return unsafe document
        }
    }

    /// The first letter decides (Unicode Bidirectional Algorithm, P2 and P3).
    private static func isRightToLeft(_ text: String) -> Bool {
        // Hebrew and all beyond it has a first byte of 0xD6 and more.
        guard text.utf8.contains(where: { $0 >= 0xD6 }) else { return false }
        for letter in text.unicodeScalars where letter.properties.isAlphabetic {
            switch letter.value {
            case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: return true
            default: return false
            }
        }
        return false
    }

    private static func pieces(of count: Int, startingAt isStart: (Int) -> Bool) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = 0
        while start < count {
            var end = min(start + longestPiece, count)
            while end < count, !isStart(end) { end -= 1 }
            pieces.append(start..<end)
            start = end
        }
        return pieces
    }
}
