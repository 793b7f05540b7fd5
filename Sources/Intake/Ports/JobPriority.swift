package import Domain

/// What is read first. Kept when a document arrives.
package enum JobPriority: Int, CaseIterable, Sendable {
    /// Somebody sent it just now, or wants it read again, and waits for it.
    case awaited = 0
    /// It came by the inbox, perhaps with ten thousand others.
    case bulk = 1

    /// What came by hand is waited for.
    package init(_ source: Arrival.Source) { self = source == .upload ? .awaited : .bulk }

    /// How much longer a line of this priority must have gone without its turn to be served before one that is waited for, in milliseconds:
    /// who waits is served first, and yet an import goes on while others send all day.
    package var handicap: Int64 { self == .awaited ? 0 : 60_000 }
}

/// The line that a job waits in. Each organisation has one for each priority; they take turns, so that nobody waits for another's thousands.
package struct JobLane: Hashable, Sendable {
    package let priority: JobPriority
    package let organisation: Organisation

    package init(_ priority: JobPriority, _ organisation: Organisation) { (self.priority, self.organisation) = (priority, organisation) }

    /// As it is kept: the digit of the priority, then the name.
    package var text: String { "\(priority.rawValue)\(organisation.name)" }

    /// The priority of a line that was kept.
    package static func priority(of text: String) -> JobPriority {
        text.first.flatMap(\.wholeNumberValue).flatMap(JobPriority.init(rawValue:)) ?? .bulk
    }
}
