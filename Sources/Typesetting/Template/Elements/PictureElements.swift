/// `<image src="shared/logo.png" width="40mm" alt="…"/>`.
final class ImageElement: BlockElement {
    let core: ElementCore
    private let image: Image?
    private let width: Length?
    private let maximumHeight: Length?
    private let alternative: BoundText?

    init(_ reader: inout ElementReader) {
        core = ElementCore(reader)
        image = reader.image("src")
        width = reader.length("width")
        maximumHeight = reader.length("max-height")
        alternative = reader.text("alt")
    }

    var texts: [BoundText] { alternative.map { [$0] } ?? [] }

    func bind(into blocks: inout [any Block], inside outer: StyleNumber, _ binding: inout Binding) throws {
        guard let image else { return }
        let style = binding.styles.look(of: frame, inside: outer)
        let words = try alternative.map { try binding.plain($0) }
        blocks.append(
            Picture(
                .image(image), width: width?.points(em: style.look.size), maximumHeight: maximumHeight?.points(em: style.look.size),
                alternative: words?.isEmpty == true ? nil : words, style: style))
    }
}

/// `<qr text="{payment.code}" width="30mm" alt="…"/>`.
final class CodeElement: BlockElement {
    let core: ElementCore
    private let text: BoundText
    private let width: Length?
    private let alternative: BoundText

    init(_ reader: inout ElementReader) {
        core = ElementCore(reader)
        text = reader.requiredText("text")
        width = reader.length("width")
        alternative = reader.requiredText("alt")
    }

    var texts: [BoundText] { [text, alternative] }

    func bind(into blocks: inout [any Block], inside outer: StyleNumber, _ binding: inout Binding) throws {
        let content = try binding.verbatim(text)
        guard !content.isEmpty else { return }
        let style = binding.styles.look(of: frame, inside: outer)
        blocks.append(
            Picture(.qr(content), width: width?.points(em: style.look.size), alternative: try binding.plain(alternative), style: style))
    }
}

/// `<signature name="chair" height="20mm">caption</signature>`.
final class SignatureElement: BlockElement {
    let core: ElementCore
    private let name: BoundText
    private let height: Length

    init(_ reader: inout ElementReader) {
        core = ElementCore(reader)
        name = reader.requiredText("name")
        height = reader.length("height") ?? Length(48)
    }

    var texts: [BoundText] { [name] }

    func bind(into blocks: inout [any Block], inside outer: StyleNumber, _ binding: inout Binding) throws {
        let style = binding.styles.style(of: frame, inside: outer)
        let look = binding.styles[style]
        blocks.append(
            SignatureField(
                name: try binding.plain(name), caption: try binding.inlines(children, in: style), height: height.points(em: look.look.size),
                style: look))
    }
}
