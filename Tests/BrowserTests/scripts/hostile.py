"""What others wrote is shown and never run: a script in a supplier's name, in a file's name, in a reason."""

from __future__ import annotations

from playwright.sync_api import expect

from desk import Desk, run
from server import SAMPLES, Client, Server

TILLEULS = "Résidence Les Tilleuls"
SCRIPT = "<script>document.title='run'</script><img src=x onerror=\"document.title='run'\">"
FILE = "<img src=x onerror=alert(1)>'\"&amp;.pdf"


def prepare(server: Server) -> None:
    server.drop(SAMPLES / TILLEULS / "01-lift-invoice-fr.pdf", TILLEULS, FILE)
    server.drop(SAMPLES / TILLEULS / "06-telecom-invoice-en.pdf", "<b onmouseover=alert(1)>", "<script>alert(2).pdf")
    server.wait_read(2)
    syndic = Client(server, "syndic")
    for draft in syndic.get("/drafts")["items"]:
        corrections = [{"field": "supplier", "value": SCRIPT}, {"field": "invoice_number", "value": "{{constructor}}</textarea>"}]
        syndic.send("PATCH", f"/drafts/{draft['id']}", {"corrections": corrections}, {"If-Match": f'"{draft["version"]}"'})


def test(desk: Desk) -> None:
    page = desk.page
    page.on("dialog", lambda dialog: (desk.messages.append(f"a dialog: {dialog.message}"), dialog.dismiss()))
    with desk.step("sign in"):
        desk.sign_in("syndic")
    draft = Client(desk.server, "syndic").get("/drafts")["items"][0]
    paths = ("/", f"/drafts/{draft['id']}", "/documents?q=%3Cscript%3E", "/documents", f"/documents/{draft['document']}?q=%22%3E%3Cscript%3E",
             "/learned", "/learned?q=%3Cscript%3E", "/activity?who=%22%3E%3Cscript%3E", "/activity", "/overview", "/print")  # fmt: skip
    for path in paths:
        with desk.step(f"nothing runs on {path}"):
            desk.open(path)
            expect(page.locator("main")).to_be_visible()
            page.wait_for_timeout(300)
            assert page.title() != "run", "a script has run"
            assert page.locator("main script, main img[onerror]").count() == 0, "markup of others became part of the page"
    with desk.step("the supplier's name is shown as it is"):
        desk.open(f"/documents/{draft['document']}")
        expect(page.locator("main")).to_contain_text("<script>document.title")
    with desk.step("an address that leads elsewhere is not followed after signing in"):
        page.context.clear_cookies()
        desk.open("/sign-in?to=//evil.example/")
        page.fill("input[type=email], input[name=email]", "anne.syndic@office.example")
        page.fill("input[type=password]", "correct horse battery")
        page.press("input[type=password]", "Enter")
        page.wait_for_url(lambda url: "/sign-in" not in url)
        assert page.url.startswith(desk.server.address), page.url
    desk.complaints()


run(test, "hostile", prepare)
