package import Domain

/// A file of payments that was made for a bank.
package struct PaymentFile: Sendable, Hashable {
    package var id: String
    package var made: Moment
    package var madeBy: String
    package var day: CalendarDate
    package var transfers: Int
    package var amount: Money
    /// When somebody took it last, and who: it may be at the bank.
    package var fetched: Moment?
    package var fetchedBy: String?
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

/// One transfer of a file, as it is kept. Files of before transfers were kept tell their drafts alone.
package struct PaymentLine: Sendable, Hashable {
    package let draft: DraftID
    /// The version of the draft that it pays.
    package let version: Int
    package let payee: String?
    package let iban: String?
    package let reference: String?
    package let amount: Money?

    package init(draft: DraftID, version: Int, payee: String?, iban: String?, reference: String?, amount: Money?) {
        self.draft = draft
        self.version = version
        self.payee = payee
        self.iban = iban
        self.reference = reference
        self.amount = amount
    }

    package init(_ transfer: Transfer) {
        self.init(
            draft: transfer.draft, version: transfer.version, payee: transfer.payee, iban: transfer.iban.text,
            reference: transfer.reference.description, amount: transfer.amount)
    }

    /// The same account gets the same amount with the same communication: the same debt, most of the time.
    package struct Likeness: Hashable, Sendable {
        let iban: String?
        let reference: String?
        let amount: Money?
    }

    package var likeness: Likeness { Likeness(iban: iban, reference: reference, amount: amount) }
}

/// What became of a file that was to be kept.
package enum KeptPayment: Sendable, Hashable {
    case kept
    /// A draft is not what it was when the file was made: another version, no longer approved, or paid by now.
    case changed
    /// Another file, not withdrawn, pays the same.
    case repeated
}
