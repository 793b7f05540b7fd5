/// What one correction taught about the documents of a supplier. Plain data: kept in rows, listed and forgotten.
package struct Lesson: Sendable, Hashable, Codable {
    package var supplier: SupplierIdentity
    package var subject: Subject
    /// How often the same was taught.
    package var count: Int

    package init(supplier: SupplierIdentity, subject: Subject, count: Int = 1) {
        self.supplier = supplier
        self.subject = subject
        self.count = count
    }

    package enum Subject: Sendable, Hashable, Codable {
        /// Where the value of a field stands.
        case place(FieldName, TaughtPlace)
        /// A value that is the same on every document of the supplier: its name, its numbers.
        case constant(FieldName, String)
        /// The account of the chart, for a building, or for all of them.
        case account(String, Building?)
        /// What was read from this place is not the field: this supplier does not print it.
        case absent(FieldName, TaughtPlace?)
        /// What a document with these words of title is, that is taken for something else.
        case kind(was: DocumentKind, is: DocumentKind, title: [String])

        /// Whether both teach the same: where exactly a value stood may differ.
        package func saysSame(as other: Subject) -> Bool {
            if case (.place, .place) = (self, other) { return true }
            return self == other
        }
    }

    /// The field that it is about; nil for the kind of a document.
    package var field: FieldName? {
        switch subject {
        case .place(let field, _), .constant(let field, _), .absent(let field, _): field
        case .account: .accountCode
        case .kind: nil
        }
    }

    /// Whether two lessons say something about the same thing, so that the later takes the place of the earlier.
    package func replaces(_ other: Lesson) -> Bool {
        guard supplier == other.supplier || supplier.isSame(as: other.supplier) else { return false }
        return switch (subject, other.subject) {
        case (.place(let field, let place), .place(let known, let other)): field == known && place.hasLabels(of: other)
        case (.constant(let field, _), .constant(let known, _)): field == known
        case (.account(_, let building), .account(_, let known)): building == known
        case (.absent(let field, let place), .absent(let known, let other)): field == known && place?.beside == other?.beside
        case (.kind(_, _, let title), .kind(_, _, let known)): title == known
        case (.place(let field, let place), .absent(let known, let other)), (.absent(let known, let other), .place(let field, let place)):
            field == known && other.map(place.hasLabels) ?? true
        default: false
        }
    }
}

/// Where a value stands on a supplier's documents: the words around it, and its place on the page.
package struct TaughtPlace: Sendable, Hashable, Codable {
    /// The folded words before it on its row; empty when there are none.
    package var beside: [String]
    /// The folded words over it in its column; empty when there are none.
    package var above: [String]
    /// Counted from 1 within the document.
    package var page: Int
    /// The left edge and the middle of the height, from the left and the top, in thousandths of the page.
    package var left: Int
    package var middle: Int
    /// How many words it is printed with.
    package var words: Int
    /// It goes on to the end of its cell.
    package var fillsCell: Bool
    /// Its form: letters as "a", digits as "9", both together as "x", each run once, signs as they are.
    package var form: String

    package init(beside: [String], above: [String], page: Int, left: Int, middle: Int, words: Int, fillsCell: Bool, form: String) {
        self.beside = beside
        self.above = above
        self.page = page
        self.left = left
        self.middle = middle
        self.words = words
        self.fillsCell = fillsCell
        self.form = form
    }

    /// The same words stand around both.
    package func hasLabels(of other: TaughtPlace) -> Bool { beside == other.beside && above == other.above }
}

/// What the lessons of an organisation are for one document.
package struct LessonBook: Sendable, Hashable, Codable {
    /// The newest first.
    package var lessons: [Lesson]
    /// The building that the document is for; nil when that is not known.
    package var building: Building?

    package init(lessons: [Lesson] = [], building: Building? = nil) {
        self.lessons = lessons
        self.building = building
    }
}

/// What is known before a document is read: who we are, and what was taught.
package struct Knowledge: Sendable, Hashable, Codable {
    package var own: OwnParties
    package var book: LessonBook

    package init(own: OwnParties = OwnParties(), book: LessonBook = LessonBook()) {
        self.own = own
        self.book = book
    }
}
