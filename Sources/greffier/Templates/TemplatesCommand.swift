import ArgumentParser
import Domain
import Publishing
import TemplateFolder
import Typesetting

/// `greffier templates`: what can be rendered, and whether it is in order.
struct TemplatesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates", abstract: Texts.templatesAbstract(.ofTheTerminal),
        subcommands: [TemplatesList.self, TemplatesCheck.self, TemplatesPreview.self])
}

/// `greffier templates list`: the kinds, and the languages of each.
struct TemplatesList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.listAbstract(.ofTheTerminal), discussion: Texts.listDiscussion(.ofTheTerminal))

    @OptionGroup var options: PrintOptions

    func run() async throws {
        let (shop, language) = try await options.shop()
        try await RenderRefusal.told(in: language) {
            var columns = Columns(
                [Texts.template(language), Texts.languages(language)], elastic: [], width: Terminal.width, colour: Terminal.hasColour)
            for kind in try await shop.library.kinds(for: shop.organisation) {
                guard let files = try await shop.library.files(of: kind, for: shop.organisation) else { continue }
                let languages = Language.allCases.filter { files.files["\(kind)/strings.\($0.rawValue).json"] != nil }
                columns.add([.init(kind, .bold), .init(languages.map(\.rawValue).joined(separator: " "))])
            }
            Terminal.write(columns.text)
        }
    }
}

/// `greffier templates check`: everything that is wrong with the templates, with file, line and column.
struct TemplatesCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: Texts.checkAbstract(.ofTheTerminal), discussion: Texts.checkDiscussion(.ofTheTerminal))

    @Argument(help: ArgumentHelp(Texts.kindHelp(.ofTheTerminal)))
    var kind: String?

    @OptionGroup var options: PrintOptions

    func run() async throws {
        let (shop, language) = try await options.shop()
        try await RenderRefusal.told(in: language) {
            var found: [TemplateFault] = []
            let proof = TemplateProof(models: PrintShop.models, organisation: shop.organisation, families: try await shop.families())
            for kind in try await kinds(shop) {
                guard let files = try await shop.library.files(of: kind, for: shop.organisation) else { throw RenderRefusal.noTemplate(kind) }
                let faults = proof.faults(of: files)
                // A fault of a shared file is found with each kind, and told once.
                found += faults.filter { !found.contains($0) }
                if faults.isEmpty { Terminal.write("✓ \(kind)\n") }
            }
            if !found.isEmpty { throw TemplateFaults(found) }
        }
    }

    private func kinds(_ shop: PrintShop) async throws -> [String] {
        if let kind { return [kind] }
        return try await shop.library.kinds(for: shop.organisation)
    }
}
