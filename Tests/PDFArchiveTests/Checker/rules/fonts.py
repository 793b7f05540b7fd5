"""Fonts: all inside the file, each with the text that its codes stand for."""
import re

import pikepdf
from pikepdf import Name

FILES = ("/FontFile", "/FontFile2", "/FontFile3")


def check(pdf, report):
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == Name.Font:
            check_font(thing, report)


def check_font(font, report):
    name = str(font.get("/BaseFont", font.objgen[0]))
    kind = font.get("/Subtype")
    if kind in (Name.CIDFontType0, Name.CIDFontType2, Name.TrueType, Name.Type1):
        descriptor = font.get("/FontDescriptor", {})
        if not any(file in descriptor for file in FILES):
            report("font-embedded", f"{name} is not in the file")
    if kind == Name.CIDFontType2 and font.get("/CIDToGIDMap") is None:
        report("cid-to-gid", f"{name} does not say which glyph a code means")
    if kind in (Name.Type0, Name.TrueType, Name.Type1, Name.Type3):
        mapping = font.get("/ToUnicode")
        if not isinstance(mapping, pikepdf.Stream):
            return report("font-text", f"{name} does not say what its codes stand for")
        for value in text_of(mapping.read_bytes()).values():
            if value in ("\u0000", "\ufeff", "\ufffe", ""):
                report("font-text-value", f"{name} maps a code to U+{ord(value or chr(0)):04X}")


def text_of(mapping):
    """What each code of a character map stands for."""
    found = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", mapping, re.S):
        for code, value in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>", block):
            found[int(code, 16)] = bytes.fromhex(value.decode()).decode("utf-16-be", "replace")
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", mapping, re.S):
        for first, last, value in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            for code in range(int(first, 16), min(int(last, 16), int(first, 16) + 65535) + 1):
                found[code] = chr(int(value, 16) + code - int(first, 16))
        for first, _, values in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*\[(.*?)\]", block, re.S):
            for index, value in enumerate(re.findall(rb"<([0-9A-Fa-f]+)>", values)):
                found[int(first, 16) + index] = bytes.fromhex(value.decode()).decode("utf-16-be", "replace")
    return found
