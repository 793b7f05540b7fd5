internal import Domain
internal import SharedSQL

extension Schema {
    /// Row-level security is not applied to superusers and to roles with `BYPASSRLS` (PostgreSQL, "Row Security Policies"): opened as one of
    /// them, the second lock would stand open without anybody noticing. Errors: `StoreError.passesLocks`.
    static func refusePassers(_ database: any SQLDatabase) throws {
        let roles = try database.rows("SELECT rolname AS name FROM pg_roles WHERE rolname = current_user AND (rolsuper OR rolbypassrls)", [])
        if let role = roles.first { throw StoreError.passesLocks(role["name"]) }
    }
}
