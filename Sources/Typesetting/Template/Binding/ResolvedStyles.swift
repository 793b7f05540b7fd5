/// The styles of a binding: each pair of a style and what is declared inside it is resolved once.
struct ResolvedStyles {
    static let root = StyleNumber(index: 0)

    private let declarations: [Declarations]
    private var styles: [Style] = [BuiltInStyles.root]
    /// By the number of the declarations: the styles around, and what became of them.
    private var known: [[(outer: Int, inner: Int)]]

    init(_ declarations: [Declarations]) {
        self.declarations = declarations
        known = Array(repeating: [], count: declarations.count)
    }

    subscript(number: StyleNumber) -> Style { styles[number.index] }

    mutating func style(of frame: ElementFrame, inside outer: StyleNumber) -> StyleNumber { number(rules: frame.rules, inside: outer) }

    /// The style of text that stands in an element without an element of its own: no box.
    mutating func plain(inside outer: StyleNumber) -> StyleNumber { number(rules: 0, inside: outer) }

    /// The style itself. (Not by subscript in one expression: the list would be taken before it grows.)
    mutating func look(of frame: ElementFrame, inside outer: StyleNumber) -> Style {
        let number = style(of: frame, inside: outer)
        return styles[number.index]
    }

    mutating func paragraph(_ given: StyleNumber?, inside outer: StyleNumber) -> Style {
        let number = given ?? plain(inside: outer)
        return styles[number.index]
    }

    private mutating func number(rules: Int, inside outer: StyleNumber) -> StyleNumber {
        for entry in known[rules] where entry.outer == outer.index { return StyleNumber(index: entry.inner) }
        styles.append(declarations[rules].style(inside: styles[outer.index]))
        known[rules].append((outer.index, styles.count - 1))
        return StyleNumber(index: styles.count - 1)
    }
}
