"""Two languages on every label, as Brussels suppliers print them."""

from .. import bill, blocks, paper
from ..sheet import Sheet

OTHER = {"fr": "nl", "nl": "fr", "de": "fr"}


def draw(rng, language, kind="invoice"):
    language = "fr" if language == "en" else language  # beside French nobody could say which is the page's language
    s = Sheet(rng, bill.drawn(rng, language, kind), "bilingual")
    plain, second = s.label, OTHER[language]
    joint = rng.choice((" / ", " – ", "<br>"))

    def label(key, other=None):
        key = "credit_number" if key == "number" and kind == "credit_note" else key
        a, b = plain(key), plain(key, second)
        return a if a.lower() == b.lower() else a + joint + b

    s.label = label
    head = blocks.meta(s)
    keys = "".join(f"<tr><td class=k>{a}</td><td>{b}</td></tr>" for a, b in head)
    style = (
        ".k{color:#555;font-size:8pt;width:52mm}.box td{border-bottom:.3pt solid #bbb}.lines{width:100%;margin:6mm 0}.lines "
        "th{font-size:7.8pt;background:#f0e9d8}.sum{margin-left:auto}.sum td{padding:1mm 2mm}"
        ".last{background:#f0e9d8;font-weight:bold}.small{font-size:7.4pt}"
    )
    body = (
        f"<table style='width:100%'><tr><td>{blocks.sender(s)}</td><td style='width:82mm;padding-top:12mm'>{blocks.window(s)}"
        f"</td></tr></table><h2>{s.title.replace('<br>', ' / ')}</h2><table class=box>{keys}</table>"
        f"{blocks.table(s)}{blocks.pairs(blocks.totals(s), 'sum')}{blocks.pairs(blocks.payment(s), 'box', 'row')}<p class=small>"
        f"{' '.join(blocks.remarks(s))}</p>{blocks.stamp(s)}"
    )
    return s, paper.page(style, body, rng.choice(paper.SANS + paper.SERIF), "9pt")
