package import Domain

/// An approved draft that nothing pays yet, with what a person said about paying it.
package struct PayableDraft: Sendable {
    package let draft: ExpenseDraft
    package let confirmed: PaymentConfirmation?
    /// Milliseconds: its place in the order in which drafts are asked for, before its name.
    package let arrived: Int64

    package init(draft: ExpenseDraft, confirmed: PaymentConfirmation?, arrived: Int64) {
        self.draft = draft
        self.confirmed = confirmed
        self.arrived = arrived
    }
}

/// What a person said of the payment of an approved draft: it counts for that version of the draft, in place of what was read.
package struct PaymentConfirmation: Sendable, Hashable {
    package let payee: String
    package let iban: IBAN
    package let reference: PaymentReference
    package let amount: Money

    package init(payee: String, iban: IBAN, reference: PaymentReference, amount: Money) {
        self.payee = payee
        self.iban = iban
        self.reference = reference
        self.amount = amount
    }
}

/// How a draft was paid when no file of ours paid it.
package enum OtherWay: String, Sendable, CaseIterable {
    case directDebit = "direct_debit"
    /// By hand, at the bank.
    case byHand = "by_hand"
    /// Before payments were made here.
    case before

    package var label: Localized {
        switch self {
        case .directDebit: Localized(fr: "domiciliation", nl: "domiciliëring", de: "Lastschrift", en: "direct debit")
        case .byHand:
            Localized(fr: "à la main, à la banque", nl: "met de hand, bij de bank", de: "von Hand, bei der Bank", en: "by hand, at the bank")
        case .before: Localized(fr: "payé auparavant", nl: "vroeger betaald", de: "früher bezahlt", en: "paid before")
        }
    }
}

/// Which unpaid drafts are asked for.
package struct UnpaidQuery: Sendable {
    /// Nil for all that ask for payment.
    package var drafts: [DraftID]?
    package var building: Building?
    /// Those due until then, and those that name no day.
    package var dueUntil: CalendarDate?
    /// Those that came in before.
    package var before: Moment?
    /// Goes on behind that one.
    package var after: (arrived: Int64, draft: DraftID)?
    package var limit: Int

    package init(
        drafts: [DraftID]? = nil, building: Building? = nil, dueUntil: CalendarDate? = nil, before: Moment? = nil,
        after: (arrived: Int64, draft: DraftID)? = nil, limit: Int = 200
    ) {
        self.drafts = drafts
        self.building = building
        self.dueUntil = dueUntil
        self.before = before
        self.after = after
        self.limit = limit
    }
}

/// What pays a draft.
package enum Settlement: Sendable, Hashable {
    /// A file of payments that was not withdrawn.
    case file(String)
    case otherwise(OtherWay)
}

/// A draft that was paid in another way, as a person said.
package struct SettledDraft: Sendable, Hashable {
    package let draft: DraftID
    package let how: OtherWay
    package let moment: Moment
    package let who: String
    package let supplier: String?
    package let amountDue: Money?

    package init(draft: DraftID, how: OtherWay, moment: Moment, who: String, supplier: String?, amountDue: Money?) {
        self.draft = draft
        self.how = how
        self.moment = moment
        self.who = who
        self.supplier = supplier
        self.amountDue = amountDue
    }
}
