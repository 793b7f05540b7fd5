#!/usr/bin/python3
"""Shows that the checker can fail: breaks a good archive in one place after the other, and tells whether the checker names the rule.

usage: break_archive.py FILE
FILE must be without violations and hold headings, a list, a table, a figure, a link, a note, an outline and an attachment.
Prints "RULE caught" or "RULE missed: ...", one line for each rule; ends with status 1 when one was missed.
"""
import io
import sys

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from check_archive import violations
from rules.structure import read

BREAKS = {}


def breaks(rule):
    """Marks what breaks a rule in an open file, or, when it takes bytes, in the bytes as they stand."""
    def add(function):
        BREAKS[rule] = function
        return function
    return add


def nodes(pdf, kind):
    found = [node for top in read(pdf, lambda *_: None) for node in top.walk() if node.kind == kind]
    if not found:
        raise LookupError(f"the file has no {kind}")
    return found


def objects(pdf, **wanted):
    found = [thing for thing in pdf.objects
             if isinstance(thing, (Dictionary, pikepdf.Stream)) and all(thing.get("/" + name) == value for name, value in wanted.items())]
    if not found:
        raise LookupError(f"the file has no object with {wanted}")
    return found


def in_content(pdf, old, new):
    for page in pdf.pages:
        contents = page.Contents
        data = contents.read_bytes()
        if old in data:
            return contents.write(data.replace(old, new, 1))
    raise LookupError(f"no page has {old}")


def in_packet(pdf, old, new):
    data = pdf.Root.Metadata.read_bytes()
    if old not in data:
        raise LookupError(f"the metadata have no {old}")
    pdf.Root.Metadata.write(data.replace(old, new))


def without(thing, name):
    if name not in thing:
        raise LookupError(f"there is no {name}")
    del thing[name]


def page_of(pdf, index=0):
    """A page, as older and newer versions of the library give it."""
    page = pdf.pages[index]
    return page.obj if hasattr(page, "obj") else page


def row(pdf):
    """The first page's row of the tree of parents."""
    tree = pdf.Root.StructTreeRoot.ParentTree.Nums
    number = int(pdf.pages[0].StructParents)
    return next(tree[index + 1] for index in range(0, len(tree), 2) if int(tree[index]) == number)


def first_number(pdf):
    """A number of the first page's content that stands in an element, and that element."""
    return next((number, entry) for number, entry in enumerate(row(pdf)) if entry is not None)


# The file as a whole.
breaks("header")(lambda data: data.replace(b"%PDF-1.7", b"%PDF-2.0", 1))
breaks("trailer-id")(lambda data: data.replace(b"/ID[", b"/XD[", 1))
breaks("encryption")(lambda data: data.replace(b"/Root ", b"/Encrypt null/Root ", 1))
breaks("end")(lambda data: data + b"more\n")
breaks("catalog-lang")(lambda pdf: without(pdf.Root, "/Lang"))
breaks("mark-info")(lambda pdf: without(pdf.Root, "/MarkInfo"))
breaks("display-title")(lambda pdf: without(pdf.Root, "/ViewerPreferences"))
breaks("page-mode")(lambda pdf: without(pdf.Root, "/PageMode"))
breaks("outline-count")(lambda pdf: pdf.Root.Outlines.__setitem__("/Count", -2))
breaks("outline-target")(lambda pdf: without(pdf.Root.Outlines.First, "/Dest"))
breaks("outline-heading")(lambda pdf: pdf.Root.Outlines.First.Dest.__setitem__(0, page_of(pdf, 1)))
breaks("output-intent")(lambda pdf: without(pdf.Root, "/OutputIntents"))
breaks("output-profile")(lambda pdf: pdf.Root.OutputIntents[0].DestOutputProfile.write(b"no profile"))
breaks("action")(lambda pdf: pdf.Root.__setitem__("/OpenAction", pdf.make_indirect(Dictionary(S=Name.JavaScript, JS=String("1")))))
breaks("filter")(lambda pdf: pdf.Root.__setitem__("/X", pdf.make_indirect(pikepdf.Stream(pdf, b"\x80\x0b\x60\x50", Filter=Name.LZWDecode))))
breaks("interpolate")(lambda pdf: objects(pdf, Subtype=Name.Image)[0].__setitem__("/Interpolate", True))
breaks("colour-space")(lambda pdf: objects(pdf, Subtype=Name.Image)[0].__setitem__("/ColorSpace", Name.DeviceCMYK))
breaks("image")(lambda pdf: objects(pdf, Subtype=Name.Image)[0].__setitem__("/Alternates", Array()))

