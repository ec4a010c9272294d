"""Providers that users add, where the host allows it."""

import pytest

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed, ValidationFailed
from ai_interviewer.domain.limits import OWN_PROVIDERS_MOST
from ai_interviewer.interviewers import registry
from ai_interviewer.services import accounts
from ai_interviewer.services.accounts import api_keys, provider_keys
from ai_interviewer.services.interview_work.interviewers import interviewer_for
from ai_interviewer.services.providers import own
from tests.factories import a_user, an_interview, operations_of, run_queued_work

ADDRESS = "https://93.184.215.14/v1"
"""A public address that needs no name server. Nothing here connects to it."""
KEY = "mk-canary-of-an-own-provider"


@pytest.fixture
async def allowed(environment):
    environment(ALLOW_USER_PROVIDERS="true")
    yield environment
    await registry.close_connections()


async def test_it_is_off_unless_the_host_allows_it(db):
    with pytest.raises(ValidationFailed, match="own_providers_off"):
        await own.add(user_id=await a_user(), name="Mine", address=ADDRESS)


async def test_a_provider_has_a_key_and_a_model_of_its_own(db, allowed):
    user, other = await a_user(), await a_user()

    name = await own.add(user_id=user, name="My  vLLM", address=f" {ADDRESS}/ ")
    await api_keys.save(user_id=user, provider="own-my-vllm", key=KEY, is_verified=False)
    await accounts.choose_model(user_id=user, interviewer=name, model="llama-9")

    _, mine = (await accounts.profile(user_id=user)).providers
    assert (name, mine.label, mine.address) == ("OWN_MY_VLLM", "My vLLM", ADDRESS)
    assert (mine.is_own, mine.needs_key, mine.last4, mine.model) == (True, False, "ider", "llama-9")
    assert len((await accounts.profile(user_id=other)).providers) == 1


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("http://93.184.215.14/v1", "own_address_invalid"),
        ("https://user:secret@93.184.215.14/v1", "own_address_invalid"),
        ("https://93.184.215.14/v1?key=1", "own_address_invalid"),
        ("ftp://93.184.215.14", "own_address_invalid"),
        ("https://[::1", "own_address_invalid"),
        ("https://93.184.215.14:99999/v1", "own_address_invalid"),
        ("https://", "own_address_invalid"),
        ("", "own_address_invalid"),
        ("https://localhost/v1", "own_address_not_public"),
        ("https://127.0.0.1:11434/v1", "own_address_not_public"),
        ("https://10.0.0.8/v1", "own_address_not_public"),
        ("https://[fe80::1]/v1", "own_address_not_public"),
        ("https://169.254.169.254/latest/meta-data", "own_address_not_public"),
        ("https://2130706433/v1", "own_address_not_public"),
    ],
)
async def test_an_address_has_to_be_public_and_plain(db, allowed, address, key):
    with pytest.raises(ValidationFailed, match=key):
        await own.add(user_id=await a_user(), name="Mine", address=address)


@pytest.mark.parametrize(
    ("name", "key"),
    [("", "own_name_invalid"), ("x" * 41, "own_name_invalid"), ("openai", "own_name_taken")],
)
async def test_a_name_is_short_and_nobody_elses(db, allowed, name, key):
    with pytest.raises(ValidationFailed, match=key):
        await own.add(user_id=await a_user(), name=name, address=ADDRESS)


async def test_names_of_any_script_get_ids_and_there_are_only_so_many(db, allowed):
    user = await a_user()
    names = [
        await own.add(user_id=user, name=f"Сервер {'я' * number}", address=ADDRESS)
        for number in range(OWN_PROVIDERS_MOST)
    ]

    assert names[:3] == ["OWN_PROVIDER", "OWN_PROVIDER_2", "OWN_PROVIDER_3"]
    assert len(set(names)) == OWN_PROVIDERS_MOST


async def test_a_removed_provider_takes_its_key_along_and_its_interviews_say_so(db, allowed):
    user = await a_user()
    name = await own.add(user_id=user, name="Mine", address=ADDRESS)
    await api_keys.save(user_id=user, provider="own-mine", key=KEY, is_verified=False)
    await accounts.choose_model(user_id=user, interviewer=name, model="llama-9")
    session = await an_interview(user, interviewer=name)

    await provider_keys.remove_own_provider(user_id=user, interviewer=name)
    await run_queued_work(session)

    with pytest.raises(InterviewerFailed):
        await api_keys.reveal(user_id=user, provider="own-mine")
    (operation,) = await operations_of(session)
    assert operation.error_key == "ai_no_provider"


async def test_nobody_uses_somebody_elses_provider(db, allowed):
    name = await own.add(user_id=await a_user(), name="Mine", address=ADDRESS)

    with pytest.raises(InterviewerFailed) as failed:
        await interviewer_for(user_id=await a_user(), name=name, model="llama-9")

    assert failed.value.kind is FailureKind.NO_PROVIDER


async def test_what_was_added_is_not_used_once_the_host_forbids_it(db, allowed):
    user = await a_user()
    name = await own.add(user_id=user, name="Mine", address=ADDRESS)

    allowed(ALLOW_USER_PROVIDERS="false")

    assert len((await accounts.profile(user_id=user)).providers) == 1
    with pytest.raises(InterviewerFailed):
        await interviewer_for(user_id=user, name=name, model="llama-9")
