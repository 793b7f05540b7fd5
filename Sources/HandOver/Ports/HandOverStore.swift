package import Domain

/// What handing over asks of the database. The transaction that approves a draft puts it on its way, and one that takes the approval back
/// withdraws it, or throws `StoreError.handedOver` when something may have been sent: `ReviewStore.keep` and `ChangeLog.undo` see to that.
package protocol HandOverStore: Sendable {
    /// Says whether what an organisation approves from now on is handed over. What is on its way stays, and is not sent while it is not.
    func handOver(_ isOn: Bool, of organisation: Organisation) async throws(StoreError)

    /// Has an organisation hand over from now on, unless a person said that it does not.
    func beginHandingOver(of organisation: Organisation) async throws(StoreError)

    func handsOver(_ organisation: Organisation) async throws(StoreError) -> Bool

    /// What keeps all from being handed over, on whatever host it was met; nil when nothing does.
    func standstill(of organisation: Organisation) async throws(StoreError) -> Standstill?

    /// Notes what keeps all from being handed over: nothing is claimed until then, or until a person wants something tried. Nil when nothing
    /// does.
    func note(_ standstill: Standstill?, of organisation: Organisation) async throws(StoreError)

    /// How many approved drafts are not on their way and never were, though they ask for payment.
    func leftBehind(of organisation: Organisation) async throws(StoreError) -> Int

    /// Puts all of those on their way; returns how many.
    func consignAll(of organisation: Organisation) async throws(StoreError) -> Int

    /// Puts approved drafts on their way that never were, or were withdrawn; returns how many.
    func consign(_ drafts: [DraftID], of organisation: Organisation) async throws(StoreError) -> Int

    /// The passage of an organisation that has been due for longest; nobody else gets it for so long. Nil when none is due.
    func claimPassage(of organisation: Organisation, leaseSeconds: Int) async throws(StoreError) -> ClaimedPassage?

    /// Keeps how far a passage has come, and the lease for so long; without seconds it is given back. A passage that ended is an event. False
    /// when the lease is another's by now: nothing may be sent then.
    func keep(_ passage: Passage, leaseSeconds: Int?) async throws(StoreError) -> Bool

    /// Keeps the lease of a passage for so long from now on. False when it is another's by now.
    func renew(_ passage: Passage, leaseSeconds: Int) async throws(StoreError) -> Bool

    /// The last approved first; none of the states for all.
    func passages(_ states: Set<Passage.State>, of organisation: Organisation, before: Int64?, limit: Int) async throws(StoreError)
        -> [ListedPassage]

    func passageCounts(of organisation: Organisation) async throws(StoreError) -> [Passage.State: Int]

    /// When the passage that has waited for longest was put on its way, whatever its organisation; nil when none waits.
    func oldestWaiting() async throws(StoreError) -> Moment?

    /// How many passages of each state there are, whatever their organisation.
    func allPassageCounts() async throws(StoreError) -> [Passage.State: Int]

    /// Why passages are parked, and how many for each reason.
    func parkedReasons(of organisation: Organisation) async throws(StoreError) -> [PassageFault.Code: Int]

    /// Has all that is parked for a reason tried at once, or all that is parked; returns how many.
    func retryAll(_ reason: PassageFault.Code?, of organisation: Organisation) async throws(StoreError) -> Int

    func passage(_ draft: DraftID, of organisation: Organisation) async throws(StoreError) -> Passage?

    /// Has a waiting or parked passage tried at once. False when there is none.
    func retry(_ draft: DraftID, of organisation: Organisation) async throws(StoreError) -> Bool

    /// Notes that the other program no longer has what it was given, or never had: the approval can be taken back. False when there is no such
    /// passage, or it is being carried.
    func release(_ draft: DraftID, of organisation: Organisation) async throws(StoreError) -> Bool
}
