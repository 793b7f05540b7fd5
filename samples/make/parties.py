"""The three invented buildings, with the syndics who receive their post."""

from .model import Building, Supplier

MARCHAL = Supplier(
    "Gestion Marchal-Dewit SRL",
    "Rue du Levant 118",
    "1030 Bruxelles",
    "09995217",
    "9935210440",
    "ORVKBEBB",
    "RPM Bruxelles",
    "02 555 01 18",
    "gestion@marchal-dewit.example",
    ("Marchal-Dewit", "Gestion Marchal-Dewit"),
)
RAVELIJN = Supplier(
    "Vastgoedbeheer Ravelijn BV",
    "Vestinglaan 5",
    "2800 Mechelen",
    "09996304",
    "9912207715",
    "SCHLBE2A",
    "RPR Antwerpen, afd. Mechelen",
    "015 55 02 05",
    "info@ravelijn.example",
)
GOEHLTAL = Supplier(
    "Hausverwaltung Göhltal GmbH",
    "Bergweg 3",
    "4720 Kelmis",
    "19990427",
    "9961030522",
    "WESRBE6E",
    "RJP Eupen",
    "087 55 03 03",
    "buero@goehltal.example",
)

TILLEULS = Building("Résidence Les Tilleuls", "ACP Résidence Les Tilleuls", "Avenue des Chèvrefeuilles 42", "1180 Uccle", "09994120", MARCHAL)
LINDEN = Building("Residentie De Linden", "VME Residentie De Linden", "Blekerijkaai 21", "2800 Mechelen", "09992836", RAVELIJN)
STADTPARK = Building(
    "Residenz Am Stadtpark", "Miteigentümervereinigung Residenz Am Stadtpark", "Kastanienallee 9", "4700 Eupen", "19990611", GOEHLTAL
)
