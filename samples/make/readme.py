"""The README of the samples, made from the samples themselves."""

from .model import Sample

LANGUAGES = {"fr": "French", "nl": "Dutch", "de": "German", "en": "English"}

HEAD = """\
# Samples

Invoices, credit notes, reminders, minutes and other post of three co-ownerships, to try Greffier with:

    cp -r samples/inbox/* my-inbox/

The first folder below the inbox is the building. **Every person, company and building here is invented.** Enterprise numbers
begin with 0999 or 1999, ranges in which none is registered; they, the account numbers, the structured communications and the
EAN code have valid check digits all the same. Account numbers belong to no bank known to us: do not pay anything to them.

What is printed on each page is written down in `truth.json`; what a document does not print is `null` there.

## The documents
"""

TAIL = """
## Making them again

    pip install -r samples/requirements.txt
    apt-get install fonts-breip fonts-comfortaa fonts-crosextra-carlito fonts-firacode fonts-lato fonts-liberation2 \\
        fonts-open-sans fonts-quicksand fonts-roboto-unhinted fonts-vollkorn
    python3 samples/make.py            # writes what changed
    python3 samples/make.py --check    # writes nothing, says what would change

Pages and truth come from the same values, so they cannot drift apart. Seeds and dates are fixed: the same packages and fonts
give the same bytes. Python 3.11 or newer. `make/` holds the parts: `model.py` (amounts, formats, truth), `identifiers.py` (check
digits), `sheet.py` (drawing), `scan.py` (scanner, stamp and camera), `assembly.py` (votes), and one module per document in
`documents/`.

To add one: write a module with `build()` beside the others and name it in the list at the top of `make.py`.

## Fonts

Embedded as subsets; they come from Debian packages and are not copied into this folder.

| font | package | licence |
|---|---|---|
| Lato | fonts-lato | SIL Open Font License 1.1 |
| Open Sans | fonts-open-sans | Apache License 2.0 |
| Roboto, Roboto Condensed | fonts-roboto-unhinted | Apache License 2.0 |
| Carlito | fonts-crosextra-carlito | SIL Open Font License 1.1 |
| Vollkorn | fonts-vollkorn | SIL Open Font License 1.1 |
| Quicksand | fonts-quicksand | SIL Open Font License 1.1 |
| Comfortaa | fonts-comfortaa | SIL Open Font License 1.1 |
| Fira Code | fonts-firacode | SIL Open Font License 1.1 |
| Liberation Sans, Serif, Mono | fonts-liberation2 | SIL Open Font License 1.1 |
| Breip (handwriting) | fonts-breip | SIL Open Font License 1.0 |
"""


def text(made: list[tuple[str, Sample]]) -> str:
    """The whole file."""
    out = [HEAD]
    for folder in dict.fromkeys(folder for folder, _ in made):
        out += [f"\n### {folder}\n", "\n| file | language | shows | what Greffier should make of it |\n|---|---|---|---|\n"]
        out += [f"| `{s.file}` | {LANGUAGES[s.language]} | {s.shows} | {s.expect} |\n" for f, s in made if f == folder]
    return "".join(out) + TAIL
