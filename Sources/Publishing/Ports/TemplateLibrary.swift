package import Domain
package import Typesetting

/// Where templates come from: the built-in ones, under those of an organisation.
package protocol TemplateLibrary: Sendable {
    /// The kinds that can be rendered.
    func kinds(for organisation: Organisation) async throws -> [String]

    /// The files of a kind, the organisation's own over the built-in ones; nil when there is no such kind.
    func files(of kind: String, for organisation: Organisation) async throws -> TemplateFiles?

    /// Something of the organisation's own has just been changed: the next who asks sees it.
    func changed(for organisation: Organisation) async
}
