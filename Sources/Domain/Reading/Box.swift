/// A rectangle on a page in points (1/72 inch) from the top left of the page as a person sees it, rotation applied.
package struct Box: Hashable, Codable, Sendable {
    package var left: Double
    package var top: Double
    package var right: Double
    package var bottom: Double

    package init(left: Double, top: Double, right: Double, bottom: Double) {
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
    }

    package var width: Double { right - left }
    package var height: Double { bottom - top }
    package var midX: Double { (left + right) / 2 }
    package var midY: Double { (top + bottom) / 2 }
    package var area: Double { max(0, width) * max(0, height) }

    /// The smallest box that holds both.
    package func union(_ other: Box) -> Box {
        Box(left: min(left, other.left), top: min(top, other.top), right: max(right, other.right), bottom: max(bottom, other.bottom))
    }

    /// What both share; nil when they do not touch.
    package func intersection(_ other: Box) -> Box? {
        let box = Box(left: max(left, other.left), top: max(top, other.top), right: min(right, other.right), bottom: min(bottom, other.bottom))
        return box.width > 0 && box.height > 0 ? box : nil
    }

    /// How much of the smaller height two boxes share vertically, 0 to 1: near 1 for words of one line.
    package func verticalOverlap(_ other: Box) -> Double {
        let shared = min(bottom, other.bottom) - max(top, other.top)
        let smaller = min(height, other.height)
        return smaller > 0 ? max(0, shared / smaller) : 0
    }

    /// How much of the smaller width two boxes share horizontally, 0 to 1.
    package func horizontalOverlap(_ other: Box) -> Double {
        let shared = min(right, other.right) - max(left, other.left)
        let smaller = min(width, other.width)
        return smaller > 0 ? max(0, shared / smaller) : 0
    }
}

extension Box {
    /// Written as four numbers – left, top, right, bottom – in hundredths of a point: a page has hundreds of boxes.
    package init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        func edge() throws -> Double { try Double(list.decode(Int.self)) / 100 }
        self.init(left: try edge(), top: try edge(), right: try edge(), bottom: try edge())
    }

    package func encode(to encoder: any Encoder) throws {
        var list = encoder.unkeyedContainer()
        for edge in [left, top, right, bottom] { try list.encode(edge.isFinite ? Int(max(-1e9, min(1e9, edge * 100)).rounded()) : 0) }
    }
}
