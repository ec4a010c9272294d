"""A user's provider key: stored encrypted, shown by four characters, checked with the provider."""

import base64
from uuid import UUID

import pytest
from sqlalchemy import select

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import (
    FailureKind,
    InterviewerFailed,
    RateLimited,
    ValidationFailed,
)
from ai_interviewer.domain.limits import KEY_CHECKS_A_MINUTE
from ai_interviewer.interviewers import registry
from ai_interviewer.models import ApiKey
from ai_interviewer.services import accounts, interviews, operations
from ai_interviewer.services.accounts import api_keys, objections, provider_keys
from ai_interviewer.views.account import ProviderView
from tests.factories import a_user, an_interview, answer_and_analyse, let_time_pass, run_queued_work
from tests.fakes.case_server import CaseServer, case
from tests.fakes.fake_openai import FakeOpenAI

KEY = "sk-proj-7f3a9c51e2WXYZ"


@pytest.fixture
async def provider(environment):
    """The app talks to a fake provider of this test's own."""
    # Whatever a test before left open would still ask another one.
    await registry.close_connections()
    with FakeOpenAI() as fake:
        environment(OPENAI_BASE_URL=fake.base_url)
        yield fake
        await registry.close_connections()


async def stored_key(user: UUID) -> ProviderView:
    """What the profile shows of the key."""
    [provider] = (await accounts.profile(user_id=user)).providers
    return provider


async def test_the_profile_shows_the_last_four_characters_only(db):
    user = await a_user()

    await api_keys.save(user_id=user, provider="openai", key=f"  {KEY}\n", is_verified=True)

    key = await stored_key(user)
    assert (key.has_key, key.last4, key.is_verified) == (True, "WXYZ", True)
    assert KEY not in repr(key)


async def test_the_table_holds_no_key_in_clear(db):
    user = await a_user()
    await api_keys.save(user_id=user, provider="openai", key=KEY, is_verified=False)

    async with transaction() as session:
        row = await session.scalar(select(ApiKey))

    assert KEY.encode() not in row.ciphertext
    assert await api_keys.reveal(user_id=user, provider="openai") == KEY


async def test_a_new_key_replaces_the_old_one(db):
    user = await a_user()
    await api_keys.save(user_id=user, provider="openai", key=KEY, is_verified=True)

    await api_keys.save(user_id=user, provider="openai", key="sk-another-0000", is_verified=False)

    key = await stored_key(user)
    assert await api_keys.reveal(user_id=user, provider="openai") == "sk-another-0000"
    assert (key.last4, key.is_verified) == ("0000", False)


async def test_a_removed_key_is_gone(db):
    user = await a_user()
    await api_keys.save(user_id=user, provider="openai", key=KEY, is_verified=True)

    await api_keys.remove(user_id=user, provider="openai")
    await api_keys.remove(user_id=user, provider="openai")

    with pytest.raises(InterviewerFailed) as failed:
        await api_keys.reveal(user_id=user, provider="openai")
    assert failed.value.kind is FailureKind.NO_KEY
    assert not (await stored_key(user)).has_key


async def test_a_key_copied_into_another_account_cannot_be_read_there(db):
    owner, thief = await a_user(), await a_user()
    await api_keys.save(user_id=owner, provider="openai", key=KEY, is_verified=True)
    async with transaction() as session:
        row = await session.get(ApiKey, (owner, "openai"))
        copied = row.model_dump() | {"user_id": thief}
        session.add(ApiKey(**copied))

    with pytest.raises(InterviewerFailed) as failed:
        await api_keys.reveal(user_id=thief, provider="openai")

    assert failed.value.kind is FailureKind.NO_KEY


async def test_a_lost_encryption_key_reads_as_no_key(db, environment):
    user = await a_user()
    await api_keys.save(user_id=user, provider="openai", key=KEY, is_verified=True)

    environment(ENCRYPTION_KEYS=base64.b64encode(b"x" * 32).decode())

    with pytest.raises(InterviewerFailed) as failed:
        await api_keys.reveal(user_id=user, provider="openai")
    assert failed.value.kind is FailureKind.NO_KEY


