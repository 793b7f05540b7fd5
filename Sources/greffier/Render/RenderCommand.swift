import ArgumentParser
import Domain
import Foundation
import Publishing

/// `greffier render`: makes a PDF of data and a template.
struct RenderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render", abstract: Texts.renderAbstract(.ofTheTerminal), discussion: Texts.renderDiscussion(.ofTheTerminal))

    enum Scope: String, ExpressibleByArgument, CaseIterable {
        case association
        case owner
    }

    enum Each: String, ExpressibleByArgument, CaseIterable {
        case owners
    }

    @Argument(help: ArgumentHelp(Texts.kindHelp(.ofTheTerminal)))
    var kind: String

    @Option(help: ArgumentHelp(Texts.dataFileHelp(.ofTheTerminal), valueName: "file"), completion: .file(extensions: ["json", "xml"]))
    var data: String

    @Option(help: ArgumentHelp(Texts.documentLanguageHelp(.ofTheTerminal), valueName: "language"))
    var lang: Language?

    @Option(name: .shortAndLong, help: ArgumentHelp(Texts.outputHelp(.ofTheTerminal), valueName: "file"), completion: .file(extensions: ["pdf"]))
    var output: String?

    @Option(help: ArgumentHelp(Texts.scopeHelp(.ofTheTerminal), valueName: "scope"))
    var scope: Scope?

    @Option(help: ArgumentHelp(Texts.ownerHelp(.ofTheTerminal), valueName: "number"))
    var owner: Int?

    @Option(help: ArgumentHelp(Texts.eachHelp(.ofTheTerminal), valueName: "owners"))
    var each: Each?

    @Option(help: ArgumentHelp(Texts.watermarkHelp(.ofTheTerminal), valueName: "mark"))
    var watermark: RenderRequest.Watermark?

    @Option(help: ArgumentHelp(Texts.createdHelp(.ofTheTerminal), valueName: "moment"))
    var createdAt: Moment?

    @Option(help: ArgumentHelp(Texts.numberHelp(.ofTheTerminal), valueName: "text"))
    var number: String?

    @OptionGroup var options: PrintOptions

    func run() async throws {
        let (shop, language) = try await options.shop()
        try await RenderRefusal.told(in: language, data: DataFile.name(data)) {
            let request = RenderRequest(
                organisation: shop.organisation, kind: kind, language: lang ?? language, data: try await source(),
                scope: owner.map { .owner($0 - 1) } ?? .whole, watermark: watermark, created: createdAt ?? .now, documentNumber: number)
            if each == nil {
                try await one(request, shop, language)
            } else {
                try await OwnerBatch(shop: shop, request: request, language: language, ownLanguage: lang == nil, folder: output ?? kind).run()
            }
        }
    }

    /// The data; those of an e-invoice are read from its XML, by a worker as for the inbox.
    private func source() async throws -> [UInt8] {
        guard kind == EInvoicePrinter.kind, data != "-", case .success(.xml) = FileHead.type(data) else { return try DataFile.read(data) }
        let reading = EInvoiceReading(try await options.settings(), folder: FileManager.default.temporaryDirectory.path)
        let bytes = try await reading.data(of: data)
        await reading.rest()
        return bytes
    }

    private func one(_ request: RenderRequest, _ shop: PrintShop, _ language: Language) async throws {
        let document = try await shop.publishing().render(request)
        Terminal.note(FindingLines.text(document.findings, language))
        if output == "-" { return try FileHandle.standardOutput.write(contentsOf: Data(document.bytes)) }
        let path = output ?? "\(kind).pdf"
        try FinishedFile.write(document.bytes, to: path)
        Terminal.write("\(path.harmless): \(Texts.pageCount(document.pageCount)(language))\n")
    }

    func validate() throws {
        if each != nil && (owner != nil || scope != nil || output == "-") { throw ValidationError(Texts.eachUsage(.ofTheTerminal)) }
        if (scope == .owner) != (owner != nil) && (scope != nil || (owner ?? 1) < 1) { throw ValidationError(Texts.ownerUsage(.ofTheTerminal)) }
        if let owner, owner < 1 { throw ValidationError(Texts.ownerUsage(.ofTheTerminal)) }
    }
}

extension RenderRequest.Watermark: ExpressibleByArgument {}

extension Moment: ExpressibleByArgument {
    /// Reads ISO 8601 with an offset.
    public init?(argument: String) { self.init(argument) }
}
