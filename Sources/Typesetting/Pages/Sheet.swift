/// What strips are drawn on: a page, or the inside of a cell.
package final class Sheet {
    var marks: [Mark] = []
    /// What was found on the way, at its place on the sheet.
    var anchors: [Anchor] = []
    /// The whole is drawn so far to the right: columns are set at the place of the first.
    var shift: Points = 0
    /// Draws the text of a footnote right after its mark, so that it is read there. Nil inside a cell, whose row is drawn later.
    var drawFootnote: ((Int) throws -> Void)?

    func append(_ more: ArraySlice<Mark>, down: Points) {
        let shift = shift
        marks.append(contentsOf: more.lazy.map { $0.moved(right: shift, down: down) })
    }

    func append(_ mark: Mark, down: Points) { marks.append(down == 0 && shift == 0 ? mark : mark.moved(right: shift, down: down)) }
}

extension Mark {
    func moved(right: Points, down: Points) -> Mark {
        switch shape {
        case .text(var line):
            line.move(right, down)
            return Mark(.text(line), node: node)
        case .fill(let rect, let colour): return Mark(.fill(rect.moved(right, down), colour), node: node)
        case .line(let from, let to, let width, let colour, let dash):
            return Mark(.line(from: from.moved(right, down), to: to.moved(right, down), width: width, colour, dash: dash), node: node)
        case .path(let path, let fill, let stroke): return Mark(.path(path.moved(right, down), fill: fill, stroke: stroke), node: node)
        case .image(let image, let rect): return Mark(.image(image, rect.moved(right, down)), node: node)
        case .watermark(var line, let angle):
            line.move(right, down)
            return Mark(.watermark(line, angle: angle), node: node)
        }
    }
}

extension TextLine {
    fileprivate mutating func move(_ right: Points, _ down: Points) {
        baseline += down
        if right == 0 { return }
        for index in words.indices { words[index].x += right }
    }
}

extension Rect {
    func moved(_ right: Points, _ down: Points) -> Rect { Rect(x: x + right, y: y + down, width: width, height: height) }
}

extension Point {
    func moved(_ right: Points, _ down: Points) -> Point { Point(x: x + right, y: y + down) }
}

extension Path {
    func moved(_ right: Points, _ down: Points) -> Path {
        Path(
            elements.map { element in
                switch element {
                case .move(let point): .move(point.moved(right, down))
                case .line(let point): .line(point.moved(right, down))
                case .curve(let first, let second, let end): .curve(first.moved(right, down), second.moved(right, down), end.moved(right, down))
                case .close: .close
                case .rectangle(let rect): .rectangle(rect.moved(right, down))
                }
            })
    }
}
