"""Who may do what: people are added, changed and kept out, machines get their tokens, webhooks are told and told again."""

from __future__ import annotations

import http.server
import threading
import urllib.error
import urllib.request

from playwright.sync_api import expect

from desk import Desk, run
from server import PEOPLE, SAMPLES, Client, Server

TILLEULS = "Résidence Les Tilleuls"


class Receiver(http.server.BaseHTTPRequestHandler):
    """Refuses what it is sent until it is told otherwise."""

    status = 500
    heard: list[str] = []

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        Receiver.heard.append(self.headers.get("Greffier-Signature", ""))
        self.send_response(Receiver.status)
        self.end_headers()

    def log_message(self, *_) -> None:
        pass


def status(desk: Desk, path: str, token: str) -> int:
    """What a machine with a token is answered."""
    request = urllib.request.Request(f"{desk.server.address}/api/v1{path}", headers={"Authorization": f"Bearer {token}"})
    try:
        return urllib.request.urlopen(request, timeout=30).status
    except urllib.error.HTTPError as error:
        return error.code


def people(desk: Desk) -> None:
    page = desk.page
    with desk.step("a person is added, by keyboard alone"):
        desk.press("u")
        expect(page.locator("dialog input[name=email]")).to_be_focused()
        desk.type("dora")
        desk.press("Enter")
        expect(page.locator("dialog .note.error")).to_be_visible()
        expect(page.locator("dialog input[name=email]")).to_have_attribute("aria-invalid", "true")
        desk.check("a dialog with a mistake")
        page.fill("dialog input[name=email]", "dora.new@office.example")
        desk.press("Tab")
        desk.type("Dora <b>New</b>")
        password = page.input_value("dialog input[name=password]")
        assert len(password) == 20, password
        desk.press("Enter")
        expect(page.locator("dialog")).to_have_count(0)
        expect(page.locator("#users tr", has_text="dora.new@office.example")).to_contain_text("Dora <b>New</b>")
        PEOPLE["dora"] = "dora.new@office.example"
        Client(desk.server, "dora", password)
    row = page.locator("#users tr", has_text="dora.new@office.example")
    with desk.step("an address that has an account is refused with its reason"):
        page.click("[data-do=addUser]")
        page.fill("dialog input[name=email]", PEOPLE["accountant"])
        page.fill("dialog input[name=name]", "Bob again")
        page.press("dialog input[name=name]", "Enter")
        expect(page.locator("dialog .note.error")).to_contain_text("account")
        page.keyboard.press("Escape")
    with desk.step("name, role and password change"):
        row.locator("[data-do=changeUser]").click()
        page.fill("dialog input[name=name]", "Dora Newer")
        page.select_option("dialog select[name=role]", "board_member")
        page.click("dialog [type=submit]")
        expect(row).to_contain_text("Dora Newer")
        expect(row).to_contain_text("Board member")
        expect(row.locator("[data-do=changeUser]")).to_be_focused()
        row.locator("[data-do=setPassword]").click()
        page.fill("dialog input[name=password]", "another long password")
        page.click("dialog [type=submit]")
        expect(page.locator("dialog")).to_have_count(0)
        Client(desk.server, "dora", "another long password")
    with desk.step("whoever is disabled is kept out, until he is let in again"):
        row.locator("[data-do=disableUser]").click()
        page.click("dialog .button.danger")
        expect(row.locator(".badge")).to_have_text("disabled")
        try:
            Client(desk.server, "dora", "another long password")
        except RuntimeError as error:
            assert "401" in str(error), error
        else:
            raise AssertionError("a disabled account signed in")
        row.locator("[data-do=enableUser]").click()
        expect(row.locator(".badge")).to_have_text("active")
    with desk.step("the last one who sees to the accounts stays, and is told so"):
        page.locator("#users tr", has_text=PEOPLE["syndic"]).locator("[data-do=disableUser]").click()
        page.click("dialog .button.danger")
        expect(page.locator(".toast.error")).to_contain_text("another syndic")


