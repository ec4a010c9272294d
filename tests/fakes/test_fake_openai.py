"""The fake as a process of its own, as browser tests and benchmarks use it."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import aclosing
from urllib.error import URLError

import pytest

from ai_interviewer.domain.errors import InterviewerFailed
from ai_interviewer.interviewers.language_model.vendors.openai.provider import OpenAIProvider
from ai_interviewer.interviewers.streams import result_of
from tests.fakes.fake_openai import RemoteFakeOpenAI
from tests.interviewers.conftest import KEY, MODEL
from tests.interviewers.worlds import BRIEF


@pytest.fixture
def remote(unused_tcp_port: int) -> Iterator[RemoteFakeOpenAI]:
    command = [sys.executable, "-m", "tests.fakes.fake_openai", "--port", str(unused_tcp_port)]
    process = subprocess.Popen(command)
    fake = RemoteFakeOpenAI(f"http://127.0.0.1:{unused_tcp_port}")
    try:
        wait_until_up(fake)
        yield fake
    finally:
        process.terminate()
        process.wait(10)


async def test_a_fake_in_another_process_is_steered_over_http(remote: RemoteFakeOpenAI):
    async with aclosing(OpenAIProvider(remote.base_url)) as provider:
        interviewer = provider.interviewer(api_key=KEY, model=MODEL)
        remote.next({"fault": "server_error", "for": "interview_plan"})
        with pytest.raises(InterviewerFailed):
            await result_of(interviewer.plan(BRIEF))

        assert (await result_of(interviewer.plan(BRIEF))).plan.topics

    assert [chat["kind"] for chat in remote.chats()] == ["interview_plan"] * 2
    remote.reset()
    assert remote.requests == []


def wait_until_up(fake: RemoteFakeOpenAI) -> None:
    for _ in range(100):
        try:
            fake.reset()
        except URLError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError
