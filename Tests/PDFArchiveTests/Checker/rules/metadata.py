"""The XMP packet, and the information dictionary that must say the same."""
import re
import xml.etree.ElementTree as xml

import pikepdf
from pikepdf import Name

SPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
}
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z\Z")


def check(pdf, report):
    stream = pdf.Root.get("/Metadata")
    if not isinstance(stream, pikepdf.Stream) or stream.get("/Type") != Name.Metadata or stream.get("/Subtype") != Name.XML:
        return report("xmp", "the catalog has no metadata")
    packet = stream.read_bytes()
    try:
        root = xml.fromstring(packet)
    except xml.ParseError as error:
        return report("xmp", f"the metadata are not XML: {error}")
    check_identity(root, report)
    check_words(pdf, root, report)
    check_schema(root, report)


def text(root, path):
    found = root.find(f".//{path}", SPACES)
    return None if found is None else "".join(found.itertext()).strip()


def default_text(root, path):
    for item in root.findall(f".//{path}/rdf:Alt/rdf:li", SPACES):
        if item.get(LANG) == "x-default":
            return item.text
    return None


def check_identity(root, report):
    if text(root, "pdfaid:part") != "3":
        report("pdfaid-part", "the metadata do not say part 3 of PDF/A")
    if text(root, "pdfaid:conformance") != "A":
        report("pdfaid-conformance", "the metadata do not say conformance A")
    if text(root, "pdfuaid:part") != "1":
        report("pdfuaid-part", "the metadata do not say PDF/UA-1")


def check_schema(root, report):
    """PDF/A does not know PDF/UA's property; it must be described."""
    for schema in root.findall(".//pdfaExtension:schemas/rdf:Bag/rdf:li", SPACES):
        if text(schema, "pdfaSchema:namespaceURI") != SPACES["pdfuaid"] or text(schema, "pdfaSchema:prefix") != "pdfuaid":
            continue
        for described in schema.findall(".//pdfaSchema:property/rdf:Seq/rdf:li", SPACES):
            names = ("name", "valueType", "category", "description")
            values = [text(described, f"pdfaProperty:{name}") for name in names]
            if values[0] == "part" and values[1] == "Integer" and values[2] in ("internal", "external") and values[3]:
                return
    report("xmp-extension", "the property pdfuaid:part is not described")


def check_words(pdf, root, report):
    information = pdf.trailer.get("/Info", pikepdf.Dictionary())

    def info(name):
        value = information.get(name)
        return None if value is None else str(value)

    title = default_text(root, "dc:title")
    if not title:
        report("dc-title", "the metadata have no title")
    elif title != info("/Title"):
        report("info-title", f"the title is {title!r} here and {info('/Title')!r} there")
    if text(root, "dc:language/rdf:Bag/rdf:li") != str(pdf.Root.get("/Lang", "")):
        report("dc-language", "the metadata do not name the catalog's language")
    pairs = [
        ("info-author", text(root, "dc:creator/rdf:Seq/rdf:li"), info("/Author")),
        ("info-subject", default_text(root, "dc:description"), info("/Subject")),
        ("info-keywords", text(root, "pdf:Keywords"), info("/Keywords")),
        ("info-creator", text(root, "xmp:CreatorTool"), info("/Creator")),
        ("info-producer", text(root, "pdf:Producer"), info("/Producer")),
    ]
    for rule, here, there in pairs:
        if here != there:
            report(rule, f"{here!r} in the metadata, {there!r} in the information dictionary")
    check_date("info-created", text(root, "xmp:CreateDate"), info("/CreationDate"), report)
    check_date("info-modified", text(root, "xmp:ModifyDate"), info("/ModDate"), report)


def check_date(rule, here, there, report):
    parts = DATE.match(there or "")
    if not parts:
        return report(rule, f"{there!r} is no date with its prefix D:")
    year, month, day, hour, minute, second = parts.groups()
    if here != f"{year}-{month}-{day}T{hour}:{minute}:{second}Z":
        report(rule, f"{here!r} in the metadata, {there!r} in the information dictionary")
