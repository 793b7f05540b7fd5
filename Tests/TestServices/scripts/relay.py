"""Passes connections on to another port of this machine. Killing it cuts them all off at once, as the death of a server does, while what the
server keeps stays. Ends with its standard input.

usage: relay.py PORT TARGET
"""

import asyncio
import sys


async def pump(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    try:
        while block := await source.read(65_536):
            target.write(block)
            await target.drain()
    except OSError:
        pass
    finally:
        target.close()


async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        there, back = await asyncio.open_connection("127.0.0.1", int(sys.argv[2]))
    except OSError:
        writer.close()
        return
    await asyncio.gather(pump(reader, back), pump(there, writer))


async def main() -> None:
    await asyncio.start_server(relay, "127.0.0.1", int(sys.argv[1]))
    print("ready", flush=True)
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
