import Testing
import Typesetting

@Suite struct `A picture` {
    private let image = Image(name: "logo.png", format: .png, bytes: [], size: Size(width: 80, height: 40))

    private func rect(_ picture: Picture) throws -> Rect? {
        let marks = try Setting.layOut([picture]).pages[0].marks
        return marks.compactMap { if case .image(_, let rect) = $0.shape { rect } else { nil } }.first
    }

    @Test func `has its own size, that which is asked for, or that which there is room for, always in proportion`() throws {
        #expect(try rect(Picture(.image(image), alternative: "a", style: Setting.plain)) == Rect(x: 10, y: 10, width: 80, height: 40))
        #expect(try rect(Picture(.image(image), width: 40, alternative: "a", style: Setting.plain)) == Rect(x: 10, y: 10, width: 40, height: 20))
        #expect(
            try rect(Picture(.image(image), maximumHeight: 10, alternative: "a", style: Setting.plain)) == Rect(x: 10, y: 10, width: 20, height: 10))
        #expect(try rect(Picture(.image(image), width: 500, alternative: "a", style: Setting.plain))?.width == 100)
    }

    @Test func `is a figure with words, or decoration without`() throws {
        let figure = try Setting.layOut([Picture(.image(image), alternative: "The house", style: Setting.plain)])
        #expect(figure.structure.nodes.last?.role == .figure)
        #expect(figure.structure.nodes.last?.attributes.alternative == "The house")
        let decoration = try Setting.layOut([Picture(.image(image), alternative: nil, style: Setting.plain)])
        #expect(decoration.structure.nodes.count == 1)
    }

    @Test func `of a code is one figure of few rectangles within a quiet zone of four modules`() throws {
        let document = try Setting.layOut([Picture(.qr("hello"), width: 26, alternative: "a code", style: Setting.plain)])
        guard case .path(let path, .some(.black), nil) = document.pages[0].marks[0].shape else {
            Issue.record("no path")
            return
        }
        // Thirteen modules across, two points each: the dark row above, then the dark column under its start.
        let expected: [Path.Element] = [
            .rectangle(Rect(x: 18, y: 18, width: 10, height: 2)), .rectangle(Rect(x: 18, y: 20, width: 2, height: 8)),
        ]
        #expect(path.elements == expected)
    }

    @Test func `of a text that is too long for a code is refused`() throws {
        let long = String(repeating: "x", count: 101)
        #expect(throws: LayoutFault.self) { try Setting.layOut([Picture(.qr(long), alternative: "a", style: Setting.plain)]) }
    }
}

@Suite struct `A chart` {
    private let parts = [
        Chart.Part(amount: 60, colour: .black, label: "for", text: "60"), Chart.Part(amount: 40, colour: .white, label: "against", text: "40"),
    ]

    @Test func `of one bar divides it in proportion, with a line at the threshold and a legend in words`() throws {
        let chart = Chart(.stacked, parts: parts, threshold: (3, 4), height: 12, alternative: "60 for, 40 against", style: Setting.plain)
        let document = try Setting.layOut([chart], width: 200)
        let page = document.pages[0]
        let bars = page.fills.filter { $0.rect.height == 12 && $0.rect.width > 5 }
        #expect(bars.map(\.rect.width) == [120, 80])
        #expect(page.strokes.map { $0.from.x } == [160])
        #expect(page.seen.map(\.text) == ["60", "40", "3/4", "for\u{A0}: 60", "against\u{A0}: 40"])
        #expect(document.structure.nodes.map(\.role) == [.document, .figure])
        #expect(page.marks.allSatisfy { $0.node != nil })
    }

    @Test func `of bars has a line for each, with label and figures`() throws {
        let document = try Setting.layOut([Chart(.bars, parts: parts, height: 10, alternative: "x", style: Setting.plain)], width: 200)
        let page = document.pages[0]
        #expect(page.seen.map(\.text) == ["for", "60", "against", "40"])
        #expect(page.seen.map(\.y) == [0, 0, 10, 10])
        let widths = page.fills.map(\.rect.width)
        #expect(abs(widths[0] * 40 - widths[1] * 60) < 0.001)
    }

    @Test func `without amounts draws no bar and does not fail`() throws {
        let nothing = [Chart.Part(amount: 0, colour: .black, label: "for", text: "0")]
        let document = try Setting.layOut([Chart(.stacked, parts: nothing, height: 12, alternative: "x", style: Setting.plain)])
        #expect(document.pages[0].seen.map(\.text) == ["for\u{A0}: 0"])
    }
}

@Suite struct `A signature field` {
    @Test func `keeps a place over a line, with its caption below`() throws {
        let field = SignatureField(name: "chair", caption: [Setting.text("The chair")], height: 30, style: Setting.plain)
        let document = try Setting.layOut([Setting.lines(8), field])
        let place = TypesetDocument.SignaturePlace(name: "chair", page: 1, rect: Rect(x: 10, y: 10, width: 100, height: 30))
        #expect(document.signatureFields == [place])
        #expect(document.pages[1].seen == [SeenLine(0, 32, "The chair")])
        #expect(document.pages[1].strokes.map(\.from.y) == [40])
    }

    @Test func `stands where its column does`() throws {
        let fields = ["a", "b"].map { SignatureField(name: $0, caption: [Setting.text($0)], height: 20, style: Setting.plain) }
        let columns = Columns(widths: [.share(1), .share(1)], gap: 10, contents: fields.map { [$0] }, style: Setting.plain)
        let document = try Setting.layOut([columns])
        #expect(document.signatureFields.map(\.rect.x) == [10, 65])
    }
}
