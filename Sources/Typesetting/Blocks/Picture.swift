/// An image, or a square code.
package struct Picture: Block {
    package enum Source: Sendable {
        case image(Image)
        /// The text of a QR code.
        case qr(String)
    }

    package var source: Source
    /// The width asked for, or nil for its own; the height follows.
    package var width: Points?
    package var maximumHeight: Points?
    /// What it shows, in words; nil for decoration.
    package var alternative: String?
    package var style: Style

    package init(_ source: Source, width: Points? = nil, maximumHeight: Points? = nil, alternative: String?, style: Style) {
        self.source = source
        self.width = width
        self.maximumHeight = maximumHeight
        self.alternative = alternative
        self.style = style
    }
}
