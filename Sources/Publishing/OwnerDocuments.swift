package import Domain
internal import Typesetting

/// An owner for whom there is a document.
package struct OwnerEntry: Hashable, Sendable {
    /// The place in the data, from 0.
    package let index: Int
    package let name: String
    /// The language in which the owner wants to be written to, when the data say.
    package let language: Language?

    package init(index: Int, name: String, language: Language?) {
        self.index = index
        self.name = name
        self.language = language
    }
}

extension Publishing {
    /// The owners of a kind that makes a document for each (`owners[].name`, `owners[].language` of the data); none for another kind.
    package func owners(of request: RenderRequest) async throws -> [OwnerEntry] {
        let kind = try await load(request)
        let data = try check(request.data, by: kind)
        let count = models.first { $0.kind == kind.template.model }?.ownerCount(data) ?? 0
        guard count > 0, let owners = data["owners"] else { return [] }
        return owners.elements.prefix(count).enumerated().map { index, owner in
            OwnerEntry(index: index, name: owner["name"]?.string ?? "", language: owner["language"]?.string.flatMap(Language.init))
        }
    }
}
