package import Domain

/// What paying asks of the database.
package protocol PaymentStore: Sendable {
    /// Approved drafts that no file pays yet, the first approved first: those that are named, or all of a building, or all.
    func unpaid(_ drafts: [DraftID]?, building: Building?, of organisation: Organisation, limit: Int) async throws(StoreError) -> [ExpenseDraft]

    /// Those of some drafts that a file pays already.
    func paid(among drafts: [DraftID], of organisation: Organisation) async throws(StoreError) -> Set<DraftID>

    /// Keeps a file and that it pays these drafts, in one transaction; false when one of them is no longer approved, or another file pays it.
    func keep(_ file: PaymentFile, content: String, paying drafts: [DraftID], of organisation: Organisation) async throws(StoreError) -> Bool

    /// The last made first.
    func paymentFiles(of organisation: Organisation, before: Int64?, limit: Int) async throws(StoreError) -> [(number: Int64, file: PaymentFile)]

    func paymentFile(_ id: String, of organisation: Organisation) async throws(StoreError) -> (file: PaymentFile, content: String)?

    /// Notes that a file never went to the bank: its drafts are unpaid again. False when there is none, or it was withdrawn.
    func withdraw(_ id: String, by who: String, of organisation: Organisation) async throws(StoreError) -> Bool
}

/// A file of payments that was made for a bank.
package struct PaymentFile: Sendable, Hashable {
    package var id: String
    package var made: Moment
    package var madeBy: String
    package var day: CalendarDate
    package var transfers: Int
    package var amount: Money
    /// When somebody said that it never went to the bank.
    package var withdrawn: Moment?

    package init(id: String, made: Moment, madeBy: String, day: CalendarDate, transfers: Int, amount: Money, withdrawn: Moment? = nil) {
        self.id = id
        self.made = made
        self.madeBy = madeBy
        self.day = day
        self.transfers = transfers
        self.amount = amount
        self.withdrawn = withdrawn
    }
}
