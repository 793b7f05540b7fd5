"""Invoices for one sitting, of a few suppliers, printed as PDFs. People, companies and numbers are invented (0999…)."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

from server import PROJECT

sys.path.insert(0, str(PROJECT / "samples"))
from make import identifiers  # noqa: E402

rl_config.invariant = 1
TRADES = ("Toiture", "Ascenseurs", "Nettoyage", "Jardins", "Chauffage", "Électricité", "Plomberie", "Serrurerie")
NAMES = ("Verbois", "Lamarche", "Deflandre", "Pirotte", "Sauvenier")


@dataclass(frozen=True)
class Invoice:
    number: int
    #: What is printed wrong, as a misprint or a bad scan would have it: one digit of the account number.
    is_wrong: bool = False

    @property
    def of(self) -> int:
        """Each of the suppliers sends several."""
        return self.number % len(TRADES)

    @property
    def supplier(self) -> str:
        return f"{TRADES[self.of]} {NAMES[self.of % len(NAMES)]} {'SRL' if self.of % 2 else 'SA'}"

    @property
    def name(self) -> str:
        return f"{self.number:02d}-{'wrong' if self.is_wrong else 'clean'}.pdf"

    @property
    def net(self) -> int:
        """In cents."""
        return 10_000 + 2_517 * self.number

    @property
    def iban(self) -> str:
        return identifiers.iban(f"{9700000000 + 13_571 * self.of}")

    @property
    def printed_iban(self) -> str:
        if not self.is_wrong:
            return identifiers.grouped(self.iban)
        last = str((int(self.iban[-1]) + 5) % 10)
        return identifiers.grouped(self.iban[:-1] + last)

    def write(self, folder: Path) -> Path:
        path = folder / self.name
        page = canvas.Canvas(str(path), pagesize=A4, invariant=1)
        issued = date(2026, 9, 1) + timedelta(days=self.number)
        vat = self.net * 21 // 100 + (1 if self.net * 21 % 100 >= 50 else 0)
        enterprise = identifiers.dotted(identifiers.enterprise_number(f"0999{7000 + self.of:04d}"))

        def row(y: int, name: str, value: str, left: int = 330, right: int = 540, bold: bool = False) -> None:
            page.setFont("Helvetica-Bold" if bold else "Helvetica", 10)
            page.drawString(left, y, name)
            page.drawRightString(right, y, value)

        page.setFont("Helvetica-Bold", 18)
        page.drawString(56, 780, self.supplier)
        page.setFont("Helvetica", 9)
        for at, line in enumerate((f"Rue des Essais {self.of + 1}", "5000 Namur", f"TVA BE {enterprise}", f"RPM Namur {enterprise}")):
            page.drawString(56, 762 - 12 * at, line)
        page.setFont("Helvetica", 10)
        for at, line in enumerate(("ACP Résidence Les Tilleuls", "Avenue des Chèvrefeuilles 42", "1180 Uccle")):
            page.drawString(330, 740 - 13 * at, line)
        page.setFont("Helvetica-Bold", 16)
        page.drawString(56, 660, "FACTURE")
        row(635, "Numéro de facture", f"2026-{1000 + self.number}", 56, 260)
        row(620, "Date de facture", f"{issued:%d/%m/%Y}", 56, 260)
        row(605, "Date d'échéance", f"{issued + timedelta(days=30):%d/%m/%Y}", 56, 260)
        page.setFont("Helvetica-Bold", 9)
        page.drawString(56, 560, "Description")
        page.drawRightString(540, 560, "Montant HTVA")
        page.line(56, 555, 540, 555)
        row(538, "Entretien périodique", money(self.net), 56)
        row(480, "Total HTVA", money(self.net) + " €")
        row(464, "TVA 21 %", money(vat) + " €")
        row(444, "Total à payer", money(self.net + vat) + " €", bold=True)
        page.setFont("Helvetica", 10)
        page.drawString(56, 380, f"IBAN {self.printed_iban}")
        page.drawString(56, 365, f"Communication {identifiers.structured(f'{2026000000 + self.number}')}")
        page.drawString(56, 335, f"À payer pour le {issued + timedelta(days=30):%d/%m/%Y} au plus tard.")
        page.save()
        return path


def money(cents: int) -> str:
    whole = f"{cents // 100:,}".replace(",", ".")
    return f"{whole},{cents % 100:02d}"
