import Domain
import Testing

@Suite struct DateTests {
    private func content(_ lines: String) throws -> InvoiceContent {
        try PageText.document("FACTURE n° 2025/12\n\(lines)\nTotal TVAC     437,25 €\nNet à payer    437,25 €").read().content
    }

    @Test(arguments: [
        "15/03/2025", "15.03.2025", "15-03-25", "15-3-2025", "2025-03-15", "15 mars 2025", "15 maart 2025", "15. März 2025", "15 March 2025",
        "March 15, 2025",
        "15 mrt. 2025",
    ])
    func `every printed shape of a date is read, day first`(printed: String) throws {
        #expect(try content("Date de facture   \(printed)").issueDate?.value == CalendarDate(year: 2025, month: 3, day: 15))
    }

    @Test func `the first of a month is read as the French write it`() throws {
        #expect(try content("Date de facture   1er mars 2025").issueDate?.value == CalendarDate(year: 2025, month: 3, day: 1))
    }

    @Test(arguments: ["31/02/2025", "02/123.45.67", "15/03", "99/99/2025"])
    func `what is no day is no date`(printed: String) throws {
        #expect(try content("Date de facture   \(printed)").issueDate == nil)
    }

    @Test func `issue and due date are told apart by the labels over them`() throws {
        let content = try content(
            """
            Date de facture     Date d'échéance
            26/01/2025          25/02/2025
            """)
        #expect(content.issueDate?.value == CalendarDate(year: 2025, month: 1, day: 26))
        #expect(content.dueDate?.value == CalendarDate(year: 2025, month: 2, day: 25))
    }

    @Test(arguments: [
        ("Fälligkeitsdatum", "Rechnungsdatum"), ("Vervaldatum", "Factuurdatum"), ("Due date", "Invoice date"), ("À payer pour le", "Date d'émission"),
    ])
    func `the labels of the four languages are known`(due: String, issue: String) throws {
        let content = try content("\(issue)   26/01/2025\n\(due)   25/02/2025")
        #expect(content.issueDate?.value == CalendarDate(year: 2025, month: 1, day: 26))
        #expect(content.dueDate?.value == CalendarDate(year: 2025, month: 2, day: 25))
    }

    @Test(arguments: [
        ("Payable à 14 jours.", "2025-03-29"), ("ECHEANCE : 30 JOURS FIN DE MOIS", "2025-04-30"), ("Betaling binnen 30 dagen", "2025-04-14"),
        ("Zahlbar innerhalb von 30 Tagen", "2025-04-14"), ("Payment within 7 days", "2025-03-22"),
    ])
    func `clear terms give a computed date, and a finding says from what`(terms: String, due: String) throws {
        let document = try PageText.document("FACTURE n° 2025/12\nDate : 15/03/2025\n\(terms)\nNet à payer    437,25 €").read()
        #expect(document.content.dueDate?.value.description == due)
        #expect(document.content.dueDate?.isComputed == true)
        #expect(document.content.dueDate?.evidence == nil)
        #expect(document.findings.contains { $0.code == .dueDateImplied })
    }

    @Test(arguments: ["Contestation dans les 8 jours.", "3 % Skonto innerhalb 10 Tagen", "Paiement 30 jours, paiement 60 jours"])
    func `other delays imply no due date`(terms: String) throws {
        let text = "FACTURE n° 2025/12\nDate : 15/03/2025\n" + terms.split(separator: ", ").joined(separator: "\n") + "\nNet à payer    437,25 €"
        #expect(try PageText.document(text).read().content.dueDate == nil)
    }

    @Test func `a period is two dates after its label`() throws {
        let content = try content("Date de facture   26/01/2025\nPériode du 01/10/2024 au 31/12/2024")
        #expect(content.periodStart?.value.description == "2024-10-01")
        #expect(content.periodEnd?.value.description == "2024-12-31")
    }

    @Test(arguments: [("26/01/1970", "25/02/1970"), ("26/01/2005", "25/02/2025")])
    func `a date that can hardly be is pointed out`(issue: String, due: String) throws {
        let text = "FACTURE n° 2025/12\nDate de facture   \(issue)\nDate d'échéance   \(due)\nNet à payer  1,00 €"
        #expect(try PageText.document(text).read().findings.contains { $0.code == .unusualDate })
    }

    @Test(arguments: ["GOED VOOR BETALING", "BON À PAYER", "Bon pour paiement le", "Zur Zahlung freigegeben am", "Approved for payment"])
    func `the day on the stamp of who let it be paid is no due date`(stamp: String) throws {
        #expect(try content("Date de facture   26/01/2025\nRemarques\n\n\n\n\(stamp) 02/02/25").dueDate == nil)
    }

    @Test func `a due date before the issue date is pointed out`() throws {
        let document = try PageText.document("FACTURE n° 2025/12\nDate de facture   26/01/2025\nDate d'échéance   20/01/2025\nNet à payer  1,00 €")
            .read()
        #expect(document.findings.contains { $0.code == .dueBeforeIssue })
    }
}
