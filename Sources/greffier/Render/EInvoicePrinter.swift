import Domain
import Intake
import Publishing

/// Makes e-invoices readable with the template `invoice`.
struct EInvoicePrinter: InvoicePrinter {
    /// The template.
    static let kind = "invoice"

    private let shop: PrintShop
    private let language: Language

    /// Nil on a machine without templates: e-invoices are read there all the same.
    init?(_ settings: Settings) {
        guard let shop = try? PrintShop(settings, store: nil) else { return nil }
        self.shop = shop
        language = settings.language
    }

    func readable(_ invoice: ReadDocument, for organisation: Organisation) async throws -> [UInt8] {
        let request = RenderRequest(
            organisation: organisation, kind: Self.kind, language: language, data: try InvoiceSource.bytes(of: invoice), created: .now)
        return try await shop.publishing().render(request).bytes
    }
}
