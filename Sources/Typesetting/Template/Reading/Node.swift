/// A template, read: names, styles, parts and strings resolved, ready to be bound to data any number of times.
enum Node: Sendable {
    case text(BoundText)
    case element(Element)
    /// The first branch whose condition holds.
    case choice([Branch])
    case loop(Loop)
    case setting(Setting)
    case use(Use)

    struct Branch: Sendable {
        /// Nil for "else".
        var condition: Expression?
        var nodes: [Node]
    }

    final class Loop: Sendable {
        let variable: VariableName
        let list: Expression
        let nodes: [Node]
        let place: TemplatePlace

        init(variable: VariableName, list: Expression, nodes: [Node], place: TemplatePlace) {
            self.variable = variable
            self.list = list
            self.nodes = nodes
            self.place = place
        }
    }

    /// `<let>`: a name for a value, for what follows it in the same element.
    final class Setting: Sendable {
        let variable: VariableName
        let value: Expression

        init(variable: VariableName, value: Expression) {
            self.variable = variable
            self.value = value
        }
    }

    /// `<use>`: a part, which sees what stands around it and the values that it is given.
    final class Use: Sendable {
        let part: Int
        let name: String
        let settings: [(variable: VariableName, value: BoundText)]
        let place: TemplatePlace

        init(part: Int, name: String, settings: [(variable: VariableName, value: BoundText)], place: TemplatePlace) {
            self.part = part
            self.name = name
            self.settings = settings
            self.place = place
        }
    }
}

/// An element by what it is for.
enum Element: Sendable {
    case block(any BlockElement)
    case inline(any InlineElement)
    case item(ItemElement)
    case row(RowElement)
    case cell(CellElement)
    case group(GroupElement)
    case section(SectionElement)
    case carry(CarryElement)
    case chartPart(ChartPartElement)
    case running(RunningElement)
    /// An element that only holds others: a column, a caption, a watermark.
    case holder(HolderElement)

    var node: any ElementNode {
        switch self {
        case .block(let element): element
        case .inline(let element): element
        case .item(let element): element
        case .row(let element): element
        case .cell(let element): element
        case .group(let element): element
        case .section(let element): element
        case .carry(let element): element
        case .chartPart(let element): element
        case .running(let element): element
        case .holder(let element): element
        }
    }
}

/// What all elements share. Immutable classes, so that binding passes them without copies.
protocol ElementNode: AnyObject, Sendable {
    var core: ElementCore { get }
    /// What its attributes print or compute, to be checked.
    var texts: [BoundText] { get }
    /// The numbers among its attributes.
    var integers: [IntegerSource] { get }
}

extension ElementNode {
    var texts: [BoundText] { [] }
    var integers: [IntegerSource] { [] }
    var frame: ElementFrame { core.frame }
    var children: [Node] { core.children }
}

/// What every element has.
struct ElementCore: Sendable {
    let frame: ElementFrame
    let children: [Node]

    init(_ reader: ElementReader) {
        frame = reader.frame
        children = reader.kind.holds == .nothing ? [] : reader.children()
    }
}

final class ElementFrame: Sendable {
    let name: String
    let place: TemplatePlace
    /// The number of the declarations for its name and classes.
    let rules: Int

    init(name: String, place: TemplatePlace, rules: Int) {
        self.name = name
        self.place = place
        self.rules = rules
    }
}

/// An element that becomes blocks.
protocol BlockElement: ElementNode {
    func bind(into blocks: inout [any Block], inside style: StyleNumber, _ binding: inout Binding) throws
}

/// An element that stands in a line.
protocol InlineElement: ElementNode {
    func bind(into text: inout InlineText, inside style: StyleNumber, _ binding: inout Binding) throws
}

/// A style resolved in a binding: the place in its list of styles.
struct StyleNumber: Sendable, Hashable {
    var index: Int
}

/// An element that only holds others.
final class HolderElement: ElementNode {
    let core: ElementCore

    init(_ reader: inout ElementReader) { core = ElementCore(reader) }
}
