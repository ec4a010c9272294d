"""With each kind of provider, a key goes to its server and nowhere else."""

import logging

import pytest
from sqlalchemy import text

from ai_interviewer.config.providers import presets
from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import DomainError
from ai_interviewer.interviewers import registry
from ai_interviewer.services import accounts, interviews
from ai_interviewer.services.accounts import api_keys, provider_keys
from tests.factories import a_user, an_interview, operations_of, run_queued_work
from tests.fakes.fake_openai import FakeOpenAI

OWN_KEY = "uk-canary-of-a-user-5f1e"
HOST_KEY = "hk-canary-of-the-host-9d2c"
FILE = """\
[[providers]]
id = "own"
name = "Own"
preset = "{preset}"
address = "{address}"
key = "user"
default_model = "fake-small"

[[providers]]
id = "house"
name = "House"
preset = "{preset}"
address = "{address}"
key = "server"
key_env = "HOUSE_KEY"
models = ["fake-small"]
budget = {{ day_tokens = 1000000 }}
"""


@pytest.fixture(params=sorted(presets()))
async def provider(request, environment, tmp_path):
    await registry.close_connections()
    with FakeOpenAI() as fake:
        path = tmp_path / "providers.toml"
        path.write_text(FILE.format(preset=request.param, address=fake.base_url), "utf-8")
        environment(PROVIDERS_FILE=str(path), HOUSE_KEY=HOST_KEY, LOCAL_MODELS="false")
        yield fake
        await registry.close_connections()


async def stored() -> str:
    """All that the tables hold, as text."""
    async with transaction() as db:
        tables = await db.scalars(text("SELECT tablename FROM pg_tables WHERE schemaname='public'"))
        rows = [
            await db.scalar(text(f'SELECT string_agg(t::text, chr(10)) FROM "{name}" t'))
            for name in tables.all()
        ]
    return "\n".join(filter(None, rows))


async def test_a_key_reaches_its_server_and_nothing_else(db, provider, caplog):
    user = await a_user()
    told = []
    with caplog.at_level(logging.DEBUG, logger="ai_interviewer"):
        provider.next(*[{"fault": "echoed_key", "for": "models"}] * 2, "echoed_key")
        with pytest.raises(DomainError) as refused:
            await provider_keys.save_checked_key(user_id=user, interviewer="OWN", key=OWN_KEY)
        told.append(refused.value.message)
        provider.reset()
        await api_keys.save(user_id=user, provider="own", key=OWN_KEY, is_verified=True)
        for name in ("OWN", "HOUSE"):
            for fault in ("ok", "echoed_key"):
                provider.next({"fault": fault, "for": "interview_opening"})
                session = await an_interview(user, interviewer=name)
                await run_queued_work(session)
                view = await interviews.load(user_id=user, session_id=session)
                told += [repr(view), repr(await operations_of(session))]
        told.append(repr(await accounts.profile(user_id=user)))

    sent = [" ".join(map(str, chat["headers"].values())) for chat in provider.chats()]
    assert sum(OWN_KEY in headers for headers in sent) == 2
    assert sum(HOST_KEY in headers for headers in sent) == 2
    assert not [headers for headers in sent if OWN_KEY in headers and HOST_KEY in headers]
    kept = {"told": "\n".join(told), "log": caplog.text, "stored": await stored()}
    assert not {place for place, words in kept.items() if "canary-of" in words}
    assert "ai_bad_key" in kept["stored"]
