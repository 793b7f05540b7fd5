internal import Typesetting

/// The decoration of a page, sorted by what can be drawn in one stroke. Grounds keep the order of their first appearance, since one may lie on
/// another.
struct Decoration {
    private(set) var watermarks: [Mark.Shape] = []
    private(set) var grounds: [(colour: Colour, areas: [Rect])] = []
    private(set) var rules: [(stroke: Stroke, rules: [(from: Point, to: Point)])] = []
    private(set) var others: [Mark.Shape] = []

    var isEmpty: Bool { watermarks.isEmpty && grounds.isEmpty && rules.isEmpty && others.isEmpty }

    mutating func add(_ shape: Mark.Shape) {
        switch shape {
        case .watermark: watermarks.append(shape)
        case .fill(let area, let colour):
            // Only with the ground before it: a later one of another colour would come to lie under this.
            if grounds.last?.colour == colour { grounds[grounds.count - 1].areas.append(area) } else { grounds.append((colour, [area])) }
        case .line(let from, let to, let width, let colour, let dash) where dash.isEmpty:
            let stroke = Stroke(width: width, colour: colour)
            if let place = rules.firstIndex(where: { $0.stroke == stroke }) {
                rules[place].rules.append((from, to))
            } else {
                rules.append((stroke, [(from, to)]))
            }
        default: others.append(shape)
        }
    }
}
