"""Every way in which the provider fails becomes one domain error, and the key stays out of it."""

import asyncio
import logging
import traceback
from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.language_model.interviewer import LanguageModelInterviewer
from ai_interviewer.interviewers.language_model.vendors.openai.errors import ErrorReply, failure_of
from ai_interviewer.interviewers.language_model.vendors.openai.provider import OpenAIProvider
from ai_interviewer.interviewers.streams import result_of
from tests.fakes.fake_openai import FakeOpenAI
from tests.interviewers.conftest import KEY, MODEL
from tests.interviewers.worlds import ANSWER, BRIEF, closing, grading, outcome, turn

FAILURES = {
    "bad_key": FailureKind.BAD_KEY,
    "forbidden": FailureKind.BAD_KEY,
    "country": FailureKind.BLOCKED,
    "unknown_model": FailureKind.UNKNOWN_MODEL,
    "payment_required": FailureKind.NO_QUOTA,
    "no_quota": FailureKind.NO_QUOTA,
    "rate_limited": FailureKind.RATE_LIMITED,
    "too_large": FailureKind.CONTEXT_TOO_LONG,
    "bad_request": FailureKind.REQUEST_REJECTED,
    "vague_rejection": FailureKind.REQUEST_REJECTED,
    "context_too_long": FailureKind.CONTEXT_TOO_LONG,
    "policy": FailureKind.CONTENT_FILTERED,
    "server_error": FailureKind.PROVIDER_DOWN,
    "overloaded": FailureKind.PROVIDER_DOWN,
    "hang": FailureKind.TIMEOUT,
    "silent": FailureKind.TIMEOUT,
    "stall": FailureKind.TIMEOUT,
    "disconnect": FailureKind.UNREACHABLE,
    "truncated": FailureKind.TRUNCATED,
    "content_filter": FailureKind.CONTENT_FILTERED,
    "refusal": FailureKind.REFUSED,
    "malformed_json": FailureKind.UNUSABLE_OUTPUT,
    "prose": FailureKind.UNUSABLE_OUTPUT,
    "empty": FailureKind.UNUSABLE_OUTPUT,
    "empty_choices": FailureKind.UNUSABLE_OUTPUT,
    "rubbish": FailureKind.UNUSABLE_OUTPUT,
    "stream_error": FailureKind.PROVIDER_DOWN,
    "html": FailureKind.WRONG_ADDRESS,
}

CALLS = dict.fromkeys(["malformed_json", "prose", "empty", "empty_choices", "truncated"], 2)
"""A reply that cannot be used is repaired once; a vague rejection may mean the effort, or all that
a server need not know; everything else is asked once."""
CALLS |= {"vague_rejection": 3}


@pytest.mark.parametrize("fault", FAILURES)
async def test_every_fault_becomes_its_failure_and_never_tells_the_key(
    interviewer: LanguageModelInterviewer,
    fake: FakeOpenAI,
    fault: str,
    caplog: pytest.LogCaptureFixture,
):
    caplog.set_level(logging.DEBUG)
    fake.set(always=fault)

    with pytest.raises(InterviewerFailed) as failed:
        await outcome(interviewer.ask(turn()))

    error = failed.value
    assert error.kind is FAILURES[fault]
    assert error.message
    told = "".join(traceback.format_exception(error)) + repr(error) + caplog.text
    assert KEY not in told
    assert BRIEF.resume not in told
    assert error.__context__ is None
    assert error.__cause__ is None
    assert len(fake.chats()) == CALLS.get(fault, 1)


def test_every_kind_of_failure_has_a_sentence_of_its_own():
    sentences = {InterviewerFailed(kind).message for kind in FailureKind}

    assert len(sentences) == len(FailureKind)


@pytest.mark.parametrize("fault", ["truncated", "content_filter", "context_too_long", "refusal"])
async def test_what_would_fail_again_is_not_tried_again(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI, fault: str
):
    fake.set(always=fault)

    with pytest.raises(InterviewerFailed) as failed:
        await outcome(interviewer.summarise(closing()))

    assert not failed.value.kind.is_transient


@pytest.mark.parametrize(("fault", "seconds"), [("rate_limited", 7), ("overloaded", 30)])
async def test_the_wait_that_the_provider_asks_for_is_told(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI, fault: str, seconds: int
):
    fake.next({"fault": fault, "retry_after": seconds})

    with pytest.raises(InterviewerFailed) as failed:
        await result_of(interviewer.plan(BRIEF))

    assert failed.value.retry_after == seconds


