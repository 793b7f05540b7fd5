package import Domain

/// The presses of a server, kept warm, and whose turn it is.
///
/// Customers take turns, so that a batch of a thousand documents of one holds up another by one document and no more. Who would have to wait
/// behind too many is sent away at once: a queue that nobody sees the end of helps nobody.
package actor PrintRoom {
    /// Whose turn it is: an organisation at its desk, or its batches.
    package struct Customer: Hashable, Sendable {
        package var organisation: Organisation
        package var isBatch: Bool

        package init(_ organisation: Organisation, isBatch: Bool = false) {
            self.organisation = organisation
            self.isBatch = isBatch
        }
    }

    /// There is no room to wait.
    package enum Full: Error, Hashable, Sendable {
        /// The customer has asked for too much at once.
        case customer
        /// All together have.
        case room
    }

    /// So many of one customer wait, and of all; and so many bytes of data with them.
    private static let customerLimit = 64
    private static let roomLimit = 128
    private static let byteLimit = 48 << 20

    /// For what needs no press: it has the same templates as all.
    package nonisolated let counter: Publishing
    /// How many work at a time.
    package nonisolated let places: Int

    private var free: [Publishing]
    private var turns = Turns()

    /// As many presses as there are places; all share what is known of the templates.
    package init(places: Int, _ publishing: () throws -> Publishing) rethrows {
        let first = try publishing()
        var presses = [first]
        while presses.count < places { presses.append(try publishing()) }
        counter = first
        self.places = presses.count
        free = presses
    }

    /// Renders as soon as it is the customer's turn.
    @concurrent
    package nonisolated func render(_ request: RenderRequest, for customer: Customer) async throws -> RenderedDocument {
        let press = try await press(for: customer, bytes: request.data.count)
        do {
            try Task.checkCancellation()
            let document = try await press.render(request)
            await giveBack(press)
            return document
        } catch {
            await giveBack(press)
            throw error
        }
    }

    private func press(for customer: Customer, bytes: Int) async throws -> Publishing {
        if let press = free.popLast() { return press }
        if turns.count(of: customer) >= PrintRoom.customerLimit { throw Full.customer }
        if turns.count >= PrintRoom.roomLimit || turns.bytes + bytes > PrintRoom.byteLimit { throw Full.room }
        return await withCheckedContinuation { turns.add(Turns.Waiting(bytes: bytes, continuation: $0), of: customer) }
    }

    private func giveBack(_ press: Publishing) {
        if let next = turns.next() { next.continuation.resume(returning: press) } else { free.append(press) }
    }
}

/// Who waits for a press, one row for each customer, and the row that comes next.
private struct Turns {
    struct Waiting {
        var bytes: Int
        var continuation: CheckedContinuation<Publishing, Never>
    }

    private var rows: [PrintRoom.Customer: [Waiting]] = [:]
    /// Those who have a row, the next one first.
    private var order: [PrintRoom.Customer] = []
    private(set) var count = 0
    private(set) var bytes = 0

    func count(of customer: PrintRoom.Customer) -> Int { rows[customer]?.count ?? 0 }

    mutating func add(_ waiting: Waiting, of customer: PrintRoom.Customer) {
        if rows[customer] == nil { order.append(customer) }
        rows[customer, default: []].append(waiting)
        count += 1
        bytes += waiting.bytes
    }

    /// The first of the row whose turn it is; that customer goes to the end.
    mutating func next() -> Waiting? {
        guard let customer = order.first, var row = rows[customer], !row.isEmpty else { return nil }
        order.removeFirst()
        let first = row.removeFirst()
        rows[customer] = row.isEmpty ? nil : row
        if !row.isEmpty { order.append(customer) }
        count -= 1
        bytes -= first.bytes
        return first
    }
}
