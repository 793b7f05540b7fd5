"""The page of printing: the sample, what is wrong shown where it stands, pages as pictures, the PDF, one for every owner, the letterhead."""

from __future__ import annotations

import json
import zipfile

from playwright.sync_api import expect

from desk import Desk, run


def test(desk: Desk) -> None:
    page = desk.page
    with desk.step("sign in"):
        desk.sign_in("syndic")
    with desk.step("the sample becomes a picture"):
        desk.open("/print?kind=minutes")
        page.click("#sample")
        expect(page.locator("#picture")).to_be_visible()
        assert page.evaluate("document.querySelector('#picture').naturalWidth") > 300
    with desk.step("page by page"):
        expect(page.locator("#where")).to_contain_text("1")
        page.click("#next")
        expect(page.locator("#where")).to_contain_text("2")
        page.click("#previous")
        expect(page.locator("#previous")).to_be_disabled()
    with desk.step("the PDF is downloaded"):
        with page.expect_download() as download:
            page.click("#download")
        assert download.value.path().read_bytes().startswith(b"%PDF-"), "no PDF"
        assert download.value.suggested_filename.endswith(".pdf")
    with desk.step("what is wrong is shown at its place in the editor"):
        data = json.loads(page.input_value("#data-text"))
        data["meeting"]["date"] = "the day after tomorrow"
        page.fill("#data-text", json.dumps(data, indent=2))
        page.click("#print [type=submit]")
        expect(page.locator("#wrong")).to_be_visible()
        expect(page.locator(".wrong-list")).to_contain_text("/meeting/date")
        expect(page.locator("#marks mark").first).to_contain_text("the day after tomorrow")
        selected = page.evaluate("(({value, selectionStart, selectionEnd}) => value.slice(selectionStart, selectionEnd))(document.activeElement)")
        assert selected == '"the day after tomorrow"', f"selected is {selected!r}"
        desk.check("the editor with a mistake")
    with desk.step("what is no JSON is said, and does nothing"):
        page.fill("#data-text", "{ this is none")
        page.click("#print [type=submit]")
        expect(page.locator(".toast.error").first).to_be_visible()
    with desk.step("by keyboard alone: sample, other language, preview, download"):
        desk.open("/print?kind=minutes")
        desk.press("s")
        expect(page.locator("#picture")).to_be_visible()
        desk.tab_to("select[name=lang]")
        desk.type("N")
        desk.tab_to("#data-text")
        desk.press("Control+Enter")
        expect(page.locator("#picture")).to_be_visible()
        desk.tab_to("#download")
        with page.expect_download() as download:
            desk.press("Enter")
        assert download.value.path().read_bytes().startswith(b"%PDF-")
    with desk.step("one PDF for every owner, with progress, as a ZIP"):
        desk.open("/print?kind=pcn")
        page.click("#sample")
        expect(page.locator("#picture")).to_be_visible()
        page.click("#batch")
        expect(page.locator("#job a")).to_be_visible(timeout=60_000)
        with page.expect_download() as download:
            page.click("#job a")
        with zipfile.ZipFile(download.value.path()) as archive:
            assert len(archive.namelist()) > 1 and all(name.endswith(".pdf") for name in archive.namelist()), archive.namelist()
    with desk.step("accessible in light and dark, in four languages"):
        desk.check_everywhere("/print?kind=pcn")
    desk.complaints()


run(test, "printing", refusals=(422,))
