/// What a template and its data become: all that is to be typeset, with every name resolved and every value written out.
package struct Manuscript: Sendable {
    package var about: About
    package var paper: Size
    package var margins: Insets
    package var body: [any Block]
    /// Running blocks of every page; those of the first page where they differ.
    package var header: Running
    package var footer: Running
    package var watermark: Watermark?

    package init(
        about: About, paper: Size = .a4, margins: Insets, body: [any Block], header: Running = Running(), footer: Running = Running(),
        watermark: Watermark? = nil
    ) {
        self.about = about
        self.paper = paper
        self.margins = margins
        self.body = body
        self.header = header
        self.footer = footer
        self.watermark = watermark
    }

    /// Blocks that come back on every page, inside the margin's side of the text.
    package struct Running: Sendable {
        package var every: [any Block]
        /// Nil when the first page has the same as the others.
        package var first: [any Block]?

        package init(every: [any Block] = [], first: [any Block]? = nil) {
            self.every = every
            self.first = first
        }
    }

    package struct Watermark: Sendable {
        package var text: String
        package var look: TextLook

        package init(text: String, look: TextLook) {
            self.text = text
            self.look = look
        }
    }
}
