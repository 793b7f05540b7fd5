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
