/// An element as it was written.
struct MarkupElement: Sendable {
    var name: String
    /// Of its "<".
    var place: TemplatePlace
    var attributes: [MarkupAttribute]
    var children: [MarkupNode]
}

struct MarkupAttribute: Sendable {
    var name: String
    var place: TemplatePlace
    /// Its entities read.
    var value: SourceText
}

enum MarkupNode: Sendable {
    case element(MarkupElement)
    /// Its entities read, its white space as it was written.
    case text(SourceText)
}
