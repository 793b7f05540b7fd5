"""Tables: their parts, their header cells, and as many columns in each row."""

PARTS = {
    "Table": {"THead", "TBody", "TFoot", "TR", "Caption"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TFoot": {"TR"},
    "TR": {"TH", "TD"},
}
PARENTS = {
    "THead": {"Table"},
    "TBody": {"Table"},
    "TFoot": {"Table"},
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"},
    "TD": {"TR"},
}


def check(tree, report):
    for node in (node for top in tree for node in top.walk()):
        for child in node.nodes:
            if node.kind in PARTS and child.kind not in PARTS[node.kind]:
                report("table-structure", f"{child} stands in {node}")
        if node.kind in PARENTS and (node.parent is None or node.parent.kind not in PARENTS[node.kind]):
            report("table-structure", f"{node} stands outside a table")
        if node.kind == "TH" and str(node.attribute("Table", "/Scope")) not in ("/Row", "/Column", "/Both"):
            report("header-scope", f"{node} does not say what it heads")
        if node.kind in PARTS and node.kind != "TR" and not node.nodes:
            report("table-empty", f"{node} has no rows")
        if node.kind == "Table":
            check_columns(node, report)


def rows(table):
    for child in table.nodes:
        if child.kind == "TR":
            yield child
        elif child.kind in ("THead", "TBody", "TFoot"):
            yield from (row for row in child.nodes if row.kind == "TR")


def check_columns(table, report):
    """Counts each row's columns: its own cells with their spans, and those that reach down into it."""
    widths = set()
    reaching = []
    for row in rows(table):
        width = sum(columns for columns, _ in reaching)
        reaching = [(columns, left - 1) for columns, left in reaching if left > 1]
        for cell in (node for node in row.nodes if node.kind in ("TH", "TD")):
            columns = int(cell.attribute("Table", "/ColSpan") or 1)
            down = int(cell.attribute("Table", "/RowSpan") or 1)
            width += columns
            if down > 1:
                reaching.append((columns, down - 1))
        widths.add(width)
    if reaching:
        report("table-columns", f"a cell of {table} reaches below the last row")
    if len(widths) > 1:
        report("table-columns", f"the rows of {table} have {sorted(widths)} columns")
