/// What stands in a line.
package enum Inline: Sendable {
    /// Letters of one look; an address when they are a link.
    case text(String, TextLook, link: String? = nil)
    case lineBreak
    /// In running headers and footers: the number of the page, and of all pages.
    case pageNumber(TextLook)
    case pageCount(TextLook)
    /// A mark here, and its text at the foot of the page.
    case footnote([Inline], TextLook)
}

extension [Inline] {
    /// The letters alone; a line break is a space.
    var plainText: String {
        reduce(into: "") { text, inline in
            switch inline {
            case .text(let letters, _, _): text += letters
            case .lineBreak: text += " "
            case .pageNumber, .pageCount, .footnote: break
            }
        }
    }
}
