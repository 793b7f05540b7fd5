/// Figures as bars, with words for those who do not see them.
package struct Chart: Block {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// One bar whose parts are the values, side by side.
        case stacked
        /// A bar for each value, one under the other, with its label before and its text behind.
        case bars
    }

    package struct Part: Sendable, Hashable {
        /// What is drawn in proportion; never negative.
        package var amount: Int64
        package var colour: Colour
        package var label: String
        /// The amount as it is printed; empty for none.
        package var text: String

        package init(amount: Int64, colour: Colour, label: String, text: String) {
            self.amount = amount
            self.colour = colour
            self.label = label
            self.text = text
        }
    }

    package var kind: Kind
    package var parts: [Part]
    /// A line across a stacked bar, at this many of so many: the majority that was needed.
    package var threshold: (numerator: Int64, denominator: Int64)?
    package var height: Points
    package var alternative: String
    package var style: Style

    package init(
        _ kind: Kind, parts: [Part], threshold: (numerator: Int64, denominator: Int64)? = nil, height: Points, alternative: String, style: Style
    ) {
        self.kind = kind
        self.parts = parts
        self.threshold = threshold
        self.height = height
        self.alternative = alternative
        self.style = style
    }
}