# Metadata.
breaks("xmp")(lambda pdf: without(pdf.Root, "/Metadata"))
breaks("pdfaid-part")(lambda pdf: in_packet(pdf, b"<pdfaid:part>3<", b"<pdfaid:part>2<"))
breaks("pdfaid-conformance")(lambda pdf: in_packet(pdf, b"conformance>A<", b"conformance>B<"))
breaks("pdfuaid-part")(lambda pdf: in_packet(pdf, b"<pdfuaid:part>1<", b"<pdfuaid:part>2<"))
breaks("xmp-extension")(lambda pdf: in_packet(pdf, b"<pdfaProperty:valueType>Integer<", b"<pdfaProperty:valueType>Text<"))
breaks("dc-title")(lambda pdf: in_packet(pdf, b"x-default", b"x-other"))
breaks("dc-language")(lambda pdf: in_packet(pdf, b"dc:language>", b"dc:type>"))
breaks("info-title")(lambda pdf: pdf.docinfo.__setitem__("/Title", "Another"))
breaks("info-author")(lambda pdf: pdf.docinfo.__setitem__("/Author", "Another"))
breaks("info-subject")(lambda pdf: pdf.docinfo.__setitem__("/Subject", "Another"))
breaks("info-keywords")(lambda pdf: pdf.docinfo.__setitem__("/Keywords", "another"))
breaks("info-creator")(lambda pdf: pdf.docinfo.__setitem__("/Creator", "Another"))
breaks("info-producer")(lambda pdf: pdf.docinfo.__setitem__("/Producer", "Another"))
breaks("info-created")(lambda pdf: pdf.docinfo.__setitem__("/CreationDate", str(pdf.docinfo.CreationDate)[2:]))
breaks("info-modified")(lambda pdf: pdf.docinfo.__setitem__("/ModDate", "D:20010101000000Z"))

# Fonts.
breaks("font-embedded")(lambda pdf: without(objects(pdf, Type=Name.FontDescriptor)[0], "/FontFile2"))
breaks("cid-to-gid")(lambda pdf: without(objects(pdf, Subtype=Name.CIDFontType2)[0], "/CIDToGIDMap"))
breaks("font-text")(lambda pdf: without(objects(pdf, Subtype=Name.Type0)[0], "/ToUnicode"))
breaks("font-text-value")(lambda pdf: objects(pdf, Subtype=Name.Type0)[0].ToUnicode.write(b"1 beginbfchar <0001> <FEFF> endbfchar"))
breaks("code-text")(lambda pdf: [font.ToUnicode.write(b"1 beginbfchar <FFF0> <0041> endbfchar")
                                 for font in objects(pdf, Type=Name.Font) if "/ToUnicode" in font])
breaks("font-resource")(lambda pdf: in_content(pdf, b" Tf", b" Tf /missing 1 Tf"))

# Attachments.
breaks("associated-files")(lambda pdf: without(pdf.Root, "/AF"))
breaks("attachment-bytes")(lambda pdf: pdf.Root.AF[0].EF.F.write(b"other"))
breaks("attachment-source")(lambda pdf: pdf.Root.AF[0].__setitem__("/AFRelationship", Name.Data))
breaks("filespec-names")(lambda pdf: without(pdf.Root.AF[0], "/UF"))
breaks("filespec-relationship")(lambda pdf: without(pdf.Root.AF[0], "/AFRelationship"))
breaks("filespec-description")(lambda pdf: without(pdf.Root.AF[0], "/Desc"))
breaks("embedded-file")(lambda pdf: without(pdf.Root.AF[0], "/EF"))
breaks("embedded-type")(lambda pdf: without(pdf.Root.AF[0].EF.F, "/Subtype"))
breaks("embedded-size")(lambda pdf: pdf.Root.AF[0].EF.F.Params.__setitem__("/Size", 1))
breaks("embedded-date")(lambda pdf: without(pdf.Root.AF[0].EF.F.Params, "/ModDate"))


@breaks("embedded-names")
def shuffle_names(pdf):
    names = pdf.Root.Names.EmbeddedFiles.Names
    names.append(String("a first name"))
    names.append(names[1])


