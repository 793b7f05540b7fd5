/// A QR or bar code that was read on a page.
package struct PageCode: Hashable, Codable, Sendable {
    package var symbology: Symbology
    /// What it says, as text.
    package var text: String
    package var box: Box

    package init(symbology: Symbology, text: String, box: Box) {
        self.symbology = symbology
        self.text = text
        self.box = box
    }

    /// The kinds of code that matter here.
    package enum Symbology: String, Codable, Sendable {
        case qr
        /// Any linear code: EAN, Code 128, Interleaved 2 of 5.
        case linear
        /// Data Matrix, PDF417, Aztec.
        case other
    }
}
