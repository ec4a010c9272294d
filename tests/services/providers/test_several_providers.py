"""Several providers: each with its own key, model, policy and budget."""

from contextlib import asynccontextmanager
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import OperationKind
from ai_interviewer.domain.errors import InterviewerFailed, ValidationFailed
from ai_interviewer.interviewers import registry
from ai_interviewer.interviewers.streams import result_of
from ai_interviewer.models import Usage
from ai_interviewer.models.base import now
from ai_interviewer.services import accounts, interviews
from ai_interviewer.services.accounts import api_keys, provider_keys
from ai_interviewer.services.interview_work.interviewers import interviewer_for
from ai_interviewer.services.interviews import choices
from ai_interviewer.services.providers import budgets
from ai_interviewer.texts import sentence
from tests.factories import (
    a_posting,
    a_user,
    an_interview,
    answer_and_analyse,
    operations_of,
    run_queued_work,
)
from tests.fakes.fake_openai import FakeOpenAI
from tests.interviewers.worlds import grading

HOST_KEY = "hk-canary-of-the-host-31"
OWN_KEY = "gsk-canary-of-a-user-77"
FILE = """\
[[providers]]
id = "groq"
name = "Groq"
address = "{address}"
default_model = "fake-small"

[[providers]]
id = "house"
name = "House"
address = "{address}"
key = "server"
key_env = "HOUSE_KEY"
models = ["gpt-5.6-luna", "fake-small"]
prices = {{ input = 1000, output = 1000 }}
budget = {{ day_tokens = 50000, month_cents = 900000000 }}

[[providers]]
id = "gpu"
name = "GPU"
address = "{address}"
key = "none"
"""


@asynccontextmanager
async def _providers(environment, tmp_path):
    await registry.close_connections()
    with FakeOpenAI() as fake:
        path = tmp_path / "providers.toml"
        path.write_text(FILE.format(address=fake.base_url), encoding="utf-8")
        environment(PROVIDERS_FILE=str(path), HOUSE_KEY=HOST_KEY, LOCAL_MODELS="false")
        yield fake
        await registry.close_connections()


@pytest.fixture
async def providers(environment, tmp_path):
    async with _providers(environment, tmp_path) as fake:
        yield fake


async def spent_rows(user: UUID) -> list[Usage]:
    async with transaction() as db:
        return list(await db.scalars(select(Usage).where(col(Usage.user_id) == user)))


async def spend(user: UUID, *, tokens: int, provider: str = "house", **columns) -> None:
    async with transaction() as db:
        row = {"model": "m", "is_on_server_key": True, "output_tokens": 0, **columns}
        db.add(
            Usage(
                user_id=user,
                kind=OperationKind.QUESTION,
                provider=provider,
                input_tokens=tokens,
                **row,
            )
        )


async def test_a_user_keeps_a_key_for_each_provider_and_the_last_one_is_preselected(db, providers):
    user = await a_user()
    job = await a_posting(user)

    await provider_keys.save_checked_key(user_id=user, interviewer="GROQ", key=OWN_KEY)
    groq, house, gpu = (await accounts.profile(user_id=user)).providers
    offer = await choices.interviewers_for(user_id=user, job_id=job)

    assert (groq.label, groq.last4, groq.takes_key) == ("Groq", OWN_KEY[-4:], True)
    assert (house.takes_key, house.is_on_server_key) == (False, True)
    assert (gpu.takes_key, gpu.is_on_server_key) == (False, False)
    assert [choice.label for choice in offer.choices] == ["Built-in", "Groq", "House", "GPU"]
    assert [c.name for c in offer.choices if c.is_preselected] == ["GROQ"]
    await accounts.choose_model(user_id=user, interviewer="HOUSE", model="fake-small")
    offer = await choices.interviewers_for(user_id=user, job_id=job)
    assert [(c.name, c.model) for c in offer.choices if c.is_preselected] == [
        ("HOUSE", "fake-small")
    ]


@pytest.mark.parametrize(
    ("interviewer", "sent"),
    [("GROQ", f"Bearer {OWN_KEY}"), ("HOUSE", f"Bearer {HOST_KEY}"), ("GPU", None)],
)
async def test_an_interview_is_asked_by_its_provider_with_the_key_of_its_policy(
    db, providers, interviewer, sent
):
    user = await a_user()
    await api_keys.save(user_id=user, provider="groq", key=OWN_KEY, is_verified=True)
    if interviewer == "GPU":
        providers.set(wants_key=False)
        await accounts.choose_model(user_id=user, interviewer="GPU", model="fake-small")

    session = await an_interview(user, interviewer=interviewer)
    await run_queued_work(session)

    view = await interviews.load(user_id=user, session_id=session)
    usage = await spent_rows(user)
    assert view.questions[0].text
    assert {r["headers"].get("authorization") for r in providers.chats()} == {sent}
    assert {row.provider for row in usage} == {interviewer.lower()}
    assert {row.is_on_server_key for row in usage} == {interviewer == "HOUSE"}
    shown = repr((view, await operations_of(session), await accounts.profile(user_id=user)))
    assert not {key for key in (HOST_KEY, OWN_KEY) if key in shown}