# Structure.
breaks("structure")(lambda pdf: without(pdf.Root, "/StructTreeRoot"))
breaks("role-map")(lambda pdf: pdf.Root.StructTreeRoot.__setitem__("/RoleMap", Dictionary(X=Name.P)))
breaks("structure-root")(lambda pdf: nodes(pdf, "Document")[0].thing.__setitem__("/S", Name.Part))
breaks("structure-type")(lambda pdf: nodes(pdf, "P")[0].thing.__setitem__("/S", Name.Private))
breaks("structure-parent")(lambda pdf: nodes(pdf, "P")[0].thing.__setitem__("/P", pdf.Root))
breaks("structure-kid")(lambda pdf: nodes(pdf, "P")[0].thing.__setitem__("/K", Array([Name.X])))
breaks("structure-page")(lambda pdf: [without(node.thing, "/Pg") for node in nodes(pdf, "Link") if "/Pg" in node.thing][:1] or 1 / 0)
breaks("structure-lang")(lambda pdf: nodes(pdf, "P")[0].thing.__setitem__("/Lang", String("")))
breaks("mixed-content")(lambda pdf: nodes(pdf, "Document")[0].thing.K.append(Dictionary(Type=Name.MCR, Pg=page_of(pdf), MCID=0)))
breaks("list-structure")(lambda pdf: nodes(pdf, "LI")[0].thing.__setitem__("/S", Name.P))
breaks("list-numbering")(lambda pdf: without(nodes(pdf, "L")[0].thing, "/A"))
breaks("figure-alt")(lambda pdf: without(nodes(pdf, "Figure")[0].thing, "/Alt"))
breaks("note-id")(lambda pdf: without(nodes(pdf, "Note")[0].thing, "/ID"))
breaks("heading-levels")(lambda pdf: nodes(pdf, "H2")[0].thing.__setitem__("/S", Name.H3))
breaks("table-structure")(lambda pdf: nodes(pdf, "TBody")[0].thing.__setitem__("/S", Name.Div))
breaks("table-empty")(lambda pdf: nodes(pdf, "TBody")[0].thing.__setitem__("/K", Array()))
breaks("header-scope")(lambda pdf: without(nodes(pdf, "TH")[0].thing, "/A"))
breaks("table-columns")(lambda pdf: nodes(pdf, "TR")[0].thing.K.__delitem__(0))
breaks("link-object")(lambda pdf: nodes(pdf, "Link")[0].thing.__setitem__("/K", Array()))


@breaks("structure-twice")
def place_twice(pdf):
    paragraph = nodes(pdf, "P")[0]
    paragraph.parent.thing.K.append(paragraph.thing)


# Pages.
breaks("unmarked-content")(lambda pdf: in_content(pdf, b"/Artifact BMC", b"q 0 0 9 9 re f Q /Artifact BMC"))
breaks("private")(lambda pdf: in_content(pdf, b"/Artifact BMC", b"/Private <</X 1>> BDC"))
breaks("marks")(lambda pdf: in_content(pdf, b"EMC", b""))
breaks("nested-marks")(lambda pdf: in_content(pdf, b">> BDC", b">> BDC /Artifact BMC EMC"))
breaks("content-lost")(lambda pdf: nodes_of_content(pdf).__setitem__("/K", Array()))
breaks("tab-order")(lambda pdf: [without(page, "/Tabs") for page in (p.obj if hasattr(p, "obj") else p for p in pdf.pages)])
breaks("annotation-flags")(lambda pdf: without(objects(pdf, Subtype=Name.Link)[0], "/F"))
breaks("annotation-contents")(lambda pdf: without(objects(pdf, Subtype=Name.Link)[0], "/Contents"))
breaks("annotation-look")(lambda pdf: objects(pdf, Subtype=Name.Link)[0].__setitem__("/Subtype", Name.Square))
breaks("annotation-tag")(lambda pdf: without(objects(pdf, Subtype=Name.Link)[0], "/StructParent"))


def nodes_of_content(pdf):
    return first_number(pdf)[1]


@breaks("content-twice")
def use_twice(pdf):
    number = first_number(pdf)[0]
    in_content(pdf, b"/Artifact BMC", b"/P <</MCID %d>> BDC EMC /Artifact BMC" % number)


@breaks("content-owner")
def own_twice(pdf):
    number, entry = first_number(pdf)
    entry.K = Array([number, Dictionary(Type=Name.MCR, Pg=page_of(pdf), MCID=number)])


@breaks("content-missing")
def own_nothing(pdf):
    first_number(pdf)[1].K = Array([first_number(pdf)[0], 9_999])


@breaks("parent-tree")
def lose_the_way_back(pdf):
    row(pdf)[first_number(pdf)[0]] = pdf.Root


def broken(data, function):
    """The bytes after the break."""
    if function.__code__.co_varnames[:1] == ("data",):
        return function(data)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        function(pdf)
        saved = io.BytesIO()
        pdf.save(saved, fix_metadata_version=False, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
        return saved.getvalue()


def main():
    with open(sys.argv[1], "rb") as file:
        data = file.read()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        expected = {str(spec.UF): spec.EF.F.read_bytes() for spec in pdf.Root.AF}
    sound = violations(data, expected)
    for rule, what in sound:
        print(f"sound {rule}: {what}")
    missed = len(sound)
    for rule, function in BREAKS.items():
        try:
            found = {name for name, _ in violations(broken(data, function), expected)}
        except Exception as error:  # the break itself failed, so the rule was not shown to work
            found = {f"{type(error).__name__}: {error}"}
        if rule in found:
            print(f"{rule} caught")
        else:
            missed += 1
            print(f"{rule} missed: {', '.join(sorted(found)) or 'nothing found'}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
