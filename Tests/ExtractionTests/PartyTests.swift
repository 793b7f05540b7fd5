import Domain
import Testing

@Suite struct PartyTests {
    private let page = """
        Toiture Exemple SRL                              FACTURE n° 2025/12
        Rue du Moulin 5                                  Date : 15/03/2025
        5000 Namur
        TVA BE 0999.900.150
                                                         ACP Résidence Les Tilleuls
                                                         c/o Syndic Modèle SA
                                                         Avenue de la Gare 1
                                                         6000 Charleroi
                                                         BE 0999.900.249

        Total HTVA                       412,50 €
        TVA 6 %                           24,75 €
        Total TVAC                       437,25 €
        À verser sur le compte BE68 5390 0754 7034 BIC KREDBEBB
        Communication : +++202/5001/00195+++
        """

    @Test func `supplier and customer are told apart, and so are their numbers`() throws {
        let content = try PageText.document(page).read().content
        #expect(content.supplier?.value == "Toiture Exemple SRL")
        #expect(content.customer?.value == "ACP Résidence Les Tilleuls")
        #expect(content.supplierVAT?.value == VATNumber("BE0999900150"))
        #expect(content.supplierEnterpriseNumber?.value == EnterpriseNumber("0999900150"))
    }

    @Test func `the account, the bank and the structured communication prove themselves`() throws {
        let content = try PageText.document(page).read().content
        #expect(content.iban?.value == IBAN("BE68539007547034"))
        #expect(content.bic?.value == BIC("KREDBEBB"))
        #expect(content.paymentReference?.value.description == "+++202/5001/00195+++")
        #expect(try #require(content.iban).confidence >= 0.95)
        #expect(content.iban?.evidence?.text == "BE68 5390 0754 7034")
    }

