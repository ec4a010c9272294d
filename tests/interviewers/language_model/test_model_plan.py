from dataclasses import replace

import pytest

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.domain.interview import Requirement
from ai_interviewer.interviewers.language_model.interviewer import LanguageModelInterviewer
from ai_interviewer.interviewers.streams import result_of
from tests.fakes.fake_openai import FakeOpenAI
from tests.interviewers.worlds import BRIEF, PLAN, POSTING, RESUME

TOPIC = {"type": "TECHNICAL", "requirement_number": 1, "evidence": None}


async def test_a_plan_has_verbatim_requirements_and_evidence(interviewer: LanguageModelInterviewer):
    plan = (await result_of(interviewer.plan(BRIEF))).plan

    assert plan.requirements
    assert all(item.phrase in POSTING.description for item in plan.requirements)
    assert all(topic.evidence is None or topic.evidence in RESUME for topic in plan.topics)


async def test_a_plan_mixes_the_types_from_the_start(interviewer: LanguageModelInterviewer):
    plan = (await result_of(interviewer.plan(BRIEF))).plan

    assert len(plan.topics) >= BRIEF.question_count
    assert {topic.type for topic in plan.topics[:3]} == set(QuestionType)


async def test_a_requirement_that_is_not_in_the_posting_is_dropped_with_its_topics(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    phrases = ["Ten years of Fortran", "MENTORING  of two mid-level engineers"]
    topics = [TOPIC, TOPIC | {"requirement_number": 2}, TOPIC | {"requirement_number": 9}]
    fake.next({"reply": {"requirements": phrases, "topics": topics}})

    plan = (await result_of(interviewer.plan(BRIEF))).plan

    assert plan.requirements == (Requirement("Mentoring of two mid-level engineers"),)
    assert {topic.requirement for topic in plan.topics} == {0}


async def test_invented_evidence_becomes_no_evidence(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    topic = TOPIC | {"evidence": "Won the Turing Award"}
    fake.next({"reply": {"requirements": [PLAN.requirements[0].phrase], "topics": [topic]}})

    plan = (await result_of(interviewer.plan(BRIEF))).plan

    assert plan.topics[0].evidence is None


async def test_a_thin_plan_of_one_type_is_filled_up_and_mixed(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next({"reply": {"requirements": [PLAN.requirements[0].phrase], "topics": [TOPIC]}})

    plan = (await result_of(interviewer.plan(replace(BRIEF, question_count=12)))).plan

    assert len(plan.topics) >= 12
    assert {topic.type for topic in plan.topics[:3]} == set(QuestionType)
    assert all(topic.requirement == 0 for topic in plan.topics)


async def test_known_requirements_are_kept_in_their_order(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    known = tuple(reversed(PLAN.requirements))

    plan = (await result_of(interviewer.plan(replace(BRIEF, known_requirements=known)))).plan

    assert plan.requirements == known
    asked = fake.chats("interview_plan")[0]["body"]["messages"][1]["content"]
    assert f"1. {known[0].phrase}" in asked


async def test_topics_of_known_requirements_follow_the_phrase_rather_than_the_number(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    known = PLAN.requirements
    reply = {"requirements": [known[2].phrase], "topics": [TOPIC]}
    fake.next({"reply": reply})

    plan = (await result_of(interviewer.plan(replace(BRIEF, known_requirements=known)))).plan

    assert plan.topics[0].requirement == 2


async def test_a_plan_without_any_real_requirement_is_repaired_by_one_more_call(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next({"reply": {"requirements": ["Ten years of Fortran"], "topics": [TOPIC]}})
    spent = []

    planned = await result_of(interviewer.plan(BRIEF), note_spending=spent.append)

    first, second = fake.chats("interview_plan")
    assert "no requirement is a verbatim phrase" in second["body"]["messages"][-1]["content"]
    assert planned.plan.requirements
    (consumption,) = spent
    assert consumption.input_tokens > len(str(first["body"]["messages"])) // 4


async def test_a_plan_that_stays_wrong_is_unusable(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next({"reply": {"requirements": [], "topics": []}, "times": 2})

    with pytest.raises(InterviewerFailed) as failed:
        await result_of(interviewer.plan(BRIEF))

    assert failed.value.kind is FailureKind.UNUSABLE_OUTPUT
    assert len(fake.chats()) == 2
