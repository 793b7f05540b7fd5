"""The layout families of bills; each draws one bill and gives its sheet with the page as HTML or as a finished PDF."""

from . import (
    annexed,
    band,
    bank,
    bilingual,
    boxes,
    carried,
    contract,
    energy,
    formular,
    gutter,
    landscape,
    lawyer,
    letter,
    modern,
    premium,
    prose,
    registered,
    reminder,
    sidebar,
    simple,
    slip,
    syndic,
    tax,
    telecom,
    ticket,
    water,
)

TRADES = (
    annexed,
    band,
    bilingual,
    boxes,
    carried,
    contract,
    formular,
    gutter,
    landscape,
    letter,
    modern,
    prose,
    registered,
    sidebar,
    simple,
    slip,
    ticket,
)
SPECIAL = (energy, water, premium, bank, lawyer, tax, telecom, reminder, syndic)
ALL = TRADES + SPECIAL
CREDITED = (annexed, band, bilingual, boxes, contract, formular, gutter, landscape, modern, registered, sidebar)
