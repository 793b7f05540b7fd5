/// One thing on a page, placed. What a page holds is a plain value: any drawer can draw it, a test can read it.
package struct Mark: Sendable {
    package var shape: Shape
    /// The place in the structure that this belongs to; nil for decoration, which a screen reader passes over.
    package var node: Structure.Node.ID?

    package init(_ shape: Shape, node: Structure.Node.ID? = nil) {
        self.shape = shape
        self.node = node
    }

    package enum Shape: Sendable {
        case text(TextLine)
        case fill(Rect, Colour)
        case line(from: Point, to: Point, width: Points, Colour, dash: [Points])
        case path(Path, fill: Colour?, stroke: Stroke?)
        /// Indirect, since one in a hundred thousand marks would make all of them larger.
        indirect case image(Image, Rect)
        /// Large pale letters across the page, turned by an angle in degrees.
        case watermark(TextLine, angle: Double)
    }
}

package struct Point: Sendable, Hashable {
    package var x: Points
    package var y: Points

    package init(x: Points, y: Points) {
        self.x = x
        self.y = y
    }
}

package struct Stroke: Sendable, Hashable {
    package var width: Points
    package var colour: Colour

    package init(width: Points, colour: Colour) {
        self.width = width
        self.colour = colour
    }
}

/// Closed figures of straight lines and cubic curves.
package struct Path: Sendable, Hashable {
    package enum Element: Sendable, Hashable {
        case move(Point)
        case line(Point)
        case curve(Point, Point, Point)
        case close
        case rectangle(Rect)
    }

    package var elements: [Element]

    package init(_ elements: [Element] = []) { self.elements = elements }
}

/// Words of one size and colour on one baseline; the spaces between them are words too, so that extracted text reads well.
package struct TextLine: Sendable {
    /// The baseline's y, from the top of the page.
    package var baseline: Points
    package var size: Points
    package var colour: Colour
    /// In visual order, from left to right; `x` is where the word starts on the page.
    package var words: [Placed]
    /// An address that the words lead to.
    package var link: String?

    package init(baseline: Points, size: Points, colour: Colour, words: [Placed], link: String? = nil) {
        self.baseline = baseline
        self.size = size
        self.colour = colour
        self.words = words
        self.link = link
    }

    package struct Placed: Sendable {
        package var word: ShapedWord
        package var x: Points

        package init(word: ShapedWord, x: Points) {
            self.word = word
            self.x = x
        }
    }
}

/// A picture's bytes, as they came.
package struct Image: Sendable, Hashable {
    package enum Format: String, Sendable, Hashable {
        case png
        case jpeg
        case svg
    }

    /// Where it came from, for messages; and its identity: one name, one picture, in a document.
    package var name: String
    package var format: Format
    package var bytes: [UInt8]
    /// Its own size in points (pixels at 96 a inch), for its proportions.
    package var size: Size

    package init(name: String, format: Format, bytes: [UInt8], size: Size) {
        self.name = name
        self.format = format
        self.bytes = bytes
        self.size = size
    }

    package static func == (left: Image, right: Image) -> Bool { left.name == right.name && left.bytes.count == right.bytes.count }

    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
