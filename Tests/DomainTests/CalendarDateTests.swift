import Domain
import Testing

@Suite struct CalendarDateTests {
    @Test(arguments: ["2026-11-21", "2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31"])
    func `an ISO date comes back as it was`(text: String) {
        #expect(CalendarDate(text)?.description == text)
    }

    @Test(arguments: ["2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-04-30", "2026-4-30", "1899-12-31", "2026-01-01-", ""])
    func `a day that does not exist is refused`(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test(arguments: [("1970-01-01", 0), ("2000-03-01", 11017), ("2026-11-21", 20778), ("1969-12-31", -1)])
    func `days are counted from 1970`(text: String, number: Int) {
        #expect(CalendarDate(text)?.dayNumber == number)
        #expect(CalendarDate(dayNumber: number)?.description == text)
    }

    @Test(arguments: [
        ("2026-01-31", 30, "2026-03-02"), ("2024-02-28", 1, "2024-02-29"), ("2026-12-31", 1, "2027-01-01"), ("2026-03-01", -1, "2026-02-28"),
    ])
    func `days are added across months and years`(from: String, days: Int, to: String) {
        #expect(CalendarDate(from)?.adding(days: days)?.description == to)
    }

    @Test func `a month knows its end`() {
        #expect(CalendarDate("2024-02-10")?.endOfMonth.description == "2024-02-29")
        #expect(CalendarDate("2026-04-30")?.endOfMonth.description == "2026-04-30")
    }

    @Test func `every day of two centuries survives the way to a number and back`() throws {
        let first = try #require(CalendarDate("1900-01-01")).dayNumber
        let last = try #require(CalendarDate("2199-12-31")).dayNumber
        let wrong = (first...last).filter { CalendarDate(dayNumber: $0)?.dayNumber != $0 }
        #expect(wrong.isEmpty)
    }
}
