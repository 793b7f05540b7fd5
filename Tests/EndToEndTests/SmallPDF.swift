import Foundation

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

    /// A page of text, then pages of drawn strokes that only character recognition can judge, which takes its time. Points a side.
    static func drawn(pages count: Int, size: Int = 842) -> [UInt8] {
        let text = "BT /F1 12 Tf 72 760 Td (Invoice 8) Tj ET"
        let strokes = "2 w " + (0..<20).map { "60 \(100 + 30 * $0) m 500 \(104 + 30 * $0) l S" }.joined(separator: " ")
        let kids = (0...count).map { "\(6 + $0) 0 R" }.joined(separator: " ")
        func page(_ content: Int) -> String {
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(size) \(size)] /Contents \(content) 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
        }
        return file(
            [
                "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [\(kids)] /Count \(count + 1) >>",
                "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream", "<< /Length \(strokes.utf8.count) >>\nstream\n\(strokes)\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", page(3),
            ] + [String](repeating: page(4), count: count))
    }

    /// A tree of pages that leads back to its own root.
    static var endlessTree: [UInt8] {
        file([
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 9 >>",
            "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 9 >>",
        ])
    }

    /// One page that opens with the password "open" only: `page("Invoice 9")` encrypted with qpdf, 40 bits.
    static let encrypted = [UInt8](Data(base64Encoded: encryptedText.filter { $0 != "\n" }) ?? Data())

    private static let encryptedText = """
        JVBERi0xLjUKJb/3ov4KMSAwIG9iago8PCAvUGFnZXMgMyAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCjIgMCBvYmoKPDwgL1R5cGUgL09ialN0bSAv
        TGVuZ3RoIDE2MyAvRmlsdGVyIC9GbGF0ZURlY29kZSAvTiAzIC9GaXJzdCAxNSA+PgpzdHJlYW0K/IQ3mJWJ+XNHrtAMGG4uCK6XDJ7wzw/M/27gFBPAoQWC
        I4iNC2vg7j7zFxcdml68cVKmBNcoTLnMG/5kz1IUsjtXqXxB3g3OV04QAXQ+pEwgXOEAFJH8+NseeYYDcqS1UyTLR5zqtqVu3uS964XoTQe5Y4AUGhYp4sne
        CsM96suauj0vTO2tTkMs0x2TZ2jmqjSYXC5STeD4yaV16pIooKpii2VuZHN0cmVhbQplbmRvYmoKNiAwIG9iago8PCAvTGVuZ3RoIDQ4IC9GaWx0ZXIgL0Zs
        YXRlRGVjb2RlID4+CnN0cmVhbQpTHuqk2HUnDPUBG2pzKzJnE5C757Q5xfTt1kmoZiv74EIE4udrObZIsKfTwW69HHtlbmRzdHJlYW0KZW5kb2JqCjcgMCBv
        YmoKPDwgL0ZpbHRlciAvU3RhbmRhcmQgL0xlbmd0aCA0MCAvTyA8MWU2MTk3M2I0NDQ3YzZiZWY3NmYzOTZjN2VkMDlkMTc3ZTA4NmU2OWUwYmYxZDdjYjZk
        YjMyMTBmYzczNDA5ZT4gL1AgLTQgL1IgMiAvVSA8ZDc5NjcyNzYwNWZmOTI2NmE3M2Q2MTM4NDYzZTMyMTdkMGYzNzhkOGMxM2JkNDk1ODdiMTk5YmQyMDU4
        ZTJiYT4gL1YgMSA+PgplbmRvYmoKOCAwIG9iago8PCAvVHlwZSAvWFJlZiAvTGVuZ3RoIDQwIC9GaWx0ZXIgL0ZsYXRlRGVjb2RlIC9EZWNvZGVQYXJtcyA8
        PCAvQ29sdW1ucyA0IC9QcmVkaWN0b3IgMTIgPj4gL1cgWyAxIDIgMSBdIC9Sb290IDEgMCBSIC9TaXplIDkgL0lEIFs8MzE0MTU5MjY1MzU4OTc5MzIzODQ2
        MjY0MzM4MzI3OTU+PDMxNDE1OTI2NTM1ODk3OTMyMzg0NjI2NDMzODMyNzk1Pl0gL0VuY3J5cHQgNyAwIFIgPj4Kc3RyZWFtCnicY2IAAiZGBn4GJgYGQxDr
        EIjFwAgh/jO6/gOyyoBijOcYAEAXBKEKZW5kc3RyZWFtCmVuZG9iagpzdGFydHhyZWYKNjUxCiUlRU9GCg==
        """

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
