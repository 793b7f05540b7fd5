import Domain
import Testing
import Typesetting

@Suite struct `Style sheets` {
    @Test func `text properties reach what stands inside, boxes do not`() throws {
        let styles = """
            :root { --ink: #123456; }
            document { font-family: "Noto Serif"; font-size: 10pt; color: var(--ink); text-align: justify }
            box { font-size: 2em; padding: 3mm 2pt; background: #eee; border: 1pt solid black; margin: 4pt 0 5pt 6pt }
            .big { font-size: 1.5em; hyphens: auto }
            b.loud { color: #f00 }
            """
        let box = try #require(try bound("<box><p class='big'>a <b class='loud'>b</b></p></box>", styles: styles).body.first as? BoxBlock)
        #expect(box.style.look.size == 20)
        #expect(box.style.padding == Insets(top: 3 * 72 / 25.4, right: 2, bottom: 3 * 72 / 25.4, left: 2))
        #expect(box.style.background == Colour(red: 0xEE, green: 0xEE, blue: 0xEE))
        #expect(box.style.border.left == Stroke(width: 1, colour: .black))
        #expect([box.style.spaceBefore, box.style.spaceAfter, box.style.indent] == [4, 5, 6])
        let paragraph = try #require(box.content.first as? Paragraph)
        #expect(paragraph.style.look == TextLook(face: FontFace(family: "Noto Serif"), size: 30, colour: Colour(red: 0x12, green: 0x34, blue: 0x56)))
        #expect(paragraph.style.alignment == .justify && paragraph.style.hyphenates)
        #expect(paragraph.style.background == nil && paragraph.style.padding == .none && paragraph.style.border == Border())
        guard case .text(_, let look, _) = paragraph.content[1] else { return #expect(Bool(false)) }
        #expect(look.face == FontFace(family: "Noto Serif", bold: true) && look.colour == Colour(red: 255, green: 0, blue: 0) && look.size == 30)
    }

    @Test func `an element with a class is stronger than a class, a class than an element, and later rules than earlier ones`() throws {
        let styles = "p.a { font-size: 4pt } .a { font-size: 3pt } .b { font-size: 5pt } p { font-size: 2pt } p { color: #111 } p { color: #222 }"
        let sizes = try bound("<p>1</p><p class='a'>2</p><p class='b a'>3</p><p class='b'>4</p>", styles: styles).body
            .compactMap { ($0 as? Paragraph)?.style.look.size }
        #expect(sizes == [2, 4, 4, 5])
    }

    @Test func `shared sheets come first, then the brand, then the template's own; variables count wherever they stand`() throws {
        let files: [String: [UInt8]] = [
            "shared/styles.css": Array("p { color: var(--ink); font-size: 7pt } h1 { font-size: 30pt }".utf8),
            "shared/brand.css": Array(":root { --ink: #00f }".utf8),
        ]
        let body = try bound("<p>a</p><h1>b</h1>", styles: "h1 { font-size: 12pt }", files: files).body
        let paragraph = try #require(body[0] as? Paragraph)
        let heading = try #require(body[1] as? Heading)
        #expect(paragraph.style.look.colour == Colour(red: 0, green: 0, blue: 255) && paragraph.style.look.size == 7)
        #expect(heading.style.look.size == 12 && heading.style.look.face.bold && heading.style.keepsWithNext)
    }

    static let broken: [(String, String)] = [
        ("p { colour: red }", "1:5 The property “colour” is unknown. Did you mean “color”?"),
        ("p { color: red }", "1:12 “red” is not a colour. Write #1f3a5f"),
        ("p { color: var(--acent) } :root { --accent: #000 }", "1:12 “--acent” is not defined. Did you mean “--accent”?"),
        ("p { margin-top: 4px }", "1:17 “4px” is not a length. Units: pt, mm, cm, em"), ("p { font-size: 0 }", "1:16 “0” is not a length."),
        ("p { line-height: 12pt }", "1:18 “12pt” is not a line height."), ("pp { color: #000 }", "1:1 No element is called “pp”. Did you mean “p”?"),
        ("p > b { color: #000 }", "1:3 A selector is expected"), ("p { color #000 }", "1:11 A property is expected."),
        ("p { color: #000", "1:3 “{” is not finished."),
        ("@media print {}", "1:1 Rules that begin with “@” do not exist here."), ("p { border: thick }", "1:5 A border is a width"),
        ("p { border: 1pt dashed #000 }", "1:17 “dashed” is not a value of “border”."),
        ("p { text-align: middle }", "1:17 “middle” is not a value of “text-align”."),
        ("p { font-weight: bold italic }", "1:23 “font-weight” takes one value, not 2."),
        ("p { margin: 1pt 2pt }", "1:5 There is no margin on the right"),
        ("p { padding: 1pt 1pt 1pt 1pt 1pt }", "1:5 “padding” takes one to four lengths."),
        (":root { accent: #000 }", "1:9 In :root only names such as --accent"),
        ("p { font-family: 'Comic Sans' }", "1:18 The font “Comic Sans” is not shipped."), ("/* x", "1:1 “/*” is not finished."),
        ("p {}\n\n.x { font-size: 1e3pt }", "3:17 “1e3pt” is not a length."),
    ]

    @Test(arguments: broken)
    func `a rule that cannot be understood is told where it stands`(_ broken: (text: String, fault: String)) {
        let told = faults(document("<p>a</p>"), styles: broken.text, families: ["Noto Sans", "Noto Serif"])
        #expect(told.contains { $0.hasPrefix("letter/styles.css:" + broken.fault) }, "\(told)")
    }
}
