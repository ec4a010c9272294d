"""A model whose context is too small gets shorter texts, once, and the result says so."""

from dataclasses import replace

import pytest

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.language_model.interviewer import LanguageModelInterviewer
from ai_interviewer.interviewers.language_model.shortening import shorter
from ai_interviewer.interviewers.streams import result_of
from tests.fakes.fake_openai import FakeOpenAI
from tests.interviewers.worlds import (
    BRIEF,
    PLAN,
    POSTING,
    RESUME,
    closing,
    exchange,
    grading,
    outcome,
    turn,
)

FILLER = "We are a happy company, and this sentence says nothing about the job at all.\n" * 200
LONG = replace(
    BRIEF,
    posting=replace(POSTING, description=FILLER + POSTING.description),
    resume=FILLER + RESUME,
)
SMALL = 36_000
"""Characters: holds the prompts with short texts, and not with the long ones."""


def prompts(fake: FakeOpenAI) -> list[str]:
    return [chat["body"]["messages"][1]["content"] for chat in fake.chats()]


async def test_a_question_is_asked_again_with_shorter_texts(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.set(context_characters=SMALL)

    _, asked = await outcome(interviewer.ask(turn(brief=LONG)))

    assert asked.is_trimmed
    long, short = prompts(fake)
    assert len(short) < len(long) - 15_000
    for requirement in PLAN.requirements:
        assert f"- {requirement.phrase}" in short
    assert "Cut missed appointments from 17% to 11% with a reminder queue" in short


async def test_an_analysis_quotes_the_whole_texts_although_it_saw_short_ones(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.set(context_characters=SMALL)
    resume = f"{FILLER}\n# Robin\n- {PLAN.topics[1].evidence}\n"
    whole = replace(grading(), brief=replace(LONG, resume=resume))

    _, analysed = await outcome(interviewer.analyse(whole))

    assert analysed.analysis.is_trimmed
    quote = analysed.analysis.resume_checks[0].resume_quote
    assert resume[quote.start : quote.end] == quote.text


async def test_plans_and_summaries_are_made_from_shorter_texts_too(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.set(context_characters=SMALL)

    planned = await result_of(interviewer.plan(LONG))
    _, summarised = await outcome(interviewer.summarise(replace(closing(), brief=LONG)))

    assert all(item.phrase in LONG.posting.description for item in planned.plan.requirements)
    assert summarised.summary.is_trimmed
    assert len(fake.chats()) == 4


async def test_long_earlier_answers_are_shortened_and_the_last_one_is_not(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.set(context_characters=SMALL)
    words = "we measured and measured " * 400
    history = (exchange(1, answer=words), exchange(2, answer=f"{words[:4000]} the end"))

    _, asked = await outcome(interviewer.ask(turn(*history, brief=LONG)))

    assert asked.is_trimmed
    assert history[0].answer.strip() not in prompts(fake)[-1]
    assert history[1].answer in prompts(fake)[-1]


async def test_what_is_still_too_long_fails(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.set(context_characters=1000)

    with pytest.raises(InterviewerFailed) as failed:
        await outcome(interviewer.ask(turn(brief=LONG)))

    assert failed.value.kind is FailureKind.CONTEXT_TOO_LONG
    assert failed.value.__context__ is None
    assert len(fake.chats()) == 2


async def test_what_cannot_be_shortened_is_not_asked_again(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.set(context_characters=1000)

    with pytest.raises(InterviewerFailed):
        await outcome(interviewer.ask(turn()))

    assert len(fake.chats()) == 1


def test_a_short_text_keeps_what_is_wanted_and_then_its_beginning():
    text = f"{'A' * 100}.\n{FILLER}It wants PostgreSQL.\n- a bullet point\n"

    short = shorter(text, ["wants PostgreSQL"])

    assert len(short) <= 6100
    assert short.startswith("A" * 100)
    assert short.endswith("It wants PostgreSQL.\n- a bullet point\n")
    assert short.count("[…]") == 1


def test_one_long_paragraph_is_shortened_by_sentences():
    paragraph = FILLER.replace("\n", " ") + "It wants PostgreSQL. " + "No stop at all " * 400

    short = shorter(paragraph, ["It wants PostgreSQL."])

    assert "It wants PostgreSQL." in short
    assert len(short) <= 6100


def test_a_text_without_any_break_is_cut():
    assert shorter("x" * 9000, []) == "x" * 4500


def test_a_short_text_stays_as_it_is():
    assert shorter(RESUME, []) == RESUME
