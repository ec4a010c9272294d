"""The settings page: only the user who asked gets the provider's answer, however late it comes."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

import pytest
from sqlalchemy import text

from ai_interviewer.database import transaction
from ai_interviewer.domain.limits import KEY_CHECKS_A_MINUTE
from ai_interviewer.interviewers import registry
from ai_interviewer.services import rate_limits
from ai_interviewer.services.accounts import api_keys
from ai_interviewer.state.settings.page import SettingsState
from ai_interviewer.texts import t
from tests.factories import a_sign_in, a_user, somebody_waits_for_a_lock, wait_until
from tests.fakes.fake_openai import FakeOpenAI
from tests.state.tabs import Tab

KEY = "sk-own-12345678"
FAULTS: dict[str, tuple[str, ...]] = {
    "accepted": (),
    "refused": ("bad_key",),
    "unchecked": ("overloaded",),
    "out of credit": ("payment_required", "payment_required"),
}
"""What becomes of a key, and the faults of the provider that lead to it."""
NOT_VERIFIED = t.settings.key_saved_with_problem.format(problem=t.errors.ai_no_quota)


@pytest.fixture
async def provider(environment: Callable[..., None]) -> AsyncIterator[FakeOpenAI]:
    """A fake provider for this test alone. It answers nothing until `release`."""
    # A connection that an earlier test left open would lead to that test's provider.
    await registry.close_connections()
    with FakeOpenAI() as fake:
        environment(OPENAI_BASE_URL=fake.base_url)
        fake.hold("models", words=0)
        yield fake
        fake.release()
        await registry.close_connections()


async def a_tab_at_settings(*, key: str = "") -> Tab:
    user = await a_user()
    if key:
        await api_keys.save(user_id=user, provider="openai", key=key, is_verified=True)
    tab = Tab(await a_sign_in(user), "/settings")
    await tab.receive_event()
    await tab.do(SettingsState.open_page)
    return tab


async def sign_in_somebody_else(tab: Tab) -> None:
    tab.load("/settings", await a_sign_in(await a_user()))
    await tab.receive_event()
    await tab.do(SettingsState.open_page)


async def sign_out(tab: Tab) -> None:
    tab.load("/login")
    await tab.receive_event()


TAKE_OVERS = (sign_in_somebody_else, sign_out)


async def start_and_wait_until_asked(
    provider: FakeOpenAI, tab: Tab, *event: Any
) -> asyncio.Task[Any]:
    """Send an event, and wait until the provider is asked; the work goes on."""
    work = asyncio.create_task(tab.do(*event))

    async def is_asked() -> bool:
        return bool(provider.requests)

    await wait_until(is_asked)
    return work


@pytest.mark.parametrize(
    ("outcome", "told"),
    [
        ("accepted", (t.settings.key_saved, "", True)),
        ("refused", ("", t.errors.key_refused, False)),
        ("unchecked", (t.settings.key_saved_unverified, "", True)),
        ("out of credit", ("", NOT_VERIFIED, True)),
    ],
)
async def test_the_page_tells_what_the_provider_says_about_a_key(db, provider, outcome, told):
    tab = await a_tab_at_settings()
    provider.next(*({"fault": fault, "for": "models"} for fault in FAULTS[outcome]))

    work = await start_and_wait_until_asked(provider, tab, SettingsState.save_key, {"key": KEY})
    provider.release()
    await work

    state = await tab.state(SettingsState)
    notice, alert, has_key = told
    address = urlsplit(provider.base_url).netloc
    assert state.key_notice == notice.format(provider=address)
    assert state.key_alert == alert.format(provider=address)
    assert state.provider.has_key == has_key
    assert not state.is_busy


@pytest.mark.parametrize("outcome", FAULTS)
@pytest.mark.parametrize("take_over", TAKE_OVERS, ids=["somebody_else", "nobody"])
async def test_the_next_user_of_a_tab_is_not_told_about_a_key(
    db, provider, outcome, take_over: Callable[[Tab], Awaitable[None]]
):
    tab = await a_tab_at_settings()
    provider.next(*({"fault": fault, "for": "models"} for fault in FAULTS[outcome]))
    work = await start_and_wait_until_asked(provider, tab, SettingsState.save_key, {"key": KEY})

    await take_over(tab)
    seen = tab.seen()
    provider.release()

    assert await work is None
    assert tab.seen() == seen


async def test_the_models_of_a_key_are_listed(db, provider):
    tab = await a_tab_at_settings(key=KEY)

    work = await start_and_wait_until_asked(provider, tab, SettingsState.list_models)
    provider.release()
    await work

    state = await tab.state(SettingsState)
    assert "fake-small" in [model.model for group in state.models for model in group.options]


@pytest.mark.parametrize("take_over", TAKE_OVERS, ids=["somebody_else", "nobody"])
async def test_the_next_user_of_a_tab_is_not_shown_the_models(
    db, provider, take_over: Callable[[Tab], Awaitable[None]]
):
    tab = await a_tab_at_settings(key=KEY)
    work = await start_and_wait_until_asked(provider, tab, SettingsState.list_models)

    await take_over(tab)
    seen = tab.seen()
    provider.release()
    await work

    assert tab.seen() == seen


async def test_the_next_user_of_a_tab_is_not_told_about_too_many_checks(live_db):
    user = await a_user()
    tab = Tab(await a_sign_in(user), "/settings")
    await tab.receive_event()
    for _ in range(KEY_CHECKS_A_MINUTE):
        await rate_limits.allow_key_check(user_id=user)

    async with transaction() as db:
        await db.execute(text("SELECT FROM rate_limits FOR UPDATE"))
        work = asyncio.create_task(tab.do(SettingsState.save_key, {"key": KEY}))
        await wait_until(somebody_waits_for_a_lock)
        await sign_in_somebody_else(tab)
        seen = tab.seen()

    assert await work is None
    assert tab.seen() == seen
