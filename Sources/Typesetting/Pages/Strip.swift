/// What is not divided between pages: a line, a row, a picture.
struct Strip {
    var height: Points
    /// Room before and after; between two strips the larger wins, and at the top of a page there is none.
    var before: Points = 0
    var after: Points = 0
    var marks: Range<Int>
    var anchors: Range<Int>
    var rule = Rule.free
    /// Empty room, which vanishes at the top of a page.
    var isSpace = false
    /// The innermost container, or -1.
    var container = -1
    /// What it is made of, when it can be divided after all, or -1.
    var division = -1
    /// The table row whose amounts are carried with it, or -1.
    var row = -1

    init(height: Points, marks: Range<Int>, anchors: Range<Int>) {
        self.height = height
        self.marks = marks
        self.anchors = anchors
    }

    /// How it stands to the strip before it.
    enum Rule: UInt8, Comparable {
        case free
        /// Stays on its page when that is possible.
        case bound
        /// Is of no use without the strip before it, nor that one without this: a label and its text.
        case tied
        /// Starts a page.
        case forced

        static func < (left: Rule, right: Rule) -> Bool { left.rawValue < right.rawValue }
    }
}

/// What has to be known about a place once its page is known.
struct Anchor {
    /// From the top of the strip.
    var y: Points
    var kind: Kind

    enum Kind {
        case heading(title: String, level: Int)
        /// The place's rectangle counts from the anchor.
        case signature(name: String, Rect)
        /// A footnote, whose text follows the mark of this number in reading order.
        case footnote(Int, after: Int)
    }
}

/// Strips that belong to something which goes on when the page ends within them.
struct Container {
    var form: Form
    var parent: Int
    var first: Int
    var last = -1
    /// The room that it takes at the top of a page on which it goes on, and at the foot of one on which it does not end.
    var top: Points
    var bottom: Points

    init(form: Form, parent: Int, first: Int, top: Points, bottom: Points) {
        self.form = form
        self.parent = parent
        self.first = first
        self.top = top
        self.bottom = bottom
    }

    enum Form {
        /// A ground and a border.
        case box(x: Points, width: Points, background: Colour?, border: Border)
        /// What comes back at the top of each page.
        case repeated(Repeat)
        /// Sums that are carried from page to page.
        case carried(CarriedSums)
    }
}

/// Marks that come back on every page: rows of a head, without a place in the structure.
struct Repeat {
    var marks: [Mark] = []
    var height: Points = 0
}

/// A place in a galley: the strip that comes next, and how far it was drawn already when it was divided.
struct Cursor: Sendable {
    var strip: Int
    var inner: [Cursor]?
    /// What was placed leaves no room for what the containers want at the foot of the page, so it is left out.
    var omitsFoot = false
    /// What would come back at the head of the page leaves no room for what comes next, so it is left out.
    var omitsHead = false

    init(strip: Int, inner: [Cursor]? = nil) {
        self.strip = strip
        self.inner = inner
    }

    static let start = Cursor(strip: 0)
}
