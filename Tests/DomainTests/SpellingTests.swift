import Domain
import Testing

@Suite struct SpellingTests {
    @Test(arguments: [
        ("foro", "for"), ("minuets", "minutes"), ("MINUTES", "minutes"), ("vote", "votes"), ("fro", "for"), ("abstains", "abstain"), ("colour", nil),
        ("x", nil), ("", nil), ("for", nil), (String(repeating: "z", count: 10_000), nil),
    ])
    func `a slip of the hand is understood, and another word is not`(name: String, meant: String?) {
        #expect(Spelling.nearest(to: name, among: ["votes", "minutes", "for", "abstain", "pcn"]) == meant)
    }
}
