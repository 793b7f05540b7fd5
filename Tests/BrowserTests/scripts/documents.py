"""The pages of documents: searching with marks on the page, the history, reading again, deleting with a reason."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from desk import Desk, run
from server import SAMPLES, Server

TILLEULS = "Résidence Les Tilleuls"
LIFT = "01-lift-invoice-fr.pdf"


def prepare(server: Server) -> None:
    for name in (LIFT, "02-electricity-settlement-fr.pdf", "06-telecom-invoice-en.pdf"):
        server.drop(SAMPLES / TILLEULS / name, TILLEULS)
    server.drop(SAMPLES / "Residentie De Linden" / "26-lift-e-invoice-nl.xml", "Residentie De Linden")
    server.wait_read(4)


def test(desk: Desk) -> None:
    page = desk.page
    with desk.step("sign in"):
        desk.sign_in("syndic")
    with desk.step("the queue begins with all buildings, also after one was chosen"):
        for _ in range(2):
            desk.open("/")
            expect(page.locator("select[name=building]")).to_have_value("")
            expect(page.locator("a[href^='/drafts/']").first).to_be_visible()
            page.select_option("select[name=building]", TILLEULS)
            page.wait_for_url("**/?*building=*")
            page.reload()
            expect(page.locator("select[name=building]")).to_have_value(TILLEULS)
    with desk.step("search by mouse: hits are highlighted in the list"):
        desk.open("/documents")
        expect(page.locator("[data-rows] > li")).to_have_count(4)
        page.fill("#q", "ascenseurs")
        page.click("#search button.primary")
        expect(page.locator("[data-rows] > li")).to_have_count(1)
        expect(page.locator(".hit mark").first).to_have_text(re.compile("ascenseurs", re.I))
    with desk.step("the hits are drawn on the page's picture"):
        page.click("[data-row]")
        expect(page.locator("h1")).to_have_text(LIFT)
        expect(page.locator(".sheet img").first).to_have_js_property("complete", True)
        expect(page.locator(".overlay rect").first).to_be_attached()
        box, sheet = page.locator(".overlay rect").first.bounding_box(), page.locator(".sheet").first.bounding_box()
        assert sheet["x"] < box["x"] < sheet["x"] + sheet["width"] and sheet["y"] < box["y"], "a hit is drawn beside the page"
        page.click("#next")
        expect(page.locator("#hits")).to_contain_text("1 /")
    with desk.step("the history tells from the arrival on"):
        expect(page.locator(".timeline li").first).to_be_visible()
        assert page.locator(".timeline li").count() >= 2
    with desk.step("the original is downloaded"):
        with page.expect_download() as download:
            page.click("a[href$='/original']")
        assert download.value.path().read_bytes() == (SAMPLES / TILLEULS / LIFT).read_bytes(), "not the bytes that came in"
    with desk.step("a filter takes effect at once"):
        desk.open("/documents")
        page.select_option("select[name=building]", "Residentie De Linden")
        expect(page.locator("[data-rows] > li")).to_have_count(1)
    with desk.step("by keyboard alone: search, go to a row, open it, mark, go back"):
        desk.open("/documents")
        desk.press("/")
        desk.type("elek")
        desk.press("Control+a")
        desk.type("telecom")
        desk.press("Enter")
        expect(page.locator("[data-rows] > li")).to_have_count(1)
        page.locator("h1").wait_for()
        desk.press("j", "Enter")
        expect(page.locator("h1")).to_have_text("06-telecom-invoice-en.pdf")
        desk.press("/")
        desk.type("invoice")
        expect(page.locator(".overlay rect").first).to_be_attached()
        desk.press("Enter")
        expect(page.locator(".overlay rect.current")).to_have_count(1)
    with desk.step("reading again is asked for"):
        page.click("#reread")
        expect(page.locator(".toast, .timeline [data-what=retried]").first).to_be_visible()
    with desk.step("by keyboard alone: delete, but not without a reason"):
        page.wait_for_timeout(1500)
        desk.open("/documents?q=telecom")
        desk.press("j", "Enter")
        expect(page.locator("#delete")).to_be_visible()
        desk.tab_to("#delete")
        desk.press("Enter")
        expect(page.locator("dialog[open]")).to_be_visible()
        desk.check("the dialog of deletion")
        desk.type("sent twice by mistake")
        desk.tab_to("dialog .danger")
        desk.press("Enter")
        page.wait_for_url(re.compile("/documents$"))
        expect(page.locator("[data-rows] > li")).to_have_count(3)
    with desk.step("accessible in light and dark, in four languages"):
        desk.check_everywhere("/documents?q=ascenseurs")
        page.click("[data-row]")
        page.locator("h1").wait_for()
        desk.check_everywhere(page.url.removeprefix(desk.server.address))
    desk.complaints()


run(test, "documents", prepare)
