/// Rows and columns. Header and carried rows come back on every page that the table reaches.
package struct Table: Block {
    package var columns: [Column]
    /// Printed at the top of every page that the table reaches.
    package var head: [Row]
    package var groups: [Group]
    /// Printed once, after the last row, on the same page as it.
    package var foot: [Row]
    /// Subtotals at the end and the start of pages, where asked.
    package var carry: Carry?
    package var style: Style
    /// A sentence that says what the table shows, for screen readers; printed above when it has a look.
    package var caption: Paragraph?

    package init(
        columns: [Column], head: [Row] = [], groups: [Group], foot: [Row] = [], carry: Carry? = nil, style: Style, caption: Paragraph? = nil
    ) {
        self.columns = columns
        self.head = head
        self.groups = groups
        self.foot = foot
        self.carry = carry
        self.style = style
        self.caption = caption
    }

    package func set(by compositor: Compositor, in galley: Galley, at place: Place) throws {
        guard !columns.isEmpty else { return }
        try compositor.frame(style, in: galley, at: place) { place in
            try TableSetting(self, by: compositor, at: place).set(in: galley)
        }
    }

    package struct Column: Sendable, Hashable {
        package var width: Width

        package init(_ width: Width) { self.width = width }

        package enum Width: Sendable, Hashable {
            case fixed(Points)
            /// As wide as the widest cell, when there is room.
            case fitted
            /// A share of the room that the others leave.
            case share(Double)
        }
    }

    /// Rows that belong together: the first stays with the second, and is repeated as a header when `repeatsFirst`.
    package struct Group: Sendable {
        package var rows: [Row]
        package var keepsFirst: Bool
        package var repeatsFirst: Bool

        package init(rows: [Row], keepsFirst: Bool = false, repeatsFirst: Bool = false) {
            self.rows = rows
            self.keepsFirst = keepsFirst
            self.repeatsFirst = repeatsFirst
        }
    }

    package struct Row: Sendable {
        package var cells: [Cell]
        /// Background and border of the whole row.
        package var style: Style?
        /// What the row adds to the sums that are carried from page to page, by `Carry.columns`.
        package var carried: [Int64]
        /// Stays on the page of the row before (a total).
        package var keepsWithPrevious: Bool

        package init(cells: [Cell], style: Style? = nil, carried: [Int64] = [], keepsWithPrevious: Bool = false) {
            self.cells = cells
            self.style = style
            self.carried = carried
            self.keepsWithPrevious = keepsWithPrevious
        }
    }

    package struct Cell: Sendable {
        package var content: [any Block]
        package var columnSpan: Int
        package var rowSpan: Int
        /// A header cell heads its column, its row, or both.
        package var heads: Structure.Attributes.Scope?
        /// Padding, background and border.
        package var style: Style

        package init(
            _ content: [any Block], columnSpan: Int = 1, rowSpan: Int = 1, heads: Structure.Attributes.Scope? = nil, style: Style
        ) {
            self.content = content
            self.columnSpan = columnSpan
            self.rowSpan = rowSpan
            self.heads = heads
            self.style = style
        }
    }

    /// "Carried forward" at the foot of a page and "brought forward" at the head of the next, with the sums so far.
    package struct Carry: Sendable {
        package var forward: [Inline]
        package var brought: [Inline]
        /// The column of each sum, from 0.
        package var columns: [Int]
        /// Writes a sum as the cells write it.
        package var write: @Sendable (Int64) -> String
        package var style: Style

        package init(forward: [Inline], brought: [Inline], columns: [Int], style: Style, write: @escaping @Sendable (Int64) -> String) {
            self.forward = forward
            self.brought = brought
            self.columns = columns
            self.style = style
            self.write = write
        }
    }
}
