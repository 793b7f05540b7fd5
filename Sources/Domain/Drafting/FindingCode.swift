/// The kinds of doubt, each with its message in the four languages.
package enum FindingCode: String, Codable, CaseIterable, Sendable {
    /// Net plus VAT is not the total. Arguments: net, VAT, total.
    case totalsArithmetic = "totals-arithmetic"
    /// The VAT is not the net total times the rate beside it. Arguments: rate, base, VAT printed, VAT computed.
    case vatArithmetic = "vat-arithmetic"
    /// The lines do not add up to the net total. Arguments: sum of lines, total.
    case linesSum = "lines-sum"
    /// Several values could be the field. Arguments: the value taken, the other.
    case ambiguous
    /// The characters were read with little certainty. Arguments: the text as read.
    case faint
    /// A field that a payment needs was not found.
    case missing
    /// A number fails its check digit. Arguments: the number as read.
    case checkDigit = "check-digit"
    /// A number failed its check digits, and one typical confusion of recognition explains it. Arguments: as read, as understood.
    case repaired
    /// The due date was computed from the terms. Arguments: the terms as printed.
    case dueDateImplied = "due-date-implied"
    /// The due date is before the issue date. Arguments: due date, issue date.
    case dueBeforeIssue = "due-before-issue"
    /// The issue date lies before 1990, or more than a year before the due date. Arguments: the date.
    case unusualDate = "unusual-date"
    /// Something was paid already, so the amount due differs from the total. Arguments: total, due.
    case partlyPaid = "partly-paid"
    /// An invoice with reverse charge to an association that is not liable to VAT (art. 20 Royal Decree no. 1).
    case reverseCharge = "reverse-charge"
    /// The supplier uses the exemption of small enterprises (art. 56bis VAT Code).
    case smallEnterprise = "small-enterprise"
    /// The supplier takes the amount from the customer's account.
    case directDebit = "direct-debit"
    /// Nothing is written on a page. Arguments: page.
    case blankPage = "blank-page"
    /// A page was read badly. Arguments: page, quality in percent.
    case poorPage = "poor-page"
    /// A page lay on its side or upside down and was turned. Arguments: page.
    case turnedPage = "turned-page"
    /// A document seems to begin on a page, but it may go on from the one before. Arguments: page.
    case doubtfulStart = "doubtful-start"
    /// A page seems to go on, but another document may begin on it. Arguments: page.
    case doubtfulJoin = "doubtful-join"
    /// What a payment code says and what the page prints differ. Arguments: the value of the code, the value of the page.
    case codeContradiction = "code-contradiction"
    /// The document is no invoice; no payment follows from it.
    case notAnInvoice = "not-an-invoice"
    /// The same file arrived before. Arguments: when.
    case sameFile = "same-file"
    /// The customer on the page shares no word with the building whose folder it was dropped in. Arguments: building.
    case otherBuilding = "other-building"
    /// The payment would go to the customer's or the syndic's own account. Arguments: the account.
    case ownAccount = "own-account"
    /// Too few were there for a first convocation (art. 3.87 §5 Civil Code). Arguments: owners, shares, each "n/m".
    case quorumMissed = "quorum-missed"
    /// The stated result is not what the votes give. Arguments: point, for, against.
    case majorityContradicts = "majority-contradicts"
    /// More votes than are present. Arguments: point, votes, present.
    case votesExceedPresent = "votes-exceed-present"
    /// The title of a point names another amount than its text. Arguments: point, title, text.
    case titleAmountDiffers = "title-amount-differs"
    /// A qualified majority and unanimity are stated together. Arguments: point.
    case majorityWording = "majority-wording"
    /// Three quarters, which the law of 18 June 2018 replaced from 2019 on. Arguments: point.
    case formerMajority = "former-majority"
    /// The minutes follow the law of another country. Arguments: its code.
    case foreignLaw = "foreign-law"
    /// Votes against or abstentions without names (art. 3.87 §10 Civil Code). Arguments: point.
    case namesMissing = "names-missing"
    /// The outcome was not read but computed from the votes. Arguments: point.
    case outcomeComputed = "outcome-computed"
    /// The two languages of minutes say different things of a point. Arguments: point.
    case columnsDiffer = "columns-differ"
    /// The number of a point was not read but follows from the others. Arguments: point.
    case pointInferred = "point-inferred"
    /// The same expense was drafted before. Arguments: that draft.
    case duplicate
    /// The same expense may have been drafted before. Arguments: that draft.
    case possibleDuplicate = "possible-duplicate"
    /// It reminds of an expense that was drafted before. Arguments: that draft.
    case reminderOf = "reminder-of"
    /// A rule of e-invoices is broken; the finding's `rule` says which, and its arguments are the rule's.
    case eInvoiceRule = "e-invoice-rule"
    /// The attached XML and the page say different things. Arguments: what the XML says, what the page says.
    case xmlContradiction = "xml-contradiction"
    /// The amount due is negative: the supplier owes it. Arguments: the amount.
    case moneyBack = "money-back"
    /// No readable document could be made of an e-invoice.
    case noReadable = "no-readable"
    /// A value of an e-invoice cannot be read. Arguments: the path of its element.
    case xmlValue = "xml-value"
    /// Files are attached to an e-invoice. Arguments: how many.
    case attachedFiles = "attached-files"
    /// The page of a document of our own does not say what its attached data say. Arguments: what the data say.
    case dataContradiction = "data-contradiction"
}

extension FindingCode {
    /// Codes of an earlier version that drafts were kept with: a file that was said to hold several documents was not divided.
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let code = FindingCode(rawValue: text == "several-documents" ? "doubtful-join" : text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no finding is called \(text)"))
        }
        self = code
    }
}
