internal import CPoppler
internal import Domain

extension PDFPage {
    /// The words of the text layer in Poppler's reading order, boxes in points from the top left, rotation applied.
    func words() -> [Word] {
        guard let text = unsafe poppler_page_get_text(handle) else { return [] }
        defer { unsafe g_free(text) }
        let characters = Array(unsafe String(cString: text).unicodeScalars)
        guard !characters.isEmpty else { return [] }
        let boxes = characterBoxes()
        return WordAssembly(characters: characters, boxes: boxes, bold: boldRanges()).words()
    }

    /// A box for each character of the text, line ends included.
    private func characterBoxes() -> [Box] {
        var rectangles: UnsafeMutablePointer<PopplerRectangle>?
        var count: guint = 0
        guard unsafe poppler_page_get_text_layout(handle, &rectangles, &count) != 0, let found = unsafe rectangles else { return [] }
        defer { unsafe g_free(found) }
        return (0..<Int(count)).map { index in
            let rectangle = unsafe found[index]
            return Box(left: rectangle.x1, top: rectangle.y1, right: rectangle.x2, bottom: rectangle.y2)
        }
    }

    /// The ranges of characters that are set in bold, in order.
    private func boldRanges() -> [ClosedRange<Int>] {
        let list = unsafe poppler_page_get_text_attributes(handle)
        defer { unsafe poppler_page_free_text_attributes(list) }
        var ranges: [ClosedRange<Int>] = []
        // A page has few fonts and many runs of them.
        var weights: [String: Bool] = [:]
        var link = unsafe list
        while let current = unsafe link {
            if let attributes = unsafe greffier_attributes(current), let name = unsafe attributes.pointee.font_name {
                let (first, last) = unsafe (Int(attributes.pointee.start_index), Int(attributes.pointee.end_index))
                let font = unsafe String(cString: name)
                let isBold = weights[font] ?? FontName.isBold(font)
                weights[font] = isBold
                if isBold, first <= last { ranges.append(first...last) }
            }
            unsafe link = unsafe current.pointee.next
        }
        return ranges
    }
}

/// What the name of a font tells.
enum FontName {
    private static let weights = ["bold", "black", "heavy", "demi", "fett", "gras"]

    static func isBold(_ name: String) -> Bool {
        let lowered = name.lowercased()
        return weights.contains { lowered.contains($0) }
    }
}
