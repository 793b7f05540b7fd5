internal import Domain
internal import Typesetting

/// Who signs the minutes: chair, secretary, and all owners still present at the end or their proxies (art. 3.87 § 10); nobody twice.
struct Signatories {
    private struct Entry {
        var name: String
        var role: String
        var principals: [String] = []
    }

    private var entries: [Entry] = []
    private var places: [String: Int] = [:]

    init(_ assembly: Assembly) {
        let data = assembly.data
        if data.chair == data.secretary {
            _ = entry(data.chair, role: "chair_secretary")
        } else {
            _ = entry(data.chair, role: "chair")
            _ = entry(data.secretary, role: "secretary")
        }
        for (owner, attendee) in data.attendees.enumerated() where assembly.presence.stayed[owner] {
            if attendee.voter == owner {
                _ = entry(data.rows[owner].owner, role: "owner")
            } else if attendee.voter >= data.attendees.count {
                entries[entry(data.name(attendee.voter), role: "proxy")].principals.append(data.rows[owner].owner)
            } else if assembly.presence.stayed[attendee.voter] {
                entries[entry(data.name(attendee.voter), role: "owner")].principals.append(data.rows[owner].owner)
            }
        }
    }

    /// The place of a person, who is added when he is not there yet.
    private mutating func entry(_ name: String, role: String) -> Int {
        if let place = places[name] { return place }
        places[name] = entries.count
        entries.append(Entry(name: name, role: role))
        return entries.count - 1
    }

    var values: [Value] {
        entries.map { ["name": .text($0.name), "role": .text($0.role), "represents": .texts($0.principals)] }
    }
}
