"""One fake server and one provider for all tests of this folder; each test finds them as new."""

from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing

import pytest

from ai_interviewer.interviewers.language_model.interviewer import LanguageModelInterviewer
from ai_interviewer.interviewers.language_model.vendors.openai.provider import OpenAIProvider
from tests.fakes.fake_openai import FakeOpenAI

KEY = "sk-test-7f3a9c51e2"
MODEL = "gpt-5.6-luna"


@pytest.fixture(scope="session")
def running_fake() -> Iterator[FakeOpenAI]:
    with FakeOpenAI() as fake:
        yield fake


@pytest.fixture
def fake(running_fake: FakeOpenAI) -> FakeOpenAI:
    running_fake.reset()
    return running_fake


@pytest.fixture(scope="session")
async def shared_provider(running_fake: FakeOpenAI) -> AsyncIterator[OpenAIProvider]:
    async with aclosing(OpenAIProvider(running_fake.base_url, read_timeout=1.5)) as made:
        yield made


@pytest.fixture
def provider(shared_provider: OpenAIProvider, fake: FakeOpenAI) -> OpenAIProvider:
    """Shared by all tests, as it is by all users: making one takes as long as ten calls."""
    return shared_provider


@pytest.fixture
def interviewer(provider: OpenAIProvider) -> LanguageModelInterviewer:
    return provider.interviewer(api_key=KEY, model=MODEL)


@pytest.fixture
async def newcomer(fake: FakeOpenAI) -> AsyncIterator[LanguageModelInterviewer]:
    """An interviewer whose provider does not know yet what the server understands."""
    async with aclosing(OpenAIProvider(fake.base_url, read_timeout=1.5)) as made:
        yield made.interviewer(api_key=KEY, model=MODEL)
