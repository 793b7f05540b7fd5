#!/usr/bin/env python3
"""usage: peer.py URL JOBS: how many tasks that do nothing procrastinate ends in a second, one at a time and eight."""

import asyncio
import json
import logging
import sys
import time

import procrastinate

logging.disable(logging.CRITICAL)


async def main(url: str, jobs: int) -> dict:
    app = procrastinate.App(connector=procrastinate.PsycopgConnector(conninfo=url))

    @app.task
    async def nothing(number: int) -> None:
        pass

    figures = {}
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        for readers in (1, 8):
            await nothing.batch_defer_async(*[{"number": number} for number in range(jobs)])
            start = time.perf_counter()
            await app.run_worker_async(wait=False, concurrency=readers, listen_notify=False)
            figures[f"jobs_per_second_{readers}"] = round(jobs / (time.perf_counter() - start))
    return figures


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main(sys.argv[1], int(sys.argv[2])))))
