"""Asks at a fixed rate, whatever comes back, and tells how long each answer took from the moment at which it should have been asked.

Who waits for an answer before he asks again asks a slow server less often and never sees how long others would have waited: an answer that
comes late here makes the next ones late too, and their waiting counts. One connection that blocks, and the last part of each pause spent
awake: the clock of an event loop would add a millisecond of its own.
"""

from __future__ import annotations

import socket
import time

# A sleeping process is woken up to so many seconds late.
AWAKE = 0.000_5


class Line:
    """A connection that is kept."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=30)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def ask(self, request: bytes) -> int:
        """Sends a request and reads its whole answer; the status."""
        self.socket.sendall(request)
        answer = b""
        while b"\r\n\r\n" not in answer:
            answer += self.more()
        head, body = answer.split(b"\r\n\r\n", 1)
        fields = head.lower().split(b"\r\n")
        lengths = [field for field in fields if field.startswith(b"content-length:")]
        if lengths:
            missing = int(lengths[0].split(b":")[1]) - len(body)
            while missing > 0:
                missing -= len(self.more())
        elif b"transfer-encoding: chunked" in fields:
            # The last chunk is the empty one (RFC 9112, 7.1).
            while not body.endswith(b"0\r\n\r\n"):
                body += self.more()
        return int(head.split(b" ", 2)[1])

    def more(self) -> bytes:
        received = self.socket.recv(1 << 18)
        if not received:
            raise ConnectionError("the server closed the connection")
        return received


def request(method: str, path: str, token: str, body: bytes = b"") -> bytes:
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", f"Authorization: Bearer {token}"]
    if body:
        lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def wait_until(moment: float) -> None:
    pause = moment - time.perf_counter() - AWAKE
    if pause > 0:
        time.sleep(pause)
    while time.perf_counter() < moment:
        pass


def measure(port: int, wanted: bytes, rate: float, seconds: float) -> dict:
    line = Line(port)
    # What is asked first prepares what those after it use.
    for _ in range(20):
        line.ask(wanted)
    waits: list[float] = []
    refused, start = 0, time.perf_counter() + 0.05
    for number in range(int(rate * seconds)):
        due = start + number / rate
        wait_until(due)
        if line.ask(wanted) != 200:
            refused += 1
        waits.append((time.perf_counter() - due) * 1000)
    line.socket.close()
    waits.sort()
    part = lambda share: round(waits[min(len(waits) - 1, int(len(waits) * share))], 2)  # noqa: E731
    return {"rate": rate, "asked": len(waits), "refused": refused, "p50_ms": part(0.5), "p99_ms": part(0.99), "max_ms": round(waits[-1], 2)}
