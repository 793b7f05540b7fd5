"""The file as a whole: identifier, catalog, output intent, outline."""
import re

import pikepdf
from pikepdf import Name

LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*\Z")
TAGS_OF_PROFILE = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"}


def check_bytes(data, report):
    """What is lost once a library has read the file: the header and the trailer as they stand."""
    if not re.match(rb"%PDF-1\.[4-7]\n%[\x80-\xff]{4}", data):
        report("header", "no header of PDF 1.4 to 1.7 with a line of four bytes above 127")
    trailer = data[data.rfind(b"trailer"):] if b"trailer" in data else data
    identifiers = re.search(rb"/ID\s*\[\s*<([0-9A-Fa-f]{32})>\s*<([0-9A-Fa-f]{32})>\s*\]", trailer)
    if not identifiers:
        report("trailer-id", "the trailer has no /ID of two strings of 16 bytes")
    if b"/Encrypt" in trailer:
        report("encryption", "the file is encrypted")
    if not data.rstrip(b"\n").endswith(b"%%EOF"):
        report("end", "something follows %%EOF")


def check(pdf, report):
    root = pdf.Root
    if not LANGUAGE.match(str(root.get("/Lang", ""))):
        report("catalog-lang", "the catalog names no language")
    if root.get("/MarkInfo", {}).get("/Marked", False) is not True:
        report("mark-info", "/MarkInfo does not say that the file is tagged")
    if root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False) is not True:
        report("display-title", "the title is not what the window shows")
    check_outline(pdf, report)
    check_intent(root, report)
    check_objects(pdf, report)


def check_outline(pdf, report):
    outlines = pdf.Root.get("/Outlines")
    if outlines is None:
        return
    if pdf.Root.get("/PageMode") != Name.UseOutlines:
        report("page-mode", "there is an outline that is not shown")
    if int(outlines.get("/Count", 0)) < 0:
        report("outline-count", "the outline has a negative number of entries")
    pages = {page.objgen for page in (p.obj if hasattr(p, "obj") else p for p in pdf.pages)}
    for item in outline_items(outlines.get("/First"), set()):
        target = item.get("/Dest")
        if not isinstance(target, pikepdf.Array) or target[0].objgen not in pages:
            report("outline-target", f"the entry {str(item.get('/Title'))!r} leads to no page")


def check_headings(pdf, tree, report):
    """Where there are as many entries as headings, each leads to the page of its heading."""
    outlines = pdf.Root.get("/Outlines", {})
    items = list(outline_items(outlines.get("/First"), set()))
    headings = [node for top in tree for node in top.walk() if node.kind[:1] == "H" and node.kind[1:].isdigit()]
    if len(items) != len(headings):
        return
    for item, heading in zip(items, headings):
        pages = {page for node in heading.walk() for page, _ in node.contents}
        target = item.get("/Dest")
        if isinstance(target, pikepdf.Array) and pages and target[0].objgen not in pages:
            report("outline-heading", f"the entry {str(item.get('/Title'))!r} leads to another page than its heading's")


def outline_items(item, seen):
    while item is not None and item.objgen not in seen:
        seen.add(item.objgen)
        yield item
        yield from outline_items(item.get("/First"), seen)
        item = item.get("/Next")


def check_intent(root, report):
    intents = [intent for intent in root.get("/OutputIntents", []) if intent.get("/S") == Name.GTS_PDFA1]
    if len(intents) != 1:
        return report("output-intent", f"{len(intents)} output intents of PDF/A instead of one")
    intent = intents[0]
    if not str(intent.get("/OutputConditionIdentifier", "")):
        report("output-intent", "the output intent has no identifier")
    stream = intent.get("/DestOutputProfile")
    if stream is None:
        return report("output-profile", "the output intent has no profile")
    profile = stream.read_bytes()
    if int(stream.get("/N", 0)) != 3 or profile[16:20] != b"RGB " or profile[12:16] != b"mntr" or profile[36:40] != b"acsp":
        return report("output-profile", "the profile is not that of an RGB display")
    if int.from_bytes(profile[:4], "big") != len(profile) or profile[8] not in (2, 4):
        report("output-profile", "the profile's size or version is wrong")
    count = int.from_bytes(profile[128:132], "big")
    tags = {}
    for index in range(count):
        entry = profile[132 + 12 * index:144 + 12 * index]
        tags[entry[:4].decode("latin-1")] = (int.from_bytes(entry[4:8], "big"), int.from_bytes(entry[8:12], "big"))
    if not TAGS_OF_PROFILE <= set(tags) or any(start + length > len(profile) for start, length in tags.values()):
        report("output-profile", "the profile lacks tags")


def check_objects(pdf, report):
    """What may stand nowhere in the file."""
    for thing in pdf.objects:
        if not isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
            continue
        if thing.get("/S") in (Name.JavaScript, Name.Launch) or thing.get("/JS") is not None:
            report("action", f"object {thing.objgen[0]} runs something")
        if isinstance(thing, pikepdf.Stream):
            check_stream(thing, report)


def check_stream(stream, report):
    number = stream.objgen[0]
    filters = stream.get("/Filter", pikepdf.Array())
    for name in filters if isinstance(filters, pikepdf.Array) else [filters]:
        if name not in (Name.FlateDecode, Name.DCTDecode, Name.ASCII85Decode, Name.ASCIIHexDecode, Name.RunLengthDecode, Name.CCITTFaxDecode):
            report("filter", f"object {number} is stored with {name}")
    if stream.get("/Subtype") == Name.Image:
        if stream.get("/Interpolate", False) is True:
            report("interpolate", f"the image {number} is interpolated")
        if "/DeviceCMYK" in repr(stream.get("/ColorSpace")):
            report("colour-space", f"the image {number} is CMYK")
        if stream.get("/Alternates") is not None or stream.get("/OPI") is not None:
            report("image", f"the image {number} has alternates")
