import ArgumentParser
import Domain
import Foundation
import Publishing
import TemplateFolder
import Typesetting

/// `greffier templates preview`: renders the sample data again and again, whenever a file of the template is saved.
struct TemplatesPreview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview", abstract: Texts.previewAbstract(.ofTheTerminal), discussion: Texts.previewDiscussion(.ofTheTerminal))

    @Argument(help: ArgumentHelp(Texts.kindHelp(.ofTheTerminal)))
    var kind: String

    @Option(help: ArgumentHelp(Texts.documentLanguageHelp(.ofTheTerminal), valueName: "language"))
    var lang: Language?

    @Option(
        name: .shortAndLong, help: ArgumentHelp(Texts.previewOutputHelp(.ofTheTerminal), valueName: "file"), completion: .file(extensions: ["pdf"]))
    var output: String?

    @Option(help: ArgumentHelp(Texts.previewDataHelp(.ofTheTerminal), valueName: "file"), completion: .file(extensions: ["json"]))
    var data: String?

    @Option(help: ArgumentHelp(Texts.ownerHelp(.ofTheTerminal), valueName: "number"))
    var owner: Int?

    @Flag(help: ArgumentHelp(Texts.onceHelp(.ofTheTerminal)))
    var once = false

    @OptionGroup var options: PrintOptions

    func run() async throws {
        let (shop, language) = try await options.shop(lookEvery: .zero)
        if once { return try await RenderRefusal.told(in: language) { try await render(shop, language) } }
        var last: State?
        while !Task.isCancelled {
            let state = await state(shop)
            if state != last {
                last = state
                // A fault is told, and mended at the next save.
                try? await RenderRefusal.told(in: language) { try await render(shop, language) }
            }
            try await Task.sleep(for: .milliseconds(150))
        }
    }

    /// What the document depends on, as it is now.
    private struct State: Equatable {
        var files: TemplateFiles?
        var data: [UInt8]?
    }

    private func state(_ shop: PrintShop) async -> State {
        State(files: try? await shop.library.files(of: kind, for: shop.organisation), data: data.flatMap { try? DataFile.read($0) })
    }

    private func render(_ shop: PrintShop, _ language: Language) async throws {
        guard let files = try await shop.library.files(of: kind, for: shop.organisation) else { throw RenderRefusal.noTemplate(kind) }
        let bytes = try data.map(DataFile.read) ?? files.files["\(kind)/sample.json"] ?? []
        let request = RenderRequest(
            organisation: shop.organisation, kind: kind, language: lang ?? language, data: bytes, scope: owner.map { .owner($0 - 1) } ?? .whole,
            watermark: .draft, created: .now)
        let clock = ContinuousClock()
        let start = clock.now
        let document = try await shop.publishing().render(request)
        let path = output ?? "\(kind).pdf"
        try FinishedFile.write(document.bytes, to: path)
        let milliseconds = (clock.now - start) / .milliseconds(1)
        Terminal.note(FindingLines.text(document.findings, language))
        Terminal.write("\(path.harmless): \(Texts.pageCount(document.pageCount)(language)), \(Int(milliseconds.rounded())) ms\n")
    }

    func validate() throws {
        if data == "-" || output == "-" || (owner ?? 1) < 1 { throw ValidationError(Texts.previewUsage(.ofTheTerminal)) }
    }
}