    @Test func `the syndic's numbers are never the supplier's`() throws {
        let text = page.replacing("TVA BE 0999.900.150", with: "").replacing("BE 0999.900.249", with: "") + "\nSyndic : BE 0999.900.348"
        let own = OwnParties(enterpriseNumbers: [try #require(EnterpriseNumber("0999900348"))])
        #expect(try PageText.document(text).read(own: own).content.supplierVAT == nil)
    }

    @Test func `an account of our own is not paid into, and a person is told`() throws {
        let own = OwnParties(ibans: [try #require(IBAN("BE68539007547034"))])
        let document = try PageText.document(page).read(own: own)
        #expect(document.content.iban == nil)
        #expect(document.findings.contains { $0.code == .ownAccount && $0.severity == .error })
    }

    @Test(arguments: [
        "Ce montant sera débité de votre compte BE91 0010 0000 0076",
        "Dit bedrag wordt van uw rekening BE91 0010 0000 0076 afgehouden",
        "Der Betrag wird von Ihrem Konto BE91 0010 0000 0076 abgebucht",
    ])
    func `an account that is debited is not the supplier's`(sentence: String) throws {
        let text = page.replacing("À verser sur le compte BE68 5390 0754 7034 BIC KREDBEBB", with: sentence)
        #expect(try PageText.document(text).read().content.iban == nil)
    }

    @Test func `an account whose check fails is reported, and shown as what the page states, never as right`() throws {
        let document = try PageText.document(page.replacing("BE68 5390 0754 7034", with: "BE68 5390 0754 7035")).read()
        #expect(try #require(document.content.iban).confidence < 0.5)
        #expect(document.findings.contains { $0.code == .checkDigit && $0.field == .iban })
    }

    @Test func `a VAT number whose check fails is reported, not offered`() throws {
        let document = try PageText.document(page.replacing("BE 0999.900.150", with: "BE 0999.900.151")).read()
        #expect(document.content.supplierVAT == nil)
        let finding = try #require(document.findings.first { $0.code == .checkDigit })
        #expect(finding.field == .supplierVAT && finding.arguments == ["BE0999900151"])
    }

    @Test func `the customer's VAT number is not reported, whatever its check`() throws {
        let text = page.replacing("TVA BE 0999.900.150", with: "").replacing("BE 0999.900.249", with: "BE 0999.900.248")
        #expect(!(try PageText.document(text).read().findings.contains { $0.code == .checkDigit }))
    }

    @Test(arguments: [(ReadingSource.text, true), (.ocr, false)])
    func `a number without a check digit that was printed once is sure only of a text layer`(source: ReadingSource, isSure: Bool) throws {
        let text = page.replacing("TVA BE 0999.900.150", with: "TVA DE 199990015")
        let vat = try #require(try PageText.document(text, source: source).read().content.supplierVAT)
        #expect(vat.value == VATNumber("DE199990015"))
        #expect((vat.confidence >= 0.95) == isSure)
    }

    @Test func `what is not found is said, field by field`() throws {
        let document = try PageText.document("FACTURE\nTotal TVAC   437,25 €\nNet à payer   437,25 €").read()
        #expect(Set(document.findings.filter { $0.code == .missing }.map(\.field)) == [.supplier, .invoiceNumber, .issueDate])
    }

    @Test func `a number that was read badly is not sure, whatever its check`() throws {
        var recognized = PageText.document(page, source: .ocr)
        for index in recognized.pages[0].words.indices where recognized.pages[0].words[index].text == "BE68" {
            recognized.pages[0].words[index].confidence = 0.3
        }
        let document = try recognized.read()
        #expect(try #require(document.content.iban).confidence < 0.95)
    }

    @Test func `a faint value is shown as it was read`() throws {
        var recognized = PageText.document("FACTURE n° 2025/12\nNamur   15/03/2025\nTotal TVAC   437,25 €\nNet à payer   437,25 €", source: .ocr)
        for index in recognized.pages[0].words.indices { recognized.pages[0].words[index].confidence = 0.3 }
        let faint = try recognized.read().findings.filter { $0.code == .faint }
        #expect(faint.contains { $0.field == .issueDate && $0.arguments == ["15/03/2025"] && $0.box != nil })
    }

    @Test func `an insurer without VAT has an enterprise number only`() throws {
        let text = """
            Assurances Exemple SA                  QUITTANCE DE PRIME
            Quittance n°   20250001                Date d'émission  15 mars 2025
            Prime totale à payer                   6.752,96 EUR
            Assurances Exemple SA – Rue Haute 1, 4000 Liège – N° d'entreprise 0999.900.447 – RPM Liège
            """
        let content = try PageText.document(text).read().content
        #expect(content.supplierVAT == nil)
        #expect(content.supplierEnterpriseNumber?.value == EnterpriseNumber("0999900447"))
        #expect(content.supplier?.value == "Assurances Exemple SA")
    }

    @Test func `an association named on two lines is read whole`() throws {
        let text = "RECHNUNG\nRechnungsnummer 12\nMiteigentümervereinigung\nResidenz Bergblick\nHochstraße 1\nZu zahlen   1,00 €"
        #expect(try PageText.document(text).read().content.customer?.value == "Miteigentümervereinigung Residenz Bergblick")
    }

    @Test func `lines of a scan that slope are still rows`() throws {
        var recognized = PageText.document(
            page + "\nNous vous remercions de votre confiance et restons à votre service\nToute contestation se fait dans les huit jours",
            source: .ocr)
        for index in recognized.pages[0].words.indices {
            let shift = recognized.pages[0].words[index].box.left * 0.025
            recognized.pages[0].words[index].box.top -= shift
            recognized.pages[0].words[index].box.bottom -= shift
        }
        let content = try recognized.read().content
        #expect(content.totalExcl?.value == Money(cents: 41250))
        #expect(content.totalVAT?.value == Money(cents: 2475))
        #expect(content.totalIncl?.value == Money(cents: 43725))
    }

    @Test func `every field carries the place it was read at`() throws {
        let content = try PageText.document(page).read().content
        for (name, field) in content.fields where !field.isComputed {
            let evidence = try #require(field.evidence, "\(name.rawValue)")
            #expect(evidence.page == 1 && evidence.box.area > 0 && !evidence.text.isEmpty, "\(name.rawValue)")
            #expect((0...1).contains(field.confidence))
        }
    }
}