async def test_the_hosts_models_are_the_only_ones_where_it_says_so(db, providers):
    user = await a_user()

    listed = await provider_keys.models_for(user_id=user, interviewer="HOUSE")

    assert [model.name for model in listed] == ["gpt-5.6-luna", "fake-small"]
    with pytest.raises(ValidationFailed, match="model_not_allowed"):
        await accounts.choose_model(user_id=user, interviewer="HOUSE", model="gpt-9")


async def test_a_provider_without_a_usual_model_needs_one_first(db, providers):
    with pytest.raises(ValidationFailed, match="model_missing"):
        await an_interview(await a_user(), interviewer="GPU")


async def test_no_key_is_saved_where_none_is_taken(db, providers):
    with pytest.raises(ValidationFailed, match="choice_unknown"):
        await provider_keys.save_checked_key(
            user_id=await a_user(), interviewer="HOUSE", key=OWN_KEY
        )


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ("bad_key", "This server's key wasn't accepted by House."),
        ("no_quota", "This server's account at House is out of credit."),
    ],
)
async def test_a_fault_of_the_hosts_key_is_not_put_on_the_user(db, providers, fault, told):
    user = await a_user()
    session = await an_interview(user, interviewer="HOUSE")
    providers.next({"fault": fault, "for": "interview_opening"})

    await run_queued_work(session)

    (operation,) = await operations_of(session)
    assert sentence(operation.error_key, **operation.error_parameters).startswith(told)
    assert HOST_KEY not in repr(operation)


async def test_a_budget_that_is_used_up_stops_the_call_and_says_when_it_starts_anew(db, providers):
    user, other = await a_user(), await a_user()
    await spend(user, tokens=50000)
    session = await an_interview(user, interviewer="HOUSE")
    other_session = await an_interview(other, interviewer="HOUSE")

    await run_queued_work(session)

    (operation,) = await operations_of(session)
    assert operation.error_key == "ai_no_allowance_day"
    assert operation.error_parameters["provider"] == "House"
    assert providers.chats() == []
    await run_queued_work(other_session)
    assert (await interviews.load(user_id=other, session_id=other_session)).questions


async def test_an_interview_whose_budget_is_used_up_can_be_finished(db, providers):
    user = await a_user()
    session = await an_interview(user, interviewer="HOUSE")
    await answer_and_analyse(user, session)
    await spend(user, tokens=50000)

    await interviews.finish(user_id=user, session_id=session)
    await run_queued_work(session)

    view = await interviews.load(user_id=user, session_id=session)
    assert view.is_completed
    assert view.questions[0].feedback.scores


async def test_a_call_is_counted_before_its_operation_has_ended(db, providers):
    user = await a_user()
    await spend(user, tokens=49999)
    interviewer = await interviewer_for(user_id=user, name="HOUSE", model="fake-small")

    await result_of(interviewer.analyse(grading()))
    with pytest.raises(InterviewerFailed) as failed:
        await result_of(interviewer.analyse(grading()))

    # The first grading still fitted; nothing of it is stored yet.
    assert len(providers.chats()) == 1
    assert failed.value.key == "ai_no_allowance_day"


@pytest.mark.parametrize(
    ("columns", "spent"),
    [
        ({}, (7, 7)),
        ({"is_on_server_key": False}, (0, 0)),
        ({"provider": "groq"}, (0, 0)),
        ({"created_at": now().replace(year=2020)}, (0, 0)),
    ],
)
async def test_what_is_spent_is_that_of_the_hosts_key_today_and_this_month(db, columns, spent):
    user = await a_user()
    await spend(await a_user(), tokens=100)
    await spend(user, **{"tokens": 7, **columns})

    result = await budgets.spent(user_id=user, provider="house")

    assert (result.day_tokens, result.month_tokens) == spent


async def test_cents_are_counted_with_the_hosts_prices(db, providers):
    user = await a_user()
    session = await an_interview(user, interviewer="HOUSE")
    await run_queued_work(session)

    spent = await budgets.spent(user_id=user, provider="house")

    assert spent.day_cents > 0
    (house,) = [p for p in (await accounts.profile(user_id=user)).providers if p.allowance]
    assert "of 50,000 tokens" in house.allowance
    assert "US cents" in house.allowance


async def test_a_call_that_is_stopped_halfway_is_counted_by_its_length(db, providers):
    user = await a_user()
    vendor = registry.vendor_of("HOUSE")

    await budgets.record_unreported(
        user_id=user,
        vendor=vendor,
        model="fake-small",
        kind=OperationKind.QUESTION,
        asked=3000,
        said=300,
    )

    spent = await budgets.spent(user_id=user, provider="house")
    assert (spent.day_tokens, round(spent.day_cents)) == (1100, 110)


async def test_an_interview_of_a_provider_that_is_gone_says_so_and_can_be_read(
    db, providers, environment
):
    user = await a_user()
    session = await an_interview(user, interviewer="HOUSE")
    await run_queued_work(session)

    environment(PROVIDERS_FILE="")
    view = await interviews.load(user_id=user, session_id=session)

    assert view.interviewer == "House"
    with pytest.raises(InterviewerFailed) as failed:
        await interviewer_for(user_id=user, name="HOUSE", model="fake-small")
    assert "no longer offers House" in failed.value.message
