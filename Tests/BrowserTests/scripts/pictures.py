"""Takes the pictures of the desk's pages for the documentation, with the sample documents read in and some work done."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from desk import Desk, chromium
from server import Client, Server

WIDE, NARROW = (1280, 860), (390, 844)


def work(server: Server) -> dict[str, str]:
    """Some of the drafts are corrected and approved; the documents that the pictures show, by name."""
    accountant, syndic = Client(server, "accountant"), Client(server, "syndic")
    for draft in accountant.get("/drafts?limit=200")["items"]:
        if draft["kind"] not in ("invoice", "credit_note") or draft["state"] != "to_review" or not draft["supplier"]:
            continue
        path, version = f"/drafts/{draft['id']}", f'"{draft["version"]}"'
        corrections = [{"field": "supplier", "value": draft["supplier"]}]
        if draft["due_date"]:
            corrections.append({"field": "due_date", "value": draft["due_date"]})
        try:
            changed = accountant.send("PATCH", path, {"corrections": corrections}, {"If-Match": version})["draft"]
            if changed["state"] == "ready" and sum(draft["id"].encode()) % 2:
                syndic.send("POST", f"{path}/approve", {}, {"If-Match": f'"{changed["version"]}"'})
        except RuntimeError as error:  # what cannot be corrected so stays as it is
            print(f"  {draft['supplier']}: {error}")
    expires = f"{date.today().year + 1}-12-31T23:00:00Z"
    syndic.send("POST", "/tokens", {"name": "Comptabilité", "permissions": ["documents:read", "drafts:read"], "expires": expires})
    syndic.send("POST", "/webhooks", {"url": "https://hooks.office.example/greffier", "events": ["draft"]})
    return {item["name"]: item["id"] for item in syndic.get("/documents?limit=200")["items"]}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--pictures", type=Path, required=True)
    arguments = parser.parse_args()
    with Server(arguments.program) as server:
        server.wait_read(server.drop_samples())
        documents = work(server)
        drafts = Client(server, "syndic").get("/drafts?state=to_review&kind=invoice")["items"]
        minutes = Client(server, "syndic").get("/drafts?kind=minutes")["items"]
        pages = {
            "queue": "/", "review": f"/drafts/{drafts[0]['id']}", "documents": "/documents?q=ascenseurs",
            "document": f"/documents/{documents['01-lift-invoice-fr.pdf']}?q=ascenseurs", "print": "/print?kind=minutes", "learned": "/learned",
            "activity": "/activity", "overview": "/overview", "access": "/access",
        }  # fmt: skip
        if minutes:
            pages["minutes"] = f"/drafts/{minutes[0]['id']}"
        for name, size, scheme in (("", WIDE, "light"), ("-dark", WIDE, "dark"), ("-narrow", NARROW, "light")):
            with chromium(*size, color_scheme=scheme, reduced_motion="reduce") as context:
                desk = Desk(context.new_page(), server, arguments.pictures)
                desk.open("/sign-in")
                desk.picture("sign-in" + name)
                desk.sign_in("syndic")
                for page, path in pages.items():
                    desk.open(path)
                    if page == "print":
                        desk.page.click("#sample")
                        desk.page.locator("#picture").wait_for()
                        desk.page.evaluate("scrollTo(0, 0)")
                    desk.page.wait_for_timeout(1200)
                    desk.picture(page + name)


main()
