/// Reads how large a picture is from its first bytes, without decoding it.
enum PictureSize {
    /// Pixels count 96 to an inch.
    private static let pixel: Points = 72.0 / 96

    /// The format and the size in points; nil when it is no PNG, JPEG or SVG, or says no size.
    static func read(_ bytes: [UInt8]) -> (Image.Format, Size)? {
        if let size = png(bytes) { return (.png, size) }
        if let size = jpeg(bytes) { return (.jpeg, size) }
        if let size = svg(bytes) { return (.svg, size) }
        return nil
    }

    /// ISO/IEC 15948 §11.2.2: the header comes first.
    private static func png(_ bytes: [UInt8]) -> Size? {
        guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
        guard bytes[12..<16].elementsEqual("IHDR".utf8) else { return nil }
        return size(width: number(bytes, 16, 4), height: number(bytes, 20, 4))
    }

    /// ITU-T T.81 §B.2.2: the frame header, wherever it stands among the segments.
    private static func jpeg(_ bytes: [UInt8]) -> Size? {
        guard bytes.count >= 4, bytes[0] == 0xFF, bytes[1] == 0xD8 else { return nil }
        var position = 2
        while position + 9 < bytes.count {
            guard bytes[position] == 0xFF else { return nil }
            let marker = bytes[position + 1]
            if marker == 0xFF {
                position += 1
                continue
            }
            // All start-of-frame markers but those of Huffman tables, of arithmetic coding and the reserved one.
            if marker >= 0xC0, marker <= 0xCF, marker != 0xC4, marker != 0xC8, marker != 0xCC {
                return size(width: number(bytes, position + 7, 2), height: number(bytes, position + 5, 2))
            }
            if marker == 0xD9 || marker == 0xDA { return nil }
            position += 2 + max(2, number(bytes, position + 2, 2))
        }
        return nil
    }

    private static func svg(_ bytes: [UInt8]) -> Size? {
        guard bytes.prefix(4096).contains(UInt8(ascii: "<")) else { return nil }
        let text = String(decoding: bytes.prefix(65536), as: UTF8.self)
        guard let start = text.firstRange(of: "<svg"), let end = text[start.upperBound...].firstIndex(of: ">") else { return nil }
        let head = String(text[start.upperBound..<end])
        if let width = attribute("width", head).flatMap(length), let height = attribute("height", head).flatMap(length), width > 0, height > 0 {
            return Size(width: width, height: height)
        }
        let box = attribute("viewBox", head)?.split { $0 == " " || $0 == "," }.compactMap { Length.number($0) } ?? []
        guard box.count == 4, box[2] > 0, box[3] > 0 else { return nil }
        return Size(width: box[2] * pixel, height: box[3] * pixel)
    }

    private static func attribute(_ name: String, _ head: String) -> String? {
        for quote in ["\"", "'"] {
            for separator in [" ", "\n", "\t"] {
                guard let start = head.firstRange(of: separator + name + "=" + quote) else { continue }
                guard let end = head[start.upperBound...].firstIndex(of: Character(quote)) else { continue }
                return String(head[start.upperBound..<end])
            }
        }
        return nil
    }

    /// SVG lengths: a bare number and "px" are pixels.
    private static func length(_ text: String) -> Points? {
        let body = text.hasSuffix("px") ? text.dropLast(2) : text[...]
        if let number = Length.number(body) { return number * pixel }
        guard let length = Length(text), !length.isRelative else { return nil }
        return length.number
    }

    private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
        guard offset + count <= bytes.count else { return 0 }
        return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func size(width: Int, height: Int) -> Size? {
        guard width > 0, height > 0, width <= 1 << 20, height <= 1 << 20 else { return nil }
        return Size(width: Points(width) * pixel, height: Points(height) * pixel)
    }
}
