import Domain
import Intake
import Publishing
import WorkerProcess

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

    /// The data of the template, of an e-invoice in a file of strangers.
    static func data(of path: String, _ settings: Settings) async throws -> [UInt8] {
        let pool = WorkerPool(.init(workers: 1, limits: settings.limits, own: settings.own))
        let result = try await pool.read(path, .xml, taught: LessonBook()) { _, _ in }
        await pool.rest()
        guard let document = result.documents.first else { throw ReadingFailure(.otherXML) }
        return try InvoiceSource.bytes(of: document)
    }
}
