internal import PDFSyntax

/// The colour space of the documents: sRGB (IEC 61966-2-1), as an ICC profile of version 2 (ICC.1:2001-04) built from the published numbers.
enum ColourProfile {
    /// The profile's bytes, compressed once.
    static let packed: [UInt8]? = {
        guard let compressor = Compressor(level: 9) else { return nil }
        var writer = ByteWriter(capacity: 4_096)
        unsafe bytes.withUnsafeBytes { unsafe compressor.compress($0, into: &writer) }
        return writer.array()
    }()

    /// Header, table of tags, and the tags' data, which the three curves share.
    static let bytes: [UInt8] = {
        let data: [(signatures: [String], bytes: [UInt8])] = [
            (["desc"], description("sRGB IEC61966-2.1")),
            (["cprt"], [UInt8]("text\0\0\0\0No copyright, use freely\0".utf8)),
            (["wtpt"], colour(0.9642, 1, 0.8249)),
            // The primaries of IEC 61966-2-1, adapted from D65 to D50 with the Bradford matrix (ICC.1:2001-04 annex E).
            (["rXYZ"], colour(0.4360747, 0.2225045, 0.0139322)),
            (["gXYZ"], colour(0.3850649, 0.7168786, 0.0971045)),
            (["bXYZ"], colour(0.1430804, 0.0606169, 0.7141733)),
            (["rTRC", "gTRC", "bTRC"], curve()),
        ]
        var table: [UInt8] = []
        var body: [UInt8] = []
        let count = data.reduce(0) { $0 + $1.signatures.count }
        for (signatures, bytes) in data {
            for signature in signatures { table += signature.utf8 + word(128 + 4 + 12 * count + body.count) + word(bytes.count) }
            body += bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4)
        }
        let size = 128 + 4 + table.count + body.count
        return header(size: size) + word(count) + table + body
    }()

    private static func header(size: Int) -> [UInt8] {
        var header = word(size) + word(0) + word(0x0210_0000)
        header += "mntrRGB XYZ ".utf8
        // 1 January 2000, midnight: the profile has no history.
        header += [7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0] + "acsp".utf8
        header += [UInt8](repeating: 0, count: 28)
        // The light of the connection space, D50.
        header += fixed(0.9642) + fixed(1) + fixed(0.8249)
        return header + [UInt8](repeating: 0, count: 128 - header.count)
    }

    /// The curve from code to light, in 1,024 steps.
    private static func curve() -> [UInt8] {
        let steps = 1_024
        var bytes = [UInt8]("curv\0\0\0\0".utf8) + word(steps)
        for step in 0..<steps {
            let light = UInt16((linear(Double(step) / Double(steps - 1)) * 65_535).rounded())
            bytes += [UInt8(light >> 8), UInt8(light & 0xFF)]
        }
        return bytes
    }

    /// IEC 61966-2-1 §5.2: a straight line near black, then the power 2.4.
    static func linear(_ code: Double) -> Double {
        guard code > 0.04045 else { return code / 12.92 }
        let base = (code + 0.055) / 1.055
        // base^2.4 is base² times its fifth root, which Newton's steps find with sums and products only: the same bits on every machine.
        let square = base * base
        var root = 1.0
        for _ in 0..<40 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
        return square * root
    }

    private static func description(_ text: String) -> [UInt8] {
        let ascii = Array(text.utf8) + [0]
        // No Unicode and no Macintosh form: their lengths are zero, the latter has its 67 bytes all the same.
        return [UInt8]("desc\0\0\0\0".utf8) + word(ascii.count) + ascii + [UInt8](repeating: 0, count: 4 + 4 + 2 + 1 + 67)
    }

    private static func colour(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
        [UInt8]("XYZ \0\0\0\0".utf8) + fixed(x) + fixed(y) + fixed(z)
    }

    /// A number with 16 binary places.
    private static func fixed(_ number: Double) -> [UInt8] { word(Int((number * 65_536).rounded())) }

    private static func word(_ number: Int) -> [UInt8] {
        [UInt8(number >> 24 & 0xFF), UInt8(number >> 16 & 0xFF), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF)]
    }
}
