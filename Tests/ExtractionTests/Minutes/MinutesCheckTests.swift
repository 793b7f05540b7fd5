import Domain
import Testing

@Suite struct MinutesCheckTests {
    private func findings(_ points: String, head: String = MinutesText.french) throws -> [FindingCode] {
        try MinutesText.document(points, head: head).read().findings.map(\.code)
    }

    @Test(arguments: [
        ("Pour : 5.000 voix, contre : 3.000 voix (M. Petit), abstentions : 0. Majorité des 2/3. Adopté.", FindingCode.majorityContradicts),
        ("Pour : 9.000 voix, contre : 500 voix (M. Petit), abstentions : 0. Majorité absolue. Adopté.", .votesExceedPresent),
        ("Der Antrag wird mit Vierfünftelmehrheit einstimmig angenommen.", .majorityWording),
        ("Pour : 7.000 voix, contre : 1.000 voix (M. Petit), abstentions : 0. Majorité des 3/4. Adopté.", .formerMajority),
        ("Pour : 7.000 voix, contre : 1.000 voix, abstentions : 0. Majorité absolue. Adopté.", .namesMissing),
    ])
    func `what contradicts is kept as written and flagged`(text: String, code: FindingCode) throws {
        let read = try MinutesText.document("1. Sujet\n\(text)\n").read()
        #expect(read.minutes?.decisions.first?.outcome == .adopted)
        #expect(read.findings.map(\.code).contains(code))
    }

    @Test func `a sound vote has no finding and is sure on a digital page`() throws {
        let read = try MinutesText.document(
            "1. Sujet\nPour : 7.000 voix, contre : 1.000 voix (M. Petit), abstentions : 0. Majorité des 4/5. Adopté.\n"
        ).read()
        #expect(read.findings.isEmpty)
        #expect(read.minutes?.decisions.first.map { $0.confidence >= Field<String>.sure } == true)
    }

    @Test func `arrivals change how many may vote`() throws {
        let codes = try findings(
            """
            1. Comptes
            L'assemblée approuve les comptes. Adopté à l'unanimité.
            Arrivée de M. Tardy (1.000 quotités) à 18:50. Sont désormais présents 15 copropriétaires, soit 9.000 quotités.
            2. Sujet
            Pour : 8.500 voix, contre : 500 voix (M. Petit), abstentions : 0. Majorité absolue. Adopté.

            """)
        #expect(!codes.contains(.votesExceedPresent))
    }

    @Test(arguments: [("8.000 quotités", "sur 20", false), ("4.000 quotités", "sur 20", true), ("8.000 quotités", "sur 40", false)])
    func `the quorum of a first convocation is recomputed`(shares: String, owners: String, isMissed: Bool) throws {
        let head = MinutesText.french.replacing("8.000 quotités", with: shares).replacing("sur 20", with: owners)
        let codes = try findings("1. Divers\nL'assemblée prend acte. Pas de vote.\n", head: head)
        #expect(codes.contains(.quorumMissed) == isMissed)
    }

    @Test func `under the law of another country Belgian majorities are not recomputed`() throws {
        let codes = try findings(
            "1. Sujet\nSelon la loi du 10 juillet 1965. Pour : 5.000 voix, contre : 3.000 voix (M. Petit). Majorité des 2/3. Adopté.\n")
        #expect(codes.contains(.foreignLaw))
        #expect(!codes.contains(.majorityContradicts))
    }
}
