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
    /// Nothing is written on a page. Arguments: page.
    case blankPage = "blank-page"
    /// A page was read badly. Arguments: page, quality in percent.
    case poorPage = "poor-page"
    /// A page lay on its side or upside down and was turned. Arguments: page.
    case turnedPage = "turned-page"
    /// The file seems to hold several documents. Arguments: the page where the next begins.
    case severalDocuments = "several-documents"
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
    /// The number of a point was not read but follows from the others. Arguments: point.
    case pointInferred = "point-inferred"
}
