import itertools

import pytest

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import Exchange, Levels, Plan, PlannedTopic, Requirement, Turn
from ai_interviewer.domain.receipts import locate
from ai_interviewer.interviewers.builtin import BuiltinInterviewer
from ai_interviewer.interviewers.builtin.asked import unquoted
from ai_interviewer.interviewers.builtin.bank.library import library
from ai_interviewer.interviewers.builtin.languages import markers_for
from ai_interviewer.interviewers.builtin.questions.templates import REQUIREMENT_WORDS, deed_of
from ai_interviewer.interviewers.builtin.text import clipped
from ai_interviewer.interviewers.streams import result_of
from tests.interviewers.builtin.samples import (
    ANSWERS,
    BY_ID,
    PAIRS,
    ask,
    interview,
    sample_brief,
    small_brief,
)

PAIR_IDS = [pair["id"] for pair in PAIRS]
LOOSE = "I moved the whole archive to the new store. We were glad about it."


def language_of(question: str) -> str:
    markers = markers_for("", unquoted(question))
    return markers.language if markers else ""


def answers_of(pair: str, *grades: str) -> list[str]:
    return [a["answer"] for a in ANSWERS if a["pair"] == pair and a["grade"] in grades]


@pytest.mark.parametrize("pair", PAIR_IDS)
async def test_a_question_that_is_not_from_the_bank_names_posting_and_resume(pair: str) -> None:
    brief = sample_brief(pair)
    plan, history = await interview(brief, ["-"])
    from_bank = library(brief.posting.language).by_text
    for exchange in history:
        question = exchange.question
        phrase = plan.phrase_of(question.requirement)
        assert phrase
        if question.text not in from_bank:
            assert clipped(phrase, REQUIREMENT_WORDS) in question.text
            topic = PlannedTopic(question.type, 0, question.evidence)
            assert deed_of(topic, "en") in question.text


@pytest.mark.parametrize("pair", PAIR_IDS)
@pytest.mark.parametrize("count", [3, 12])
async def test_no_question_repeats_within_an_interview(pair: str, count: int) -> None:
    answers = answers_of(pair, "poor", "fair", "excellent")
    _, history = await interview(sample_brief(pair, questions=count, seed=count), answers)
    texts = [exchange.question.text for exchange in history]
    assert len(set(texts)) == count
    assert [exchange.question.number for exchange in history] == list(range(1, count + 1))


async def test_no_question_repeats_when_there_is_one_requirement_only() -> None:
    _, history = await interview(small_brief("- Steady oven control", questions=12), ["-"])
    assert len({exchange.question.text for exchange in history}) == 12


@pytest.mark.parametrize("pair", PAIR_IDS)
async def test_what_a_follow_up_quotes_stands_in_the_answer(pair: str) -> None:
    _, history = await interview(sample_brief(pair), answers_of(pair, "poor", "fair"))
    follow_ups = [e.question for e in history if e.question.follows_up is not None]
    assert follow_ups
    for question in follow_ups:
        answer = history[(question.follows_up or 0) - 1].answer
        opening, closing = ("“", "”") if "“" in question.text else ("«", "»")
        if "„" in question.text:
            opening, closing = "„", "“"
        if opening in question.text:
            quoted = question.text.split(opening, 1)[1].rsplit(closing, 1)[0]
            assert locate(quoted, answer) is not None


async def test_at_most_two_follow_ups_stay_on_a_topic() -> None:
    _, history = await interview(sample_brief("pm-product", questions=12), [LOOSE])
    in_a_row = longest = 0
    for exchange in history:
        in_a_row = in_a_row + 1 if exchange.question.follows_up is not None else 0
        longest = max(longest, in_a_row)
    assert 1 <= longest <= 2


@pytest.mark.parametrize("answer", ["", "fine", "I don't know."])
async def test_an_answer_with_nothing_in_it_is_not_probed(answer: str) -> None:
    _, history = await interview(sample_brief("grad-backend"), [answer])
    assert all(exchange.question.follows_up is None for exchange in history)


async def test_a_full_answer_needs_no_follow_up() -> None:
    sample = BY_ID["java-distributed-q3-b"]
    brief = sample_brief(sample["pair"])
    plan = (await result_of(BuiltinInterviewer().plan(brief))).plan
    first = await ask(Turn(brief, plan, (), 1))
    probed = type(first)(1, first.type.TECHNICAL, sample["question"], 0, None)
    following = await ask(Turn(brief, plan, (Exchange(probed, sample["answer"]),), 2))
    assert following.follows_up is None


async def test_levels_that_arrive_late_do_not_change_the_next_question() -> None:
    brief = sample_brief("grad-backend")
    plan = (await result_of(BuiltinInterviewer().plan(brief))).plan
    first = await ask(Turn(brief, plan, (), 1))
    unknown, known = Exchange(first, LOOSE), Exchange(first, LOOSE, Levels(2, 2, None, 2))
    assert await ask(Turn(brief, plan, (unknown,), 2)) == await ask(Turn(brief, plan, (known,), 2))


async def test_a_ukrainian_posting_is_asked_about_in_ukrainian() -> None:
    _, history = await interview(sample_brief("analyst-uk"), ["-"])
    assert [language_of(exchange.question.text) for exchange in history] == ["uk"] * 6


async def test_another_language_falls_back_to_english() -> None:
    plan = Plan((Requirement("Brot backen"),), (PlannedTopic(QuestionType.PROJECT, 0, None),))
    brief = small_brief("- Brot backen", language="nl")
    question = await ask(Turn(brief, plan, (), 1))
    assert "“Brot backen”" in question.text
    assert language_of(question.text) == "en"


async def test_the_streamed_text_only_grows() -> None:
    brief = sample_brief("grad-backend")
    plan = (await result_of(BuiltinInterviewer().plan(brief))).plan
    events = [event async for event in BuiltinInterviewer().ask(Turn(brief, plan, (), 1))]
    texts = [event.text for event in events[:-1]]  # type: ignore[union-attr]
    assert len(texts) > 1
    assert all(later.startswith(earlier) for earlier, later in itertools.pairwise(texts))
    assert texts[-1] == events[-1].question.text  # type: ignore[union-attr]
