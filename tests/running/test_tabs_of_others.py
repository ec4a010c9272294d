"""What a tab holds is its owner's, wherever it is kept: who knows its name gets nothing."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import httpx
import pytest

from ai_interviewer.launcher.build import build
from ai_interviewer.routes import AUTH_LOGOUT_EVERYWHERE, COOKIE
from tests.fakes.fake_openai import FakeOpenAI
from tests.running.app import RunningApp, free_port
from tests.running.redis_server import redis_server
from tests.running.sockets import HYDRATE, Socket, register

_STATES = "reflex___state____state.ai_interviewer___state___"
_SAVE_RESUME = f"{_STATES}resume____resume_state.save"
_DISMISS = f"{_STATES}shell____shell_state.dismiss"
_TEXT = "Ida Canary kept bees in nine cities."


@pytest.fixture(scope="module", params=["memory", "redis"])
def kept_in(request: pytest.FixtureRequest, fake_openai: FakeOpenAI) -> Iterator[RunningApp]:
    """An app that keeps its pages' states in memory, or in Redis where there is one."""
    build()
    with redis_server() as url, tempfile.TemporaryDirectory(prefix="ai-interviewer-") as folder:
        environment = {}
        if request.param == "redis" and url:
            environment["REDIS_URL"] = url
        Path(folder).chmod(0o711)
        app = RunningApp(Path(folder) / "data", free_port(), fake_openai.base_url, environment)
        app.start()
        yield app
        app.stop()


async def leave_a_tab(app: RunningApp) -> tuple[str, str]:
    """Cookie and name of a tab that shows a résumé and was closed."""
    cookie, tab = await register(app), str(uuid4())
    socket = await Socket.open(app, cookie=cookie, token=tab)
    await socket.call(_SAVE_RESUME, {"form": {"resume": _TEXT}})
    await socket.wait_for("Résumé saved")
    await socket.close()
    return cookie, tab


async def ask_for_snapshot(socket: Socket) -> str:
    await socket.call(HYDRATE)
    return await socket.wait_for("shell_state")


async def test_the_owner_finds_a_tab_as_it_was_left(kept_in):
    cookie, tab = await leave_a_tab(kept_in)
    socket = await Socket.open(kept_in, cookie=cookie, token=tab)

    assert _TEXT in await ask_for_snapshot(socket)
    await socket.close()


@pytest.mark.parametrize("is_signed_in", [False, True])
async def test_nobody_else_gets_what_a_tab_holds_whatever_they_ask_first(kept_in, is_signed_in):
    _, tab = await leave_a_tab(kept_in)
    stranger = await register(kept_in) if is_signed_in else ""
    socket = await Socket.open(kept_in, cookie=stranger, token=tab)

    await socket.call(_DISMISS)
    # The tab is the stranger's from here on, before anything asks for all of it.
    await socket.wait_for("42/_event")

    assert _TEXT not in await ask_for_snapshot(socket)
    await socket.close()


async def test_an_ended_sign_in_gets_nothing_not_even_on_an_open_page(kept_in):
    cookie, tab = await leave_a_tab(kept_in)
    socket = await Socket.open(kept_in, cookie=cookie, token=tab)
    assert _TEXT in await ask_for_snapshot(socket)

    origin = {"origin": kept_in.url, "cookie": f"{COOKIE}={cookie}"}
    async with httpx.AsyncClient(base_url=kept_in.url, headers=origin) as browser:
        await browser.post(AUTH_LOGOUT_EVERYWHERE)

    assert _TEXT not in await ask_for_snapshot(socket)
    again = await Socket.open(kept_in, cookie=cookie, token=tab)
    assert _TEXT not in await ask_for_snapshot(again)
    await again.close()
    await socket.close()
