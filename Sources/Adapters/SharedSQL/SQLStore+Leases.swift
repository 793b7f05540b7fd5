package import Domain

extension SQLStore {
    package func takeTurn(at duty: String, as holder: String, seconds: Int) async throws(StoreError) -> Bool {
        try await write { session in
            let (now, until) = (session.now.milliseconds, session.now.adding(seconds: seconds).milliseconds)
            return try session.changes(
                """
                INSERT INTO turns (duty, holder, until) VALUES (?, ?, ?)
                ON CONFLICT (duty) DO UPDATE SET holder = excluded.holder, until = excluded.until
                WHERE turns.holder = excluded.holder OR turns.until <= ?
                """, [duty, holder, until, now]) == 1
        }
    }

    package func endTurn(at duty: String, of holder: String) async throws(StoreError) {
        try await write { try $0.execute("DELETE FROM turns WHERE duty = ? AND holder = ?", [duty, holder]) }
    }
}
