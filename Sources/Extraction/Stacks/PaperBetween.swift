import Domain

/// Sheets that belong to no document: blank paper, backs that only shine through, and sheets made to part documents.
enum PaperBetween {
    /// Below this quality what was recognised are folds, stains and the print of the other side.
    private static let legible = 0.35

    /// Nothing is written on it that could be read.
    static func isEmpty(_ page: RecognizedPage) -> Bool {
        if page.isBlank || page.words.isEmpty { return page.codes.isEmpty }
        guard page.source == .ocr else { return false }
        if page.quality < legible { return true }
        let sure = page.words.count { $0.confidence > 0.6 && $0.text.count(where: { $0.isLetter || $0.isNumber }) >= 3 }
        return sure < 3 && page.codes.isEmpty
    }

    private static let words = [
        "separator", "separator sheet", "document separator", "patch t", "patch code", "feuille de separation", "page de separation", "separateur",
        "intercalaire", "scheidingsblad", "scheidingspagina", "scheidingsvel", "tussenblad", "trennblatt", "trennseite", "separation page",
    ]

    /// A sheet with few words that says so, or with nothing but a code that says so.
    static func isSeparator(_ page: RecognizedPage) -> Bool {
        guard page.words.count <= 60 else { return false }
        if page.codes.contains(where: { isPatch($0.text) }) { return true }
        let text = Folding.bytes(page.words.map(\.text).joined(separator: " "))
        return words.contains { text.holds($0) }
    }

    /// The texts that scanning programs put into the codes of separator sheets.
    private static func isPatch(_ code: String) -> Bool {
        let text = code.uppercased().filter { $0.isLetter || $0.isNumber }
        return ["PATCH", "PATCHT", "PATCH1", "PATCH2", "SEPARATOR", "NEWDOCUMENT", "DOCUMENTSEPARATOR"].contains(text)
    }
}
