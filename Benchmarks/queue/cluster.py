"""A PostgreSQL of Debian's package in a temporary folder, with its usual care for the disk."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path


def free_port() -> int:
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        return line.getsockname()[1]


class Cluster:
    def __init__(self) -> None:
        self.programs = max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
        self.folder = Path(tempfile.mkdtemp(prefix="queue-postgres-", dir="/tmp"))
        self.port = free_port()
        # PostgreSQL refuses to run as the administrator.
        self.owner = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.getuid() == 0 else []
        self.url = self.address("queue")

    def __enter__(self) -> Cluster:
        if self.owner:
            shutil.chown(self.folder, "postgres")
        data = self.folder / "data"
        subprocess.run(
            [*self.owner, self.programs / "initdb", "-D", data, "-A", "trust", "-U", "postgres", "--encoding", "UTF8", "--locale", "C.UTF-8"],
            check=True, capture_output=True)
        with open(self.folder / "log", "w") as log:
            self.process = subprocess.Popen(
                [*self.owner, self.programs / "postgres", "-D", data, "-p", str(self.port), "-k", self.folder, "-c", "listen_addresses=127.0.0.1"],
                stdout=log, stderr=log)
        for _ in range(100):
            if subprocess.run(self.client("postgres") + ["-c", "SELECT 1"], capture_output=True).returncode == 0:
                break
            time.sleep(0.1)
        for statement in ("CREATE ROLE greffier LOGIN PASSWORD 'invented'", "CREATE DATABASE queue OWNER greffier"):
            subprocess.run(self.client("postgres") + ["-c", statement], check=True, capture_output=True)
        return self

    def __exit__(self, *_: object) -> None:
        self.process.send_signal(3)
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def client(self, database: str) -> list[str]:
        return [str(self.programs / "psql"), "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", "-d", database, "-qAtX",
                "-v", "ON_ERROR_STOP=1"]

    def address(self, database: str) -> str:
        return f"postgresql://greffier:invented@127.0.0.1:{self.port}/{database}"

    def tell(self, statement: str, database: str = "queue") -> str:
        return subprocess.run(self.client(database) + ["-c", statement], check=True, capture_output=True, text=True).stdout.strip()

    def copy(self, database: str) -> str:
        """Makes a database like the queue's, which nobody may use meanwhile; returns its address."""
        self.tell(f"CREATE DATABASE {database} OWNER greffier TEMPLATE queue", "postgres")
        return self.address(database)

    def has_tables(self) -> bool:
        return self.tell("SELECT count(*) FROM pg_tables WHERE tablename = 'jobs'") == "1"

    def run(self, program: str, *arguments: str) -> str:
        words = [str(self.programs / program), "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", *arguments, "queue"]
        return subprocess.run(words, check=True, capture_output=True, text=True).stdout
