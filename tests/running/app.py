"""The built app as `make run` starts it, one for all tests that need it running."""

import base64
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest

from ai_interviewer.config import settings
from ai_interviewer.launcher.build import build
from tests.fakes.fake_openai import FakeOpenAI

_PROJECT = Path(__file__).parents[2]


@dataclass
class RunningApp:
    """The app as `make run` starts it, in a process group of its own."""

    data_dir: Path
    port: int
    openai_url: str
    environment: dict[str, str] = field(default_factory=dict)
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"

    @property
    def log_path(self) -> Path:
        return self.data_dir.parent / "app.log"

    @property
    def log(self) -> str:
        return self.log_path.read_text(encoding="utf-8", errors="replace")

    def start(self) -> None:
        """Start, and return when /health answers."""
        self.launch()
        assert self.process is not None
        deadline = time.monotonic() + 60
        while not self.is_healthy():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise AssertionError(f"The app did not start:\n{self.log[-3000:]}")
            time.sleep(0.1)

    def launch(self) -> None:
        """Start, and don't wait."""
        self.process = self._start("ai_interviewer.launcher")

    def start_worker(self) -> subprocess.Popen[bytes]:
        """A worker beside those of the launcher, as a host may start it; the caller ends it."""
        return self._start("ai_interviewer.worker")

    def _start(self, module: str) -> subprocess.Popen[bytes]:
        environment = os.environ | {
            "DATA_DIR": str(self.data_dir),
            "PORT": str(self.port),
            "OPENAI_BASE_URL": self.openai_url,
            # All candidates of a run come from one address.
            "LOGIN_RATE_LIMIT": "1000",
            "ADDRESS_RATE_LIMIT": "3000",
            "SIGNUP_RATE_LIMIT": "3000",
            "ALLOW_SHARING": "true",
            "ALLOW_EVALUATIONS": "true",
            **_secrets(),
            **self.environment,
        }
        with self.log_path.open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", module],
                cwd=_PROJECT,
                env=environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def stop(self) -> int:
        """Stop as a service manager would; the exit code."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=60)

    def kill(self) -> None:
        """kill -9 of the app with its workers; the database's own processes stay behind."""
        assert self.process is not None
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(timeout=10)

    def freeze(self) -> None:
        """Let the app hang: its connections stay open, and nothing is answered."""
        assert self.process is not None
        os.killpg(self.process.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        assert self.process is not None
        os.killpg(self.process.pid, signal.SIGCONT)

    def workers(self) -> list[psutil.Process]:
        """The processes that do the AI work beside the app."""
        return [child for child, is_worker in self._children() if is_worker]

    def servers(self) -> list[psutil.Process]:
        """The web server's own processes; the embedded PostgreSQL is none of them."""
        return [
            child
            for child, is_worker in self._children()
            if not is_worker and child.name() != "postgres"
        ]

    def _children(self) -> Iterator[tuple[psutil.Process, bool]]:
        assert self.process is not None
        with suppress(psutil.NoSuchProcess):
            for child in psutil.Process(self.process.pid).children():
                with suppress(psutil.Error):
                    yield child, "ai_interviewer.worker" in child.cmdline()

    def is_healthy(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/health", timeout=2) as response:
                return bool(response.status == 200)
        except (urllib.error.URLError, OSError):
            return False


def _secrets() -> dict[str, str]:
    """The secrets of the test run, so that the app can read what tests put into its database."""
    keys = (base64.b64encode(key.secret).decode() for key in settings().encryption_keys)
    return {"SECRET_KEY": settings().secret_key, "ENCRYPTION_KEYS": ",".join(keys)}


@pytest.fixture(scope="session")
def fake_openai() -> Iterator[FakeOpenAI]:
    with FakeOpenAI() as fake:
        yield fake


@pytest.fixture(scope="session")
def app(fake_openai: FakeOpenAI) -> Iterator[RunningApp]:
    build()
    with tempfile.TemporaryDirectory(prefix="ai-interviewer-browser-") as folder:
        Path(folder).chmod(0o711)
        running = RunningApp(Path(folder) / "data", free_port(), fake_openai.base_url)
        running.start()
        yield running
        running.stop()


def free_port() -> int:
    """A port below those that the system gives to outgoing connections, which may take it first."""
    while True:
        port = random.randrange(20_000, 32_000)
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
