package import Access
package import Domain

extension SQLStore {
    package func add(_ user: User, password: String) async throws(StoreError) -> Bool {
        try await write(of: user.organisation) { session in
            let changed = try session.changes(
                """
                INSERT INTO users (id, organisation, email, name, role, password, disabled, made_at, made_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
                [
                    user.id.text, user.organisation.name, user.email.text, user.name, user.role.rawValue, password, user.isDisabled,
                    user.made.milliseconds, session.who,
                ])
            guard changed == 1 else { return false }
            try session.event(.userAdded, nil, of: user.organisation, detail: user.note)
            return true
        }
    }

    package func account(_ email: EmailAddress) async throws(StoreError) -> (user: User, password: String)? {
        try await read { session in
            guard let row = try session.row("SELECT * FROM users WHERE email = ?", [email.text]), let user = User(row) else { return nil }
            return (user, row["password"])
        }
    }

    package func user(_ id: UserID, of organisation: Organisation) async throws(StoreError) -> User? {
        try await read(of: organisation) {
            try $0.row("SELECT * FROM users WHERE id = ? AND organisation = ?", [id.text, organisation.name]).flatMap(User.init)
        }
    }

    package func users(of organisation: Organisation) async throws(StoreError) -> [User] {
        try await read(of: organisation) { session in
            try session.rows("SELECT * FROM users WHERE organisation = ? ORDER BY name, email", [organisation.name]).compactMap(User.init)
        }
    }

    package func change(_ user: User) async throws(StoreError) -> Bool {
        try await write(of: user.organisation) { session in
            try session.alone(for: user.organisation)
            let others = try session.rows(
                "SELECT role FROM users WHERE organisation = ? AND id <> ? AND disabled = 0", [user.organisation.name, user.id.text])
            let roles = others.compactMap { Role(rawValue: $0["role"]) } + (user.isDisabled ? [] : [user.role])
            guard roles.contains(where: { $0.permissions.contains(.users) }) else { return false }
            guard let before = try session.row("SELECT * FROM users WHERE id = ?", [user.id.text]).flatMap(User.init) else { return false }
            try session.execute(
                "UPDATE users SET name = ?, role = ?, disabled = ? WHERE id = ? AND organisation = ?",
                [user.name, user.role.rawValue, user.isDisabled, user.id.text, user.organisation.name])
            if user.isDisabled || before.role != user.role { try session.endSessions(of: user.id) }
            for (what, detail) in user.events(since: before) { try session.event(what, nil, of: user.organisation, detail: detail) }
            return true
        }
    }

    package func setPassword(_ password: String, of user: UserID) async throws(StoreError) {
        try await write { session in
            try session.execute("UPDATE users SET password = ? WHERE id = ?", [password, user.text])
            try session.endSessions(of: user)
            guard let changed = try session.row("SELECT * FROM users WHERE id = ?", [user.text]).flatMap(User.init) else { return }
            try session.event(.passwordChanged, nil, of: changed.organisation, detail: changed.email.text)
        }
    }

    package func begin(_ begun: DeskSession) async throws(StoreError) {
        try await write { session in
            try session.execute(
                "INSERT INTO sessions (hash, \"user\", begun_at, used_at) VALUES (?, ?, ?, ?)",
                [begun.hash.bytes, begun.user.text, begun.begun.milliseconds, begun.used.milliseconds])
            try session.execute("UPDATE users SET signed_in_at = ? WHERE id = ?", [begun.begun.milliseconds, begun.user.text])
        }
    }

    package func session(_ hash: SecretHash) async throws(StoreError) -> (session: DeskSession, user: User)? {
        try await read { session in
            let row = try session.row(
                "SELECT users.*, sessions.begun_at, sessions.used_at FROM sessions JOIN users ON users.id = sessions.\"user\" WHERE hash = ?",
                [hash.bytes])
            guard let row, let user = User(row) else { return nil }
            let begun = DeskSession(
                hash: hash, user: user.id, begun: Moment(milliseconds: row["begun_at"]), used: Moment(milliseconds: row["used_at"]))
            return (begun, user)
        }
    }

    package func touch(_ hash: SecretHash, at moment: Moment) async throws(StoreError) {
        try await write { try $0.execute("UPDATE sessions SET used_at = ? WHERE hash = ?", [moment.milliseconds, hash.bytes]) }
    }

    package func end(_ hash: SecretHash) async throws(StoreError) {
        try await write { try $0.execute("DELETE FROM sessions WHERE hash = ?", [hash.bytes]) }
    }

    package func endSessions(unusedSince idle: Moment, begunBefore begun: Moment) async throws(StoreError) {
        try await write {
            try $0.execute("DELETE FROM sessions WHERE used_at < ? OR begun_at < ?", [idle.milliseconds, begun.milliseconds])
        }
    }
}

extension Session {
    fileprivate func endSessions(of user: UserID) throws { try execute("DELETE FROM sessions WHERE \"user\" = ?", [user.text]) }
}

extension User {
    /// Nil when the row holds what this version does not know.
    fileprivate init?(_ row: Row) {
        guard let email = EmailAddress(row["email"]), let role = Role(rawValue: row["role"]) else { return nil }
        self.init(
            id: UserID(row["id"]), organisation: Organisation(row["organisation"]), email: email, name: row["name"], role: role,
            isDisabled: row["disabled"], made: Moment(milliseconds: row["made_at"]),
            signedIn: (row["signed_in_at"] as Int64?).map(Moment.init(milliseconds:)))
    }
}
