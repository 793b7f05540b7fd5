package import Domain

/// The figures of an organisation's months, as the database counts them.
package protocol FigureSource: Sendable {
    /// The figures of the months from a day on until another, the first first.
    func figures(_ months: [Month], of organisation: Organisation) async throws(StoreError) -> [MonthFigures]

    /// What was approved from a month on, by building, the largest amount first.
    func approvedAmounts(since month: Month, of organisation: Organisation) async throws(StoreError) -> [BuildingFigures]
}

/// A month of the calendar, in UTC.
package struct Month: Sendable, Hashable, CustomStringConvertible {
    package let first: CalendarDate

    /// The month of a day.
    package init(of day: CalendarDate) { first = CalendarDate(year: day.year, month: day.month, day: 1) ?? day }

    /// The month before; nil outside the years that are kept.
    package var previous: Month? { first.adding(days: -1).map(Month.init) }

    /// So many months, the last of which holds a moment, the first first.
    package static func last(_ count: Int, until moment: Moment) -> [Month] {
        guard let day = moment.day else { return [] }
        var months = [Month(of: day)]
        while months.count < count, let previous = months[0].previous { months.insert(previous, at: 0) }
        return months
    }

    package var start: Moment { Moment(milliseconds: Int64(first.dayNumber) * 86_400_000) }
    package var end: Moment { Moment(milliseconds: Int64(first.endOfMonth.dayNumber + 1) * 86_400_000) }

    /// "2026-11".
    package var description: String { String(first.description.prefix(7)) }
}

package struct MonthFigures: Sendable, Hashable {
    /// How often a field of approved drafts was read, and how often a person set it right.
    package struct Field: Sendable, Hashable {
        package var name: FieldName
        package var read: Int
        package var corrected: Int

        package init(name: FieldName, read: Int, corrected: Int) {
            self.name = name
            self.read = read
            self.corrected = corrected
        }
    }

    package var month: Month
    /// That came in.
    package var documents: Int
    package var drafts: Int
    package var approved: Int
    /// Approved as they were read, without any change.
    package var straightThrough: Int
    /// From arrival to approval, the median; nil when nothing was approved.
    package var medianMilliseconds: Int64?
    package var fields: [Field]

    package init(
        month: Month, documents: Int, drafts: Int, approved: Int, straightThrough: Int, medianMilliseconds: Int64?, fields: [Field]
    ) {
        self.month = month
        self.documents = documents
        self.drafts = drafts
        self.approved = approved
        self.straightThrough = straightThrough
        self.medianMilliseconds = medianMilliseconds
        self.fields = fields
    }
}

package struct BuildingFigures: Sendable, Hashable {
    package var building: Building?
    package var count: Int
    /// In euro; credit notes take off.
    package var amount: Money

    package init(building: Building?, count: Int, amount: Money) {
        self.building = building
        self.count = count
        self.amount = amount
    }
}
