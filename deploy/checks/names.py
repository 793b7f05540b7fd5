"""Holds the names that the files of deploy/ use against the program's sources: settings and metrics that nobody knows are faults. The
expressions of the dashboard are printed as a rule file on request, so that Prometheus' own tool reads them.
usage: names.py [--rules]
"""

import json
import pathlib
import re
import sys

DEPLOY = pathlib.Path(__file__).resolve().parent.parent
SOURCES = DEPLOY.parent / "Sources"
# Of the scripts themselves: variables that are read by compose or by the shell, not by the program.
OWN = {"GREFFIER_IMAGE", "GREFFIER_ADDRESS", "GREFFIER_READERS", "GREFFIER_PASSWORD"}
# Of Kubernetes and Prometheus.
FOREIGN = {"up", "GREFFIER_PORT"}


def files(*endings):
    return [path for path in DEPLOY.rglob("*") if path.is_file() and not path.is_symlink() and "checks" not in path.parts
            and (path.suffix in endings or not path.suffix)]


def known_settings():
    text = "".join(path.read_text(encoding="utf-8") for path in (SOURCES / "greffier" / "Settings").glob("*.swift"))
    return {"GREFFIER_" + name.replace(".", "_").upper() for name in re.findall(r'Setting\("([a-z_.0-9]+)"', text)}


def known_metrics():
    text = "".join(path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.swift"))
    names = set(re.findall(r'"((?:greffier|storage|http|process)_[a-z_]+)"', text))
    return names | {name + ending for name in names for ending in ("_bucket", "_count", "_sum")}


def dashboard_expressions():
    board = json.loads((DEPLOY / "monitoring" / "dashboard.json").read_text(encoding="utf-8"))
    panels = board["panels"]
    identifiers = [panel["id"] for panel in panels]
    assert len(identifiers) == len(set(identifiers)), "two panels bear one number"
    for panel in panels:
        place = panel["gridPos"]
        assert place["x"] + place["w"] <= 24, f"{panel['title']} is wider than the page"
        for target in panel.get("targets", []):
            yield panel["title"], target["expr"].replace("$namespace", "n").replace("$__rate_interval", "5m")


def main():
    expressions = list(dashboard_expressions())
    if sys.argv[1:] == ["--rules"]:
        rules = [{"record": f"panel:{number}", "expr": expression} for number, (_, expression) in enumerate(expressions)]
        print(json.dumps({"groups": [{"name": "dashboard", "rules": rules}]}))
        return
    settings, metrics, found = known_settings() | OWN | FOREIGN, known_metrics() | FOREIGN, []
    for path in files(".yaml", ".service", ".tpl", ".txt", ".json"):
        text = path.read_text(encoding="utf-8")
        for name in sorted(set(re.findall(r"GREFFIER_[A-Z0-9_]+", text)) - settings):
            found.append(f"{path.relative_to(DEPLOY)}: {name} is no setting")
    texts = [("alerts", (DEPLOY / "monitoring" / "alerts.yaml").read_text(encoding="utf-8"))] + expressions
    for where, text in texts:
        for name in sorted(set(re.findall(r"\b(?:greffier|storage|http|process)_[a-z_]+", text)) - metrics):
            found.append(f"{where}: {name} is no metric")
    # What Package.swift says that a library comes from must be installed before building.
    packages = (DEPLOY / "packages").read_text(encoding="utf-8")
    for package in sorted(set(re.findall(r'apt: "([^"]+)"', (DEPLOY.parent / "Package.swift").read_text(encoding="utf-8")))):
        if not re.search(rf"(?<![\w-]){re.escape(package)}(?![\w-])", packages):
            found.append(f"packages: {package} is missing, which Package.swift names")
    headings = re.findall(r"^#+ (.*)$", (DEPLOY.parent / "docs" / "deploy.md").read_text(encoding="utf-8"), re.MULTILINE)
    anchors = {re.sub(r"[^a-z0-9 -]", "", heading.lower()).replace(" ", "-") for heading in headings}
    for anchor in re.findall(r"docs/deploy\.md#([a-z0-9-]+)", texts[0][1]):
        if anchor not in anchors:
            found.append(f"alerts: docs/deploy.md has no heading for #{anchor}")
    print("\n".join(found) or f"{len(settings)} settings and {len(expressions)} expressions of the dashboard: every name is the program's")
    sys.exit(1 if found else 0)


main()
