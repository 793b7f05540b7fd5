"""A server with a hundred thousand drafts: one sample is read, and its draft copied."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import re
import shutil
import sqlite3
import subprocess
import time
from pathlib import Path

ORGANISATION = "9a4f7f64-2a55-4c5a-8c0e-5d2f6f0f3b11"
SECRET = "a secret for measuring that is long enough"


def token(role: str = "syndic") -> str:
    """As KoproGo makes it."""

    def coded(part: bytes) -> str:
        return base64.urlsafe_b64encode(part).decode().rstrip("=")

    now = int(time.time())
    claims = {
        "sub": "8c4be1f2-0d7a-4b38-9a55-3f2c1e9d7b60", "email": "clerk@office.example", "role": role, "organization_id": ORGANISATION,
        "iat": now - 60, "exp": now + 86_400,
    }
    signed = ".".join(coded(json.dumps(part).encode()) for part in ({"alg": "HS256", "typ": "JWT"}, claims))
    return signed + "." + coded(hmac.new(SECRET.encode(), signed.encode(), hashlib.sha256).digest())


class Office:
    """The server in a folder of its own."""

    def __init__(self, program: Path, folder: Path) -> None:
        self.program, self.folder = program, folder
        self.process: subprocess.Popen | None = None
        self.port = 0
        (folder / "inbox").mkdir()

    def start(self, *cores: int) -> None:
        settings = {
            "GREFFIER_ORGANISATION": ORGANISATION, "GREFFIER_WEB_JWT_SECRETS": SECRET, "GREFFIER_WEB_REQUESTS_PER_SECOND": "0",
            "GREFFIER_LANGUAGE": "en",
        }
        log = open(self.folder / "log", "w")
        command = [self.program, "serve", "--inbox", self.folder / "inbox", "--data", self.folder / "data", "--port", "0"]
        if cores:
            command = ["taskset", "-c", ",".join(map(str, cores)), *command]
        self.process = subprocess.Popen([str(part) for part in command], stderr=log, stdout=log, env=os.environ | settings)
        for _ in range(600):
            found = re.search(r"http://[^:]+:(\d+)/", (self.folder / "log").read_text())
            if found:
                self.port = int(found[1])
                return
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        raise SystemExit("the server does not start:\n" + (self.folder / "log").read_text())

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait(timeout=30)
            self.process = None

    @property
    def most_resident(self) -> float:
        """MiB, the most that it ever had."""
        assert self.process
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return round(int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024, 1)

    def read(self, document: Path) -> None:
        """Has one document read."""
        shutil.copy(document, self.folder / "inbox")
        self.start()
        database = self.folder / "data" / "greffier.sqlite"
        for _ in range(600):
            if sqlite3.connect(f"file:{database}?mode=ro", uri=True).execute("SELECT count(*) FROM drafts").fetchone()[0]:
                break
            time.sleep(0.1)
        self.stop()

    def copy(self, count: int) -> str:
        """Copies the document and its draft, each copy with a due day, an amount and a supplier of its own. The name of the first document."""
        database = sqlite3.connect(self.folder / "data" / "greffier.sqlite", isolation_level=None)
        database.row_factory = sqlite3.Row
        document = dict(database.execute("SELECT * FROM documents LIMIT 1").fetchone())
        draft = dict(database.execute("SELECT * FROM drafts LIMIT 1").fetchone())
        first = document["id"]
        keys = lambda row: f"({', '.join(row)}) VALUES ({', '.join('?' * len(row))})"  # noqa: E731
        database.execute("BEGIN")
        for number in range(1, count):
            id = f"{number:016x}"
            document |= {"id": id, "hash": hashlib.sha256(id.encode()).hexdigest(), "name": f"{number}.pdf"}
            if "number" in document:
                document["number"] += 1
            draft |= {
                "id": f"{id}-1", "document": id, "due_key": f"20{26 + number % 3}-{1 + number % 12:02d}-{1 + number * 7 % 28:02d}",
                "amount_key": number * 7919 % 1_000_000, "supplier_key": f"supplier {number * 31 % 4_000:05d}", "made_at": draft["made_at"] + 1,
                "arrived_at": draft["arrived_at"] + 1,
            }
            database.execute(f"INSERT INTO documents {keys(document)}", list(document.values()))
            database.execute(f"INSERT INTO drafts {keys(draft)}", list(draft.values()))
        database.execute("COMMIT")
        database.execute("ANALYZE")
        database.close()
        return first
