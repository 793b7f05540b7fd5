/// A PDF written for a test: one content stream a page, Helvetica as F1.
struct PDFFixture {
    var pages: [String]
    var rotation = 0
    /// Points.
    var size = (width: 595, height: 842)
    /// Further entries of the trailer.
    var trailer = ""

    var bytes: [UInt8] {
        let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ]
        for (index, content) in pages.enumerated() {
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(size.width) \(size.height)] /Rotate \(rotation) "
                    + "/Resources << /Font << /F1 3 0 R >> >> /Contents \(5 + 2 * index) 0 R >>")
            objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
        }
        return Self.file(objects, trailer: trailer)
    }

    /// A file of some objects, the first being the catalogue.
    static func file(_ objects: [String], trailer: String = "") -> [UInt8] {
        var text = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets { text += String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n" }
        return Array((text + "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(trailer) >>\nstartxref\n\(start)\n%%EOF\n").utf8)
    }

    /// Text with its baseline at a place from the bottom left, in points.
    static func text(_ text: String, x: Int, y: Int, size: Int = 12, mode: Int = 0) -> String {
        "BT /F1 \(size) Tf \(mode) Tr \(x) \(y) Td (\(text)) Tj ET\n"
    }

    /// A grey picture over the whole page.
    static let picture = "q 595 0 0 842 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 /F /AHx ID C0FFFFC0> EI Q\n"

    /// A page of French as a letter has it.
    static let letter = [
        "Facture du syndic pour la copropriete", "Votre numero de client est le suivant", "Le montant total est a payer avant la date",
        "Nous vous remercions de votre confiance", "Les travaux sont effectues dans le garage", "Avec nos salutations les plus distinguees",
        "Conditions generales et paiement par virement", "Entretien des parties communes de la residence",
    ].enumerated().map { text($1, x: 70, y: 750 - 40 * $0, size: 16) }.joined()
}
