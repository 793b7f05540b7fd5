internal import CPoppler

/// The printing conditions that a PDF/A names (ISO 32000-1, 14.11.5). Poppler takes the profile of a single one for that of the screen and
/// computes the way to it from every kind of colour, each time a page is looked at: more than half of the time of reading one, for shades
/// that no reading tells apart.
enum OutputIntents {
    private static let key = Array("/OutputIntents".utf8)

    /// The same bytes, the key in the catalog turned into one that says nothing. What is compressed or no key stays as it is.
    static func hidden(in bytes: [UInt8]) -> [UInt8] {
        var (hidden, from) = (bytes, 0)
        while let found = next(in: bytes, from: from) {
            from = found + key.count
            if isKey(bytes, endingAt: from) { hidden[from - 1] = 0x2D }
        }
        return hidden
    }

    private static func next(in bytes: [UInt8], from start: Int) -> Int? {
        let found = unsafe bytes.withUnsafeBytes { unsafe greffier_find($0.baseAddress, $0.count, start, key, key.count) }
        return found < bytes.count ? found : nil
    }

    /// An array, by itself or by reference, follows the key.
    private static func isKey(_ bytes: [UInt8], endingAt end: Int) -> Bool {
        guard let next = bytes[end...].prefix(16).first(where: { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }) else { return false }
        return next == 0x5B || (0x30...0x39).contains(next)
    }
}
