package import Domain

/// A file of credit transfers for a bank (ISO 20022, customer credit transfer initiation), as the Belgian banks take it: one group for each
/// account that pays, the structured communication as the bankers' own reference ("BBA").
package struct TransferFile: Sendable {
    /// The two versions that banks take: most both, some still the older only.
    package enum Form: String, Sendable, CaseIterable {
        case version9 = "pain.001.001.09"
        case version3 = "pain.001.001.03"
    }

    /// Up to 35 signs, another for each file.
    package let name: String
    /// Who sends it: the syndic's office.
    package let sender: String
    package let made: Moment
    package let day: CalendarDate
    package let transfers: [Transfer]

    package init(name: String, sender: String, made: Moment, day: CalendarDate, transfers: [Transfer]) {
        self.name = name
        self.sender = sender
        self.made = made
        self.day = day
        self.transfers = transfers
    }

    package var sum: Money { TransferFile.sum(transfers) }

    package func text(_ form: Form) -> String {
        var xml = XMLText()
        xml.element("Document", with: [("xmlns", "urn:iso:std:iso:20022:tech:xsd:\(form.rawValue)")]) { xml in
            xml.element("CstmrCdtTrfInitn") { xml in
                xml.element("GrpHdr") { xml in
                    xml.element("MsgId", name)
                    xml.element("CreDtTm", String(made.description.dropLast()))
                    TransferFile.count(transfers, &xml)
                    xml.element("InitgPty") { $0.element("Nm", LatinText.plain(sender, limit: 70)) }
                }
                for (number, payer) in payers.enumerated() { group(payer, number + 1, form, &xml) }
            }
        }
        return xml.text
    }

    /// In the order in which they come first.
    private var payers: [Payer] {
        var payers: [Payer] = []
        for transfer in transfers where !payers.contains(transfer.payer) { payers.append(transfer.payer) }
        return payers
    }

    private func group(_ payer: Payer, _ number: Int, _ form: Form, _ xml: inout XMLText) {
        let own = transfers.filter { $0.payer == payer }
        xml.element("PmtInf") { xml in
            xml.element("PmtInfId", "\(name.prefix(30))-\(number)")
            xml.element("PmtMtd", "TRF")
            TransferFile.count(own, &xml)
            xml.element("PmtTpInf") { $0.element("SvcLvl") { $0.element("Cd", "SEPA") } }
            if form == .version9 {
                xml.element("ReqdExctnDt") { $0.element("Dt", day.description) }
            } else {
                xml.element("ReqdExctnDt", day.description)
            }
            xml.element("Dbtr") { $0.element("Nm", LatinText.plain(payer.name, limit: 70)) }
            xml.element("DbtrAcct") { $0.element("Id") { $0.element("IBAN", payer.iban.text) } }
            // Since 2016 the account alone is enough; the place of the bank has to be filled all the same.
            xml.element("DbtrAgt") { $0.element("FinInstnId") { $0.element("Othr") { $0.element("Id", "NOTPROVIDED") } } }
            xml.element("ChrgBr", "SLEV")
            for transfer in own { TransferFile.write(transfer, form, &xml) }
        }
    }

    private static func write(_ transfer: Transfer, _ form: Form, _ xml: inout XMLText) {
        xml.element("CdtTrfTxInf") { xml in
            xml.element("PmtId") { $0.element("EndToEndId", String(transfer.draft.text.prefix(35))) }
            xml.element("Amt") { $0.element("InstdAmt", with: [("Ccy", "EUR")], transfer.amount.description) }
            if let bic = transfer.bic {
                let name = form == .version9 ? "BICFI" : "BIC"
                xml.element("CdtrAgt") { $0.element("FinInstnId") { $0.element(name, bic.text) } }
            }
            xml.element("Cdtr") { $0.element("Nm", transfer.payee) }
            xml.element("CdtrAcct") { $0.element("Id") { $0.element("IBAN", transfer.iban.text) } }
            xml.element("RmtInf") { write(transfer.reference, &$0) }
        }
    }

    private static func write(_ reference: PaymentReference, _ xml: inout XMLText) {
        switch reference {
        case .structured(let communication): write(communication.digits, issuer: "BBA", &xml)
        case .creditor(let reference): write(reference.text, issuer: "ISO", &xml)
        case .free(let text):
            let plain = LatinText.plain(text, limit: 140)
            xml.element("Ustrd", plain.isEmpty ? "-" : plain)
        }
    }

    private static func write(_ reference: String, issuer: String, _ xml: inout XMLText) {
        xml.element("Strd") { xml in
            xml.element("CdtrRefInf") { xml in
                xml.element("Tp") { xml in
                    xml.element("CdOrPrtry") { $0.element("Cd", "SCOR") }
                    xml.element("Issr", issuer)
                }
                xml.element("Ref", reference)
            }
        }
    }

    private static func count(_ transfers: [Transfer], _ xml: inout XMLText) {
        xml.element("NbOfTxs", "\(transfers.count)")
        xml.element("CtrlSum", sum(transfers).description)
    }

    static func sum(_ transfers: [Transfer]) -> Money { transfers.reduce(Money.zero) { $0 + $1.amount } }
}
