internal import Access
internal import Domain
internal import Foundation
internal import Mustache

/// The templates of the pages (Mustache: every value is escaped unless a template says otherwise, and none does).
struct ScreenLibrary: Sendable {
    private let library: MustacheLibrary
    private let assets: AssetLibrary

    init(assets: AssetLibrary) throws {
        var library = MustacheLibrary()
        for (name, text) in try Files.all(in: "pages", withExtension: "mustache") {
            try library.register(String(decoding: text, as: UTF8.self), named: name)
        }
        self.library = library
        self.assets = assets
    }

    /// A page within the frame that all share.
    func reply(_ screen: Screen, for caller: Caller?, _ language: Language, path: String) throws -> Reply {
        var values: [String: any Sendable] = screen.values
        values["frame"] = DeskFrame(screen, caller, language, path: path, assets: assets).values
        guard let content = library.render(values, withTemplate: screen.name) else { throw Problem.notFound }
        values["content"] = content
        guard let page = library.render(values, withTemplate: "frame") else { throw Problem.notFound }
        return Reply([UInt8](page.utf8), "text/html; charset=utf-8")
    }
}
