"""A slow or weak model is asked for little at a time."""

from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import replace
from typing import Any

import pytest

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.domain.interview import Analysis
from ai_interviewer.domain.key_points import KeyPoint
from ai_interviewer.interviewers.language_model.interviewer import LanguageModelInterviewer
from ai_interviewer.interviewers.language_model.vendors.openai.provider import OpenAIProvider
from ai_interviewer.interviewers.speed import Speed
from tests.fakes.fake_openai import FakeOpenAI
from tests.interviewers.conftest import KEY, MODEL
from tests.interviewers.worlds import PLAN, closing, exchange, grading, outcome, turn

QUOTE = "built a composite index concurrently"


class Watch:
    """A `Pace` that lets calls go on for so many seconds, and keeps what it hears."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.noted: list[Speed] = []

    def seconds_left(self) -> float:
        return self.seconds

    async def note(self, speed: Speed) -> None:
        self.noted.append(speed)


@pytest.fixture
def brief_one(provider: OpenAIProvider) -> LanguageModelInterviewer:
    return provider.interviewer(api_key=KEY, model="fake-small", is_short=True)


def short_reply(**changes: Any) -> dict[str, Any]:
    levels = {"job_relevance": 3, "completeness": 2, "technical_correctness": 4, "clarity": 3}
    return {
        "reply": {
            "why": "You name it, and never say why.",
            "quotes": [QUOTE],
            **levels,
            "fix": "Say why.",
            **changes,
        }
    }


async def test_a_short_prompt_is_much_shorter_and_its_reply_is_limited(
    brief_one: LanguageModelInterviewer, interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    for one in (interviewer, brief_one):
        await outcome(one.ask(turn(exchange(1))))
        await outcome(one.analyse(grading()))

    sizes = [sum(len(m["content"]) for m in chat["body"]["messages"]) for chat in fake.chats()]
    assert sizes[2] < sizes[0] / 5
    assert sizes[3] < sizes[1] / 4
    assert all(chat["body"]["max_tokens"] <= 700 for chat in fake.chats()[2:])


async def test_a_short_question_is_about_the_next_topic(
    brief_one: LanguageModelInterviewer, fake: FakeOpenAI
):
    texts, asked = await outcome(brief_one.ask(turn(exchange(1))))

    assert asked.question.requirement == PLAN.topics[1].requirement
    assert texts[-1] == asked.question.text
    assert exchange(1).question.text in fake.chats()[0]["body"]["messages"][1]["content"]


async def test_short_feedback_has_levels_quotes_and_one_thing_to_fix(
    brief_one: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(short_reply())

    texts, analysed = await outcome(brief_one.analyse(grading()))

    analysis = analysed.analysis
    assert [score.level for score in analysis.scores] == [3, 2, 4, 3]
    assert all(score.quotes[0].text == QUOTE for score in analysis.scores)
    assert [claim.text for claim in analysis.improvements] == ["Say why."]
    assert analysis.is_short
    assert texts[-1] == "You name it, and never say why."
    assert not analysis.is_incomplete


async def test_short_and_whole_feedback_are_different_instruments(
    brief_one: LanguageModelInterviewer, interviewer: LanguageModelInterviewer
):
    _, short = await outcome(brief_one.analyse(grading()))
    _, whole = await outcome(interviewer.analyse(grading()))

    assert short.instrument.hash != whole.instrument.hash


async def test_levels_without_a_located_quote_are_repaired_and_then_estimates(
    brief_one: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(*[short_reply(quotes=["nobody said this"])] * 2)

    _, analysed = await outcome(brief_one.analyse(grading()))

    assert len(fake.chats()) == 2
    assert all(score.is_estimate for score in analysed.analysis.scores)


async def test_a_level_that_is_none_is_left_out_and_said_to_be(
    brief_one: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(short_reply(clarity="good", completeness="2/5"))

    _, analysed = await outcome(brief_one.analyse(grading()))

    assert [score.level for score in analysed.analysis.scores] == [3, 2, 4, None]
    assert analysed.analysis.is_incomplete


async def test_no_level_at_all_is_unusable(brief_one: LanguageModelInterviewer, fake: FakeOpenAI):
    fake.next(*[{"reply": {"why": "Fine.", "quotes": []}}] * 2)

    with pytest.raises(InterviewerFailed) as failed:
        await outcome(brief_one.analyse(grading()))

    assert failed.value.kind is FailureKind.UNUSABLE_OUTPUT


async def test_more_feedback_keeps_the_levels(
    brief_one: LanguageModelInterviewer, fake: FakeOpenAI
):
    asked = grading()
    asked = replace(asked, question=replace(asked.question, key_points=(KeyPoint("Locks", ""),)))
    fake.next(short_reply())
    _, short = await outcome(brief_one.analyse(asked))

    _, more = await outcome(brief_one.say_more(asked, short.analysis))

    whole: Analysis = more.analysis
    assert whole.scores == short.analysis.scores
    assert not whole.is_short
    assert whole.strengths
    assert whole.improvements[0] == short.analysis.improvements[0]
    assert whole.stronger_answer
    assert [point.key_point.text for point in whole.key_points] == ["Locks"]


NO_QUESTIONS = {
    "tells": "The team works with PostgreSQL and Python every day.",
    "a label": "Verbatim?",
    "the candidate's part": "Hi, I'm Alex, and I'm looking for a job. Can I help you?",
    "the marker": "The marker of this call is ab4b0f3f4b3580a4, isn't it?",
    "the instructions": "You interview a candidate for a job, fairly and specifically. Why?",
    "a form": "At [company name], what did you do as [job title]?",
    "a loop": "What did you do? " * 8,
    "figures": "2022-03-03 18:51:17.147.10.56.13?",
    "a stutter": "Is it both extreme extreme extreme and extreme extreme?",
    "a task": "[TASK 1] Ask about retries. How would you like to see the project proceed?",
    "markup": "<b>What are the reasons behind the retry?</b> Your answer must be",
    "its own answer": "What was your hardest retry? You solved it with 200+ changes. It is:",
    "chatter": "I need an answer. I have not heard back. Can I ask a favor? Did you retry? Why?",
    "the marker in capitals": "Is Bcd9ea0dbeebae58 your retry?",
    "the same twice": "Why, you're a good leader, you're a good leader, did you retry?",
    "a list of figures": "Was the retry 3.7%, 4.7%, 5.7%, 7.2%, 7.7%, 8.3%, 9%, 10.5%, 11%, 12.8%?",
    "an endless word": f"What is {'ab' * 40}?",
}


@pytest.mark.parametrize("kind", NO_QUESTIONS)
async def test_what_a_weak_model_writes_instead_of_a_question_is_never_asked(
    kind: str, brief_one: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(*[{"reply": {"text": NO_QUESTIONS[kind]}}] * 2)

    with pytest.raises(InterviewerFailed) as failed:
        await outcome(brief_one.ask(turn(exchange(1))))

    assert failed.value.kind is FailureKind.UNUSABLE_OUTPUT
    assert len(fake.chats()) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Which retry was your “hardest one?”",
        "Walk me through how you dealt with a retry, and what you would do otherwise today?",
        "Яке рішення було для вас найважчим?",
        "你为什么选择了这个索引？",
        "Γιατί το κάνατε;",
    ],
)
async def test_a_plain_question_is_asked(
    text: str, brief_one: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next({"reply": {"text": text}})
    _, asked = await outcome(brief_one.ask(turn(exchange(1))))

    assert asked.question.text == text


@pytest.mark.parametrize(
    "why",
    [
        "A complete answer holds",
        "10.1",
        "E1002.0.0.1.437",
        "",
        "SOLVED",
        "I have never seen a project that a single bad idea could have ruined.",
        "I have no answer for this question.",
        "The key is to know that the right team is in the right place.",
        "The candidate has not objected to earlier feedback.",
        "Why, with two quotes, the levels, and one thing to fix.",
        "How to fix it",
        "What would you do, and in which order?",
        "The user is providing a JSON object that contains a list of two sentences.",
    ],
)
async def test_levels_without_a_reason_in_words_are_no_feedback(
    why: str, brief_one: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(*[short_reply(why=why)] * 2)

    with pytest.raises(InterviewerFailed):
        await outcome(brief_one.analyse(grading()))


async def test_an_advice_that_is_none_is_left_out(
    brief_one: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(short_reply(fix="Trucy-Trucy-" * 20))
    _, analysed = await outcome(brief_one.analyse(grading()))

    assert analysed.analysis.improvements == ()
    assert [score.level for score in analysed.analysis.scores] == [3, 2, 4, 3]


@pytest.mark.parametrize(
    "text",
    [
        "Verbatim",
        "The interview was very helpful.",
        closing().assessed[0].exchange.question.text,
        "The interviewer explained to the interviewer that the team has improved its future.",
        "I may not give you the help you need. I'm not here to tell you what to do, but I'll help.",
        "It had 1428 participants. Of those 275 did not meet the best results, and 93% did.",
    ],
)
async def test_a_summary_that_says_nothing_is_no_summary(
    text: str, brief_one: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(*[{"reply": {"text": text, "practise": []}}] * 2)

    with pytest.raises(InterviewerFailed):
        await outcome(brief_one.summarise(closing()))


async def test_a_short_summary_closes_the_interview(brief_one: LanguageModelInterviewer):
    _, summed = await outcome(brief_one.summarise(closing()))

    assert summed.summary.text


@pytest.fixture
async def patient(fake: FakeOpenAI) -> AsyncIterator[OpenAIProvider]:
    async with aclosing(OpenAIProvider(fake.base_url)) as made:
        yield made


async def test_the_speed_of_a_model_is_noted(patient: OpenAIProvider, fake: FakeOpenAI):
    fake.set(first_token_delay=0.2)
    watch = Watch(30)

    await outcome(patient.interviewer(api_key=KEY, model=MODEL, pace=watch).analyse(grading()))

    (speed,) = watch.noted
    assert speed.wait_seconds >= 0.2
    assert speed.characters_per_second > 0


async def test_a_reply_that_does_not_come_to_its_end_in_time_cannot_be_used(
    patient: OpenAIProvider, fake: FakeOpenAI
):
    fake.hold("next_question", words=3)
    watch = Watch(1)

    async def late() -> None:
        await outcome(patient.interviewer(api_key=KEY, model=MODEL, pace=watch).ask(turn()))

    with pytest.raises(InterviewerFailed) as failed:
        await late()

    assert failed.value.kind is FailureKind.UNUSABLE_OUTPUT
    assert len(fake.chats()) == 1


async def test_a_server_that_says_nothing_in_time_is_a_fault_and_counts_as_slow(
    patient: OpenAIProvider, fake: FakeOpenAI
):
    fake.next("hang")
    watch = Watch(0.1)

    with pytest.raises(InterviewerFailed) as failed:
        await outcome(patient.interviewer(api_key=KEY, model=MODEL, pace=watch).ask(turn()))

    assert failed.value.kind is FailureKind.TIMEOUT
    (speed,) = watch.noted
    assert speed.wait_seconds >= 0.1
    assert speed.is_slow
