"""A `greffier serve` of its own, in folders of its own, with documents that were read and people who may sign in."""

from __future__ import annotations

import http.cookiejar
import json
import os
import re
import shutil
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[3]
SAMPLES = PROJECT / "samples" / "inbox"
PASSWORD = "correct horse battery"
#: The people of the tests: e-mail address by role.
PEOPLE = {"syndic": "anne.syndic@office.example", "accountant": "bob.accountant@office.example", "board_member": "carla.board@office.example"}


class Server:
    """Starts the program, and ends it with the block that it is used in."""

    def __init__(self, program: str, settings: dict[str, str] | None = None):
        self.program = program
        self.root = Path(tempfile.mkdtemp(prefix="desk-"))
        self.inbox = self.root / "inbox"
        self.data = self.root / "data"
        self.inbox.mkdir()
        self.address = ""
        self.log: list[str] = []
        defaults = {"SETTLE_SECONDS": "0", "RESCAN_SECONDS": "1", "LANGUAGE": "en"}
        self._environment = os.environ | {f"GREFFIER_{name}": value for name, value in (defaults | (settings or {})).items()}
        self._process: subprocess.Popen | None = None

    def __enter__(self) -> Server:
        self._process = subprocess.Popen(
            [self.program, "serve", "--inbox", str(self.inbox), "--data", str(self.data), "--port", "0"],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=self._environment,
        )  # fmt: skip
        threading.Thread(target=self._listen, daemon=True).start()
        self.wait(lambda: self.address, "the server to say where it is", 60)
        for role, email in PEOPLE.items():
            self.add_user(email, role)
        return self

    def __exit__(self, *_) -> None:
        if self._process and self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(15)
            except subprocess.TimeoutExpired:
                self._process.kill()
        shutil.rmtree(self.root, ignore_errors=True)

    def _listen(self) -> None:
        for line in self._process.stderr:
            self.log.append(line.rstrip())
            found = re.search(r"http://[^\s/]+", line)
            if found and not self.address:
                self.address = found.group(0)

    def wait(self, holds, what: str, seconds: int = 300):
        """Waits until something holds."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            value = holds()
            if value:
                return value
            if self._process.poll() is not None:
                raise AssertionError(f"the server ended while waiting for {what}:\n" + "\n".join(self.log[-20:]))
            time.sleep(0.1)
        raise AssertionError(f"waited {seconds} s in vain for {what}\n" + "\n".join(self.log[-20:]))

    def add_user(self, email: str, role: str) -> None:
        command = [self.program, "user", "add", email, "--role", role, "--name", email.split("@")[0].replace(".", " ").title()]
        subprocess.run(
            [*command, "--password-stdin", "--data", str(self.data)], input=PASSWORD + "\n", text=True, check=True, capture_output=True,
            env=self._environment,
        )  # fmt: skip

    def drop(self, file: Path, building: str = "", name: str = "") -> None:
        """Puts a file whole into the inbox."""
        folder = self.inbox / building
        folder.mkdir(exist_ok=True)
        beside = self.root / f"{time.monotonic_ns()}"
        shutil.copyfile(file, beside)
        beside.rename(folder / (name or file.name))

    def drop_samples(self, pattern: str = "*") -> int:
        """Drops the sample documents of all buildings; how many."""
        files = sorted(SAMPLES.glob(f"*/{pattern}"))
        for file in files:
            self.drop(file, file.parent.name)
        return len(files)

    def wait_read(self, count: int, seconds: int = 420) -> None:
        """Waits until so many documents were read or set aside."""
        client = Client(self, "syndic")

        def over() -> bool:
            items, cursor = [], ""
            while cursor is not None:
                page = client.get(f"/documents?limit=200&cursor={cursor}" if cursor else "/documents?limit=200")
                items += page["items"]
                cursor = page["next"]
            return sum(item["state"] in ("drafted", "quarantined") for item in items) >= count

        self.wait(over, f"{count} documents to be read", seconds)


class Client:
    """Somebody who speaks to the API as the desk does."""

    def __init__(self, server: Server, role: str, password: str = PASSWORD):
        self.address = server.address
        self._opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        me = self.send("POST", "/session", {"email": PEOPLE[role], "password": password})
        self.csrf = me["csrf"]

    def get(self, path: str):
        return self.send("GET", path)

    def send(self, method: str, path: str, body=None, headers: dict[str, str] | None = None):
        request = urllib.request.Request(self.address + "/api/v1" + path, method=method)
        request.add_header("X-CSRF-Token", getattr(self, "csrf", ""))
        for name, value in (headers or {}).items():
            request.add_header(name, value)
        data = None
        if body is not None:
            data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        try:
            with self._opener.open(request, data, timeout=60) as answer:
                content = answer.read()
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"{method} {path}: {error.code} {error.read().decode(errors='replace')[:400]}") from None
        return json.loads(content) if content else None
