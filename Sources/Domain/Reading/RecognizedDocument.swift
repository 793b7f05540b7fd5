/// What was read on the pages of one file, whatever read it: the seam between recognition and extraction.
package struct RecognizedDocument: Codable, Sendable {
    package var pages: [RecognizedPage]

    package init(pages: [RecognizedPage]) {
        self.pages = pages
    }

    /// Where the words came from, over all pages.
    package var source: ReadingSource {
        let sources = Set(pages.filter { !$0.words.isEmpty }.map(\.source))
        return sources.count > 1 ? .mixed : sources.first ?? pages.first?.source ?? .ocr
    }
}

/// Where the words of a page or document came from.
package enum ReadingSource: String, Codable, Sendable {
    /// The text layer of a digital PDF.
    case text
    /// Character recognition of a picture.
    case ocr
    /// Both.
    case mixed
    /// An e-invoice: nothing had to be recognised.
    case xml
}

/// One page as it was read.
package struct RecognizedPage: Codable, Sendable {
    /// Counted from 1 within the file.
    package var number: Int
    /// Points, as a person sees the page.
    package var width: Double
    package var height: Double
    package var source: ReadingSource
    /// The words in reading order: by block, then line, then from left to right.
    package var words: [Word]
    /// The main language as recognition found it; nil when it could not tell.
    package var language: Language?
    /// How well the page was read, 0 to 1: the mean confidence of its words, weighted by length. 1 for a text layer.
    package var quality: Double
    /// No writing was found on it.
    package var isBlank: Bool
    /// By how many degrees the scan had to be turned clockwise to stand upright: 0, 90, 180 or 270.
    package var turned: Int
    /// By how many degrees, after that, it had to be turned clockwise for level lines; its words stand as they were scanned.
    package var skew: Double
    /// The QR and bar codes on it.
    package var codes: [PageCode]

    package init(
        number: Int, width: Double, height: Double, source: ReadingSource, words: [Word], language: Language? = nil, quality: Double = 1,
        isBlank: Bool = false, turned: Int = 0, skew: Double = 0, codes: [PageCode] = []
    ) {
        self.number = number
        self.width = width
        self.height = height
        self.source = source
        self.words = words
        self.language = language
        self.quality = quality
        self.isBlank = isBlank
        self.turned = turned
        self.skew = skew
        self.codes = codes
    }

    /// The words as text, one line a line.
    package var text: String {
        var text = ""
        var line: Int?
        for word in words {
            if let line { text += word.line == line ? " " : "\n" }
            text += word.text
            line = word.line
        }
        return text
    }
}

extension RecognizedPage {
    /// Pages that an earlier version kept have no codes and no skew.
    package init(from decoder: any Decoder) throws {
        let page = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            number: try page.decode(Int.self, forKey: .number), width: try page.decode(Double.self, forKey: .width),
            height: try page.decode(Double.self, forKey: .height), source: try page.decode(ReadingSource.self, forKey: .source),
            words: try page.decode([Word].self, forKey: .words), language: try page.decodeIfPresent(Language.self, forKey: .language),
            quality: try page.decode(Double.self, forKey: .quality), isBlank: try page.decode(Bool.self, forKey: .isBlank),
            turned: try page.decode(Int.self, forKey: .turned), skew: try page.decodeIfPresent(Double.self, forKey: .skew) ?? 0,
            codes: try page.decodeIfPresent([PageCode].self, forKey: .codes) ?? [])
    }
}

/// One word on a page: characters between spaces, where they stand, and how sure the reading is.
package struct Word: Hashable, Codable, Sendable {
    package var text: String
    package var box: Box
    /// 0 to 1 as the engine says it; 1 for a text layer.
    package var confidence: Double
    /// The line on the page that the word belongs to, counted from 0 over the page.
    package var line: Int
    /// The block (paragraph, column, cell group) of the line, counted from 0 over the page.
    package var block: Int
    /// Set in bold, where the source tells.
    package var bold: Bool

    package init(text: String, box: Box, confidence: Double = 1, line: Int, block: Int = 0, bold: Bool = false) {
        self.text = text
        self.box = box
        self.confidence = confidence
        self.line = line
        self.block = block
        self.bold = bold
    }
}
