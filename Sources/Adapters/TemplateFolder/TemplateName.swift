/// The names of kinds and files among the templates.
package enum TemplateName {
    /// Folders that are no kinds.
    private static let reserved = ["shared", "fonts"]

    /// A kind is one folder's name: lower-case letters, digits, "-" and "_".
    package static func isKind(_ name: String) -> Bool {
        1...60 ~= name.utf8.count && !reserved.contains(name)
            && name.utf8.allSatisfy { 97...122 ~= $0 || 48...57 ~= $0 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }

    /// Whether a file counts: not one that an editor or a system left behind.
    static func counts(_ name: String) -> Bool { !name.hasPrefix(".") && !name.hasSuffix("~") }
}
