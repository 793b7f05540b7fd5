/// What an e-invoice says beyond the fields, for the document that people read in its place.
package struct InvoiceSheet: Sendable, Hashable, Codable {
    package var seller: Party
    package var buyer: Party
    /// Who is paid, when it is not the seller.
    package var payee: String?
    package var buyerReference: String?
    package var notes: [String]
    package var paymentTerms: String?
    /// What is added to and taken from the whole.
    package var adjustments: [Adjustment]
    /// The sum of the lines, before that.
    package var linesTotal: Money?
    package var prepaid: Money?
    package var rounding: Money?
    /// For each row of the VAT table, why there is no tax, if said.
    package var exemptions: [String]
    /// What each line says beyond `InvoiceLine`, in the same order.
    package var lines: [Line]
    package var attachments: [Attachment]
    /// How it is to be paid (UNTDID 4461): "30" and "58" are transfers, "49" and "59" direct debits. Nil where it was not kept.
    package var paymentMeans: [String]?

    package init(
        seller: Party, buyer: Party, payee: String? = nil, buyerReference: String? = nil, notes: [String] = [], paymentTerms: String? = nil,
        adjustments: [Adjustment] = [], linesTotal: Money? = nil, prepaid: Money? = nil, rounding: Money? = nil, exemptions: [String] = [],
        lines: [Line] = [], attachments: [Attachment] = []
    ) {
        self.seller = seller
        self.buyer = buyer
        self.payee = payee
        self.buyerReference = buyerReference
        self.notes = notes
        self.paymentTerms = paymentTerms
        self.adjustments = adjustments
        self.linesTotal = linesTotal
        self.prepaid = prepaid
        self.rounding = rounding
        self.exemptions = exemptions
        self.lines = lines
        self.attachments = attachments
    }

    package struct Party: Sendable, Hashable, Codable {
        package var name: String
        /// Street, postal code and city, country: a line each.
        package var address: [String]
        /// As stated.
        package var vatNumber: String?
        package var registration: String?
        package var email: String?
        package var phone: String?

        package init(
            name: String, address: [String] = [], vatNumber: String? = nil, registration: String? = nil, email: String? = nil, phone: String? = nil
        ) {
            self.name = name
            self.address = address
            self.vatNumber = vatNumber
            self.registration = registration
            self.email = email
            self.phone = phone
        }
    }

    /// An allowance or a charge.
    package struct Adjustment: Sendable, Hashable, Codable {
        package var isCharge: Bool
        package var amount: Money
        package var reason: String?

        package init(isCharge: Bool, amount: Money, reason: String?) {
            self.isCharge = isCharge
            self.amount = amount
            self.reason = reason
        }
    }

    package struct Line: Sendable, Hashable, Codable {
        package var number: String?
        /// UN/ECE Recommendation 20: "C62" is a piece, "HUR" an hour.
        package var unit: String?
        package var detail: String?

        package init(number: String?, unit: String?, detail: String?) {
            self.number = number
            self.unit = unit
            self.detail = detail
        }
    }

    /// A file inside the e-invoice, or an address of one.
    package struct Attachment: Sendable, Hashable, Codable {
        package var name: String
        package var mediaType: String?
        /// Bytes; nil when it lies elsewhere.
        package var size: Int?

        package init(name: String, mediaType: String?, size: Int?) {
            self.name = name
            self.mediaType = mediaType
            self.size = size
        }
    }
}
