import Cairo
import Testing
import Typesetting

@Suite struct `Words are divided` {
    let press: CairoPress

    init() throws { press = try TestPress.make() }

    @Test(
        arguments: [
            ("copropriétaires", "fr", "co-pro-prié-taires"), ("Procès-verbal", "fr", "Pro-cès-ver-bal"), ("l’assemblée", "fr", "l’as-sem-blée"),
            ("vergaderingen", "nl", "ver-ga-de-rin-gen"), ("VERGADERINGEN", "nl", "VER-GA-DE-RIN-GEN"),
            ("Eigentümerversammlung", "de", "Ei-gen-tü-mer-ver-samm-lung"), ("arrangement", "en", "ar-range-ment"),
            ("(vergadering)", "nl", "(ver-ga-de-ring)"), ("mots", "fr", "mots"), ("1234567890", "fr", "1234567890"),
            ("copropriétaires", "es", "copropriétaires"), ("", "fr", ""),
        ])
    func `by the patterns of their language`(_ word: String, language: String, divided: String) async {
        let points = await press.divisions(of: word, language: language)
        var shown = ""
        for (place, letter) in word.enumerated() {
            if points.contains(place) { shown += "-" }
            shown.append(letter)
        }
        #expect(shown == divided)
    }

    @Test func `letters and accents apart make the same places`() async {
        let composed = await press.divisions(of: "copropriétaires", language: "fr")
        let decomposed = await press.divisions(of: "coproprie\u{301}taires", language: "fr")
        #expect(composed == decomposed)
    }

    @Test func `not at all without patterns, and that can be asked`() async throws {
        let press = try CairoPress(fonts: TestPress.fonts, patterns: "/nowhere")
        #expect(await press.divisions(of: "copropriétaires", language: "fr").isEmpty)
        #expect(CairoPress.languagesWithoutPatterns(in: "/nowhere") == ["de", "en", "fr", "nl"])
        #expect(CairoPress.languagesWithoutPatterns(in: "/usr/share/hyphen") == [])
    }
}

@Suite struct `Square codes` {
    @Test func `hold a payment of 331 bytes, and no more`() async throws {
        let press = try TestPress.make()
        let short = try #require(await press.code(of: "BCD\n002\n1\nSCT"))
        #expect(short.side == 21)
        #expect(short.modules.count == 21 * 21)
        // The finder pattern: seven dark modules in the corner.
        #expect(short.modules.prefix(8) == [true, true, true, true, true, true, true, false])
        #expect(await press.code(of: String(repeating: "x", count: 331))?.side == 69)
        #expect(await press.code(of: String(repeating: "x", count: 332)) == nil)
        #expect(await press.code(of: "") == nil)
    }
}
