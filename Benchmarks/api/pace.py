"""Asks at a fixed rate, whatever comes back, and tells how long each answer took from the moment at which it should have been asked.

Who waits for an answer before he asks again asks a slow server less often and never sees how long others would have waited.
"""

from __future__ import annotations

import asyncio
import time


class Line:
    """A connection that is kept."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    @classmethod
    async def open(cls, port: int) -> Line:
        return cls(*await asyncio.open_connection("127.0.0.1", port))

    async def ask(self, request: bytes) -> int:
        """Sends a request and reads its whole answer; the status."""
        self.writer.write(request)
        head = await self.reader.readuntil(b"\r\n\r\n")
        lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
        if lengths:
            await self.reader.readexactly(int(lengths[0].split(b":")[1]))
        elif b"transfer-encoding: chunked" in head.lower():
            while size := int((await self.reader.readline()).split(b";")[0], 16):
                await self.reader.readexactly(size + 2)
            await self.reader.readline()
        return int(head.split(b" ", 2)[1])


def request(method: str, path: str, token: str, body: bytes = b"") -> bytes:
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", f"Authorization: Bearer {token}"]
    if body:
        lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


async def paced(port: int, wanted: bytes, rate: float, seconds: float) -> dict:
    free: list[Line] = [await Line.open(port) for _ in range(8)]
    waits: list[float] = []
    refused = 0

    async def one(due: float) -> None:
        nonlocal refused
        line = free.pop() if free else await Line.open(port)
        if await line.ask(wanted) != 200:
            refused += 1
        waits.append((time.perf_counter() - due) * 1000)
        free.append(line)

    # What is asked first prepares what those after it use.
    for _ in range(20):
        await one(time.perf_counter())
    waits.clear()
    tasks, start = [], time.perf_counter() + 0.05
    for number in range(int(rate * seconds)):
        due = start + number / rate
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        tasks.append(asyncio.create_task(one(due)))
    await asyncio.gather(*tasks)
    for line in free:
        line.writer.close()
    waits.sort()
    part = lambda share: round(waits[min(len(waits) - 1, int(len(waits) * share))], 2)  # noqa: E731
    return {"rate": rate, "asked": len(waits), "refused": refused, "p50_ms": part(0.5), "p99_ms": part(0.99), "max_ms": round(waits[-1], 2)}


def measure(port: int, wanted: bytes, rate: float, seconds: float) -> dict:
    return asyncio.run(paced(port, wanted, rate, seconds))
