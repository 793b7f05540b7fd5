import Domain
import Testing

@Suite struct MeetingTests {
    private static let point = "\n1. Divers\nL'assemblée prend acte. Pas de vote.\n"

    private func minutes(_ text: String) throws -> MinutesContent {
        try #require(try PageText.document(text).read().minutes)
    }

    @Test func `a narrative head is read sentence by sentence`() throws {
        let minutes = try minutes(MinutesText.french + MeetingTests.point + "La séance est levée à 20 h 42.")
        #expect(minutes.association?.value == "ACP LES CHARDONNERETS")
        #expect(minutes.enterpriseNumber?.value.description == "0999900150")
        #expect(minutes.date?.value.description == "2024-03-12")
        #expect(minutes.kind?.value == .ordinary)
        #expect(minutes.convocation?.value == 1)
        #expect(minutes.openedAt?.value.description == "18:35")
        #expect(minutes.closedAt?.value.description == "20:42")
        #expect([minutes.ownersPresent?.value, minutes.ownersTotal?.value] == [14, 20])
        #expect([minutes.sharesPresent?.value, minutes.sharesTotal?.value] == [8_000, 10_000])
        #expect(minutes.chair?.value == "M. Delhaye")
        #expect(minutes.secretary?.value == "Mme Corbeau")
    }

    @Test func `a head of labels and a table of attendance is read by its labels`() throws {
        let minutes = try minutes(
            """
            Protokoll der außerordentlichen Generalversammlung
            Miteigentümervereinigung Haus Buchfink
              Unternehmensnummer       0999.900.150
              Datum                    6. Oktober 2025
              Ort                      Pfarrsaal, Hauptstraße 3, 4700 Eupen
              Beginn                   18:00 Uhr
              Ende                     20.51 Uhr
              Einberufung              Zweite Einberufung
              Vorsitz                  Frau Eva Lux
              Schriftführung           Herr Karl Theis
              Stimmzähler              Frau Roth und Herr Pauls

                                          Miteigentümer       Anteile         %
              Anwesend                    19                  8.478           84,91 %
              Vertreten                   3                   544             5,45 %
              Anwesend oder vertreten     22                  9.022           90,36 %
              Abwesend                    4                   963             9,64 %
              Gesamtes Gebäude            26                  9.985           100 %

            1. Verschiedenes
            Die Versammlung nimmt dies zur Kenntnis. Keine Abstimmung.
            """)
        #expect(minutes.place?.value == "Pfarrsaal, Hauptstraße 3, 4700 Eupen")
        #expect(minutes.kind?.value == .extraordinary)
        #expect(minutes.convocation?.value == 2)
        #expect(minutes.closedAt?.value.description == "20:51")
        #expect([minutes.ownersPresent?.value, minutes.ownersTotal?.value] == [22, 26])
        #expect([minutes.sharesPresent?.value, minutes.sharesTotal?.value] == [9_022, 9_985])
        #expect(minutes.chair?.value == "Frau Eva Lux")
        #expect(minutes.tellers.map(\.value) == ["Frau Roth", "Herr Pauls"])
    }

    @Test(arguments: [
        ("Reçu le 02.04.2024\nDate : 12/03/2024", "2024-03-12"),
        ("Les convocations ont été envoyées le 20/02/2024.\nLe 12 mars 2024 à 18h35, l'assemblée s'est réunie.", "2024-03-12"),
    ])
    func `the day of the meeting is not that of a notice or a stamp`(lines: String, date: String) throws {
        let head = "ACP Les Tilleuls\nProcès-verbal de l'assemblée générale ordinaire\n"
        #expect(try minutes(head + lines + "\n" + MeetingTests.point).date?.value.description == date)
    }
}
