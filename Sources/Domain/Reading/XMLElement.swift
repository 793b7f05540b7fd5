/// An element of an XML document as plain values: the seam between the parser and what makes sense of it.
package struct XMLElement: Hashable, Sendable {
    /// Without a prefix.
    package var name: String
    /// The name of the namespace; empty for none.
    package var namespace: String
    /// By name without prefix.
    package var attributes: [String: String]
    /// The characters that stand directly in it, as they are.
    package var text: String
    package var children: [XMLElement]
    /// Where it begins, counted from 1.
    package var line: Int

    package init(
        name: String, namespace: String = "", attributes: [String: String] = [:], text: String = "", children: [XMLElement] = [], line: Int = 0
    ) {
        self.name = name
        self.namespace = namespace
        self.attributes = attributes
        self.text = text
        self.children = children
        self.line = line
    }
}
