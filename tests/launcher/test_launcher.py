"""The launcher says what is wrong before it does any work."""

import asyncio
import inspect
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest
from granian.server import mp

import rxconfig
from ai_interviewer.config import read_settings
from ai_interviewer.database import embedded
from ai_interviewer.launcher import serve, signals
from tests.launcher.conftest import PROJECT, running_in

PRODUCTION = {
    "APP_ENV": "production",
    "APP_URL": "https://rehearse.example.org",
    "SECRET_KEY": secrets.token_urlsafe(48),
    "ENCRYPTION_KEYS": b64encode(secrets.token_bytes(32)).decode(),
}

REFLEX_READS = (
    *("__REFLEX_SKIP_COMPILE", "__REFLEX_MOUNT_FRONTEND_COMPILED_APP", "REFLEX_ENV_MODE"),
    *("REFLEX_TELEMETRY_ENABLED", "REFLEX_CORS_ALLOWED_ORIGINS", "REFLEX_STATE_MANAGER_MODE"),
    "REFLEX_REDIS_URL",
)


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def launch(data_dir: Path, *arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ai_interviewer.launcher", *arguments],
        cwd=PROJECT,
        env=os.environ | {"DATA_DIR": str(data_dir)} | changes,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_wrong_settings_end_the_start_with_their_name(folder: Path) -> None:
    result = launch(folder / "data", PORT="many")
    assert result.returncode == 2
    assert "PORT must be a whole number" in result.stderr
    assert "Traceback" not in result.stderr
    assert not (folder / "data").exists()


def test_broken_questions_of_the_host_end_the_start_with_every_problem(folder: Path) -> None:
    bank = folder / "bank"
    bank.mkdir()
    (bank / "one.toml").write_text('field = "Falconry"')
    (bank / "two.toml").write_text("field =")

    result = launch(folder / "data", QUESTION_BANK=str(bank))

    assert result.returncode == 2
    assert "- one.toml: language: is missing" in result.stderr
    assert "- one.toml: questions: is missing" in result.stderr
    assert "- two.toml: This isn't valid TOML" in result.stderr
    assert "Traceback" not in result.stderr
    assert not (folder / "data" / "postgres").exists()


def test_production_says_everything_that_it_misses_at_once(folder: Path) -> None:
    result = launch(folder / "data", APP_ENV="production", REFLEX_TRANSPORT="polling")
    assert result.returncode == 2
    for name in ("APP_URL", "SECRET_KEY", "ENCRYPTION_KEYS", "REFLEX_TRANSPORT"):
        assert f"- {name} " in result.stderr
    assert "Traceback" not in result.stderr
    assert not (folder / "data").exists()


@pytest.mark.parametrize(
    "doors",
    [
        {"APP_URL": "http://rehearse.example.org"},
        {
            "APP_URL": "https://*.example.org",
            "SECRET_KEY": "change-me-change-me-change-me-change-me",
            "REFLEX_CORS_ALLOWED_ORIGINS": "*",
        },
    ],
)
def test_production_does_not_start_with_an_open_door(folder: Path, doors: dict[str, str]) -> None:
    result = launch(folder / "data", **{**PRODUCTION, **doors})
    assert result.returncode == 2
    for name in doors:
        assert f"{name} " in result.stderr
    assert "Traceback" not in result.stderr
    assert not (folder / "data").exists()


def test_production_with_all_of_its_own_goes_on(folder: Path, taken_port: int) -> None:
    result = launch(folder / "data", **PRODUCTION, PORT=str(taken_port))
    assert "already in use" in result.stderr


def test_a_worker_too_says_what_is_missing(folder: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "ai_interviewer.worker"],
        cwd=PROJECT,
        env=os.environ | {"DATA_DIR": str(folder / "data"), "APP_ENV": "production"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert result.returncode == 1
    assert "SECRET_KEY" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_data_folder_without_a_parent_is_refused(folder: Path) -> None:
    result = launch(folder / "missing" / "data")
    assert result.returncode == 2
    assert "DATA_DIR" in result.stderr
    assert not (folder / "missing").exists()


def test_a_taken_port_is_named_before_any_work(folder: Path, taken_port: int) -> None:
    result = launch(folder / "data", PORT=str(taken_port))
    assert result.returncode == 2
    assert f"Port {taken_port} is already in use" in result.stderr
    assert f"PORT={taken_port + 1}" in result.stderr
    assert not (folder / "data" / "postgres").exists()


def test_an_address_of_another_machine_is_refused(folder: Path) -> None:
    result = launch(folder / "data", HOST="192.0.2.1", PORT="28112")
    assert result.returncode == 2
    assert "HOST" in result.stderr


def test_a_second_launcher_on_the_same_data_is_refused(data_dir: Path) -> None:
    with embedded.start(data_dir):
        result = launch(data_dir, PORT="28113")
    assert result.returncode == 2
    assert "already running" in result.stderr


def test_an_unreachable_server_is_reported_without_its_password(folder: Path) -> None:
    result = launch(
        folder / "data",
        PORT="28114",
        DATABASE_URL="postgresql://someone:hunter2@127.0.0.1:1/name",
    )
    assert result.returncode == 2
    assert "DATABASE_URL" in result.stderr
    assert "hunter2" not in result.stderr + result.stdout


def test_unknown_arguments_show_the_usage(folder: Path) -> None:
    result = launch(folder / "data", "biuld")
    assert result.returncode == 2
    assert "Usage" in result.stderr


@pytest.fixture
def restored_handlers() -> Iterator[None]:
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = {number: signal.getsignal(number) for number in numbers}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.usefixtures("restored_handlers")
def test_a_step_that_must_not_be_cut_in_half_ends_before_the_stop() -> None:
    signals.stop_on_signals()
    steps = []

    def step() -> None:
        with signals.postponed():
            os.kill(os.getpid(), signal.SIGTERM)
            steps.append("finished")

    with pytest.raises(KeyboardInterrupt):
        step()
    assert steps == ["finished"]
    # Impatience changes nothing once the stop is under way.
    os.kill(os.getpid(), signal.SIGTERM)


@pytest.mark.parametrize("delay", [0.0, 0.3, 0.6])
def test_sigterm_during_the_first_start_leaves_nothing_running(folder: Path, delay: float) -> None:
    """Sent twice, at moments that no plan foresaw: a short, hung or doubled stop would show."""
    data_dir = folder / "data"
    with subprocess.Popen(
        [sys.executable, "-m", "ai_interviewer.launcher"],
        cwd=PROJECT,
        env=os.environ | {"DATA_DIR": str(data_dir), "PORT": "28115"},
        stdout=subprocess.PIPE,
        text=True,
    ) as launcher:
        assert launcher.stdout is not None
        assert "database" in launcher.stdout.readline()
        time.sleep(delay)
        launcher.terminate()
        time.sleep(0.2)
        launcher.terminate()
        launcher.stdout.read()
    assert launcher.returncode == 0
    assert embedded.running_url(data_dir) is None
    assert running_in(data_dir) == []


@pytest.mark.parametrize(
    ("redis", "mode"), [({}, "memory"), ({"REDIS_URL": "redis://localhost:6379"}, "redis")]
)
def test_states_are_never_written_to_disk_and_no_origin_is_wild(
    folder: Path, monkeypatch: pytest.MonkeyPatch, redis: dict[str, str], mode: str
) -> None:
    for name in REFLEX_READS:
        monkeypatch.setenv(name, "disk")

    serve._prepare_environment(read_settings({"DATA_DIR": str(folder / "data"), **redis}))

    assert os.environ["REFLEX_STATE_MANAGER_MODE"] == mode
    origins = os.environ["REFLEX_CORS_ALLOWED_ORIGINS"].split(",")
    assert set(origins) == {"http://localhost:3000", "http://127.0.0.1:3000"}


def test_reflex_alone_writes_no_states_to_disk_either() -> None:
    assert rxconfig.config.state_manager_mode == "memory"
    assert "*" not in rxconfig.config.cors_allowed_origins


async def test_a_worker_heeds_the_first_request_to_stop_only():
    heard: list[int] = []
    done = asyncio.Event()
    loop = asyncio.get_running_loop()
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def set_loop_signals(behind):
        for number in before:
            behind.add_signal_handler(number, heard.append, number)

    try:
        serve._passing_one_signal(set_loop_signals)(loop)
        loop.add_signal_handler(signal.SIGUSR1, done.set)
        for number in (signal.SIGINT, signal.SIGINT, signal.SIGTERM, signal.SIGUSR1):
            os.kill(os.getpid(), number)
        await asyncio.wait_for(done.wait(), 5)
    finally:
        for number in (*before, signal.SIGUSR1):
            loop.remove_signal_handler(number)
        for number, handler in before.items():
            signal.signal(number, handler)

    assert len(heard) == 1


def test_granians_workers_still_get_their_handlers_where_we_stand_before_them():
    assert "from granian._signals import set_loop_signals" in inspect.getsource(mp)
