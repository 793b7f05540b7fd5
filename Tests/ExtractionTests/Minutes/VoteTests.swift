import Domain
import Testing

@Suite struct VoteTests {
    struct Example: Sendable {
        let text: String
        let figures: [String?]
        let unit: DecisionContent.VoteUnit

        init(_ text: String, _ inFavour: String?, _ against: String?, _ abstain: String?, _ unit: DecisionContent.VoteUnit) {
            self.text = text
            figures = [inFavour, against, abstain]
            self.unit = unit
        }
    }

    private static let sentences: [Example] = [
        Example(
            "Pour : 6.250/10.000èmes – Contre : 1.250/10.000èmes (M. Dupré) – Abstention : 500/10.000èmes (Mme Lens). Adopté.", "6250", "1250", "500",
            .shares
        ),
        Example("La résolution est adoptée à la majorité des 2/3 : 812 voix pour, 95 voix contre, 93 abstentions.", "812", "95", "93", .shares),
        Example("Vote : POUR 78,43 % – CONTRE 21,57 % – ABST. 0 %. Majorité absolue requise. ADOPTÉ", "78.43", "21.57", "0", .percent),
        Example("Stemming: voor 7.120 – tegen 1.005 (kavel 12, kavel 14) – onthoudingen 275. Goedgekeurd.", "7120", "1005", "275", .shares),
        Example("Het voorstel wordt met volstrekte meerderheid aangenomen (86,2 % voor, 13,8 % tegen).", "86.2", "13.8", nil, .percent),
        Example("Abstimmung: 640 Ja, 210 Nein, 50 Enthaltungen. Erforderlich: absolute Mehrheit. Angenommen.", "640", "210", "50", .shares),
        Example("For 812 / Against 95 / Abstain 93 of 1,000 shares – two-thirds – carried.", "812", "95", "93", .shares),
        Example("Adopté par 7 898 quotités, sans voix contre, avec abstention de TASSIN (102 quotités).", "7898", "0", "102", .shares),
        Example("A main levée : 12 copropriétaires pour, 4 contre et 1 abstention. Adopté.", "12", "4", "1", .owners),
        Example(
            "Het voorstel krijgt 6.167 aandelen voor en 1.312 tegen. Voor 521 aandelen onthouden zich: Renard. Aangenomen.", "6167", "1312",
            "521", .shares
        ),
        Example("Votes for: 900. Votes against: 100 (Mr Hill). Abstentions: none. Carried.", "900", "100", "0", .shares),
    ]

    @Test(arguments: sentences)
    func `the votes of a sentence are told by the words beside the numbers`(_ example: Example) throws {
        let decision = try MinutesText.decision(example.text)
        #expect([decision.votesFor, decision.votesAgainst, decision.abstentions].map { $0?.description } == example.figures)
        #expect(decision.unit == example.unit)
        #expect(decision.outcome == .adopted)
    }

    @Test func `a table gives the figures under its headings, not the whole that they are parts of`() throws {
        let decision = try MinutesText.decision(
            """
            L'assemblée approuve les comptes.
            Majorité requise     Pour                     Contre               Abstentions      Décision
            Majorité absolue     7.000 / 10.000 (87,5 %)   1.000 / 10.000      0 / 10.000       APPROUVÉ
            Ont voté contre      M. Petit; Mme Grandjean
            Se sont abstenus     Néant
            """)
        #expect(decision.votesFor?.description == "7000")
        #expect(decision.votesAgainst?.description == "1000")
        #expect(decision.abstentions?.description == "0")
        #expect(decision.majority == .absolute)
        #expect(decision.againstNames == ["M. Petit", "Mme Grandjean"])
        #expect(decision.abstainNames.isEmpty)
    }

    @Test func `unanimity without numbers has none`() throws {
        let decision = try MinutesText.decision("Décision prise à l'unanimité des voix présentes ou représentées.")
        #expect(decision.majority == .unanimity)
        #expect(decision.outcome == .adopted)
        #expect(decision.votesFor == nil && decision.unit == nil)
    }

    private static let dissent: [(text: String, against: [String], abstain: [String])] = [
        ("Ont voté contre : lot A3 (87), lot B1 (102). S'est abstenue : Mme Lens. La proposition est rejetée.", ["lot A3", "lot B1"], ["Mme Lens"]),
        ("Dagegen stimmten Frau Lux und Herr Theis. Enthalten hat sich Frau Roth. Abgelehnt.", ["Frau Lux", "Herr Theis"], ["Frau Roth"]),
        (
            "Voor 10, tegen 4 (Dhr. en Mevr. De Smet, Van den Broeck en Groß), onthoudingen 0. Verworpen.",
            ["Dhr. en Mevr. De Smet", "Van den Broeck", "Groß"], []
        ),
        ("Pour : 30 %  Contre : 70 %  Abstention : 0 %. Rejeté.\nContre : B4.1 - M. Petit et C1.2 - Immo Lune SA", ["M. Petit", "Immo Lune SA"], []),
        ("It is defeated: 10 votes for, 60 against (Hill; Dale), with Moor; Finch abstaining (30 votes).", ["Hill", "Dale"], ["Moor", "Finch"]),
    ]

    @Test func `nobody is called like what is counted, and a sentence behind an initial is no name`() throws {
        let decision = try MinutesText.decision(
            "L'entretien dure 3 ans. Pour 10, contre 1, abstentions 0 (copropriétaires)\nContre : Lhoest A. La proposition est acceptée.")
        #expect(decision.votesFor?.description == "10")
        #expect(decision.againstNames == ["Lhoest A."])
        #expect(decision.abstainNames.isEmpty)
    }

    @Test func `the rows of a frame name who voted behind the figure`() throws {
        let decision = try MinutesText.decision(
            """
            Majorité requise : majorité des 2/3      / 10.000
            Voix pour                                 7.000
            Voix contre                                 600   M. Petit
            S'abstient                                  400   Mme Lens, M. Grandjean

            La proposition est acceptée

            """)
        #expect(decision.votesFor?.description == "7000")
        #expect(decision.againstNames == ["M. Petit"])
        #expect(decision.abstainNames == ["Mme Lens", "M. Grandjean"])
        #expect(decision.majority == .twoThirds)
    }

    @Test(arguments: dissent)
    func `who voted against and who abstained is named`(text: String, against: [String], abstain: [String]) throws {
        let decision = try MinutesText.decision(text)
        #expect(decision.againstNames == against)
        #expect(decision.abstainNames == abstain)
        #expect(decision.outcome == .rejected)
    }

    @Test func `a scan's 213 behind a majority is two thirds, and its O a nought`() throws {
        let decisions = try MinutesText.decisions(
            "1. Toiture\nPour : 8.000 voix, contre : O voix, abstentions : O voix. Adopté à la majorité des 213.\n", source: .ocr)
        #expect(decisions.first?.majority == .twoThirds)
        #expect(decisions.first?.votesAgainst?.description == "0")
        #expect(decisions.allSatisfy { $0.confidence < Field<String>.sure })
    }
}
