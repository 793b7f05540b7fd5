internal import Domain

/// How a camera held the picture: the Exif tag 274 of a JPEG (JEITA CP-3451, 4.6.4), 1 to 8.
struct Orientation {
    let tag: Int

    init(exifOf bytes: [UInt8], _ type: MediaType) {
        tag = type == .jpeg ? Self.read(bytes) ?? 1 : 1
    }

    /// Width and height change places.
    var isTurned: Bool { (5...8).contains(tag) }

    /// The picture as the camera's owner sees it.
    func upright(_ pix: consuming Pix) throws(ReadingFailure) -> Pix {
        let quarters = [3: 2, 4: 2, 5: 1, 6: 1, 7: 3, 8: 3][tag] ?? 0
        // The even tags up to 4 and the odd ones from 5 are mirrored, before they are turned.
        if [2, 4, 5, 7].contains(tag) { pix = try pix.mirrored() }
        if quarters != 0 { pix = try pix.turned(quarters: tag == 5 ? 3 : tag == 7 ? 1 : quarters) }
        return pix
    }

    private static func read(_ bytes: [UInt8]) -> Int? {
        // Segments follow the start mark: FF, kind, length of two bytes that counts itself.
        var position = 2
        while position + 4 <= bytes.count, bytes[position] == 0xFF {
            let length = Int(bytes[position + 2]) << 8 | Int(bytes[position + 3])
            let end = position + 2 + length
            guard length >= 2, end <= bytes.count else { return nil }
            if bytes[position + 1] == 0xE1, bytes[(position + 4)..<end].starts(with: Array("Exif\0\0".utf8)) {
                return tag(inTIFF: bytes[(position + 10)..<end])
            }
            if bytes[position + 1] == 0xDA { return nil }
            position = end
        }
        return nil
    }

    private static func tag(inTIFF header: ArraySlice<UInt8>) -> Int? {
        let start = header.startIndex
        guard header.count >= 8 else { return nil }
        let little = header[start] == 0x49
        func number(_ offset: Int, _ size: Int) -> Int? {
            guard offset >= 0, offset + size <= header.count else { return nil }
            let raw = header[(start + offset)..<(start + offset + size)]
            return (little ? Array(raw.reversed()) : Array(raw)).reduce(0) { $0 << 8 | Int($1) }
        }
        guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
        for entry in 0..<min(count, 200) where number(directory + 2 + 12 * entry, 2) == 274 {
            return number(directory + 2 + 12 * entry + 8, 2)
        }
        return nil
    }
}
