"""A Redis of a test's own."""

import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager

import redis

from tests.running.app import free_port


@contextmanager
def redis_server() -> Iterator[str | None]:
    """Its address; None on a machine without one, where pages live in memory."""
    program = shutil.which("redis-server")
    if program is None:
        yield None
        return
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="ai-interviewer-redis-") as folder:
        arguments = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder]
        process = subprocess.Popen([program, *arguments], stdout=subprocess.DEVNULL)
        with redis.Redis(port=port) as client:
            deadline = time.monotonic() + 10
            while not _answers(client):
                assert time.monotonic() < deadline
                time.sleep(0.05)
        try:
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            process.terminate()
            process.wait(timeout=10)


def _answers(client: redis.Redis) -> bool:
    try:
        return bool(client.ping())
    except redis.ConnectionError:
        return False
