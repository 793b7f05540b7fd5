/// Names of companies compared.
enum Names {
    /// The letters and digits of a name, folded: two spellings of one name have one key.
    static func key(_ text: String) -> String {
        String(decoding: Folding.bytes(text).filter(\.isAlphanumeric), as: UTF8.self)
    }

    private static let signs: Set<Character> = [
        ",", ":", ";", "-", "–", "|", "·", "•", "*", "_", "'", "\"", "=", "~", "«", "»", "‘", "’", "“", "„",
    ]

    /// Without signs at either end.
    static func cleaned(_ text: String) -> String {
        var name = Substring(text)
        while let first = name.first, signs.contains(first) || first == " " { name.removeFirst() }
        while let last = name.last, signs.contains(last) || last == " " { name.removeLast() }
        return String(name)
    }

    private static let hosts: Set<String> = [
        "gmail", "hotmail", "outlook", "skynet", "telenet", "proximus", "yahoo", "example", "localhost", "www", "live", "icloud",
    ]

    /// The name in a web or e-mail address, without its ending: "info@liften-jansen.be" gives "liftenjansen".
    static func domain(_ folded: [UInt8]) -> [UInt8]? {
        var host = folded[...]
        if let at = host.lastIndex(of: 0x40) {
            host = host[(at + 1)...]
        } else if host.starts(with: "www.".utf8) {
            host = host.dropFirst(4)
        } else if let slashes = host.firstRange(of: Array("://".utf8)) {
            host = host[slashes.upperBound...]
            if host.starts(with: "www.".utf8) { host = host.dropFirst(4) }
        } else {
            return nil
        }
        host = host.prefix { $0 != 0x2F && $0 != 0x3A }
        let parts = host.split(separator: 0x2E)
        guard parts.count >= 2 else { return nil }
        let name = parts[parts.count - 2].filter(\.isAlphanumeric)
        return name.count >= 4 && !hosts.contains(String(decoding: name, as: UTF8.self)) ? name : nil
    }

    /// Whether a word of a name, of four letters or more, is in a domain or holds it.
    static func agrees(_ words: [String], with domains: [[UInt8]]) -> Bool {
        let whole = Array(words.joined().utf8)
        for domain in domains.prefix(12) {
            if whole.firstRange(of: domain) != nil { return true }
            for word in words where word.utf8.count >= 4 && domain.firstRange(of: Array(word.utf8)) != nil { return true }
        }
        return false
    }
}

extension Collection where Element == UInt8, Index == Int {
    /// Where some bytes first stand.
    func firstRange(of needle: [UInt8]) -> Range<Int>? {
        guard let first = needle.first, count >= needle.count else { return nil }
        var index = startIndex
        while index + needle.count <= endIndex {
            if self[index] == first, self[index..<index + needle.count].elementsEqual(needle) { return index..<index + needle.count }
            index += 1
        }
        return nil
    }
}
