"""The API is held to its own description (OpenAPI) by schemathesis: what is right is taken, what is wrong is refused, all as it says."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from server import SAMPLES, Server

TILLEULS = "Résidence Les Tilleuls"
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,negative_data_rejection,ignored_auth,unsupported_method,allow_header_conformance"
#: The stream of events does not end, so that nothing can be said of it whole.
ENDLESS = "/events"
PERMISSIONS = (
    "documents:read documents:upload documents:delete drafts:read drafts:correct drafts:decide lessons:read lessons:forget activity:read "
    "templates:read render letterhead events:read webhooks tokens users"
).split()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True, help="the greffier to test")
    parser.add_argument("--pictures", type=Path, default=Path(), help="where the report of a failure goes")
    parser.add_argument("--examples", type=int, default=4, help="requests of each kind for an operation")
    parser.add_argument("--seed", type=int, default=20261121)
    arguments, more = parser.parse_known_args()
    with Server(arguments.program) as server:
        for name in ("01-lift-invoice-fr.pdf", "05-fire-safety-invoice-en.pdf"):
            server.drop(SAMPLES / TILLEULS / name, TILLEULS)
        server.wait_read(2)
        made = subprocess.run(
            [server.program, "token", "add", "schemathesis", *PERMISSIONS, "--data", str(server.data)], text=True, check=True, capture_output=True,
        )  # fmt: skip
        command = [
            str(Path(sys.executable).parent / "st"), "run", f"{server.address}/api/v1/openapi.json", "--header",
            f"Authorization: Bearer {made.stdout.strip()}", "--checks", CHECKS, "--exclude-path", ENDLESS, "--phases", "examples,coverage,fuzzing",
            "--max-examples", str(arguments.examples), "--seed", str(arguments.seed), "--request-timeout", "20", "--no-shrink",
            "--warnings", "off", "--suppress-health-check", "all", *more,
        ]  # fmt: skip
        # Its notes of earlier runs would make a run differ from the one before.
        outcome = subprocess.run(command, cwd=server.root, env=os.environ | {"NO_COLOR": "1"})
        sys.exit(outcome.returncode)


main()
