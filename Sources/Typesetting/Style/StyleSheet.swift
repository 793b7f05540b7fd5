/// The rules of a template's style sheets, weakest first.
struct StyleSheet: Sendable {
    var rules: [Rule] = []
    /// `--accent: #1f3a5f`: names for values, in the order in which they were given.
    var variables: [String: String] = [:]
    /// The classes that rules speak of.
    private(set) var classes: Set<String> = []

    struct Rule: Sendable {
        var selector: Selector
        var declarations: Declarations
    }

    struct Selector: Sendable, Hashable {
        var element: String?
        var className: String?

        /// A class is stronger than an element, both than a class.
        var strength: Int { (className == nil ? 0 : 2) + (element == nil ? 0 : 1) }

        func matches(_ element: String, _ classes: [String]) -> Bool {
            (self.element == nil || self.element == element) && (className.map(classes.contains) ?? true)
        }
    }

    mutating func add(_ rule: Rule) {
        rules.append(rule)
        if let name = rule.selector.className { classes.insert(name) }
    }

    /// All that the rules say of an element with these classes: weaker selectors first, then in the order of the sheets.
    func declarations(for element: String, classes: [String]) -> Declarations {
        var result = Declarations()
        let matching = rules.filter { $0.selector.matches(element, classes) }
        for strength in 0...3 {
            for rule in matching where rule.selector.strength == strength { result.add(rule.declarations) }
        }
        return result
    }
}
