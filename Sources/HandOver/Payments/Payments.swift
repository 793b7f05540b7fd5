package import Domain

/// Makes files of credit transfers of what was approved. No draft is in two files that may both reach the bank.
package struct Payments: Sendable {
    /// More transfers are not put into one file.
    package static let limit = 1_000

    package let store: any PaymentStore
    /// By building.
    private let payers: [String: Payer]
    private let sender: String
    private let name: @Sendable () -> String
    private let now: @Sendable () -> Moment

    /// `name` gives each file another name of up to 30 letters and digits.
    package init(
        store: any PaymentStore, payers: [String: Payer], sender: String, name: @escaping @Sendable () -> String,
        now: @escaping @Sendable () -> Moment
    ) {
        self.store = store
        self.payers = payers
        self.sender = sender
        self.name = name
        self.now = now
    }

    /// What is to be paid.
    package struct Wish: Sendable {
        /// Nil for all that is unpaid.
        package var drafts: [DraftID]?
        package var building: Building?
        package var day: CalendarDate
        package var form: TransferFile.Form

        package init(drafts: [DraftID]?, building: Building?, day: CalendarDate, form: TransferFile.Form = .version9) {
            self.drafts = drafts
            self.building = building
            self.day = day
            self.form = form
        }
    }

    /// Makes the file; nil when nothing can be paid. What cannot is told by name.
    package func order(_ wish: Wish, of organisation: Organisation, by who: String) async throws -> (file: PaymentFile?, refused: [TransferRefusal]) {
        let drafts = try await store.unpaid(wish.drafts, building: wish.building, of: organisation, limit: Payments.limit)
        var refused = try await unknown(wish, drafts, organisation)
        var transfers: [Transfer] = []
        for draft in drafts {
            do throws(TransferRefusal) {
                transfers.append(try Transfer(draft, from: draft.building.flatMap { payers[$0.name] }))
            } catch {
                // Of all that is unpaid, what is nothing to pay is no news.
                if wish.drafts != nil || ![.creditNote, .noExpense].contains(error.reason) { refused.append(error) }
            }
        }
        guard !transfers.isEmpty else { return (nil, refused) }
        let made = TransferFile(name: name(), sender: sender, made: now(), day: wish.day, transfers: transfers)
        let file = PaymentFile(id: made.name, made: made.made, madeBy: who, day: wish.day, transfers: transfers.count, amount: made.sum)
        guard try await store.keep(file, content: made.text(wish.form), paying: transfers.map(\.draft), of: organisation) else {
            throw PaymentError.changedMeanwhile
        }
        return (file, refused)
    }

    /// Those of the named drafts that are not unpaid, with the reason.
    private func unknown(_ wish: Wish, _ found: [ExpenseDraft], _ organisation: Organisation) async throws -> [TransferRefusal] {
        guard let named = wish.drafts else { return [] }
        let known = Set(found.map(\.id))
        let missing = named.filter { !known.contains($0) }
        let paid = try await store.paid(among: missing, of: organisation)
        return missing.map { TransferRefusal($0, paid.contains($0) ? .ordered : .notApproved) }
    }
}

package enum PaymentError: Error, Sendable {
    /// Somebody paid one of the drafts, or reopened it, at the same moment.
    case changedMeanwhile
}
