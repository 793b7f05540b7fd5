internal import Access
internal import Domain
internal import Publishing

/// Choosing a template, giving it data, looking at what comes of it: `/print`.
package struct PrintPages: PageGroup {
    private let api: InnerAPI

    package init(_ api: InnerAPI) { self.api = api }

    package var pages: [Page] { [Page("/print", need: .permission(.render)) { try await print($0) }] }

    private struct Template: Decodable, Sendable {
        let kind: String
        let languages: [String]
        let owners: Bool
    }

    private func print(_ call: Call) async throws -> Screen {
        let templates = try await api.read("/templates", as: ListRecord<Template>.self, for: call).items
        let chosen = templates.first { $0.kind == call.query("kind") } ?? templates.first
        let language = call.language
        let languages = Language.allCases.filter { chosen?.languages.contains($0.rawValue) ?? false }
        let values: [String: any Sendable] = [
            "t": PrintTexts.words.and(PrintTexts.letterhead).values(language),
            "templates": templates.map { template in
                ["kind": template.kind, "name": PrintTexts.name(template.kind, language), "chosen": template.kind == chosen?.kind]
                    as [String: any Sendable]
            },
            "languages": languages.map { choice in
                ["code": choice.rawValue, "name": FrameTexts.name(choice), "chosen": choice == language] as [String: any Sendable]
            },
            "watermarks": PrintTexts.watermarks.map { ["value": $0.key, "name": $0.value(language)] as [String: any Sendable] },
            "owners": chosen?.owners ?? false, "kind": chosen?.kind ?? "", "mayLetterhead": try call.caller.may(.letterhead),
        ]
        let data: [String: JSON] = [
            "kind": .text(chosen?.kind ?? ""), "texts": PrintTexts.words.and(PrintTexts.letterhead).json(language),
        ]
        return Screen("print", title: PrintTexts.words["title", language], values: values, module: "print", sheet: "pages", data: .object(data))
    }
}
