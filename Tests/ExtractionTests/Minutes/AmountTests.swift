import Domain
import Testing

@Suite struct MinutesAmountTests {
    struct Example: Sendable {
        let title: String
        let text: String
        let amount: String?
        let kind: DecisionContent.AmountKind?
        let supplier: String?

        init(_ title: String, _ text: String, _ amount: String?, _ kind: DecisionContent.AmountKind?, _ supplier: String?) {
            self.title = title
            self.text = text
            self.amount = amount
            self.kind = kind
            self.supplier = supplier
        }
    }

    private static let points: [Example] = [
        Example(
            "Toiture", "L'assemblée décide de confier la toiture à Toits Verts SRL pour 12.138,88 € TVAC. Adopté à l'unanimité.", "12138.88",
            .commitment, "Toits Verts SRL"
        ),
        Example(
            "Dak",
            "De vergadering beslist het dak te vernieuwen met Dakwerken Adelaar BV voor € 5.000,00 excl. btw, hetzij € 5.300,00 incl. btw. Eenparig aangenomen.",
            "5300.00", .commitment, "Dakwerken Adelaar BV"
        ),
        Example(
            "Lift", "The assembly resolves to sign a contract with Lift Co NV at EUR 4,239.67 per year. Carried unanimously.", "4239.67",
            .perYear, "Lift Co NV"
        ),
        Example(
            "Mandat", "L'assemblée mandate le conseil pour des réparations à concurrence de 3.600 €. Adopté à l'unanimité.", "3600.00", .ceiling,
            nil
        ),
        Example("Haushaltsplan 2025", "Der Haushaltsplan in Höhe von 35.000,00 € wird einstimmig genehmigt.", "35000.00", .budget, nil),
        Example(
            "Fonds", "L'assemblée décide de doter le fonds de réserve de 10.300 €, en quatre appels de 2.575 €. Adopté à l'unanimité.",
            "10300.00", .fund, nil
        ),
        Example(
            "Nettoyage", "Commande est passée à Ateliers Orvaline, dont l'offre s'élève à 2.400,00 €. Adopté à l'unanimité.", "2400.00",
            .commitment, "Ateliers Orvaline"
        ),
        Example(
            "Budget voor de raad", "De syndicus mag herstellingen laten uitvoeren tot maximaal € 3.200,00. Eenparig aangenomen.", "3200.00", .ceiling,
            nil
        ),
        // What names amounts and commits none.
        Example("Offertes", "Vanaf € 5.100,00 worden drie vergelijkende offertes gevraagd. Eenparig aangenomen.", nil, nil, nil),
        Example("Rapport", "La réparation du toit a coûté 8.120,00 €. Adopté à l'unanimité.", nil, nil, nil),
        Example("Comptes 2023", "L'assemblée approuve les comptes de 48.212,10 €. Adopté à l'unanimité.", nil, nil, nil),
        Example(
            "Concurrence",
            "L'assemblée décide de fixer à 1.500 € le montant à partir duquel la mise en concurrence est obligatoire. Adopté à l'unanimité.", nil,
            nil, nil
        ),
        Example("Toiture", "Il est proposé de confier la toiture à Toits Verts SRL pour 12.138,88 €. Rejeté.", nil, nil, nil),
        Example("Toiture", "Il est proposé de confier la toiture à Toits Verts SRL pour 12.138,88 €. Le point est reporté.", nil, nil, nil),
        Example("Sinistre", "L'assureur paie 8.400,88 €. L'assemblée prend acte. Pas de vote.", nil, nil, nil),
        Example("Loge", "L'assemblée décide de vendre la loge pour 32.330,00 €. Adopté à l'unanimité.", nil, nil, nil),
        Example("Rappels", "L'assemblée décide de facturer 20,00 € par rappel. Adopté à l'unanimité.", nil, nil, nil),
        // Two amounts and nothing that tells which.
        Example(
            "Toiture", "L'assemblée décide de confier la toiture à Toits Verts SRL pour 12.000 € et 14.000 €. Adopté à l'unanimité.", nil, nil, nil),
    ]

    @Test(arguments: points)
    func `only what an adopted decision commits is an amount`(_ example: Example) throws {
        let decision = try #require(try MinutesText.decisions("1. \(example.title)\n\(example.text)\n").first)
        #expect(decision.amount?.description == example.amount)
        #expect(decision.amountKind == example.kind)
        #expect(decision.supplier == example.supplier)
    }

    @Test func `the text wins over the title, and says so`() throws {
        let read = try MinutesText.document(
            "1. Parlophonie – devis 10.900 €\nL'assemblée décide de la remplacer par Sonnor SRL au prix de 12.138,88 €. Adopté à l'unanimité.\n"
        ).read()
        #expect(read.minutes?.decisions.first?.amount == Money(cents: 1_213_888))
        #expect(read.findings.contains { $0.code == .titleAmountDiffers && $0.arguments == ["1", "10900.00", "12138.88"] })
    }
}
