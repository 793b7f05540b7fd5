/// The files that make one template: its own, and the shared parts; those of the organisation lie over the built-in ones, file by file.
/// A file is named by its path under the templates folder: "minutes/layout.xml", "shared/letterhead.xml", "shared/strings.fr.json".
package struct TemplateFiles: Sendable, Hashable {
    package var kind: String
    package var files: [String: [UInt8]]

    package init(kind: String, files: [String: [UInt8]]) {
        self.kind = kind
        self.files = files
    }
}
