/// Why the store could not do what it was asked.
package enum StoreError: Error, Hashable, Sendable {
    /// The disk, or the quota, is full.
    case full
    /// The store was made by a newer version.
    case newer
    /// The approval of a draft cannot be taken back: another program has it, or may have.
    case handedOver(DraftID)
    /// A document of these bytes was removed just now, and they are being taken away; a moment later they may come again.
    case removing
    /// The database cannot be reached, in the words of the system; it may come back.
    case unreachable(String)
    /// The database does not let us in: the credentials, the name or the rights.
    case denied(String)
    /// The role of this name passes through the locks by organisation: a superuser, or with `BYPASSRLS`. The store is not opened as such.
    case passesLocks(String)
    /// Anything else, in the database's words.
    case failed(String)
}

/// Something that happened to a document, or to who may do what: never changed, never removed.
package struct Event: Hashable, Sendable {
    package enum Kind: String, Codable, CaseIterable, Sendable {
        case arrived
        case arrivedAgain = "arrived_again"
        case refused
        case claimed
        case released
        case failed
        case quarantined
        case drafted
        case retried
        case corrected
        case split
        case merged
        /// A draft is held, because it seems to be another's.
        case held
        /// A person said that a draft is no other's.
        case cleared
        /// An accountant asks for approval.
        case submitted
        case approved
        case rejected
        /// Another program has the approved draft.
        case handedOver = "handed_over"
        /// An approved draft could not be handed over, until a person sees to it.
        case notHandedOver = "not_handed_over"
        /// A person said that the other program no longer has a draft.
        case takenBack = "taken_back"
        /// A file of payments was made that pays the draft; the detail is the file's name.
        case paymentOrdered = "payment_ordered"
        /// Somebody took the file of payments for the bank.
        case paymentFetched = "payment_fetched"
        /// A person said that the file never went to the bank.
        case paymentWithdrawn = "payment_withdrawn"
        /// A person said that the draft is paid in another way.
        case paidOtherwise = "paid_otherwise"
        /// A person said that it is not.
        case unpaid
        /// A person said to which account an approved draft is paid, and how much.
        case paymentConfirmed = "payment_confirmed"
        /// A decision was taken back.
        case reopened
        /// The last change of a draft was taken back.
        case undone
        /// A person wants the document read once more.
        case reread
        /// A person removed the document, for a reason.
        case deleted
        case taught
        case forgotten
        // Who may do what; the detail names whom it is about.
        case userAdded = "user_added"
        /// Another name or role.
        case userChanged = "user_changed"
        case userDisabled = "user_disabled"
        case userEnabled = "user_enabled"
        case passwordChanged = "password_changed"
        case tokenMade = "token_made"
        case tokenRevoked = "token_revoked"
        case webhookAdded = "webhook_added"
        case webhookRemoved = "webhook_removed"
    }

    package let moment: Moment
    /// Who did it: the server, or a person at the command line.
    package let who: String
    package let what: Kind
    /// What else is worth knowing: a failure's code, a draft's name.
    package let detail: String?

    package init(moment: Moment, who: String, what: Kind, detail: String?) {
        self.moment = moment
        self.who = who
        self.what = what
        self.detail = detail
    }
}
