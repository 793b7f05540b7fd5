import Domain
import Testing

@Suite struct PointTests {
    private static let numberings: [(headings: [String], numbers: [String])] = [
        (["Résolution n° 1 – Comptes", "Résolution n° 2 – Budget"], ["1", "2"]), (["A. Comptes", "B. Budget"], ["A", "B"]),
        (["Point 3 : Comptes", "Point 4 : Budget"], ["3", "4"]), (["TOP 1 Konten", "TOP 2 Plan"], ["1", "2"]),
        (["Beschluss 4.1 – Konten", "Beschluss 4.2 – Plan"], ["4.1", "4.2"]), (["I. Comptes", "II. Budget"], ["I", "II"]),
        (["1    Comptes", "2    Budget"], ["1", "2"]), (["Besluit 1: Rekeningen", "Besluit 2: Begroting"], ["1", "2"]),
    ]

    @Test(arguments: numberings)
    func `points are found by their numbers`(headings: [String], numbers: [String]) throws {
        let text = headings.map { $0 + "\nL'assemblée approuve le point. Adopté à l'unanimité.\n" }.joined(separator: "\n")
        #expect(try MinutesText.decisions(text).map(\.number) == numbers)
    }

    @Test func `rows of a form below a number are one point, and their labels no title`() throws {
        let decisions = try MinutesText.decisions(
            """
            1.1
            Point            Travaux de toiture
            Résolution       Les travaux sont confiés à Toitures Orvaline au prix de 12.400,00 € TVAC.
            Majorité         majorité des deux tiers
            Voix             Pour 7.400/8.000 | Voix contre 600/8.000 | Abstention 0/8.000
            Ont voté contre  M. Delhaye
            Résultat         Adopté

            2.1
            Point            Divers
            Résolution       Un rappel est fait sur le tri.
            Résultat         L'assemblée prend acte.

            """)
        #expect(decisions.map(\.number) == ["1.1", "2.1"])
        #expect(decisions.map(\.title) == ["Travaux de toiture", "Divers"])
        #expect(decisions.map(\.outcome) == [.adopted, .noted])
        #expect(decisions.first?.supplier == "Toitures Orvaline")
        #expect(decisions.first?.againstNames == ["M. Delhaye"])
    }

    @Test func `the agenda at the front and a group heading are no points`() throws {
        let decisions = try MinutesText.decisions(
            """
            Ordre du jour
            1. Comptes
            2.1. Toiture
            2.2. Façade

            1. Comptes
            L'assemblée approuve les comptes. Adopté à l'unanimité.
            2. Travaux
            2.1. Toiture
            Le point est reporté à la prochaine assemblée.
            2.2. Façade
            L'assemblée prend acte. Pas de vote.

            """)
        #expect(decisions.map(\.number) == ["1", "2.1", "2.2"])
        #expect(decisions.map(\.outcome) == [.adopted, .postponed, .noted])
        #expect(decisions.map(\.title) == ["Comptes", "Toiture", "Façade"])
    }

    @Test func `headings without numbers are counted`() throws {
        let decisions = try MinutesText.decisions(
            """
            APPROBATION DES COMPTES
            L'assemblée approuve les comptes.
            POUR : 8.000 voix   CONTRE : 0 voix   ABSTENTION : 0 voix
            La résolution est adoptée.

            POSE DE PANNEAUX
            Il est proposé de placer des panneaux.
            POUR : 3.000 voix   CONTRE : 5.000 voix   ABSTENTION : 0 voix
            La proposition est rejetée.

            """)
        #expect(decisions.map(\.outcome) == [.adopted, .rejected])
        #expect(decisions.map(\.title) == ["APPROBATION DES COMPTES", "POSE DE PANNEAUX"])
    }

    @Test func `a number that a scan lost follows from its neighbours, never sure`() throws {
        let decisions = try MinutesText.decisions(
            """
            1. Comptes
            L'assemblée approuve les comptes. Adopté à l'unanimité.
            x%  Décharge au syndic
            L'assemblée donne décharge. Adopté à l'unanimité.
            3. Divers
            L'assemblée prend acte. Pas de vote.

            """, source: .ocr)
        #expect(decisions.map(\.number) == ["1", "2", "3"])
        #expect(decisions[1].confidence < 0.7)
    }

    @Test func `of two languages side by side one is read`() throws {
        let document = PageText.document(
            """
            ACP Résidence Duo

            Procès-verbal de l'assemblée                      Notulen van de gewone algemene
            générale ordinaire du 11/06/2024                  vergadering van 11/06/2024
            La séance est ouverte à 18h00.                    De vergadering wordt geopend om 18u00.
            Sont présents ou représentés 10                   Zijn aanwezig of vertegenwoordigd
            copropriétaires sur 12, soit 800                  10 van de 12 mede-eigenaars, samen
            quotités sur 1.000.                               800 van de 1.000 aandelen.

            1. Approbation des comptes                        1. Goedkeuring van de rekeningen
            L'assemblée approuve les comptes de               De vergadering keurt de rekeningen
            l'exercice 2023.                                  van het boekjaar 2023 goed.
            Pour : 750 voix, contre : 50 voix                 Voor: 750 stemmen, tegen: 50 stemmen
            (M. Petit), abstentions : 0.                      (M. Petit), onthoudingen: 0.
            Majorité absolue. Adopté.                         Volstrekte meerderheid. Aangenomen.

            2. Réparation du porche                           2. Herstelling van het portaal
            L'assemblée décide de confier la                  De vergadering beslist de herstelling
            réparation du porche à Murex SRL                  van het portaal toe te vertrouwen aan
            pour 4.500,00 € TVAC.                             Murex SRL voor 4.500,00 € incl. btw.
            Décision prise à l'unanimité.                     Eenparig aangenomen.

            La séance est levée à 19h30.                      De zitting wordt gesloten om 19u30.
            """)
        let read = try document.read()
        let decisions = try #require(read.minutes).decisions
        #expect(decisions.map(\.number) == ["1", "2"])
        #expect(decisions.map { $0.votesFor?.description } == ["750", nil])
        #expect(decisions[1].amount == Money(cents: 450_000))
        #expect(decisions[1].supplier == "Murex SRL")
        #expect(!read.findings.contains { $0.code == .columnsDiffer })
    }
}
