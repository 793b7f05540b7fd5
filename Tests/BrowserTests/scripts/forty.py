"""Forty invoices in one sitting, by keyboard alone: at most two keystrokes for one that was read right, six for one with a wrong field."""

from __future__ import annotations

import time

from playwright.sync_api import expect

from desk import Desk, run
from invoices import TRADES, Invoice
from server import Client, Server

BUILDING = "Résidence Les Tilleuls"
#: What must be sure of an expense; Enter says so of what is right.
NEEDED = {"supplier", "invoice_number", "date", "due_date", "amount_due", "iban"}
INVOICES = {invoice.name: invoice for invoice in (Invoice(number, is_wrong=number % 4 == 3) for number in range(40))}


def prepare(server: Server) -> None:
    """Each supplier has been seen once, as in an office that works: somebody said that its name and its due date are right."""
    known = [Invoice(100 + place) for place in range(len(TRADES))]
    for invoice in known:
        server.drop(invoice.write(server.root), BUILDING)
    server.wait_read(len(known))
    syndic = Client(server, "syndic")
    for draft in syndic.get("/drafts?limit=200")["items"]:
        corrections = [{"field": "supplier", "value": draft["supplier"]}, {"field": "due_date", "value": draft["due_date"]}]
        path = f"/drafts/{draft['id']}"
        changed = syndic.send("PATCH", path, {"corrections": corrections}, {"If-Match": f'"{draft["version"]}"'})
        syndic.send("POST", f"{path}/approve", {}, {"If-Match": f'"{changed["draft"]["version"]}"'})
    for invoice in INVOICES.values():
        server.drop(invoice.write(server.root), BUILDING)
    server.wait_read(len(known) + len(INVOICES))


def seen_drafts(desk: Desk, seen: set[str]) -> list[dict]:
    syndic = Client(desk.server, "syndic")
    return [syndic.get(f"/drafts/{draft}") for draft in sorted(seen)]


def begin(desk: Desk, address: str) -> None:
    """Opens the first draft of a list by keyboard."""
    desk.open(address)
    first = desk.page.locator("a[href^='/drafts/']").first
    expect(first).to_be_visible()
    first.focus()
    desk.press("Enter")
    expect(desk.page.locator("#review")).to_be_visible()


def test(desk: Desk) -> None:
    page = desk.page
    counts: dict[str, list[int]] = {"clean": [], "wrong": []}
    with desk.step("sign in, and go to the first draft by keyboard"):
        desk.sign_in("syndic")
        begin(desk, "/")
    began = time.monotonic()
    seen: set[str] = set()
    for _ in INVOICES:
        if page.evaluate("() => location.pathname === '/'"):
            # What was sure from the start waits apart.
            begin(desk, "/?state=ready")
        name = page.locator(".sheet-bar .name").inner_text().strip()
        draft = page.locator("#review").get_attribute("data-id")
        with desk.step(f"{name}"):
            assert draft not in seen, "the same draft again"
            seen.add(draft)
            invoice = INVOICES[name]
            before = desk.keys
            if invoice.is_wrong:
                while not page.evaluate("() => document.activeElement?.id === 'f-iban'"):
                    assert desk.keys - before < 6, "the wrong field is never reached"
                    desk.press("Enter")
                desk.press("End", "Backspace", invoice.iban[-1], "Enter")
                expect(page.locator("#decide button.primary")).to_be_enabled()
                # Once it is kept, the page goes on to the decision by itself.
                page.wait_for_function("() => document.activeElement?.closest('#decide') !== null")
            while not page.evaluate("() => document.activeElement?.closest('#decide') !== null"):
                assert desk.keys - before < 7, "the decision is never reached"
                desk.press("Enter")
                page.wait_for_timeout(150)
            # Nobody types on within a quarter of a second of what the page has just drawn anew.
            page.wait_for_timeout(250)
            desk.press("Enter")
            page.wait_for_function(
                "draft => location.pathname === '/' || document.querySelector('#review')?.dataset.id !== draft", arg=draft)  # fmt: skip
            counts["wrong" if invoice.is_wrong else "clean"].append(desk.keys - before)
    seconds = time.monotonic() - began
    names = {syndic_draft["document_name"] for syndic_draft in seen_drafts(desk, seen)}
    assert names == set(INVOICES), f"not seen: {sorted(set(INVOICES) - names)}"
    with desk.step("keystrokes"):
        print(f"    clean: {sorted(set(counts['clean']))} keystrokes for each of {len(counts['clean'])}, "
              f"wrong: {sorted(set(counts['wrong']))} for each of {len(counts['wrong'])}; {seconds:.0f} s of the program's own time")  # fmt: skip
        assert max(counts["clean"]) <= 2 and max(counts["wrong"]) <= 6, counts
    with desk.step("all are approved, with the numbers as they should be"):
        syndic = Client(desk.server, "syndic")
        approved = syndic.get("/drafts?state=approved&limit=200")["items"]
        assert len(approved) == len(INVOICES) + len(TRADES), len(approved)
        for draft in approved:
            whole = syndic.get(f"/drafts/{draft['id']}")
            invoice = INVOICES.get(whole["document_name"])
            iban = next(field["value"] for field in whole["fields"] if field["name"] == "iban")
            assert invoice is None or iban == invoice.iban, f"{whole['document_name']}: {iban}"
            unsure = [field["name"] for field in whole["fields"] if field["name"] in NEEDED and not field["sure"]]
            assert not unsure, f"{whole['document_name']}: Enter did not confirm {unsure}"
    desk.complaints()


run(test, "forty", prepare)