async def test_a_wait_may_be_told_as_a_date(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
    fake.next({"fault": "rate_limited", "retry_after": date})

    with pytest.raises(InterviewerFailed) as failed:
        await result_of(interviewer.plan(BRIEF))

    assert 80 < (failed.value.retry_after or 0) <= 90


@pytest.mark.parametrize("wait", ["soon", "nan", "-5"])
async def test_a_senseless_wait_does_no_harm(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI, wait: str
):
    fake.next({"fault": "rate_limited", "retry_after": wait})

    with pytest.raises(InterviewerFailed) as failed:
        await result_of(interviewer.plan(BRIEF))

    assert failed.value.kind is FailureKind.RATE_LIMITED
    assert not failed.value.retry_after


async def test_a_model_caught_in_a_loop_is_cut_off(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next({"reply": "{" + "[" * 2000 + "around-and-around-" * 5000})

    with pytest.raises(InterviewerFailed) as failed:
        await outcome(interviewer.analyse(grading()))

    assert failed.value.kind is FailureKind.UNUSABLE_OUTPUT
    assert len(fake.chats()) == 1


@pytest.mark.parametrize(
    ("code", "kind"),
    [("insufficient_quota", FailureKind.NO_QUOTA), ("429", FailureKind.RATE_LIMITED)],
)
async def test_an_error_in_mid_stream_is_told_by_its_code(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI, code: str, kind: FailureKind
):
    fake.next({"fault": "stream_error", "code": code})

    with pytest.raises(InterviewerFailed) as failed:
        await outcome(interviewer.analyse(grading()))

    assert failed.value.kind is kind


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("prompt is too long: 210000 tokens > 200000 maximum", FailureKind.CONTEXT_TOO_LONG),
        ("The input token count (9000) exceeds the maximum", FailureKind.CONTEXT_TOO_LONG),
        ("the request exceeds the available context size", FailureKind.CONTEXT_TOO_LONG),
        ("API key not valid. Please pass a valid API key.", FailureKind.BAD_KEY),
        ("Your credit balance is too low to access the API", FailureKind.NO_QUOTA),
        ("Something else", FailureKind.REQUEST_REJECTED),
    ],
)
def test_servers_without_codes_are_understood_by_their_words(message: str, kind: FailureKind):
    assert failure_of(ErrorReply(status=400, message=message)).kind is kind


async def test_a_server_that_is_not_there_is_unreachable():
    async with aclosing(OpenAIProvider("http://127.0.0.1:9/v1")) as provider:
        with pytest.raises(InterviewerFailed) as failed:
            await result_of(provider.interviewer(api_key=KEY, model=MODEL).plan(BRIEF))

    assert failed.value.kind is FailureKind.UNREACHABLE


async def test_closing_the_iterator_early_aborts_the_http_call(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.set(token_delay=0.05)
    steps = interviewer.ask(turn())

    await anext(steps)
    await steps.aclose()

    assert await was_aborted(fake)


@pytest.mark.parametrize("fault", ["hang", "silent", "stall"])
async def test_cancelling_the_task_aborts_the_http_call(
    provider: OpenAIProvider, fake: FakeOpenAI, fault: str
):
    fake.next(fault)
    interviewer = provider.interviewer(api_key=KEY, model=MODEL)
    work = asyncio.create_task(outcome(interviewer.analyse(grading())))
    await asyncio.sleep(0.1)

    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work

    assert await was_aborted(fake)


async def test_a_failure_in_the_middle_leaves_the_connection_fit_for_the_next_call(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next("stall", "disconnect", "rubbish", "content_filter")
    for _ in range(4):
        with pytest.raises(InterviewerFailed):
            await outcome(interviewer.analyse(grading(ANSWER)))

    _, analysed = await outcome(interviewer.analyse(grading(ANSWER)))

    assert analysed.analysis.scores


async def was_aborted(fake: FakeOpenAI) -> bool:
    """Whether the server sees the last request's client go away within a second."""
    for _ in range(50):
        if fake.requests[-1].get("was_aborted"):
            return True
        await asyncio.sleep(0.02)
    return False
