import Testing
import Typesetting

@Suite struct `A paragraph` {
    @Test func `breaks at spaces when a line is full`() throws {
        let document = try Setting.layOut([Setting.paragraph("alpha beta gamma delta epsilon")])
        #expect(document.seen == [[SeenLine(0, 0, "alpha beta gamma"), SeenLine(0, 10, "delta epsilon")]])
    }

    @Test func `never breaks at a no-break space`() throws {
        let document = try Setting.layOut([Setting.paragraph("alpha beta 1\u{202F}234,56\u{A0}€")])
        #expect(document.seen == [[SeenLine(0, 0, "alpha beta"), SeenLine(0, 10, "1\u{202F}234,56\u{A0}€")]])
    }
}
