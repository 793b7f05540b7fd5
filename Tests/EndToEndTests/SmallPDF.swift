/// Small PDFs, written by hand so that a test says all that is in them.
enum SmallPDF {
    /// One page with some lines of text.
    static func page(_ lines: String...) -> [UInt8] {
        let text = lines.enumerated().map { "BT /F1 12 Tf 72 \(760 - 20 * $0) Td (\($1)) Tj ET" }.joined(separator: "\n")
        return file([
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ])
    }

    /// Many empty pages.
    static func pages(_ count: Int) -> [UInt8] {
        let kids = (0..<count).map { "\($0 + 3) 0 R" }.joined(separator: " ")
        let pages = [String](repeating: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>", count: count)
        return file(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [\(kids)] /Count \(count) >>"] + pages)
    }

    /// A tree of pages that leads back to its own root.
    static var endlessTree: [UInt8] {
        file([
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 9 >>",
            "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 9 >>",
        ])
    }

    private static func file(_ objects: [String]) -> [UInt8] {
        var bytes = Array("%PDF-1.4\n".utf8)
        var offsets: [Int] = []
        for (number, object) in objects.enumerated() {
            offsets.append(bytes.count)
            bytes += Array("\(number + 1) 0 obj\n\(object)\nendobj\n".utf8)
        }
        let start = bytes.count
        let rows = offsets.map { offset in String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n" }.joined()
        bytes += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n\(rows)".utf8)
        return bytes + Array("trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n".utf8)
    }
}
