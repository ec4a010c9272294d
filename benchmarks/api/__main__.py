"""`python -m benchmarks.api`: ask a served API, print a table, write and check the figures."""

import argparse
import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import quantiles
from typing import Any

import httpx

from ai_interviewer.database import close, embedded, migrations, open_database
from benchmarks.pages import world
from tests.running.app import free_port

_INTERVIEWS = 1000
_CLIENTS = (1, 8)
P95_MOST = {
    ("/sessions", 8): 50.0,
    ("/users/me", 1): 10.0,
}
"""Milliseconds by address and number of clients. Others are measured without a limit."""
_ADDRESSES = (
    "/users/me",
    "/sessions",
    "/sessions?per_page=100",
    "/sessions?q=runbook",
    "/history/progress",
)


def main() -> int:
    """0 when every limit is kept, else 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("benchmarks/results-api.json"))
    parser.add_argument("--requests", type=int, default=400, help="requests for each figure")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ai-interviewer-bench-") as folder:
        Path(folder).chmod(0o711)
        os.environ["DATA_DIR"] = str(Path(folder) / "data")
        os.environ["API_RATE_LIMIT"] = "1000000"
        with embedded.start(Path(folder) / "data") as server:
            migrations.upgrade(server.url)
            os.environ["DATABASE_URL"] = server.url
            asyncio.run(_fill(server.url))
            with _served() as (url, process):
                figures = asyncio.run(_measure(url, process, options.requests))
    options.out.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    for line in _lines(figures):
        print(line)
    return 1 if any(figure["is_broken"] for figure in figures) else 0


async def _fill(url: str) -> None:
    open_database(url)
    try:
        await world.fill(sizes=(100, _INTERVIEWS), answers=0)
    finally:
        await close()


@contextmanager
def _served() -> Iterator[tuple[str, int]]:
    """The address of the API, served by one process as the app serves it, and the id of what
    started that process."""
    port = free_port()
    command = [sys.executable, "-m", "granian", "--interface", "asgi", "--factory"]
    command += ["--workers", "1", "--no-access-log", "--log-level", "error"]
    command += ["--host", "127.0.0.1", "--port", str(port), "benchmarks.api.serving:create"]
    process = subprocess.Popen(command)
    try:
        url = f"http://127.0.0.1:{port}/api/v1"
        deadline = time.monotonic() + 60
        while not _answers(url):
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("The API did not start.")
            time.sleep(0.2)
        yield url, process.pid
    finally:
        process.terminate()
        process.wait(timeout=20)


def _answers(url: str) -> bool:
    try:
        return httpx.get(f"{url}/health", timeout=30).status_code == 200
    except httpx.HTTPError:
        return False


async def _measure(url: str, process: int, requests: int) -> list[dict[str, Any]]:
    credentials = {"email": world.email(_INTERVIEWS), "password": world.PASSWORD}
    async with httpx.AsyncClient(timeout=60) as client:
        response = await client.post(f"{url}/auth/login", json=credentials)
        client.headers["authorization"] = f"Bearer {response.json()['access_token']}"
        figures = []
        for address in _ADDRESSES:
            for clients in _CLIENTS:
                await _ask(client, url + address, clients=clients, requests=40)
                before = _processor_seconds(process)
                took = await _ask(client, url + address, clients=clients, requests=requests)
                used = _processor_seconds(process) - before
                figures.append(_figure(address, clients, took, used))
        return figures


async def _ask(client: httpx.AsyncClient, url: str, *, clients: int, requests: int) -> list[float]:
    """The milliseconds of each request; each client sends the next when it has its answer."""
    took: list[float] = []

    async def one_client() -> None:
        for _ in range(requests // clients):
            began = time.perf_counter()
            response = await client.get(url)
            took.append((time.perf_counter() - began) * 1000)
            assert response.status_code == 200, response.text

    await asyncio.gather(*(one_client() for _ in range(clients)))
    return took


def _processor_seconds(process: int) -> float:
    """What a process and those that it started have used of the processor; 0 where Linux's /proc
    is missing.

    Unlike the time that requests take, it hardly depends on what else the machine does.
    """
    folder = Path(f"/proc/{process}")
    if not folder.exists():
        return 0.0
    # The name, in brackets, can hold spaces.
    fields = (folder / "stat").read_text().rpartition(")")[2].split()
    own = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    children = (folder / f"task/{process}/children").read_text().split()
    return own + sum(_processor_seconds(int(child)) for child in children)


def _figure(address: str, clients: int, took: list[float], used: float) -> dict[str, Any]:
    steps = quantiles(took, n=100)
    most = P95_MOST.get((address, clients))
    return {
        "address": address,
        "clients": clients,
        "requests": len(took),
        "p50_ms": round(steps[49], 1),
        "p95_ms": round(steps[94], 1),
        "processor_ms": round(1000 * used / len(took), 1),
        "p95_most_ms": most,
        "is_broken": most is not None and steps[94] > most,
    }


def _lines(figures: list[dict[str, Any]]) -> Iterator[str]:
    yield f"{'address':28}{'clients':>8}{'p50 ms':>9}{'p95 ms':>9}{'limit':>7}{'processor ms':>14}"
    for figure in figures:
        limit = f"{figure['p95_most_ms']:g}" if figure["p95_most_ms"] else "-"
        broken = "  BROKEN" if figure["is_broken"] else ""
        yield (
            f"{figure['address']:28}{figure['clients']:8}{figure['p50_ms']:9}{figure['p95_ms']:9}"
            f"{limit:>7}{figure['processor_ms']:14}{broken}"
        )


if __name__ == "__main__":
    sys.exit(main())
