import Domain
import Testing
import Typesetting

@Suite struct `Templates from anybody` {
    static let good = templateFiles(
        document(
            """
            <header page="first"><use part="head" name="{who.name}"/></header><watermark if="mark">{mark|t:mark}</watermark>
            <h1 class="big">{t.title} &amp; {{x}}</h1>
            <for each="d" in="list"><p if="d.n > 1 and not d.off">{loop.index}. <b>{d.n|money:plain}</b> {t.line}</p></for>
            <table columns="fit 20mm *"><head><row><cell>A</cell></row></head><row carry="{n} 2"><cell span="2">é</cell></row><carry columns="2" format="money"><forward>f</forward></carry></table>
            <image src="shared/logo.png" alt="x"/><chart alt="c" threshold="2/3"><part amount="{n}" colour="#123" label="l"/></chart>
            """),
        styles: ":root { --a: #123 } /* c */ .big, h1.big { font-size: 1.5em; color: var(--a); border: 0.5pt solid #ccc }",
        strings: [.fr: #"{"title": "Ti\u00e9tre {n}", "line": {"count": "n", "one": "<i>un</i>", "other": "{n} é"}, "mark": {"draft": "P"}}"#],
        parts: ["head": "<part><p>{name}</p><!-- c --></part>"], files: ["shared/logo.png": `Pictures of a template`.png])

    static let data: Value = ["who": ["name": "Z"], "mark": "draft", "n": 3, "list": [["n": 2, "off": false], ["n": 0, "off": true]]]

    /// A small generator, so that a failure comes back (Marsaglia's xorshift64).
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    @Test func `the unharmed template is sound`() throws {
        let letter = try Template(Self.good, formatters: testFormatters)
        #expect(letter.check(views: [.fr: Self.data]) == [])
        #expect(try letter.manuscript(of: Self.data, in: .fr).body.count == 5)
    }

    @Test(arguments: 1...8)
    func `any change of any bytes gives a template or its faults, never a crash`(_ seed: UInt64) {
        var dice = Dice(state: seed &* 0x9E37_79B9_7F4A_7C15)
        var refused = 0
        for _ in 0..<40 {
            var files = Self.good
            guard let name = files.files.keys.sorted().randomElement(using: &dice), var bytes = files.files[name] else { continue }
            for _ in 0..<Int.random(in: 1...6, using: &dice) { harm(&bytes, &dice) }
            files.files[name] = bytes
            do {
                let letter = try Template(files, formatters: testFormatters)
                _ = letter.check(views: [.fr: Self.data, .nl: Self.data])
                _ = try letter.manuscript(of: Self.data, in: .fr)
            } catch let faults as TemplateFaults {
                refused += 1
                #expect(!faults.faults.isEmpty && faults.faults.allSatisfy { ($0.line ?? 1) > 0 && ($0.column ?? 1) > 0 })
            } catch {
                Issue.record("\(error)")
            }
        }
        #expect(refused > 15)
    }

    private func harm(_ bytes: inout [UInt8], _ dice: inout Dice) {
        let place = Int.random(in: 0...bytes.count, using: &dice)
        let pieces: [[UInt8]] = [
            [UInt8.random(in: 0...255, using: &dice)], Array("<".utf8), Array("{".utf8), Array("}".utf8), Array("&#x110000;".utf8), Array("\"".utf8),
            Array("</p>".utf8), Array("{t.line}".utf8), Array("{".utf8) + Array(repeating: UInt8(ascii: "("), count: 100), Array("\\u".utf8), [0xC3],
            [0xED, 0xA0, 0x80],
        ]
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &dice) }
        case 1: if place < bytes.count { bytes.remove(at: place) }
        case 2: bytes.insert(contentsOf: pieces.randomElement(using: &dice) ?? [], at: place)
        default: bytes.removeSubrange(min(place, bytes.count)..<min(bytes.count, place + Int.random(in: 0...20, using: &dice)))
        }
    }

    @Test func `a loop of loops that would fill the memory is stopped`() throws {
        let body = String(repeating: "<for each='x' in='l'>", count: 8) + "<space/>" + String(repeating: "</for>", count: 8)
        let list = Value.list(Array(repeating: .integer(1), count: 20))
        let thrown = #expect(throws: TemplateFaults.self) { try bound(body, ["l": list]) }
        #expect(thrown?.faults.first?.problem.en == "The document has more than 2000000 elements.")
    }

    @Test func `parts within parts, chains of conditions and files of nothing but faults end in faults`() throws {
        var parts: [String: String] = [:]
        for number in 0..<30 {
            let inner =
                String(repeating: "<box>", count: 20) + "<use part='p\(number + 1)'/><use part='p\(number + 1)'/>"
                + String(repeating: "</box>", count: 20)
            parts["p\(number)"] = "<part>\(number == 29 ? "<p>x</p>" : inner)</part>"
        }
        #expect(faults(document("<use part='p0'/>"), parts: parts) == ["letter/layout.xml:1:1 More than 200 elements stand inside each other."])
        let flat = parts.mapValues { $0.replacing("<box>", with: "").replacing("</box>", with: "") }
        let wide = try template(document("<use part='p0'/>"), parts: flat)
        #expect(throws: TemplateFaults.self) { try wide.manuscript(of: [:], in: .fr) }
        #expect(wide.check(views: [.fr: [:]]).isEmpty)
        let chain = String(repeating: "a and ", count: 10_000) + "a"
        #expect(faults(document("<p if='\(chain)'>x</p>")).first?.contains("The expression is too long.") == true)
        #expect(faults(document("<p>" + String(repeating: "{|}", count: 20_000) + "</p>")).count == 200)
    }

    @Test func `strings that choose each other in a circle are stopped`() {
        let strings = [Language.fr: #"{"a": {"x": "{v|t:a}"}}"#, .nl: "{}", .de: "{}", .en: "{}"]
        #expect(faults(document("<p>{v|t:a}</p>"), strings: strings) == ["letter/strings.fr.json:1:8 The string “a.x” contains itself."])
    }

    @Test func `every message exists in all four languages and says what it is about in each`() {
        for fault in allFaults() {
            let texts = Language.allCases.map { fault.problem($0) }
            #expect(Set(texts).count == 4 && texts.allSatisfy { !$0.isEmpty }, "\(texts)")
            if let advice = fault.advice { #expect(Set(Language.allCases.map { advice($0) }).count >= 3, "\(advice)") }
        }
    }

    private func allFaults() -> [TemplateFault] {
        let layouts = `Faults in the markup of a layout`.form.map(\.layout) + `Faults in the markup of a layout`.elements.map { document($0.layout) }
        return layouts.flatMap { layout -> [TemplateFault] in
            do {
                _ = try template(layout)
                return []
            } catch { return (error as? TemplateFaults)?.faults ?? [] }
        }
    }
}
