"""A bill with a transfer form at its foot: amount and account in rows of little cells, perhaps a QR code."""

from .. import bill, blocks, ids, money, paper
from ..sheet import Sheet

ORDER = {"fr": "ORDRE DE VIREMENT", "nl": "OVERSCHRIJVINGSOPDRACHT", "de": "ÜBERWEISUNGSAUFTRAG", "en": "ORDRE DE VIREMENT / OVERSCHRIJVINGSOPDRACHT"}
WORDS = {
    "fr": (
        "Montant en EUR",
        "Compte donneur d'ordre",
        "Nom et adresse donneur d'ordre",
        "Compte bénéficiaire",
        "BIC bénéficiaire",
        "Nom et adresse bénéficiaire",
        "Communication",
    ),
    "nl": (
        "Bedrag in EUR",
        "Rekening opdrachtgever",
        "Naam en adres opdrachtgever",
        "Rekening begunstigde",
        "BIC begunstigde",
        "Naam en adres begunstigde",
        "Mededeling",
    ),
    "de": (
        "Betrag in EUR",
        "Konto Auftraggeber",
        "Name und Anschrift Auftraggeber",
        "Konto Begünstigter",
        "BIC Begünstigter",
        "Name und Anschrift Begünstigter",
        "Mitteilung",
    ),
    "en": (
        "Montant / Bedrag EUR",
        "Compte donneur d'ordre / Rekening opdrachtgever",
        "Nom / Naam",
        "Compte bénéficiaire / Rekening begunstigde",
        "BIC",
        "Bénéficiaire / Begunstigde",
        "Communication / Mededeling",
    ),
}


def form(s):
    b, w = s.bill, WORDS[s.language]
    amount = money.grouped(b.due_amount, "plain")
    cells = [
        (
            "",
            " ".join(s.show("amount_due", money.decimal(b.due_amount), amount))
            if False
            else s.show("amount_due", money.decimal(b.due_amount), amount),
        ),
        (w[1], ""),
        (w[2], f"{b.customer.name}"),
        (w[3], s.iban()),
        (w[4], s.text("bic")),
        (w[5], f"{b.supplier.name}, {b.supplier.street}, {b.supplier.city}"),
        (w[6], s.reference()),
    ]
    cells[0] = (w[0], cells[0][1])
    rows = "".join(f"<tr><td class=k>{k}</td><td class=v>{v}</td></tr>" for k, v in cells)
    return f"<div class=slip><div class=head>{ORDER[s.language]}</div><table>{rows}</table></div>"


def draw(rng, language, kind="invoice"):
    b = bill.drawn(rng, language, "invoice", count=rng.choice((1, 2, 3)))
    b.reference = ids.ogm(rng)
    if b.due_amount <= 0:
        b.deposit = 0
    s = Sheet(rng, b, "slip")
    style = (
        f".slip{{position:absolute;left:0;right:0;top:182mm;height:92mm;background:#fdf3ec;border-top:.5pt dashed #666;"
        f"padding:3mm 6mm}}.slip .head{{background:{s.colour};color:#fff;padding:1mm 3mm;font-size:8pt}}"
        ".k{font-size:7pt;color:#833;width:52mm}.v{font:10.5pt Courier Prime;border:.4pt solid #c88;width:110mm;height:5.2mm;"
        "background:#fff}.lines{width:100%;margin:5mm 0}.lines th{border-bottom:.8pt solid}"
        ".sum{margin-left:auto}.last td{font-weight:bold}.meta .n{text-align:left}.small{font-size:7pt}.qr{position:absolute;right:10mm;top:2mm}"
    )
    top = (
        f"<table style='width:100%'><tr><td style='width:95mm'>{blocks.sender(s)}</td><td>{blocks.pairs(blocks.meta(s), 'meta', 'row')}"
        f"</td></tr></table><p style='margin:7mm 0 6mm 95mm'>{blocks.window(s)}</p>"
    )
    code = f"<div style='float:left'>{blocks.qr(s)}</div>" if rng.random() < 0.5 else ""
    body = (
        f"{top}<h2>{s.title}</h2>{blocks.table(s)}{code}{blocks.pairs(blocks.totals(s, rows=False), 'sum')}"
        f"<p class=small>{' '.join(blocks.remarks(s, False))}"
        f"</p>{form(s)}"
    )
    return s, paper.page(style, body, rng.choice(paper.SANS), "9pt", "11mm 14mm")
