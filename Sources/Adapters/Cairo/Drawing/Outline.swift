internal import CCairo
internal import Typesetting

/// The headings as the reader shows them beside the pages.
enum Outline {
    static func write(_ entries: [TypesetDocument.OutlineEntry], to surface: OpaquePointer) {
        // The open headings above, outermost first.
        var above: [(level: Int, id: Int32)] = []
        for entry in entries {
            while let last = above.last, last.level >= entry.level { above.removeLast() }
            let place = "page=\(entry.page) pos=[0 \((entry.y * 100).rounded() / 100)]"
            let id = unsafe cairo_pdf_surface_add_outline(
                surface, above.last?.id ?? CAIRO_PDF_OUTLINE_ROOT, entry.title.drawable, place, CAIRO_PDF_OUTLINE_FLAG_OPEN)
            above.append((entry.level, id))
        }
    }
}
