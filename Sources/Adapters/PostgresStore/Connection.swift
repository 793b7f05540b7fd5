internal import Dispatch
internal import Domain
internal import SharedSQL

/// One connection, made when it is first needed and again when it was lost, on a thread of its own: libpq blocks, and the shared pool of
/// threads is small.
actor Connection {
    private let executor = ConnectionExecutor()
    private let address: ServerAddress
    private var link: Link?

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

    init(_ address: ServerAddress) { self.address = address }

    /// Runs one transaction. One that breaks before its commit has done nothing.
    func transact<Result: Sendable>(_ kind: Transaction, _ body: @Sendable (any SQLDatabase) throws -> Result) throws(Trouble) -> Result {
        let isFresh = link == nil
        var isCommitting = false
        do {
            let link = try opened()
            do {
                let heard = link.heard
                try kind.begin(link)
                let result = try body(link)
                // A connection that was lost before all this is found out before it could be taken for one that was lost with the commit.
                if link.heard == heard { try link.hear() }
                isCommitting = kind.writes
                try commit(kind, link)
                return result
            } catch Trouble.lost(let words) {
                throw Trouble.lost(words)
            } catch {
                if (try? rollBack(link)) == nil { self.link = nil }
                throw error
            }
        } catch Trouble.lost(let words) {
            link = nil
            // The server was started again while nobody used the connection: the next one is as good as new.
            // Whether a commit got through nobody knows.
            if !isFresh, !isCommitting { throw .met(words) }
            throw .lost(words)
        } catch let trouble as Trouble {
            throw trouble
        } catch {
            throw .refused((error as? StoreError) ?? .failed("\(type(of: error))"))
        }
    }

    /// What was read is true whether its transaction ends well or not: nobody waits for it.
    private func commit(_ kind: Transaction, _ link: Link) throws {
        let isRead = !kind.writes && !link.isUnheard
        try link.execute("COMMIT", [])
        if isRead { try link.mark() } else { try link.hear() }
    }

    /// First what was sent is heard, so that a refusal among it does not keep the server from rolling back.
    private func rollBack(_ link: Link) throws {
        _ = try? link.hear()
        _ = try link.changes("ROLLBACK", [])
    }

    private func opened() throws -> Link {
        if let link, link.isOpen { return link }
        link = nil
        do throws(StoreError) {
            let fresh = try address.dial()
            link = fresh
            return fresh
        } catch {
            throw if case .unreachable(let words) = error { Trouble.away(words) } else { Trouble.refused(error) }
        }
    }
}

/// How a transaction begins.
struct Transaction: Sendable {
    let writes: Bool
    /// Rows of others are not seen; nil where those of all are.
    let organisation: Organisation?

    /// What reads sees the tables as they were at one moment. What writes sees what was committed when each statement begins, so that it knows,
    /// once it is alone, what those before it have done.
    func begin(_ link: Link) throws {
        try link.execute(writes ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", [])
        try link.execute("SELECT set_config('greffier.organisation', ?, true)", [organisation.map { "=" + $0.name } ?? "*"])
    }
}

/// Runs the work of one connection on a queue of its own, one piece after the other.
final class ConnectionExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "store")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = unsafe asUnownedSerialExecutor()
        queue.async { unsafe job.runSynchronously(on: executor) }
    }
}
