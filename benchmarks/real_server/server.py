"""A llama.cpp server of our own, as long as it is needed."""

import json
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.running.app import free_port

_SECONDS_TO_LOAD = 180


@contextmanager
def llama_server(
    program: Path, model: Path, *, context: int, threads: int | None = None
) -> Iterator[str]:
    """The address of the server's API. Raises RuntimeError when it doesn't come up."""
    port = free_port()
    command = [str(program), "--model", str(model), "--port", str(port)]
    command += ["--ctx-size", str(context), "--parallel", "2", "--jinja"]
    # It notices between two batches that a call was given up.
    command += ["--batch-size", "256"]
    if threads:
        command += ["--threads", str(threads)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_until_loaded(process, port)
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        process.terminate()
        process.wait(10)


def _wait_until_loaded(process: subprocess.Popen[bytes], port: int) -> None:
    ends = time.monotonic() + _SECONDS_TO_LOAD
    while time.monotonic() < ends and process.poll() is None:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=5) as reply:
                if json.load(reply).get("status") == "ok":
                    return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            pass
        time.sleep(0.5)
    raise RuntimeError("the model server did not come up")
