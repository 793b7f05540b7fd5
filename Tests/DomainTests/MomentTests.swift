import Domain
import Testing

@Suite struct MomentTests {
    @Test(arguments: [
        ("2026-11-21T09:30:00Z", "2026-11-21T09:30:00Z"), ("2026-11-21T10:30+01:00", "2026-11-21T09:30:00Z"),
        ("2026-01-01T00:15:00+01:00", "2025-12-31T23:15:00Z"), ("2026-11-21T04:00:00-05:30", "2026-11-21T09:30:00Z"),
        ("1969-12-31T23:59:59.250Z", "1969-12-31T23:59:59Z"),
    ])
    func `a moment is read with its offset`(text: String, utc: String) throws {
        #expect(try #require(Moment(text)).description == utc)
    }

    @Test(arguments: [
        "", "2026-11-21", "2026-11-21T09:30:00", "2026-11-21 09:30:00Z", "2026-11-21T9:30:00Z", "2026-11-21T24:00:00Z", "2026-11-21T09:60Z",
        "2026-02-30T09:30:00Z", "2026-11-21T09:30:00+1:00", "2026-11-21T09:30:00.Z", "2026-11-21T09:30:00.1234Z", "2026-11-21T09:30:00ZZ",
        "2026-11-21T09:30:+1Z", "now",
    ])
    func `what is no moment is refused`(text: String) {
        #expect(Moment(text) == nil)
    }

    @Test func `thousandths count`() { #expect(Moment("1970-01-01T00:00:00.5Z")?.milliseconds == 500) }
}
