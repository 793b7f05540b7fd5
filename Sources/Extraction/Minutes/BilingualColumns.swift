import Domain

/// Minutes of Brussels often stand in two languages side by side: each column is a text of its own.
struct BilingualColumns {
    /// The text in the language of the left column, and that of the right one.
    let left: RecognizedDocument
    let right: RecognizedDocument

    /// Nil for a text that runs over the whole page, or two columns in one language.
    init?(_ document: RecognizedDocument) {
        let own = document.pages.map(BilingualColumns.gutter)
        let common = own.compactMap(\.self).first
        let gutters = zip(document.pages, own).map { page, gutter in gutter ?? common.flatMap { BilingualColumns.isFree($0, page) ? $0 : nil } }
        let parted = own.count { $0 != nil }
        guard parted > 0, parted * 2 >= document.pages.count(where: { $0.words.count > 40 }) else { return nil }
        left = BilingualColumns.half(document, gutters) { $0 < $1 }
        right = BilingualColumns.half(document, gutters) { $0 >= $1 }
        let languages = (LanguageOf.language(Layout(left)), LanguageOf.language(Layout(right)))
        guard let one = languages.0, let other = languages.1, one != other else { return nil }
    }

    /// The words of one side; a page without a gutter belongs to the left.
    private static func half(_ document: RecognizedDocument, _ gutters: [Double?], _ belongs: (Double, Double) -> Bool) -> RecognizedDocument {
        RecognizedDocument(
            pages: zip(document.pages, gutters).map { page, gutter in
                var page = page
                let shared = gutter.map { centred(page, $0) } ?? []
                page.words = page.words.filter { word in
                    belongs(word.box.midX, gutter ?? page.width + 1) || shared.contains { $0.verticalOverlap(word.box) > 0.5 }
                }
                return page
            })
    }

    /// Lines that run across the gutter belong to both texts: the name of the building above them.
    private static func centred(_ page: RecognizedPage, _ gutter: Double) -> [Box] {
        let lines = Layout(RecognizedDocument(pages: [page]))
        return lines.rows.compactMap { row in
            guard row.cells.count == 1, let cell = row.cells.first.map({ lines.cells[$0].box }) else { return nil }
            return cell.left < gutter && cell.right > gutter && row.tokens.count <= 10 ? cell : nil
        }
    }

    /// Points from the left: no line of text runs across it, and most lines have words on both sides; nil when there is none.
    private static func gutter(_ page: RecognizedPage) -> Double? {
        guard page.words.count > 40 else { return nil }
        let lines = Layout(RecognizedDocument(pages: [page]))
        let places = (42...58).map { page.width * Double($0) / 100 }
        let best = places.min { crossings($0, lines) < crossings($1, lines) }
        guard let best else { return nil }
        let both = lines.rows.count { row in
            let boxes = row.cells.map { lines.cells[$0].box }
            return boxes.contains { $0.right <= best } && boxes.contains { $0.left >= best }
        }
        return both >= 8 && both * 2 > lines.rows.count && crossings(best, lines) * 6 <= lines.rows.count ? best : nil
    }

    /// A last page with few lines has the gutter of the others when hardly a word stands across it.
    private static func isFree(_ place: Double, _ page: RecognizedPage) -> Bool {
        let crossing = page.words.count { $0.box.left < place && $0.box.right > place }
        return crossing <= 2 && page.words.count { $0.box.right <= place } >= 10 && page.words.count { $0.box.left >= place } >= 10
    }

    private static func crossings(_ place: Double, _ layout: Layout) -> Int {
        layout.cells.count { $0.box.left < place && $0.box.right > place }
    }
}
