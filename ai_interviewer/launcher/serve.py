"""The web server: one address, one worker, started when everything else is ready."""

import errno
import http.client
import os
import shutil
import signal
import socket
import threading
import time
from asyncio import AbstractEventLoop
from collections.abc import Callable
from typing import Any

from granian import Granian, _signals
from granian.constants import Interfaces
from granian.log import LogLevels

from ai_interviewer import routes
from ai_interviewer.config import Settings
from ai_interviewer.launcher import signals
from ai_interviewer.launcher.progress import say

_APP = "ai_interviewer.ai_interviewer:app"
METRICS_FOLDER = "PROMETHEUS_MULTIPROC_DIR"
_LOOPBACK = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - to call, not to listen on


class AddressUnusable(Exception):
    """We can't listen on HOST and PORT; the message says why."""


def require_free_port(current: Settings) -> None:
    """Raise AddressUnusable unless HOST and PORT are free."""
    family, address = _resolve(current.host, current.port)
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(address)
        except OSError as error:
            raise AddressUnusable(_explanation(error, current)) from error


def _resolve(host: str, port: int) -> tuple[int, tuple[str, int]]:
    try:
        entries = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except socket.gaierror as error:
        raise AddressUnusable(f"HOST: {host} isn't an address of this machine.") from error
    # IPv4 first: HOST=localhost must mean the same as the default.
    family, _, _, _, address = min(entries, key=lambda entry: entry[0] != socket.AF_INET)
    return family, (str(address[0]), port)


def _explanation(error: OSError, current: Settings) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            f"Port {current.port} is already in use, perhaps by AI Interviewer itself.\n"
            f"Stop that program, or choose another port: make run PORT={current.port + 1}"
        )
    if error.errno == errno.EACCES:
        return f"Port {current.port} is reserved for the system. Choose one above 1023."
    return f"HOST: can't listen on {current.host} port {current.port}: {error.strerror}."


def serve(current: Settings, *, on_stop: Callable[[], None]) -> None:
    """Serve until asked to stop. Raises SystemExit when the app cannot be kept running.

    `on_stop` is called as soon as it is asked.
    """
    require_free_port(current)
    _prepare_environment(current)
    say("Starting the server …")
    _, (host, port) = _resolve(current.host, current.port)
    server = Granian(
        _APP,
        address=host,
        port=port,
        interface=Interfaces.ASGI,
        factory=True,
        workers=1,
        workers_kill_timeout=15,
        respawn_failed_workers=True,
        log_level=LogLevels.debug if current.log_level == "debug" else LogLevels.warning,
    )

    interrupt: Callable[[], None] = server.signal_handler_interrupt
    outlives_terminal = signals.outlives_terminal()

    def stop() -> None:
        on_stop()
        interrupt()

    def after_start() -> None:
        # In place of Granian's handlers, which reload when the terminal closes.
        if outlives_terminal:
            signal.signal(signal.SIGHUP, signal.SIG_IGN)
        signals.on_first_request(stop)
        threading.Thread(target=_announce, args=(current, host, port), daemon=True).start()

    server.on_startup(after_start)
    _signals.set_loop_signals = _passing_one_signal(_signals.set_loop_signals)
    server.serve()


def _passing_one_signal(
    set_loop_signals: Callable[[Any], Any],
) -> Callable[[AbstractEventLoop], Any]:
    """`set_loop_signals`, with handlers that only get the first signal.

    Granian's worker can lock up when it is asked to stop twice, and is then killed after 15 s. Two
    requests are common: an impatient second Ctrl-C, or the first one passed on by the launcher.
    """
    return lambda loop: set_loop_signals(_OneSignalLoop(loop))


class _OneSignalLoop:
    """Adds handlers to a loop that only get the first signal."""

    def __init__(self, loop: AbstractEventLoop) -> None:
        self._loop = loop
        self._has_passed_one = False

    def add_signal_handler(
        self, number: int, handler: Callable[..., object], *args: object
    ) -> None:
        self._loop.add_signal_handler(number, self._pass_on, handler, args)

    def _pass_on(self, handler: Callable[..., object], args: tuple[object, ...]) -> None:
        if not self._has_passed_one:
            self._has_passed_one = True
            handler(*args)


def export_setting(name: str, value: str) -> None:
    """Pass a setting on to the server's processes, in place of NAME_FILE if that was used."""
    os.environ.pop(f"{name}_FILE", None)
    os.environ[name] = value


def prepare_metrics(current: Settings) -> None:
    """Give app and worker one folder to count into. What earlier runs counted is deleted."""
    if not current.metrics:
        return
    folder = current.data_dir / "metrics"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700, parents=True)
    # Read when prometheus_client is imported, which nothing may have done before the server forks.
    os.environ[METRICS_FOLDER] = str(folder)


def _prepare_environment(current: Settings) -> None:
    """Set what Reflex reads. Names with underscores are internal to it; tests notice a change."""
    os.environ.update(
        {
            "__REFLEX_SKIP_COMPILE": "true",
            "__REFLEX_MOUNT_FRONTEND_COMPILED_APP": "true",
            "REFLEX_ENV_MODE": "prod",
            # With polling Reflex would check no origins.
            "REFLEX_TRANSPORT": "websocket",
            "REFLEX_TELEMETRY_ENABLED": "false",
            "REFLEX_CORS_ALLOWED_ORIGINS": ",".join(current.origins),
            # Never on disk, where pickled states would hold the log-in cookie unencrypted.
            "REFLEX_STATE_MANAGER_MODE": "redis" if current.redis_url else "memory",
        }
    )
    if current.redis_url:
        os.environ["REFLEX_REDIS_URL"] = current.redis_url


def _announce(current: Settings, host: str, port: int) -> None:
    """Say when the app answers."""
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        if _is_answering(_LOOPBACK.get(host, host), port):
            say(f"Ready: {current.app_url} (Ctrl-C stops)")
            return
        time.sleep(0.2)


def _is_answering(host: str, port: int) -> bool:
    connection = http.client.HTTPConnection(host, port, timeout=5)
    try:
        connection.request("GET", routes.HEALTH)
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
