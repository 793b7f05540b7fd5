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
                try link.run(kind.beginning(link))
                let result = try body(link)
                isCommitting = true
                try link.run("COMMIT")
                return result
            } catch {
                if link.isOpen { try? link.run("ROLLBACK") }
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

    private func opened() throws -> Link {
        if let link, link.isOpen { return link }
        link = nil
        do throws(StoreError) {
            let fresh = try address.dial()
            link = fresh
            return fresh
        } catch {
            throw if case .unreachable(let words) = error { Trouble.lost(words) } else { Trouble.refused(error) }
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
    func beginning(_ link: Link) throws -> String {
        let kind = writes ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        return "\(kind); SET LOCAL greffier.organisation = \(try organisation.map { try link.quoted("=" + $0.name) } ?? "'*'")"
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
