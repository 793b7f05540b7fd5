"""The layout families of bills; each draws one bill and gives its sheet with the page as HTML or as a finished PDF."""

from . import (band, bank, bilingual, boxes, carried, contract, energy, formular, landscape, lawyer, letter, modern, premium, registered, reminder, sidebar, simple, slip, syndic, tax, telecom,
               water)

TRADES = (band, bilingual, boxes, carried, contract, formular, landscape, letter, modern, registered, sidebar, simple, slip)
SPECIAL = (energy, water, premium, bank, lawyer, tax, telecom, reminder, syndic)
ALL = TRADES + SPECIAL
CREDITED = (band, bilingual, boxes, contract, formular, landscape, modern, registered, sidebar)
