import Domain
import Extraction
import Testing

/// Minutes made for a test: a head that is enough, points as written, and a close.
enum MinutesText {
    static func document(_ points: String, head: String = french, source: ReadingSource = .text) -> RecognizedDocument {
        PageText.document(head + "\n" + points + "\nL'ordre du jour étant épuisé, la séance est levée à 20h10.", source: source)
    }

    static let french = """
        ACP LES CHARDONNERETS
        Avenue de la Verrerie 14 à 4020 Liège          BCE 0999.900.150

        PROCES-VERBAL DE L'ASSEMBLEE GENERALE ORDINAIRE DU 12 MARS 2024

        La séance est ouverte à 18h35. La liste de présences dénombre 14 copropriétaires présents ou représentés
        sur 20, représentant 8.000 quotités sur 10.000. L'assemblée se réunit sur première convocation.
        M. Delhaye est élu président de séance ; Mme Corbeau assure le secrétariat.

        """

    /// The decisions of some points.
    static func decisions(_ points: String, head: String = french, source: ReadingSource = .text) throws -> [DecisionContent] {
        try #require(document(points, head: head, source: source).read().minutes).decisions
    }

    /// The one decision of one point.
    static func decision(_ text: String) throws -> DecisionContent {
        let decisions = try decisions("1. Sujet\n" + text + "\n")
        #expect(decisions.count == 1)
        return try #require(decisions.first)
    }
}
