"""Files inside the file."""
import re

import pikepdf
from pikepdf import Name

RELATIONSHIPS = {"/Source", "/Data", "/Alternative", "/Supplement", "/Unspecified"}


def check(pdf, expected, report):
    embedded = dict(names(pdf.Root.get("/Names", {}).get("/EmbeddedFiles")))
    associated = list(pdf.Root.get("/AF", []))
    if {spec.objgen for spec in associated} != {spec.objgen for spec in embedded.values()}:
        report("associated-files", "not every embedded file is associated with the document, or the other way round")
    if list(embedded) != sorted(embedded):
        report("embedded-names", "the names of the embedded files are not in order")
    for name, spec in embedded.items():
        check_specification(name, spec, report)
    for name, content in (expected or {}).items():
        if name not in embedded:
            report("attachment-bytes", f"{name} is not attached")
        elif "/EF" in embedded[name] and embedded[name].EF.F.read_bytes() != content:
            report("attachment-bytes", f"{name} is attached with other bytes")
        elif embedded[name].get("/AFRelationship") != Name.Source:
            report("attachment-source", f"{name} is not said to be the document's source")


def names(tree):
    """The pairs of a tree of names."""
    if tree is None:
        return
    leaves = list(tree.get("/Names", []))
    yield from ((str(leaves[index]), leaves[index + 1]) for index in range(0, len(leaves), 2))
    for child in tree.get("/Kids", []):
        yield from names(child)


def check_specification(name, spec, report):
    if str(spec.get("/F", "")) != name or str(spec.get("/UF", "")) != name:
        report("filespec-names", f"{name} is not named by /F and /UF")
    if str(spec.get("/AFRelationship", "")) not in RELATIONSHIPS:
        report("filespec-relationship", f"{name} does not say how it stands to the document")
    if not str(spec.get("/Desc", "")):
        report("filespec-description", f"{name} is not described")
    stream = spec.get("/EF", {}).get("/F")
    if not isinstance(stream, pikepdf.Stream):
        return report("embedded-file", f"{name} has no bytes")
    if not re.match(r"/[a-z]+/[a-z0-9.+-]+\Z", str(stream.get("/Subtype", ""))):
        report("embedded-type", f"{name} has no media type")
    parameters = stream.get("/Params", pikepdf.Dictionary())
    if int(parameters.get("/Size", -1)) != len(stream.read_bytes()):
        report("embedded-size", f"{name} tells a wrong size")
    if not str(parameters.get("/ModDate", "")).startswith("D:"):
        report("embedded-date", f"{name} has no date")
