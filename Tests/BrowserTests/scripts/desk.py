"""A person at the desk in Chromium: signs in, takes steps that are told when they fail, counts his keystrokes, is checked for access."""

from __future__ import annotations

import argparse
import re
import sys
import traceback
from contextlib import contextmanager
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect, sync_playwright

from server import PASSWORD, PEOPLE, Server

#: WCAG 2.2 AA and all that it builds on.
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
LANGUAGES = ("fr", "nl", "de", "en")
CHROMIUM = "/usr/bin/chromium"


class Desk:
    """One browser window."""

    def __init__(self, page: Page, server: Server, pictures: Path, refusals: tuple[int, ...] = ()):
        self.page = page
        self.server = server
        self.pictures = pictures
        self.keys = 0
        self.name = "start"
        self.messages: list[str] = []
        #: The refusals of the API that the test provokes: statuses.
        self.refusals = set(refusals)
        page.on("pageerror", lambda error: self.messages.append(f"error in the page: {error}"))
        page.on("console", self._heard)

    def _heard(self, message) -> None:
        """Refusals of the API that the test provokes are the page's to tell; all else that the browser calls an error is one."""
        address = message.location.get("url", "")
        status = re.search(r"^Failed to load resource: .*status of (\d+)", message.text)
        if message.type == "error" and not (status and int(status[1]) in self.refusals and "/api/v1/" in address):
            self.messages.append(f"console: {message.text} ({address})")

    @contextmanager
    def step(self, name: str):
        """A step of the test; its name is told when it fails."""
        self.name = name
        yield
        print(f"  ✓ {name}", flush=True)

    def open(self, path: str) -> None:
        self.page.goto(self.server.address + path)

    def press(self, *keys: str) -> None:
        """Presses keys, and counts them."""
        for key in keys:
            self.page.keyboard.press(key)
            self.keys += 1

    def type(self, text: str) -> None:
        """Types a text, and counts its letters."""
        self.page.keyboard.type(text)
        self.keys += len(text)

    def tab_to(self, selector: str, most: int = 80) -> None:
        """Goes with the Tab key until an element has the focus."""
        for _ in range(most):
            if self.page.evaluate("selector => document.activeElement?.matches(selector) ?? false", selector):
                return
            self.press("Tab")
        raise AssertionError(f"{selector} is not reached with {most} times Tab")

    def sign_in(self, role: str = "syndic") -> None:
        self.open("/sign-in")
        self.page.fill("input[type=email], input[name=email]", PEOPLE[role])
        self.page.fill("input[type=password]", PASSWORD)
        self.page.press("input[type=password]", "Enter")
        self.page.wait_for_url(lambda url: "/sign-in" not in url)

    def language(self, code: str) -> None:
        self.page.context.add_cookies([{"name": "greffier_language", "value": code, "url": self.server.address}])

    def check(self, where: str) -> None:
        """No rule of accessibility is broken on the page as it stands."""
        found = Axe().run(self.page, options=RULES).response["violations"]
        told = [
            f"{rule['id']} ({rule['impact']}): {rule['help']}\n" + "\n".join(f"      {node['html'][:200]}\n      {node['failureSummary'][:300]}" for node in rule["nodes"][:4])
            for rule in found
        ]  # fmt: skip
        if told:
            raise AssertionError(f"{len(found)} rules broken on {where}:\n    " + "\n    ".join(told))

    def check_everywhere(self, path: str, ready: str = "main h1") -> None:
        """The page is accessible in light and dark, and speaks each language from its title on."""
        titles = set()
        for scheme in ("light", "dark"):
            self.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            for code in LANGUAGES if scheme == "light" else ("en",):
                self.language(code)
                self.open(path)
                expect(self.page.locator(ready).first).to_be_visible()
                if self.page.locator("html").get_attribute("lang") != code:
                    raise AssertionError(f"{path} does not say that it speaks {code}")
                titles.add(self.page.title())
                self.check(f"{path} ({scheme}, {code})")
        if len(titles) < 3:
            raise AssertionError(f"{path} has the same title in several languages: {titles}")
        self.page.emulate_media(color_scheme="light")

    def complaints(self) -> None:
        """Nothing went wrong that only the browser saw."""
        if self.messages:
            raise AssertionError("the browser complained:\n  " + "\n  ".join(self.messages[:10]))

    def picture(self, name: str) -> Path:
        self.pictures.mkdir(parents=True, exist_ok=True)
        path = self.pictures / f"{name}.png"
        self.page.screenshot(path=path)
        return path


@contextmanager
def chromium(width: int = 1280, height: int = 860, **context):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--force-color-profile=srgb"])
        yield browser.new_context(viewport={"width": width, "height": height}, locale="en-BE", timezone_id="Europe/Brussels", **context)
        browser.close()


def run(test, name: str, prepare=None, settings: dict[str, str] | None = None, refusals: tuple[int, ...] = ()) -> None:
    """Runs a test in a window of its own; how it went is the status of the program."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True, help="the greffier to test")
    parser.add_argument("--pictures", type=Path, default=Path(), help="where the picture of a failure goes")
    arguments = parser.parse_args()
    with Server(arguments.program, settings) as server:
        if prepare:
            prepare(server)
        with chromium() as context:
            context.set_default_timeout(15_000)
            desk = Desk(context.new_page(), server, arguments.pictures, refusals)
            try:
                test(desk)
            except Exception as error:  # whatever it is, it is told with a picture
                desk.page.screenshot(path=arguments.pictures / f"{name}-failed.png")
                traceback.print_exc()
                print(f"FAILED at: {desk.name}\n{error}", *desk.messages[:5], sep="\n")
                sys.exit(1)