def tokens(desk: Desk) -> None:
    page = desk.page
    with desk.step("a token is made, shown once, and does what it may"):
        page.locator("#main").focus()
        desk.press("t")
        page.fill("dialog input[name=name]", "Bookkeeping")
        page.click("dialog [type=submit]")
        expect(page.locator("dialog .note.error")).to_be_visible()
        page.check("dialog input[value='documents:read']")
        desk.check("the dialog of a token")
        page.click("dialog [type=submit]")
        secret = page.input_value("dialog input.mono")
        assert secret.startswith("grf_"), secret
        page.click("dialog .button.primary")
        expect(page.locator("#tokens tr", has_text="Bookkeeping")).to_contain_text("read documents")
        assert secret not in page.content()
        assert (status(desk, "/documents", secret), status(desk, "/users", secret)) == (200, 403)
    with desk.step("a revoked token is nobody's"):
        page.locator("#tokens tr", has_text="Bookkeeping").locator("[data-do=revokeToken]").click()
        page.click("dialog .button.danger")
        expect(page.locator("#tokens tr", has_text="Bookkeeping").locator(".badge")).to_have_text("revoked")
        assert status(desk, "/documents", secret) == 401


def webhooks(desk: Desk, address: str) -> None:
    page = desk.page
    with desk.step("a webhook is added; its secret is shown once"):
        page.locator("#main").focus()
        desk.press("w")
        page.fill("dialog input[name=url]", "ftp://here")
        page.click("dialog [type=submit]")
        expect(page.locator("dialog input[name=url]")).to_have_attribute("aria-invalid", "true")
        page.fill("dialog input[name=url]", address)
        page.click("dialog [type=submit]")
        assert page.input_value("dialog input.mono").startswith("whsec_")
        page.click("dialog .button.primary")
        expect(page.locator("#webhooks tr", has_text=address)).to_be_visible()
    with desk.step("what it was sent is shown, and sent again"):
        desk.server.drop(SAMPLES / TILLEULS / "05-fire-safety-invoice-en.pdf", TILLEULS)
        desk.server.wait(lambda: Receiver.heard, "a delivery", 60)
        page.locator("#webhooks tr", has_text=address).locator("[data-do=showDeliveries]").click()
        first = page.locator("dialog tr[data-delivery]").last
        expect(first).to_contain_text("document-")
        desk.check("the deliveries")
        Receiver.status = 200
        first.locator("button").click()
        number = first.get_attribute("data-delivery")
        path = page.evaluate("document.querySelector('#webhooks tr[data-id]').dataset.id")
        client = Client(desk.server, "syndic")

        def delivered() -> bool:
            return any(item["id"] == number and item["state"] == "delivered" for item in client.get(f"/webhooks/{path}/deliveries")["items"])

        desk.server.wait(delivered, "the delivery to be made", 60)
        page.keyboard.press("Escape")
        expect(page.locator("dialog")).to_have_count(0)
    with desk.step("a webhook that is removed is gone"):
        page.locator("#webhooks tr", has_text=address).locator("[data-do=removeWebhook]").click()
        page.click("dialog .button.danger")
        expect(page.locator("#webhooks tr", has_text=address)).to_have_count(0)


def test(desk: Desk) -> None:
    receiver = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=receiver.serve_forever, daemon=True).start()
    with desk.step("sign in"):
        desk.sign_in("syndic")
        desk.open("/access")
    people(desk)
    tokens(desk)
    webhooks(desk, f"http://127.0.0.1:{receiver.server_port}/told")
    with desk.step("all of it stands in the activity"):
        told = {item["what"] for item in Client(desk.server, "syndic").get("/activity?limit=200")["items"]}
        wanted = {"user_added", "user_changed", "user_disabled", "user_enabled", "password_changed", "token_made", "token_revoked"}
        assert wanted | {"webhook_added", "webhook_removed"} <= told, told
        desk.open("/activity?what=user_added")
        expect(desk.page.locator("[data-rows]")).to_contain_text("dora.new@office.example, Accountant")
    with desk.step("accessible in light and dark, in four languages"):
        desk.check_everywhere("/access")
    desk.complaints()
    with desk.step("an accountant does not come in"):
        desk.page.context.clear_cookies()
        desk.sign_in("accountant")
        assert desk.page.goto(desk.server.address + "/access").status == 403
        expect(desk.page.locator("nav a[href='/access']")).to_have_count(0)


run(test, "access", settings={"WEB_WEBHOOKS_INSIDE": "true"}, refusals=(409, 422))
