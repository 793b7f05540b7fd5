package import Domain

/// How a folder is watched.
package struct FolderInboxSettings: Sendable {
    /// A path of this machine.
    package var folder: String
    /// How long a file must be unchanged before it is taken.
    package var settle: Duration
    /// How often the whole folder is looked through, for network folders that tell nothing.
    package var rescan: Duration
    /// Bytes of one file.
    package var sizeLimit: Int64
    /// Patterns of names or paths to leave alone, besides the usual ones.
    package var ignored: [String]
    /// The language of the texts beside failed files.
    package var language: Language

    package init(
        folder: String, settle: Duration = .seconds(5), rescan: Duration = .seconds(30), sizeLimit: Int64 = 50 << 20, ignored: [String] = [],
        language: Language = .fr
    ) {
        self.folder = folder
        self.settle = settle
        self.rescan = rescan
        self.sizeLimit = sizeLimit
        self.ignored = ignored
        self.language = language
    }
}
