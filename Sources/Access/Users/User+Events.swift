package import Domain

extension User {
    /// What the history says of a new account, and of another name or role: "anne@office.example: syndic".
    package var note: String { "\(email): \(role.rawValue)" }

    /// What has become of an account, for the history; nothing when it is as it was.
    package func events(since before: User) -> [(what: Event.Kind, detail: String)] {
        var events: [(what: Event.Kind, detail: String)] = []
        if name != before.name || role != before.role { events.append((.userChanged, note)) }
        if isDisabled != before.isDisabled { events.append((isDisabled ? .userDisabled : .userEnabled, email.text)) }
        return events
    }
}
