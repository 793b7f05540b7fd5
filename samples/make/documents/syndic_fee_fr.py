"""The syndic's own fee: here the syndic is the supplier."""

from datetime import date

from .. import identifiers as ids
from ..model import Document, Line, Sample, day, euro, figure, number
from ..parties import MARCHAL, TILLEULS
from ..sheet import Column, Sheet

RED = "#d7352b"


def document() -> Document:
    return Document(
        "04-syndic-fee-fr.pdf",
        "fr",
        MARCHAL,
        TILLEULS,
        "H 2026.311",
        date(2026, 9, 1),
        due=date(2026, 9, 15),
        period=(date(2026, 7, 1), date(2026, 9, 30)),
        reference=ids.structured("0420263110"),
        account="6130000",
        lines=[
            Line("Honoraires de gestion, 24 lots × 3 mois", "72", "19.80", 21),
            Line("Frais administratifs et portail des copropriétaires", "24", "4.25", 21),
            Line("Assemblée générale extraordinaire du 24/06/2026, au-delà de 20 h", "2.5", "78.00", 21),
            Line("Suivi du sinistre 2026-07, dégât des eaux colonne B", given=16_500, rate=21),
        ],
    )


def build() -> Sample:
    doc, who, home = document(), MARCHAL, TILLEULS
    s = Sheet(f"Facture {doc.number}", who.name, "Roboto", "fr")
    s.text(48, 74, "Marchal", 24, "Roboto-Bold")
    s.text(48, 98, "Dewit", 24, "Roboto-Bold")
    s.box(116, 90, 8, 8, RED)
    s.text(220, 62, "Gestion d'immeubles", 8.5)
    s.lines(220, 74, [who.street, who.town], 12, size=8.5)
    s.lines(392, 62, [who.phone, who.mail], 12, size=8.5)
    s.rule(48, 122, 547, 2.2)

    s.text(48, 148, "Facture", 8.5, "Roboto-Medium", RED)
    s.lines(220, 148, [home.name, home.street, home.town, f"N° d'entreprise {ids.dotted(home.enterprise)}"], 13.5, size=9.5)
    s.pairs(
        392, 148, [("Numéro", doc.number), ("Date", day(doc.issued, ".")), ("Échéance", day(doc.due, ".")), ("Trimestre", "3 / 2026")], 60, 13.5, 9.5
    )

    s.text(48, 292, number(doc.incl), 66, "Roboto-Light")
    s.text(547, 292, "EUR", 20, "Roboto-Light", align="right")
    s.text(50, 314, "à payer, TVA comprise", 9.5, color=RED)

    s.rule(48, 348, 547, 0.8)
    cols = [Column("", 48, width=255), Column("Nombre", 372, "right"), Column("Prix", 452, "right"), Column("Hors TVA", 547, "right")]
    s.text(48, 364, f"Prestations du {day(doc.period[0], '.')} au {day(doc.period[1], '.')}", 8.5, "Roboto-Medium")
    s.heads(364, cols, 8.5, "Roboto-Medium", "#1c1f24")
    rows = [[i.description, figure(i.quantity) if i.quantity else "", figure(i.price) if i.price else "", number(i.total)] for i in doc.lines]
    y = s.table(376, cols, rows, 9.5, 12.5, 7.5, "#c9c9c9", to=(48, 547))
    for label, value in (("Total hors TVA", doc.excl), ("TVA 21 %", doc.vat), ("Total TVA comprise", doc.incl)):
        y += 21
        s.text(372, y - 4, label, 9.5, "Roboto-Medium" if value == doc.incl else "", align="right")
        s.text(547, y - 4, euro(value, "fr"), 9.5, "Roboto-Medium" if value == doc.incl else "", align="right")

    s.rule(48, 668, 547, 0.8)
    s.text(48, 686, "Paiement", 8.5, "Roboto-Medium", RED)
    s.lines(220, 686, [f"IBAN {who.iban_grouped}", f"BIC {who.bic}", f"Communication {doc.reference}"], 14, size=9.5)
    s.para(416, 686, 131, "Le montant sera payé par le syndic depuis le compte à vue de l'ACP, conformément au contrat du 14.03.2024.", 8.5, 12)
    s.rule(48, 764, 547, 2.2)
    s.text(48, 782, f"{who.name}   TVA {who.vat}   {who.court}   Agent immobilier agréé, titulaire d'une assurance professionnelle", 7.5)
    return Sample(
        doc.file, "fr", "the syndic's quarterly fee", "invoice; the syndic is the supplier here, the ACP the customer", s.finish(), [doc.truth()]
    )
