package import Access
package import Domain

extension SQLStore {
    package func add(_ token: ServiceToken, hash: SecretHash) async throws(StoreError) {
        try await write(of: token.organisation) { session in
            try session.execute(
                """
                INSERT INTO tokens (id, organisation, name, hash, permissions, made_at, made_by, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    token.id.text, token.organisation.name, token.name, hash.bytes,
                    token.permissions.map(\.rawValue).sorted().joined(separator: " "), token.made.milliseconds, token.madeBy,
                    token.expires?.milliseconds,
                ])
            try session.event(.tokenMade, nil, of: token.organisation, detail: token.name)
        }
    }

    package func token(_ hash: SecretHash) async throws(StoreError) -> ServiceToken? {
        try await read { try $0.row("SELECT * FROM tokens WHERE hash = ?", [hash.bytes]).map(ServiceToken.init) }
    }

    package func tokens(of organisation: Organisation) async throws(StoreError) -> [ServiceToken] {
        try await read(of: organisation) { session in
            try session.rows("SELECT * FROM tokens WHERE organisation = ? ORDER BY made_at DESC, rowid DESC LIMIT 1000", [organisation.name]).map(
                ServiceToken.init)
        }
    }

    package func revoke(_ id: TokenID, of organisation: Organisation, at moment: Moment) async throws(StoreError) -> Bool {
        try await write(of: organisation) { session in
            let changed = try session.changes(
                "UPDATE tokens SET revoked_at = ? WHERE id = ? AND organisation = ? AND revoked_at IS NULL",
                [moment.milliseconds, id.text, organisation.name])
            guard changed == 1 else { return false }
            let name = try session.row("SELECT name FROM tokens WHERE id = ?", [id.text])?["name"] as String?
            try session.event(.tokenRevoked, nil, of: organisation, detail: name)
            return true
        }
    }

    package func touch(_ id: TokenID, at moment: Moment) async throws(StoreError) {
        try await write { try $0.execute("UPDATE tokens SET used_at = ? WHERE id = ?", [moment.milliseconds, id.text]) }
    }
}

extension ServiceToken {
    fileprivate init(_ row: Row) {
        func moment(_ column: String) -> Moment? { (row[column] as Int64?).map(Moment.init(milliseconds:)) }
        self.init(
            id: TokenID(row["id"]), organisation: Organisation(row["organisation"]), name: row["name"],
            // A right that this version does not know is none.
            permissions: Set((row["permissions"] as String).split(separator: " ").compactMap { Permission(rawValue: String($0)) }),
            made: Moment(milliseconds: row["made_at"]), madeBy: row["made_by"], expires: moment("expires_at"), revoked: moment("revoked_at"),
            used: moment("used_at"))
    }
}
