"""Plan and first question in one reply."""

from dataclasses import replace
from typing import Any

import pytest

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.language_model.interviewer import LanguageModelInterviewer
from ai_interviewer.interviewers.streams import result_of
from tests.fakes.fake_openai import FakeOpenAI
from tests.interviewers.worlds import BRIEF, PLAN, outcome

QUESTION = "Which lock does a concurrent index build take, and when have you waited for it?"
FIRST = {"type": "PROJECT", "requirement": PLAN.requirements[1].phrase, "evidence": None}


def opening(**changes: Any) -> dict[str, Any]:
    topic = {"type": "TECHNICAL", "requirement_number": 1, "evidence": None}
    whole = {
        "first": FIRST,
        "text": QUESTION,
        "key_points": [{"text": "It waits for older transactions", "why": "It may hang"}],
        "requirements": [item.phrase for item in PLAN.requirements],
        "topics": [topic, topic | {"type": "BEHAVIORAL", "requirement_number": 3}],
    }
    return {"reply": whole | changes}


async def test_one_call_gives_the_plan_and_a_question_about_its_first_topic(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(opening())

    texts, begun = await outcome(interviewer.begin(BRIEF))

    plan, question = begun.planned.plan, begun.asked.question
    assert len(fake.chats()) == 1
    assert texts[-1] == question.text == QUESTION
    assert plan.requirements == PLAN.requirements
    assert (question.number, question.type, question.requirement) == (1, QuestionType.PROJECT, 1)
    assert plan.topics[0].requirement == 1
    assert {topic.type for topic in plan.topics[:3]} == set(QuestionType)
    assert [point.text for point in question.key_points] == ["It waits for older transactions"]


async def test_the_question_is_shown_before_the_plan_is_written(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    words_of_question = len(QUESTION.split())
    fake.next(opening())

    texts, _ = await outcome(interviewer.begin(BRIEF))

    assert len(texts) >= words_of_question
    assert not any(PLAN.requirements[0].phrase in text for text in texts)


async def test_a_first_requirement_that_the_list_leaves_out_is_added(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(opening(requirements=[PLAN.requirements[0].phrase], topics=[]))

    _, begun = await outcome(interviewer.begin(BRIEF))

    plan = begun.planned.plan
    assert plan.phrase_of(plan.topics[0].requirement) == FIRST["requirement"]
    assert len(plan.topics) >= BRIEF.question_count


async def test_a_question_about_something_else_than_the_known_requirements_is_repaired(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    known = replace(BRIEF, known_requirements=PLAN.requirements[:1])
    fake.next(opening(), opening(first=FIRST | {"requirement": PLAN.requirements[0].phrase}))

    _, begun = await outcome(interviewer.begin(known))

    assert begun.planned.plan.requirements == known.known_requirements
    assert begun.asked.question.requirement == 0
    _, second = fake.chats()
    assert "first.requirement is none of" in second["body"]["messages"][-1]["content"]


async def test_a_plan_is_kept_when_no_question_can_be_used(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(*[opening(text=" ")] * 2)

    _, begun = await outcome(interviewer.begin(BRIEF))

    assert begun.planned.plan.requirements == PLAN.requirements
    assert begun.asked is None


async def test_an_opening_that_stays_wrong_is_unusable(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(*[opening(first=FIRST | {"requirement": "Fortran"}, requirements=[])] * 2)

    with pytest.raises(InterviewerFailed) as failed:
        await result_of(interviewer.begin(BRIEF))

    assert failed.value.kind is FailureKind.UNUSABLE_OUTPUT
    assert len(fake.chats()) == 2
