/// A length or position in PostScript points (1/72 inch), from the top left corner of the page.
package typealias Points = Double

package struct Size: Sendable, Hashable {
    package var width: Points
    package var height: Points

    package init(width: Points, height: Points) {
        self.width = width
        self.height = height
    }

    /// ISO 216 A4: 210 × 297 mm.
    package static let a4 = Size(width: 595.276, height: 841.89)
}

package struct Rect: Sendable, Hashable {
    package var x: Points
    package var y: Points
    package var width: Points
    package var height: Points

    package init(x: Points, y: Points, width: Points, height: Points) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }
}

/// Distances from the four sides.
package struct Insets: Sendable, Hashable {
    package var top: Points
    package var right: Points
    package var bottom: Points
    package var left: Points

    package init(top: Points, right: Points, bottom: Points, left: Points) {
        self.top = top
        self.right = right
        self.bottom = bottom
        self.left = left
    }

    package init(all: Points) { self.init(top: all, right: all, bottom: all, left: all) }

    package static let none = Insets(all: 0)
}

/// A colour of the sRGB space, each part 0 to 255.
package struct Colour: Sendable, Hashable {
    package var red: UInt8
    package var green: UInt8
    package var blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    package static let black = Colour(red: 0, green: 0, blue: 0)
    package static let white = Colour(red: 255, green: 255, blue: 255)
}
