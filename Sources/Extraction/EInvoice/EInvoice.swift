import Domain

/// An e-invoice in the terms of EN 16931-1, whatever the syntax; BT and BG are the numbers of its business terms and groups.
struct EInvoice {
    /// The elements are of a credit note, or of an invoice.
    var isCreditNoteSyntax = false
    /// BT-24: which rules it promises to follow.
    var specification: Term?
    /// BT-1.
    var number: Term?
    /// BT-2.
    var issueDate: Term?
    /// BT-3.
    var typeCode: Term?
    /// BT-5.
    var currency: Term?
    /// BT-7 and BT-8.
    var taxPointDate: Term?
    var taxPointCode: Term?
    /// BT-9.
    var dueDate: Term?
    /// BT-10, BT-13.
    var buyerReference: Term?
    var purchaseOrder: Term?
    /// BT-18, BT-71, BT-128: the meters and supply points that it is about, among other objects.
    var meteringPoints: [Term] = []
    /// BG-14.
    var periodStart: Term?
    var periodEnd: Term?
    /// BT-22.
    var notes: [Term] = []
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
        var name: Term?
        var tradingName: Term?
        /// BT-29, BT-30, BT-31, BT-32.
        var identifiers: [Term] = []
        var registration: Term?
        var vatNumber: Term?
        var taxNumber: Term?
        /// BT-34.
        var endpoint: Term?
        /// BG-5 or BG-8; nil when the group is missing.
        var address: Address?
        var email: Term?
        var phone: Term?
    }

    struct Address {
        var lines: [Term] = []
        var postalCode: Term?
        var city: Term?
        var country: Term?
    }

    struct Payment {
        /// BT-81 of each way to pay.
        var means: [Means] = []
        /// BT-83.
        var reference: Term?
        /// BT-20.
        var terms: Term?
    }

    /// A way to pay.
    struct Means {
        var path: String
        var code: Term?
        var account: Term?
        var bank: Term?
    }

    /// An allowance or a charge on the document.
    struct Adjustment {
        var isCharge: Bool
        var amount: Term?
        var reason: Term?
        var category: Term?
        var rate: Term?
    }

    struct Totals {
        /// BT-106 to BT-109.
        var lines: Term?
        var allowances: Term?
        var charges: Term?
        var net: Term?
        /// BT-110, BT-112 to BT-115.
        var vat: Term?
        var gross: Term?
        var prepaid: Term?
        var rounding: Term?
        var due: Term?
    }

    /// A row of the VAT breakdown.
    struct VATEntry {
        var path: String
        /// BT-116 to BT-121.
        var base: Term?
        var amount: Term?
        var category: Term?
        var rate: Term?
        var reason: Term?
    }

    struct Line {
        var path: String
        /// BT-126, BT-129 to BT-131, BT-146, BT-149.
        var id: Term?
        var quantity: Term?
        var unit: String?
        var net: Term?
        var price: Term?
        var priceQuantity: Term?
        /// BT-153, BT-154.
        var name: Term?
        var detail: Term?
        /// BT-151, BT-152.
        var category: Term?
        var rate: Term?
        var periodStart: Term?
        var periodEnd: Term?
    }

    /// A supporting document.
    struct Attachment {
        var name: String
        var mediaType: String?
        /// Base64; nil when it lies elsewhere.
        var content: String?
    }
}
