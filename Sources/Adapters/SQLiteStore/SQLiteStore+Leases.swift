package import Domain
internal import GRDB
internal import Intake

extension SQLiteStore: LeaseStore {
    package func takeTurn(at duty: String, as holder: String, seconds: Int) async throws(StoreError) -> Bool {
        try await write { session in
            try session.execute(
                """
                INSERT INTO turns (duty, holder, until) VALUES (?1, ?2, ?3)
                ON CONFLICT (duty) DO UPDATE SET holder = ?2, until = ?3 WHERE holder = ?2 OR until <= ?4
                """,
                [duty, holder, session.now.adding(seconds: seconds).milliseconds, session.now.milliseconds])
            return session.database.changesCount == 1
        }
    }

    package func endTurn(at duty: String, of holder: String) async throws(StoreError) {
        try await write { try $0.execute("DELETE FROM turns WHERE duty = ? AND holder = ?", [duty, holder]) }
    }
}
