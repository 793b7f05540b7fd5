package import Domain

/// What paying asks of the database.
package protocol PaymentStore: Sendable {
    /// Whether an organisation has a draft of this name.
    func hasDraft(_ draft: DraftID, of organisation: Organisation) async throws(StoreError) -> Bool

    /// Approved drafts that nothing pays yet, the first that came in first. Without names only those whose kind asks for payment.
    func unpaid(_ query: UnpaidQuery, of organisation: Organisation) async throws(StoreError) -> [PayableDraft]

    /// What pays drafts; those that nothing pays are left out.
    func settlements(of drafts: [DraftID], _ organisation: Organisation) async throws(StoreError) -> [DraftID: Settlement]

    /// Those of some payments that a file, not withdrawn, makes already.
    func repeated(_ lines: [PaymentLine], of organisation: Organisation) async throws(StoreError) -> Set<DraftID>

    /// Keeps a file and what it pays in one transaction, if each draft still stands as it was when the file was made, and no file pays the same
    /// already but for the drafts that may repeat one.
    func keep(
        _ file: PaymentFile, content: String, paying lines: [PaymentLine], repeating: Set<DraftID>, of organisation: Organisation
    ) async throws(StoreError) -> KeptPayment

    /// The last made first.
    func paymentFiles(of organisation: Organisation, before: Int64?, limit: Int) async throws(StoreError) -> [(number: Int64, file: PaymentFile)]

    func paymentFile(_ id: String, of organisation: Organisation) async throws(StoreError) -> PaymentFile?

    /// The transfers of a file, withdrawn or not.
    func paymentLines(of file: String, _ organisation: Organisation) async throws(StoreError) -> [PaymentLine]

    /// The content of a file for the bank, and notes who took it; nil when there is none, or it was withdrawn.
    func fetch(_ id: String, by who: String, of organisation: Organisation) async throws(StoreError) -> (file: PaymentFile, content: String)?

    /// Notes that a file never went to the bank: its drafts are unpaid again. False when there is none, or it was withdrawn; one that was fetched
    /// is withdrawn only when `fetched` says that this is known.
    func withdraw(_ id: String, fetched: Bool, by who: String, of organisation: Organisation) async throws(StoreError) -> Bool

    /// Notes that approved drafts are paid in another way; returns how many that nothing paid before.
    func settle(_ query: UnpaidQuery, _ how: OtherWay, by who: String, of organisation: Organisation) async throws(StoreError) -> Int

    /// Notes that a draft is not paid in another way after all. False when nobody said so.
    func unsettle(_ draft: DraftID, by who: String, of organisation: Organisation) async throws(StoreError) -> Bool

    /// What was paid in another way, the last said first.
    func settled(of organisation: Organisation, limit: Int) async throws(StoreError) -> [SettledDraft]

    /// Keeps what a person said of the payment of a draft as he saw it. False when it is no longer that version, not approved, or paid.
    func confirm(
        _ confirmation: PaymentConfirmation, _ draft: DraftID, version: Int, by who: String, of organisation: Organisation
    ) async throws(StoreError) -> Bool
}
