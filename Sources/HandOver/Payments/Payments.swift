package import Domain

/// Makes files of credit transfers of what was approved. No draft is in two files that may both reach the bank.
package struct Payments: Sendable {
    /// More transfers are not put into one file.
    package static let limit = 1_000
    /// No bank takes a day that is further away.
    private static let daysAhead = 365

    package let store: any PaymentStore
    private let office: Office
    private let name: @Sendable () -> String
    private let now: @Sendable () -> Moment

    /// Whose accounts are paid from.
    package struct Office: Sendable {
        let organisation: Organisation
        /// By building.
        let payers: [String: Payer]
        let sender: String

        package init(_ organisation: Organisation, payers: [String: Payer], sender: String) {
            self.organisation = organisation
            self.payers = payers
            self.sender = sender
        }
    }

    /// `name` gives each file another name of up to 30 letters and digits.
    package init(store: any PaymentStore, office: Office, name: @escaping @Sendable () -> String, now: @escaping @Sendable () -> Moment) {
        self.store = store
        self.office = office
        self.name = name
        self.now = now
    }

    /// What is to be paid.
    package struct Wish: Sendable {
        /// Nil for all that is unpaid.
        package var drafts: [DraftID]?
        package var building: Building?
        package var dueUntil: CalendarDate?
        package var day: CalendarDate
        package var form: TransferFile.Form
        /// Those that are paid though a file pays the same already.
        package var repeating: Set<DraftID>
        /// What the person saw that it comes to; nil when he saw nothing.
        package var sum: Money?

        package init(
            drafts: [DraftID]?, building: Building?, dueUntil: CalendarDate? = nil, day: CalendarDate, form: TransferFile.Form = .version9,
            repeating: Set<DraftID> = [], sum: Money? = nil
        ) {
            self.drafts = drafts
            self.building = building
            self.dueUntil = dueUntil
            self.day = day
            self.form = form
            self.repeating = repeating
            self.sum = sum
        }
    }

    /// An unpaid draft with its payment, or why it cannot be paid.
    package struct Proposed: Sendable {
        package let payable: PayableDraft
        package let transfer: Result<Transfer, TransferRefusal>
    }

    /// What a file would pay, and what not. False when there is more than one file takes.
    package func proposal(
        _ query: UnpaidQuery, repeating: Set<DraftID> = [], of organisation: Organisation
    ) async throws -> (items: [Proposed], isWhole: Bool) {
        var (items, query, paid) = ([Proposed](), query, 0)
        repeat {
            let found = try await store.unpaid(query, of: organisation)
            for payable in found where paid < Payments.limit {
                let item = Proposed(payable: payable, transfer: transfer(payable, organisation))
                if case .success = item.transfer { paid += 1 }
                items.append(item)
            }
            guard let last = found.last, found.count == query.limit else { return (try await compared(items, repeating, organisation), true) }
            query.after = (last.arrived, last.draft.id)
        } while paid < Payments.limit && items.count < 5 * Payments.limit
        return (try await compared(items, repeating, organisation), false)
    }

    /// Makes the file; nil when nothing can be paid. What cannot is told by name.
    package func order(_ wish: Wish, of organisation: Organisation, by who: String) async throws -> (file: PaymentFile?, refused: [TransferRefusal]) {
        guard let today = Brussels.day(at: now()), wish.day >= today, let last = today.adding(days: Payments.daysAhead), wish.day <= last else {
            throw PaymentError.impossibleDay
        }
        let query = UnpaidQuery(drafts: wish.drafts, building: wish.building, dueUntil: wish.dueUntil)
        let proposed = try await proposal(query, repeating: wish.repeating, of: organisation).items
        let transfers = proposed.compactMap { try? $0.transfer.get() }
        let refused = try await unknown(wish, proposed, organisation) + proposed.compactMap(\.refusal)
        if let sum = wish.sum, sum != TransferFile.sum(transfers) { throw PaymentError.changedMeanwhile }
        guard !transfers.isEmpty else { return (nil, refused) }
        let made = TransferFile(name: name(), sender: office.sender, made: now(), day: wish.day, transfers: transfers)
        let file = PaymentFile(id: made.name, made: made.made, madeBy: who, day: wish.day, transfers: transfers.count, amount: made.sum)
        let outcome = try await store.keep(
            file, content: made.text(wish.form), paying: transfers.map(PaymentLine.init), repeating: wish.repeating, of: organisation)
        guard outcome == .kept else { throw PaymentError.changedMeanwhile }
        return (file, refused)
    }

    /// The accounts are the office's own: whoever else calls has none.
    private func transfer(_ payable: PayableDraft, _ organisation: Organisation) -> Result<Transfer, TransferRefusal> {
        let payer = organisation == office.organisation ? payable.draft.building.flatMap { office.payers[$0.name] } : nil
        return Result { () throws(TransferRefusal) in try Transfer(payable.draft, confirmed: payable.confirmed, from: payer) }
    }

    /// Refuses what a file pays already, and the second of two that are the same.
    private func compared(_ items: [Proposed], _ repeating: Set<DraftID>, _ organisation: Organisation) async throws -> [Proposed] {
        let lines = items.compactMap { try? $0.transfer.get() }.map(PaymentLine.init)
        let repeated = try await store.repeated(lines, of: organisation)
        var seen: Set<PaymentLine.Likeness> = []
        return items.map { item in
            guard case .success(let transfer) = item.transfer, !repeating.contains(transfer.draft) else { return item }
            let isFirst = seen.insert(PaymentLine(transfer).likeness).inserted
            if isFirst, !repeated.contains(transfer.draft) { return item }
            return Proposed(payable: item.payable, transfer: .failure(TransferRefusal(transfer.draft, .repeated)))
        }
    }

    /// Those of the named drafts that are not unpaid, with the reason.
    private func unknown(_ wish: Wish, _ found: [Proposed], _ organisation: Organisation) async throws -> [TransferRefusal] {
        guard let named = wish.drafts else { return [] }
        let known = Set(found.map(\.payable.draft.id))
        let missing = named.filter { !known.contains($0) }
        let paid = try await store.settlements(of: missing, organisation)
        return missing.map { draft in
            switch paid[draft] {
            case .file: TransferRefusal(draft, .ordered)
            case .otherwise: TransferRefusal(draft, .paidOtherwise)
            case nil: TransferRefusal(draft, .notApproved)
            }
        }
    }
}

extension Payments.Proposed {
    /// Why it cannot be paid; nil when it can.
    package var refusal: TransferRefusal? {
        if case .failure(let refusal) = transfer { return refusal }
        return nil
    }
}

package enum PaymentError: Error, Sendable {
    /// Somebody paid one of the drafts, or reopened it, at the same moment.
    case changedMeanwhile
    /// The day is over, or more than a year away.
    case impossibleDay
    /// Somebody took the file for the bank.
    case fetched
    /// The file was withdrawn.
    case withdrawn
}