@pytest.mark.parametrize(
    "key",
    [
        *("", "   ", "sk-7", "sk-with a space", "sk-zeilen\numbruch", "sk-null\x00byte"),
        *("sk-ключ-кирилицею", "sk-\ud800surrogate", "sk-" + "x" * 500),
    ],
)
async def test_what_cannot_travel_in_a_header_is_no_key(db, key):
    user = await a_user()

    with pytest.raises(ValidationFailed) as refused:
        await provider_keys.save_checked_key(user_id=user, interviewer="OPENAI", key=key)

    assert refused.value.key == "key_invalid"
    assert not (await stored_key(user)).has_key


async def test_an_accepted_key_is_stored_as_verified(db, provider):
    user = await a_user()

    saved = provider_keys.save_checked_key(user_id=user, interviewer="OPENAI", key=KEY)
    assert await saved is None

    assert (await stored_key(user)).is_verified


async def test_a_refused_key_is_not_stored_and_the_old_one_stays(db, provider):
    user = await a_user()
    await api_keys.save(user_id=user, provider="openai", key=KEY, is_verified=True)

    with pytest.raises(ValidationFailed) as refused:
        await provider_keys.save_checked_key(
            user_id=user, interviewer="OPENAI", key="sk-bad-key-0000"
        )

    assert refused.value.key == "key_refused"
    assert "sk-bad" not in refused.value.message
    assert await api_keys.reveal(user_id=user, provider="openai") == KEY


async def test_a_key_is_stored_unverified_while_the_provider_is_down(db, provider):
    user = await a_user()
    provider.next({"fault": "server_error", "for": "models", "times": 5})

    problem = await provider_keys.save_checked_key(user_id=user, interviewer="OPENAI", key=KEY)

    assert problem is not None
    assert problem.kind is FailureKind.PROVIDER_DOWN

    key = await stored_key(user)
    assert (key.has_key, key.is_verified) == (True, False)


async def test_a_key_too_many_is_not_sent_to_the_provider_and_the_old_one_stays(db, provider):
    user = await a_user()
    for number in range(KEY_CHECKS_A_MINUTE):
        await provider_keys.save_checked_key(
            user_id=user, interviewer="OPENAI", key=f"sk-guess-{number:04}"
        )
    asked = len(list(provider.requests))

    with pytest.raises(RateLimited) as refused:
        await provider_keys.save_checked_key(user_id=user, interviewer="OPENAI", key=KEY)

    assert len(list(provider.requests)) == asked
    assert (
        await api_keys.reveal(user_id=user, provider="openai")
        == f"sk-guess-{KEY_CHECKS_A_MINUTE - 1:04}"
    )
    assert f"Wait {refused.value.seconds} seconds" in refused.value.message
    await let_time_pass(61)
    saved = provider_keys.save_checked_key(user_id=user, interviewer="OPENAI", key=KEY)
    assert await saved is None


async def test_the_models_too_are_not_asked_for_all_the_time(db, provider):
    user = await a_user()
    await api_keys.save(user_id=user, provider="openai", key=KEY, is_verified=True)

    lists = [
        await provider_keys.models_for(user_id=user, interviewer="OPENAI")
        for _ in range(KEY_CHECKS_A_MINUTE + 2)
    ]

    assert [bool(models) for models in lists] == [True] * KEY_CHECKS_A_MINUTE + [False, False]
    assert len(list(provider.requests)) == KEY_CHECKS_A_MINUTE


async def test_the_models_are_those_of_the_users_own_key(db, provider):
    user = await a_user()
    await api_keys.save(user_id=user, provider="openai", key=KEY, is_verified=True)

    models = await provider_keys.models_for(user_id=user, interviewer="OPENAI")

    assert "gpt-5.6-luna" in [model.name for model in models]
    assert provider.requests[-1]["headers"]["authorization"] == f"Bearer {KEY}"


async def test_without_a_key_there_are_no_models_and_nobody_is_asked(db, provider):
    assert await provider_keys.models_for(user_id=await a_user(), interviewer="OPENAI") == []
    assert not list(provider.requests)


async def test_an_interview_with_openai_needs_a_stored_key(db):
    user = await a_user()

    with pytest.raises(ValidationFailed) as refused:
        await an_interview(user, interviewer="OPENAI")

    assert refused.value.key == "key_missing"


