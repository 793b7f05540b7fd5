extension LineSetter.Measure {
    init(_ place: Place, _ style: Style, node: Structure.Node.ID?) {
        self.init(x: place.x, width: place.width, alignment: style.alignment, hyphenates: style.hyphenates, node: node)
    }
}

/// A footnote whose mark is set and whose text is not yet.
struct OwedFootnote {
    var index: Int
    var content: [Inline]
    var look: TextLook
}

extension Compositor {
    /// Sets a text as strips, a line each: no line of a paragraph stands alone at the foot or the head of a page.
    func setText(_ content: [Inline], _ style: Style, in galley: Galley, at place: Place, node: Structure.Node.ID?) throws {
        let owed = try load(content, style)
        _ = lines.set(LineSetter.Measure(place, style, node: node), into: &galley.marks, stacked: false)
        let count = lines.lines.count
        for (index, line) in lines.lines.enumerated() {
            let firstAnchor = galley.anchors.count
            for footnote in line.footnotes {
                galley.anchors.append(Anchor(y: 0, kind: .footnote(footnote, after: line.marks.upperBound - 1)))
            }
            var strip = Strip(height: line.height, marks: line.marks, anchors: firstAnchor..<galley.anchors.count)
            if index == 1 || (index > 0 && index == count - 1) { strip.rule = .bound }
            galley.append(strip)
        }
        for footnote in owed { try set(footnote, style, under: node) }
    }

    /// Puts a text into the line setter; returns the footnotes whose text must be set after it.
    func load(_ content: [Inline], _ style: Style, isMeasuring: Bool = false) throws -> [OwedFootnote] {
        var owed: [OwedFootnote] = []
        lines.clear()
        for inline in content {
            switch inline {
            case .text(let text, let look, let link): add(text, look, style.lineHeight, link: link)
            case .lineBreak: addLineBreak(style)
            case .pageNumber(let look): add(try pageText(\.number, isMeasuring), look, style.lineHeight)
            case .pageCount(let look): add(try pageText(\.count, isMeasuring), look, style.lineHeight)
            case .footnote(let content, let look):
                let index = footnotes.count
                addFootnoteMark(index, look)
                if isMeasuring { continue }
                footnotes.append(Galley())
                owed.append(OwedFootnote(index: index, content: content, look: look))
            }
        }
        return owed
    }

    /// The narrowest and the natural width of a text, without setting it.
    func breadth(of content: [Inline], _ style: Style) -> Breadth {
        if content.count == 1, case .text(let text, let look, _) = content[0] {
            let shaped = shaped(text, voice: store.voice(look.face, language))
            return Breadth(least: shaped.widest * look.size, natural: shaped.advance * look.size)
        }
        guard (try? load(content, style, isMeasuring: true)) != nil else { return .none }
        return lines.breadth()
    }

    private func add(_ text: String, _ look: TextLook, _ lineHeight: Double, link: String? = nil) {
        let (shaped, ink) = shaped(text, look, lineHeight, link: link)
        lines.add(shaped, ink: ink)
    }

    /// A text with the ink that writes it.
    func shaped(_ text: String, _ look: TextLook, _ lineHeight: Double, link: String?) -> (ShapedText, Ink) {
        let voice = store.voice(look.face, language)
        let ink = Ink(look, lineHeight: lineHeight, voice: voice, metrics: store.voices[voice].metrics, link: link)
        return (shaped(text, voice: voice), ink)
    }

    private func addLineBreak(_ style: Style) {
        if lines.inks.isEmpty { add("", style.look, style.lineHeight) }
        let ink = lines.inks.count - 1
        let word = store.word(" ", voice: lines.inks[ink].voice)
        lines.items.append(LineItem(word: word, width: 0, ink: ink, kind: .lineBreak))
    }

    /// A small number that stands high and does not move the lines apart.
    private func addFootnoteMark(_ index: Int, _ look: TextLook) {
        var small = look
        small.size = look.size * 0.65
        let voice = store.voice(look.face, language)
        var ink = Ink(small, lineHeight: 1, voice: voice, metrics: store.voices[voice].metrics)
        ink.rise = look.size * 0.35
        ink.above = 0
        ink.below = 0
        ink.footnote = index
        lines.add(shaped(String(index + 1), voice: voice), ink: ink)
    }

    private func set(_ footnote: OwedFootnote, _ style: Style, under node: Structure.Node.ID?) throws {
        guard let body = footnotePlace else { return }
        var place = body
        place.parent = add(.note, in: node)
        place.takesText = true
        footnoteNodes[footnote.index] = place.parent
        let label = Inline.text(String(footnote.index + 1) + "\u{A0}", footnote.look)
        let plain = Style(look: style.look, lineHeight: style.lineHeight)
        try Paragraph([label] + footnote.content, style: plain).set(by: self, in: footnotes[footnote.index], at: place)
    }

    private func pageText(_ number: KeyPath<(number: Int, count: Int), Int>, _ isMeasuring: Bool) throws -> String {
        dependsOnPage = true
        if let page { return String(page[keyPath: number]) }
        if isMeasuring { return "0" }
        throw LayoutFault.pageNumberInBody
    }
}
