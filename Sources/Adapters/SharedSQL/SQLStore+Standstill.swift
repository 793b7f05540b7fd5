package import Domain
package import HandOver

/// What concerns all that is handed over.
extension SQLStore {
    package func standstill(of organisation: Organisation) async throws(StoreError) -> Standstill? {
        try await read(of: organisation) { session in
            guard let row = try session.row("SELECT fault, wait_until FROM handing_over WHERE organisation = ?", [organisation.name]) else {
                return nil
            }
            return PassageFault(row["fault"] as String?).map { Standstill($0, until: Moment(milliseconds: row["wait_until"])) }
        }
    }

    package func note(_ standstill: Standstill?, of organisation: Organisation) async throws(StoreError) {
        // Most of the time nothing stands still, and that is known.
        if standstill == nil, try await self.standstill(of: organisation) == nil { return }
        try await write(of: organisation) { session in
            try session.execute(
                "UPDATE handing_over SET fault = ?, wait_until = ? WHERE organisation = ?",
                [try standstill.map { try JSON.text($0.fault) }, standstill?.until.milliseconds ?? 0, organisation.name])
        }
    }

    package func leftBehind(of organisation: Organisation) async throws(StoreError) -> Int {
        try await read(of: organisation) { session in
            try session.row("SELECT count(*) AS n FROM drafts WHERE \(LeftBehind.condition)", [organisation.name])?["n"] ?? 0
        }
    }

    package func consignAll(of organisation: Organisation) async throws(StoreError) -> Int {
        try await write(of: organisation) { session in
            let rows = try session.rows("SELECT id FROM drafts WHERE \(LeftBehind.condition) ORDER BY arrived_at, id", [organisation.name])
            return try rows.count { try session.consign(DraftID($0["id"]), of: organisation) }
        }
    }

    package func parkedReasons(of organisation: Organisation) async throws(StoreError) -> [PassageFault.Code: Int] {
        try await read(of: organisation) { session in
            let rows = try session.rows("SELECT fault FROM passages WHERE organisation = ? AND state = 'parked'", [organisation.name])
            return rows.reduce(into: [:]) { counts, row in PassageFault(row["fault"] as String?).map { counts[$0.code, default: 0] += 1 } }
        }
    }

    package func retryAll(_ reason: PassageFault.Code?, of organisation: Organisation) async throws(StoreError) -> Int {
        try await write(of: organisation) { session in
            let rows = try session.rows("SELECT draft, fault FROM passages WHERE organisation = ? AND state = 'parked'", [organisation.name])
            let wanted = rows.filter { reason == nil || PassageFault($0["fault"] as String?)?.code == reason }
            for row in wanted {
                try session.execute(
                    "UPDATE passages SET state = 'waiting', attempts = 0, next_at = ? WHERE draft = ? AND organisation = ? AND state = 'parked'",
                    [session.now.milliseconds, row["draft"] as String, organisation.name])
            }
            if !wanted.isEmpty { try session.endStandstill(of: organisation) }
            return wanted.count
        }
    }
}

extension Session {
    /// A person wants something tried: nobody waits any longer.
    func endStandstill(of organisation: Organisation) throws {
        try execute("UPDATE handing_over SET wait_until = 0 WHERE organisation = ?", [organisation.name])
    }
}

private enum LeftBehind {
    /// Approved, asking for payment, and never on its way.
    static let condition = """
        organisation = ? AND state = 'approved' AND kind IN ('invoice', 'credit_note', 'reminder')
            AND NOT EXISTS (SELECT 1 FROM passages WHERE passages.draft = drafts.id)
        """
}
