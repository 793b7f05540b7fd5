"""The structure tree: its types, parents, attributes and headings."""
import pikepdf
from pikepdf import Name

STANDARD = set(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody "
    "TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Figure Formula Form".split())
CHILDREN = {
    "L": {"LI", "Caption", "L"},
    "LI": {"Lbl", "LBody"},
}


class Node:
    def __init__(self, thing, parent):
        self.thing = thing
        self.parent = parent
        self.kind = str(thing.get("/S", "")).lstrip("/")
        self.nodes = []
        # Marked content as (page, number), and objects such as annotations.
        self.contents = []
        self.objects = []

    @property
    def number(self):
        return self.thing.objgen[0]

    def __str__(self):
        return f"{self.kind} (object {self.number})"

    def walk(self):
        yield self
        for node in self.nodes:
            yield from node.walk()

    def attribute(self, owner, name):
        found = self.thing.get("/A", pikepdf.Array())
        for attributes in found if isinstance(found, pikepdf.Array) else [found]:
            if isinstance(attributes, pikepdf.Dictionary) and attributes.get("/O") == Name("/" + owner) and name in attributes:
                return attributes[name]
        return None


def read(pdf, report):
    """The nodes at the top of the tree."""
    root = pdf.Root.get("/StructTreeRoot")
    if root is None:
        report("structure", "the file has no structure")
        return []
    if root.get("/RoleMap") is not None:
        report("role-map", "types are mapped, though all of ours are standard")
    seen = set()
    kids = root.get("/K", pikepdf.Array())
    return [read_node(kid, None, root, seen, report) for kid in (kids if isinstance(kids, pikepdf.Array) else [kids])]


def read_node(thing, parent, above, seen, report):
    node = Node(thing, parent)
    if thing.objgen in seen:
        report("structure-twice", f"{node} has two places")
        return node
    seen.add(thing.objgen)
    if thing.get("/P", pikepdf.Dictionary()).objgen != above.objgen:
        report("structure-parent", f"{node} names another parent")
    page = thing.get("/Pg")
    kids = thing.get("/K", pikepdf.Array())
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            add_content(node, page, kid, report)
        elif not isinstance(kid, pikepdf.Dictionary):
            report("structure-kid", f"{node} has a child that is none")
        elif kid.get("/Type") == Name.MCR:
            add_content(node, kid.get("/Pg", page), int(kid.MCID), report)
        elif kid.get("/Type") == Name.OBJR:
            node.objects.append(kid.Obj.objgen)
            if kid.get("/Pg", page) is None:
                report("structure-page", f"{node} holds an object of no page")
        else:
            node.nodes.append(read_node(kid, node, thing, seen, report))
    return node


def add_content(node, page, number, report):
    if page is None:
        report("structure-page", f"{node} holds content of no page")
    else:
        node.contents.append((page.objgen, number))


def check(tree, report):
    if len(tree) != 1 or tree[0].kind != "Document":
        report("structure-root", "the structure does not start with one Document")
    notes = set()
    level = 0
    for node in (node for top in tree for node in top.walk()):
        if node.kind not in STANDARD:
            report("structure-type", f"{node} is of no standard type")
        allowed = CHILDREN.get(node.kind)
        for child in node.nodes:
            if allowed and child.kind not in allowed:
                report("list-structure", f"{child} stands in {node}")
        if node.kind in ("LI", "Lbl", "LBody") and (node.parent is None or node.parent.kind != {"LI": "L"}.get(node.kind, "LI")):
            report("list-structure", f"{node} stands outside a list")
        if node.kind == "L" and any(child.kind == "Lbl" for item in node.nodes for child in item.nodes):
            if str(node.attribute("List", "/ListNumbering")) in ("None", "/None"):
                report("list-numbering", f"{node} has labels and does not say how they count")
        if node.kind in ("Figure", "Formula") and not str(node.thing.get("/Alt", "")).strip():
            report("figure-alt", f"{node} has no alternative text")
        if node.kind == "Link" and not node.objects:
            report("link-object", f"{node} has no annotation")
        if node.kind == "Note":
            check_note(node, notes, report)
        if node.kind[:1] == "H" and node.kind[1:].isdigit():
            level = check_heading(node, int(node.kind[1:]), level, report)
        if "/Lang" in node.thing and not str(node.thing.Lang).strip():
            report("structure-lang", f"{node} names an empty language")
        if node.nodes and node.contents:
            report("mixed-content", f"{node} has content of its own beside its children")


def check_note(node, notes, report):
    identifier = str(node.thing.get("/ID", ""))
    if not identifier:
        report("note-id", f"{node} has no identifier")
    elif identifier in notes:
        report("note-id", f"{node} has the identifier of another")
    notes.add(identifier)


def check_heading(node, own, before, report):
    if own > before + 1:
        report("heading-levels", f"{node} follows a heading of level {before}")
    return own
