"""Interviews with a language model, which the fake provider plays."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

from ai_interviewer.interviewers import registry
from ai_interviewer.services.accounts import api_keys
from tests.factories import an_interview
from tests.fakes.fake_openai import FakeOpenAI


@asynccontextmanager
async def fake_provider(environment) -> AsyncIterator[FakeOpenAI]:
    """The app talks to a fake provider of this test's own."""
    # Whatever a test before left open would still ask another one.
    await registry.close_connections()
    with FakeOpenAI() as fake:
        environment(OPENAI_BASE_URL=fake.base_url)
        yield fake
        await registry.close_connections()


async def an_interview_with_a_model(user: UUID, **options: object) -> UUID:
    """A begun interview that the fake model holds; its id."""
    await api_keys.save(user_id=user, provider="openai", key="sk-proj-fake-key", is_verified=True)
    return await an_interview(user, interviewer="OPENAI", **options)
