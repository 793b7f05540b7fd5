"""What was learned, the audit trail and the overview, after some work was done at the API."""

from __future__ import annotations

from playwright.sync_api import expect

from desk import Desk, run
from server import SAMPLES, Client, Server

TILLEULS = "Résidence Les Tilleuls"


def prepare(server: Server) -> None:
    for name in ("01-lift-invoice-fr.pdf", "05-fire-safety-invoice-en.pdf", "06-telecom-invoice-en.pdf"):
        server.drop(SAMPLES / TILLEULS / name, TILLEULS)
    server.wait_read(3)
    accountant, syndic = Client(server, "accountant"), Client(server, "syndic")
    for draft in accountant.get("/drafts")["items"]:
        path = f"/drafts/{draft['id']}"
        unsure = [field for field in accountant.get(path)["fields"] if field["value"] and not field["sure"]]
        corrections = [{"field": field["name"], "value": field["value"]} for field in unsure]
        changed = accountant.send("PATCH", path, {"corrections": corrections}, {"If-Match": f'"{draft["version"]}"'})["draft"]
        if changed["state"] == "ready":
            syndic.send("POST", f"{path}/approve", {}, {"If-Match": f'"{changed["version"]}"'})


def test(desk: Desk) -> None:
    page = desk.page
    with desk.step("sign in"):
        desk.sign_in("syndic")
    with desk.step("learned: what each supplier's corrections taught"):
        desk.open("/learned")
        expect(page.locator("[data-supplier]").first).to_be_visible()
        lessons = page.locator("tr[data-number]").count()
        assert lessons >= 2, f"{lessons} lessons"
    with desk.step("learned: forgetting is taken back"):
        page.locator("tr[data-number] [data-forget]").first.click()
        expect(page.locator(".going")).to_have_count(1)
        page.click(".going-bar button")
        expect(page.locator(".going")).to_have_count(0)
    with desk.step("learned, by keyboard alone: one is forgotten"):
        desk.open("/learned")
        desk.tab_to("tr[data-number] [data-forget]")
        desk.press("Enter")
        expect(page.locator(".going-bar button")).to_be_focused()
        desk.check("the page of lessons while one goes")
        expect(page.locator("tr[data-number]")).to_have_count(lessons - 1, timeout=15_000)
        page.reload()
        expect(page.locator("tr[data-number]")).to_have_count(lessons - 1)
    with desk.step("activity: who did what, found by what"):
        desk.open("/activity")
        expect(page.locator("[data-rows] tr").first).to_be_visible()
        page.select_option("select[name=what]", "approved")
        expect(page.locator("[data-rows] tr").first).to_be_visible()
        page.locator("[data-row]").first.click()
        expect(page.locator(".timeline [data-what=approved]").first).to_be_visible()
    with desk.step("activity, by keyboard alone"):
        desk.open("/activity")
        desk.press("j", "Enter")
        expect(page.locator(".timeline")).to_be_visible()
    with desk.step("overview: charts, with their figures as tables"):
        desk.open("/overview")
        expect(page.locator("svg.chart[role=img]").first).to_be_visible()
        page.locator("figure details summary").first.click()
        expect(page.locator("figure table").first).to_be_visible()
        assert page.locator(".stat dd").first.inner_text() == "3"
    with desk.step("overview, by keyboard alone: another period"):
        desk.tab_to("nav.tabs a[href$='=24']")
        desk.press("Enter")
        expect(page.locator("nav.tabs a[href$='=24']")).to_have_attribute("aria-current", "page")
    with desk.step("accessible in light and dark, in four languages"):
        for path in ("/learned", "/activity", "/overview"):
            desk.check_everywhere(path)
    desk.complaints()


run(test, "work", prepare)
