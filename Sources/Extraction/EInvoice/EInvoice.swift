import Domain

/// An e-invoice in the terms of EN 16931-1, whatever the syntax; BT and BG are the numbers of its business terms and groups.
struct EInvoice {
    /// The elements are of a credit note, or of an invoice.
    var isCreditNoteSyntax = false
    /// BT-24: which rules it promises to follow.
    var specification: BusinessTerm?
    /// BT-1.
    var number: BusinessTerm?
    /// BT-2.
    var issueDate: BusinessTerm?
    /// BT-3.
    var typeCode: BusinessTerm?
    /// BT-5.
    var currency: BusinessTerm?
    /// BT-7 and BT-8.
    var taxPointDate: BusinessTerm?
    var taxPointCode: BusinessTerm?
    /// BT-9.
    var dueDate: BusinessTerm?
    /// BT-10, BT-13.
    var buyerReference: BusinessTerm?
    var purchaseOrder: BusinessTerm?
    /// BT-18, BT-71, BT-128: the meters and supply points that it is about, among other objects.
    var meteringPoints: [BusinessTerm] = []
    /// BG-14.
    var periodStart: BusinessTerm?
    var periodEnd: BusinessTerm?
    /// BT-22.
    var notes: [BusinessTerm] = []
    /// BG-4, BG-7, BG-10.
    var seller = Party()
    var buyer = Party()
    var payee: Party?
    /// BG-16.
    var payment = Payment()
    /// BG-20 and BG-21.
    var adjustments: [Adjustment] = []
    /// BG-22.
    var totals = Totals()
    /// BG-23.
    var vat: [VATEntry] = []
    /// BG-25.
    var lines: [Line] = []
    /// BG-24.
    var attachments: [Attachment] = []

    /// A seller, buyer or payee.
    struct Party {
        var path = ""
        /// BT-27: the registered name; BT-28: the trading name.
        var name: BusinessTerm?
        var tradingName: BusinessTerm?
        /// BT-29, BT-30, BT-31, BT-32.
        var identifiers: [BusinessTerm] = []
        var registration: BusinessTerm?
        var vatNumber: BusinessTerm?
        var taxNumber: BusinessTerm?
        /// BT-34.
        var endpoint: BusinessTerm?
        /// BG-5 or BG-8; nil when the group is missing.
        var address: Address?
        var email: BusinessTerm?
        var phone: BusinessTerm?
    }

    struct Address {
        var lines: [BusinessTerm] = []
        var postalCode: BusinessTerm?
        var city: BusinessTerm?
        var country: BusinessTerm?
    }

    struct Payment {
        /// BT-81 of each way to pay.
        var means: [Means] = []
        /// BT-83.
        var reference: BusinessTerm?
        /// BT-20.
        var terms: BusinessTerm?
    }

    /// A way to pay.
    struct Means {
        var path: String
        var code: BusinessTerm?
        var account: BusinessTerm?
        var bank: BusinessTerm?
    }

    /// An allowance or a charge on the document.
    struct Adjustment {
        var isCharge: Bool
        var amount: BusinessTerm?
        var reason: BusinessTerm?
        var category: BusinessTerm?
        var rate: BusinessTerm?
    }

    struct Totals {
        /// BT-106 to BT-109.
        var lines: BusinessTerm?
        var allowances: BusinessTerm?
        var charges: BusinessTerm?
        var net: BusinessTerm?
        /// BT-110, BT-112 to BT-115.
        var vat: BusinessTerm?
        var gross: BusinessTerm?
        var prepaid: BusinessTerm?
        var rounding: BusinessTerm?
        var due: BusinessTerm?
    }

    /// A row of the VAT breakdown.
    struct VATEntry {
        var path: String
        /// BT-116 to BT-121.
        var base: BusinessTerm?
        var amount: BusinessTerm?
        var category: BusinessTerm?
        var rate: BusinessTerm?
        var reason: BusinessTerm?
    }

    struct Line {
        var path: String
        /// BT-126, BT-129 to BT-131, BT-146, BT-149.
        var id: BusinessTerm?
        var quantity: BusinessTerm?
        var unit: String?
        var net: BusinessTerm?
        var price: BusinessTerm?
        var priceQuantity: BusinessTerm?
        /// BT-153, BT-154.
        var name: BusinessTerm?
        var detail: BusinessTerm?
        /// BT-151, BT-152.
        var category: BusinessTerm?
        var rate: BusinessTerm?
        var periodStart: BusinessTerm?
        var periodEnd: BusinessTerm?
    }

    /// A supporting document.
    struct Attachment {
        var name: String
        var mediaType: String?
        /// Base64; nil when it lies elsewhere.
        var content: String?
    }
}
