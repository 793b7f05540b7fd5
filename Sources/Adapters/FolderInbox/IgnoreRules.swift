internal import Glibc

/// The names in an inbox that are nobody's document: what other programs leave while they work, and our own folders.
struct IgnoreRules: Sendable {
    /// Patterns of the user, matched with the name and with the path below the inbox (glob(7)).
    let patterns: [String]

    /// Our own folders, at the top of the inbox alone.
    static let ours = ["done", "failed"]

    private static let endings = [".part", ".tmp", ".crdownload"]
    private static let names = ["@eadir", "thumbs.db", "desktop.ini"]

    func ignores(_ path: Path) -> Bool {
        guard let last = path.components.last else { return false }
        let name = String(decoding: last, as: UTF8.self)
        if path.components.count == 1 && IgnoreRules.ours.contains(name) { return true }
        if name.hasPrefix(".") || name.hasPrefix("~$") { return true }
        let lowercased = name.lowercased()
        if IgnoreRules.names.contains(lowercased) || IgnoreRules.endings.contains(where: lowercased.hasSuffix) { return true }
        return patterns.contains { matches($0, name) || matches($0, path.text) }
    }

    private func matches(_ pattern: String, _ text: String) -> Bool {
        unsafe fnmatch(pattern, text, 0) == 0
    }
}
