"""Pages: everything painted is in the structure, once, or is decoration; annotations are printed and described."""
import pikepdf
from pikepdf import Name

from . import fonts

PAINTING = set("S s f F f* B B* b b* sh Do Tj TJ ' \" BI INLINE IMAGE".split()) | {"INLINE IMAGE"}


class Page:
    """One page as it is read: what is marked, and what is not."""

    def __init__(self, page, index, report):
        self.page = page
        self.label = f"page {index + 1}"
        self.report = report
        self.numbers = []
        self.unmarked = 0
        # The marks that are open: the number of content, "artifact", or None for a mark that says only what its text is.
        self.marks = []

    def violation(self, rule, what):
        self.report(rule, f"{self.label}: {what}")

    def read(self):
        texts = PageText(self)
        for operands, operator in pikepdf.parse_content_stream(self.page):
            name = str(operator)
            if name in ("BDC", "BMC"):
                self.open(operands)
            elif name == "EMC":
                if not self.marks:
                    return self.violation("marks", "a mark ends that was not begun")
                self.marks.pop()
            elif name in PAINTING:
                if not any(mark is not None for mark in self.marks):
                    self.unmarked += 1
            texts.read(name, operands)
        if self.marks:
            self.violation("marks", "a mark does not end")
        if self.unmarked:
            self.violation("unmarked-content", f"{self.unmarked} things are painted outside every mark")

    def open(self, operands):
        tag = str(operands[0])
        inside = [mark for mark in self.marks if mark is not None]
        properties = operands[1] if len(operands) > 1 else pikepdf.Dictionary()
        if tag == "/Artifact":
            if any(mark != "artifact" for mark in inside):
                self.violation("nested-marks", "an artifact stands in tagged content")
            return self.marks.append("artifact")
        if tag == "/Private":
            self.violation("private", "decoration is tagged as content of the type Private")
        number = properties.get("/MCID") if isinstance(properties, pikepdf.Dictionary) else None
        if number is None:
            return self.marks.append(None)
        if inside:
            self.violation("nested-marks", f"the content {number} stands in other marked content")
        if number in self.numbers:
            self.violation("content-twice", f"the number {number} is used twice")
        self.numbers.append(int(number))
        self.marks.append(int(number))


class PageText:
    """The codes that are shown: each must stand for some text."""

    def __init__(self, page):
        self.page = page
        self.fonts = page.page.get("/Resources", {}).get("/Font", {})
        self.known = {}
        self.font = None
        self.reported = set()

    def read(self, operator, operands):
        if operator == "Tf":
            self.font = str(operands[0])
        elif operator in ("Tj", "TJ", "'", '"'):
            for item in operands[-1] if isinstance(operands[-1], pikepdf.Array) else [operands[-1]]:
                if isinstance(item, pikepdf.String):
                    self.show(bytes(item))

    def show(self, codes):
        font = self.fonts.get(self.font)
        if font is None:
            return self.page.violation("font-resource", f"the font {self.font} is not there")
        if self.font not in self.known:
            mapping = font.get("/ToUnicode")
            self.known[self.font] = fonts.text_of(mapping.read_bytes()) if mapping is not None else {}
        width = 2 if font.get("/Subtype") == Name.Type0 else 1
        for start in range(0, len(codes) - width + 1, width):
            code = int.from_bytes(codes[start:start + width], "big")
            if code not in self.known[self.font] and (self.font, code) not in self.reported:
                self.reported.add((self.font, code))
                self.page.violation("code-text", f"the code {code} of {self.font} stands for no text")


def check(pdf, tree, report):
    nodes = [node for top in tree for node in top.walk()]
    owners = {}
    for node in nodes:
        for content in node.contents:
            if content in owners:
                report("content-owner", f"the content {content[1]} belongs to {owners[content]} and to {node}")
            owners[content] = node
    parents = dict(numbers(pdf.Root.get("/StructTreeRoot", {}).get("/ParentTree")))
    links = {thing: node for node in nodes for thing in node.objects}
    seen = set()
    for index, wrapped in enumerate(pdf.pages):
        page = wrapped.obj if hasattr(wrapped, "obj") else wrapped
        reading = Page(page, index, report)
        reading.read()
        seen |= {(page.objgen, number) for number in reading.numbers}
        check_parents(reading, owners, parents, report)
        check_annotations(reading, parents, links)
    for content, node in owners.items():
        if content not in seen:
            report("content-missing", f"{node} holds the content {content[1]}, which no page has")


def numbers(tree):
    """The pairs of a tree of numbers."""
    if tree is None:
        return
    leaves = list(tree.get("/Nums", []))
    yield from ((int(leaves[index]), leaves[index + 1]) for index in range(0, len(leaves), 2))
    for child in tree.get("/Kids", []):
        yield from numbers(child)


def check_parents(reading, owners, parents, report):
    """Each piece of content is found from the tree, and the way back leads to the same element."""
    row = parents.get(int(reading.page.get("/StructParents", -1)))
    row = list(row) if isinstance(row, pikepdf.Array) else []
    for number in reading.numbers:
        owner = owners.get((reading.page.objgen, number))
        if owner is None:
            reading.violation("content-lost", f"the content {number} is in no element")
            continue
        entry = row[number] if number < len(row) else None
        if not isinstance(entry, pikepdf.Dictionary) or entry.objgen != owner.thing.objgen:
            reading.violation("parent-tree", f"the way back from the content {number} does not lead to {owner}")
    for number, entry in enumerate(row):
        if entry is not None and number not in reading.numbers:
            reading.violation("parent-tree", f"there is a way back from the content {number}, which the page does not have")


def check_annotations(reading, parents, links):
    annotations = reading.page.get("/Annots", [])
    if len(annotations) and reading.page.get("/Tabs") != Name.S:
        reading.violation("tab-order", "the keyboard does not follow the structure")
    for annotation in annotations:
        number = annotation.objgen[0]
        flags = int(annotation.get("/F", 0))
        if flags & 0b100 == 0 or flags & 0b100011:
            reading.violation("annotation-flags", f"the annotation {number} is not printed")
        if not str(annotation.get("/Contents", "")).strip():
            reading.violation("annotation-contents", f"the annotation {number} is not described")
        if annotation.get("/AP") is None and annotation.get("/Subtype") not in (Name.Link, Name.Popup):
            reading.violation("annotation-look", f"the annotation {number} has no appearance")
        node = links.get(annotation.objgen)
        back = parents.get(int(annotation.get("/StructParent", -1)))
        if node is None or node.kind != "Link" or not isinstance(back, pikepdf.Dictionary) or back.objgen != node.thing.objgen:
            reading.violation("annotation-tag", f"the annotation {number} is in no Link")
