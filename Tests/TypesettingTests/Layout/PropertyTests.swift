import Testing
import Typesetting

@Suite struct `Whatever is laid out` {
    @Test(arguments: Array(1...60) + [1431, 1989]) func `keeps to the page, to the structure and to each word once`(seed: Int) throws {
        var maker = ManuscriptByChance(seed: seed)
        let manuscript = maker.manuscript()
        let invariants = Invariants(document: try Typesetter(tools: .plain).layOut(manuscript), manuscript: manuscript)
        invariants.check(seed)
        #expect(invariants.strayWords(of: maker.words) == [], "seed \(seed)")
    }

    @Test(arguments: 1...40) func `is read in the order of writing`(seed: Int) throws {
        var maker = ManuscriptByChance(seed: seed)
        maker.hasColumns = false
        maker.hasFootnotes = false
        let manuscript = maker.manuscript()
        let invariants = Invariants(document: try Typesetter(tools: .plain).layOut(manuscript), manuscript: manuscript)
        #expect(invariants.disorder == [], "seed \(seed)")
    }
}
