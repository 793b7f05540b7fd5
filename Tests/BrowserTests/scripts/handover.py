"""What leaves for KoproGo and for the bank: seen, tried again, taken back, paid."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from playwright.sync_api import expect

from desk import Desk, run
from server import SAMPLES, Client, Server

TILLEULS = "Résidence Les Tilleuls"


class KoproGo(BaseHTTPRequestHandler):
    """Knows the user and no building."""

    def answer(self, body) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        content = json.dumps(body).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def do_POST(self) -> None:
        self.answer({"token": "t", "refresh_token": "r", "user": {"id": "7b000000-0000-4000-8000-000000000001"}})

    def do_GET(self) -> None:
        self.answer({"data": []})

    def log_message(self, *_) -> None:
        """Says nothing."""


koprogo = ThreadingHTTPServer(("127.0.0.1", 0), KoproGo)
threading.Thread(target=koprogo.serve_forever, daemon=True).start()
SETTINGS = {
    "KOPROGO_URL": f"http://127.0.0.1:{koprogo.server_port}", "KOPROGO_EMAIL": "greffier@office.example", "KOPROGO_PASSWORD": "a password",
    "PAYMENTS_ACCOUNTS": f"{TILLEULS}=BE91 0010 0000 0076=ACP Les Tilleuls",
}  # fmt: skip

# What a person would write where nothing was read.
MISSING = {"invoice_number": "2026-07{}", "due_date": "2026-12-20", "iban": "BE91001000000076"}


def prepare(server: Server) -> None:
    for name in ("01-lift-invoice-fr.pdf", "05-fire-safety-invoice-en.pdf", "06-telecom-invoice-en.pdf"):
        server.drop(SAMPLES / TILLEULS / name, TILLEULS)
    server.wait_read(3)
    syndic = Client(server, "syndic")
    for number, item in enumerate(syndic.get("/drafts")["items"]):
        path = f"/drafts/{item['id']}"
        draft = syndic.get(path)
        missing = [gap["field"] for gap in draft["gaps"] if gap["reason"] == "missing"]
        if missing:
            corrections = [{"field": field, "value": MISSING[field].format(number)} for field in missing]
            draft = syndic.send("PATCH", path, {"corrections": corrections}, {"If-Match": f'"{draft["version"]}"'})["draft"]
        syndic.send("POST", f"{path}/approve", {}, {"If-Match": f'"{draft["version"]}"'})
    server.wait(lambda: syndic.get("/handover/status")["counts"]["parked"] == 3, "the drafts to be parked", 60)


def test(desk: Desk) -> None:
    page = desk.page
    with desk.step("sign in"):
        desk.sign_in("syndic")
    with desk.step("what stopped is told with the reason"):
        desk.open("/handover")
        expect(page.locator("[data-rows] tr")).to_have_count(3)
        expect(page.locator("[data-rows] tr").first).to_contain_text(TILLEULS)
        page.click("nav.tabs a[href$='=parked']")
        expect(page.locator("nav.tabs a[href$='=parked']")).to_have_attribute("aria-current", "page")
    with desk.step("trying again, by keyboard alone"):
        desk.tab_to("[data-retry]")
        desk.press("Enter")
        expect(page.locator(".toast")).to_be_visible()
    with desk.step("what stopped for a reason is tried again together"):
        syndic = Client(desk.server, "syndic")
        desk.server.wait(lambda: syndic.get("/handover/status")["counts"]["parked"] == 3, "the draft to be parked again", 60)
        desk.open("/handover?state=parked")
        expect(page.locator("[data-retry-all]")).to_have_count(1)
        page.click("[data-retry-all]")
        expect(page.locator(".toast")).to_contain_text("3")
    with desk.step("taking back asks first, and the list is as it is then"):
        desk.server.wait(lambda: syndic.get("/handover/status")["counts"]["parked"] == 3, "the drafts to be parked again", 60)
        desk.open("/handover?state=parked")
        page.locator("[data-release]").first.click()
        expect(page.locator("dialog")).to_be_visible()
        desk.check("the question before taking back")
        page.locator("dialog .dialog-foot button").last.click()
        expect(page.locator("[data-rows] tr")).to_have_count(2)
    with desk.step("what is to be paid is seen before"):
        desk.open("/handover")
        unpaid = syndic.get("/unpaid")
        page.click("#order button")
        expect(page.locator("[data-unpaid]")).to_have_count(len(unpaid["items"]))
        for item in unpaid["items"]:
            expect(page.locator(f"[data-unpaid='{item['draft']}']")).to_contain_text(item["supplier"])
    with desk.step("what is not sure is confirmed"):
        while (row := page.locator("[data-unpaid] button")).count() > 0:
            left = row.count()
            row.first.click()
            expect(page.locator("dialog")).to_be_visible()
            page.locator("dialog [name=iban]").fill("BE52 0960 1178 4309")
            page.locator("dialog button[type=submit]").click()
            expect(page.locator("[data-unpaid] button")).to_have_count(left - 1)
    with desk.step("what is paid otherwise is in no file, and that can be undone"):
        page.locator("[data-pick]").nth(0).check()
        for number in range(1, page.locator("[data-pick]").count()):
            page.locator("[data-pick]").nth(number).uncheck()
        rows = page.locator("[data-unpaid]").count()
        page.click("#otherwise")
        desk.check("the question before noting as paid otherwise")
        page.locator("dialog button[type=submit]").click()
        expect(page.locator("[data-unpaid]")).to_have_count(rows - 1)
        page.locator(".toast .button-row button").last.click()
        expect(page.locator("[data-unpaid]")).to_have_count(rows)
    with desk.step("a file of payments is made and fetched"):
        count = syndic.get("/unpaid")["transfers"]
        assert count > 0, syndic.get("/unpaid")
        page.click("#make")
        expect(page.locator("#outcome a[download]")).to_be_visible()
        expect(page.locator("#outcome p").first).to_contain_text(str(count))
        with page.expect_download() as download:
            page.click("#outcome a[download]")
        assert "pain.001.001.09" in download.value.path().read_text()
        # Nothing is left that a second file could pay.
        expect(page.locator("[data-pick]:checked")).to_have_count(0)
        assert syndic.get("/unpaid")["transfers"] == 0
    with desk.step("a file that was fetched is withdrawn after a warning"):
        desk.open("/handover")
        page.locator("[data-withdraw]").first.click()
        expect(page.locator("dialog")).to_contain_text(syndic.get("/payments")["items"][0]["fetched_by"])
        desk.check("the warning before withdrawing")
        page.locator("dialog .dialog-foot button").last.click()
        expect(page.locator("[data-withdraw]")).to_have_count(0)
        assert syndic.get("/unpaid")["transfers"] == count
        page.click("#order button")
        expect(page.locator("[data-unpaid]").first).to_be_visible()
    with desk.step("the table of a period is fetched"):
        approved = [syndic.get(f"/drafts/{item['id']}") for item in syndic.get("/drafts?state=approved")["items"]]
        issued = sorted(field["value"] for draft in approved for field in draft["fields"] if field["name"] == "issue_date")
        page.fill("#expenses [name=from]", issued[-1])
        with page.expect_download() as download:
            page.click("#expenses button")
        table = download.value.path().read_text("utf-8-sig").strip().split("\n")
        assert download.value.suggested_filename == "expenses.csv" and len(table) == 1 + issued.count(issued[-1]) < 1 + len(issued), table
    desk.picture("handover")
    with desk.step("accessible in light and dark, in four languages"):
        desk.check_everywhere("/handover")
    desk.complaints()


run(test, "handover", prepare, SETTINGS)
