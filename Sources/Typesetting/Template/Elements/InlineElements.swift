/// `<b>`, `<i>`, `<u>`, `<span>`: text in another look.
final class LookElement: InlineElement {
    let core: ElementCore

    init(_ reader: inout ElementReader) { core = ElementCore(reader) }

    func bind(into text: inout InlineText, inside outer: StyleNumber, _ binding: inout Binding) throws {
        try binding.add(children, to: &text, binding.styles.style(of: frame, inside: outer))
    }
}

/// `<a href="…">`. Only web and mail addresses lead out of a document.
final class LinkElement: InlineElement {
    let core: ElementCore
    private let address: BoundText

    init(_ reader: inout ElementReader) {
        core = ElementCore(reader)
        address = reader.requiredText("href")
        if let literal = address.literal, !literal.isEmpty, !Self.leadsOut(literal) { reader.report(.notAnAddress(literal), "href") }
    }

    var texts: [BoundText] { [address] }

    func bind(into text: inout InlineText, inside outer: StyleNumber, _ binding: inout Binding) throws {
        let link = try binding.plain(address)
        let around = text.link
        text.link = Self.leadsOut(link) ? link : nil
        defer { text.link = around }
        // An address of the data that is none stays text.
        let style = text.link == nil ? outer : binding.styles.style(of: frame, inside: outer)
        try binding.add(children, to: &text, style)
    }

    private static func leadsOut(_ address: String) -> Bool {
        let known = ["https://", "http://", "mailto:", "tel:"]
        return known.contains { address.hasPrefix($0) && address.utf8.count > $0.utf8.count }
            && address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
}

/// `<br/>`.
final class BreakElement: InlineElement {
    let core: ElementCore

    init(_ reader: inout ElementReader) { core = ElementCore(reader) }

    func bind(into text: inout InlineText, inside outer: StyleNumber, _ binding: inout Binding) throws { text.addBreak() }
}

/// `<page/>` and `<pages/>`: the number of the page, and of all pages.
final class PageElement: InlineElement {
    let core: ElementCore
    private let countsPages: Bool

    init(countsPages: Bool, _ reader: inout ElementReader) {
        core = ElementCore(reader)
        self.countsPages = countsPages
    }

    func bind(into text: inout InlineText, inside outer: StyleNumber, _ binding: inout Binding) throws {
        let look = binding.styles.look(of: frame, inside: outer).look
        text.add(countsPages ? .pageCount(look) : .pageNumber(look))
    }
}

/// `<footnote>`: a mark here, and its text at the foot of the page.
final class FootnoteElement: InlineElement {
    let core: ElementCore

    init(_ reader: inout ElementReader) { core = ElementCore(reader) }

    func bind(into text: inout InlineText, inside outer: StyleNumber, _ binding: inout Binding) throws {
        let style = binding.styles.style(of: frame, inside: outer)
        text.add(.footnote(try binding.inlines(children, in: style), binding.styles[outer].look))
    }
}
