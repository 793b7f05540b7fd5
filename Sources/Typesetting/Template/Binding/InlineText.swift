/// Text of a paragraph as it grows: neighbours of one look become one piece, and spaces of the template fold into one. What comes from the
/// data is never looked at as markup; its line ends become line breaks.
struct InlineText {
    /// An address that what is added leads to.
    var link: String?
    private var inlines: [Inline] = []
    private var letters = ""
    private var look: (style: StyleNumber, look: TextLook, link: String?)?
    private var endsWithSpace = true

    /// Words of the template.
    mutating func add(literal: String, _ style: StyleNumber, _ styles: ResolvedStyles) {
        if endsWithSpace, literal.utf8.first == 0x20 {
            let rest = literal.dropFirst()
            if !rest.isEmpty { append(String(rest), style, styles) }
        } else if !literal.isEmpty {
            append(literal, style, styles)
        }
    }

    /// A value of the data.
    mutating func add(value: String, _ style: StyleNumber, _ styles: ResolvedStyles) {
        if value.utf8.contains(where: { $0 < 0x20 }) {
            addLines(of: value, style, styles)
        } else if !value.isEmpty {
            append(value, style, styles)
        }
    }

    mutating func add(_ inline: Inline) {
        flush()
        inlines.append(inline)
        endsWithSpace = false
    }

    mutating func addBreak() {
        trim()
        flush()
        inlines.append(.lineBreak)
        endsWithSpace = true
    }

    mutating func finish() -> [Inline] {
        trim()
        flush()
        return inlines
    }

    private mutating func addLines(of value: String, _ style: StyleNumber, _ styles: ResolvedStyles) {
        var line = String.UnicodeScalarView()
        for scalar in value.unicodeScalars {
            if scalar == "\n" {
                if !line.isEmpty { append(String(line), style, styles) }
                line.removeAll()
                addBreak()
            } else if scalar == "\t" {
                line.append(" ")
            } else if scalar.value >= 0x20 {
                line.append(scalar)
            }
        }
        if !line.isEmpty { append(String(line), style, styles) }
    }

    private mutating func append(_ text: String, _ style: StyleNumber, _ styles: ResolvedStyles) {
        if let look, look.style == style, look.link == link, !letters.isEmpty {
            letters += text
        } else {
            flush()
            look = (style, styles[style].look, link)
            letters = text
        }
        endsWithSpace = text.utf8.last == 0x20
    }

    /// No space at the end of a line.
    private mutating func trim() {
        while letters.utf8.last == 0x20 { letters.removeLast() }
        if letters.isEmpty, case .text(var text, let look, let link)? = inlines.last, text.utf8.last == 0x20 {
            while text.utf8.last == 0x20 { text.removeLast() }
            inlines.removeLast()
            if !text.isEmpty { inlines.append(.text(text, look, link: link)) }
        }
    }

    private mutating func flush() {
        guard let look, !letters.isEmpty else { return }
        inlines.append(.text(letters, look.look, link: look.link))
        letters = ""
    }
}