async def test_an_interview_is_paid_with_the_users_own_key(db, provider):
    user = await a_user()
    await api_keys.save(user_id=user, provider="openai", key=KEY, is_verified=True)
    session = await an_interview(user, interviewer="OPENAI")

    view = await answer_and_analyse(user, session)

    assert view.questions[0].has_feedback
    assert {r["headers"]["authorization"] for r in provider.requests} == {f"Bearer {KEY}"}


async def test_an_interview_keeps_its_model_when_another_is_chosen(db, provider):
    user = await a_user()
    await api_keys.save(user_id=user, provider="openai", key=KEY, is_verified=True)
    session = await an_interview(user, interviewer="OPENAI")

    await accounts.choose_model(user_id=user, interviewer="OPENAI", model="gpt-5.6-sol")
    view = await answer_and_analyse(user, session)

    assert view.model == "gpt-5.6-luna"
    assert {chat["body"]["model"] for chat in provider.chats()} == {"gpt-5.6-luna"}


async def test_a_key_removed_in_the_middle_says_so_and_finishing_stays_possible(db, provider):
    user = await a_user()
    await api_keys.save(user_id=user, provider="openai", key=KEY, is_verified=True)
    session = await an_interview(user, interviewer="OPENAI")
    await answer_and_analyse(user, session)
    await api_keys.remove(user_id=user, provider="openai")
    await interviews.move_to_next_question(user_id=user, session_id=session)

    view = await answer_and_analyse(user, session)

    assert (view.questions[1].is_answered, view.questions[1].has_feedback) == (True, False)
    assert await interviews.finish(user_id=user, session_id=session)


async def test_a_refused_key_loses_its_mark_and_a_later_success_gives_it_back(db, provider):
    user = await a_user()
    await api_keys.save(user_id=user, provider="openai", key=KEY, is_verified=True)
    session = await an_interview(user, interviewer="OPENAI")
    provider.next({"fault": "bad_key", "for": "interview_opening"})

    await run_queued_work(session)
    is_verified_after_refusal = (await stored_key(user)).is_verified
    await operations.restart_failed(user_id=user, session_id=session)
    await run_queued_work(session)

    assert not is_verified_after_refusal
    assert (await stored_key(user)).is_verified


async def test_what_a_server_objects_to_is_stored_until_the_key_is_saved_anew(db, provider):
    user = await a_user()
    provider.set(unsupported=["stream_options"])
    await api_keys.save(user_id=user, provider="openai", key=KEY, is_verified=True)
    await answer_and_analyse(user, await an_interview(user, interviewer="OPENAI"))
    tries = len(provider.chats())

    await registry.close_connections()
    await answer_and_analyse(user, await an_interview(user, interviewer="OPENAI"))
    again = len(provider.chats()) - tries
    await provider_keys.save_checked_key(user_id=user, interviewer="OPENAI", key=KEY)
    learned = await objections.load(user_id=user, server=provider.base_url, model="gpt-5.6-luna")

    assert tries == again + 1
    assert learned == {}


async def test_a_key_that_only_an_open_list_of_models_accepts_is_refused(db, environment):
    await registry.close_connections()
    async with CaseServer(case("openrouter-public-models")).running() as server:
        environment(OPENAI_BASE_URL=server.base_url)
        with pytest.raises(ValidationFailed) as refused:
            await provider_keys.save_checked_key(
                user_id=await a_user(), interviewer="OPENAI", key=KEY
            )
        await registry.close_connections()

    assert refused.value.key == "key_refused"


@pytest.mark.parametrize(
    ("name", "base_path", "words"),
    [
        ("ollama-404-wrong-path", "", "doesn't end in /v1"),
        ("ollama-404-wrong-path", "/v1", "no model API at the address"),
    ],
)
async def test_a_wrong_address_is_told_when_the_key_is_saved(
    db, environment, name, base_path, words
):
    await registry.close_connections()
    async with CaseServer(case(name) | {"base_path": base_path}).running() as server:
        environment(OPENAI_BASE_URL=server.base_url)
        user = await a_user()
        problem = await provider_keys.save_checked_key(user_id=user, interviewer="OPENAI", key=KEY)
        await registry.close_connections()

    assert problem is not None
    assert words in problem.message
    assert not (await stored_key(user)).is_verified
