/// How a document looks before any style sheet says otherwise.
enum BuiltInStyles {
    static let root = Style(look: TextLook(face: FontFace(family: "Noto Sans"), size: 10))

    static let sheet = """
        h1 { font-size: 1.6em; font-weight: bold; margin-bottom: 8pt; break-after: avoid; line-height: 1.2 }
        h2 { font-size: 1.25em; font-weight: bold; margin-top: 12pt; margin-bottom: 4pt; break-after: avoid; line-height: 1.25 }
        h3 { font-size: 1.1em; font-weight: bold; margin-top: 8pt; margin-bottom: 3pt; break-after: avoid }
        h4 { font-weight: bold; margin-top: 6pt; margin-bottom: 2pt; break-after: avoid }
        p { margin-bottom: 6pt }
        ul, ol, table, columns, flow, box, chart, image, qr { margin-bottom: 6pt }
        li { margin-bottom: 2pt }
        cell { padding: 2pt 4pt }
        head { font-weight: bold }
        caption { font-size: 0.9em; font-style: italic; margin-bottom: 3pt; break-after: avoid }
        carry { font-style: italic }
        box { padding: 6pt; break-inside: avoid }
        rule { border-top: 0.5pt solid #808080; margin-top: 4pt; margin-bottom: 4pt }
        signature { margin-top: 6pt; margin-bottom: 6pt }
        header, footer { font-size: 0.8em; hyphens: none; text-align: left }
        watermark { font-size: 90pt; font-weight: bold; color: #e4e4e4 }
        footnote { font-size: 0.8em; font-weight: normal; font-style: normal; text-decoration: none }
        b { font-weight: bold }
        i { font-style: italic }
        u { text-decoration: underline }
        a { color: #1a4c8b; text-decoration: underline }
        """
}
