"""Retakes: the same questions or new ones, numbered without gaps or doubles."""

import asyncio
from dataclasses import replace
from uuid import UUID

import pytest

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import ExperienceLevel, FeedbackTiming
from ai_interviewer.domain.errors import Conflict, NotFound, ValidationFailed
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.models import InterviewSession
from ai_interviewer.services import interviews
from ai_interviewer.services.interviews import retakes
from ai_interviewer.services.material import job_postings, resumes
from ai_interviewer.views.interview import InterviewView
from tests.attempts import complete_retake
from tests.factories import (
    POSTING,
    a_completed_interview,
    a_posting,
    a_user,
    an_interview,
    answer_and_analyse,
    edit_posting,
)


async def load(user: UUID, session: UUID) -> InterviewView:
    return await interviews.load(user_id=user, session_id=session)


async def row_of(session: UUID) -> InterviewSession:
    async with transaction() as db:
        return await db.get_one(InterviewSession, session)


async def test_the_same_questions_come_again_word_for_word(db):
    user = await a_user()
    first = await a_completed_interview(user, questions=4)

    again = await complete_retake(user, first, questions=4)

    before, after = await load(user, first), await load(user, again)
    assert [q.text for q in after.questions] == [q.text for q in before.questions]
    assert [q.follows_up for q in after.questions] == [q.follows_up for q in before.questions]
    assert any(q.follows_up for q in after.questions)
    assert [{q.is_repeated for q in view.questions} for view in (before, after)] == [
        {False},
        {True},
    ]
    assert [q.requirement for q in after.questions] == [q.requirement for q in before.questions]
    assert (before.attempt_number, after.attempt_number) == (1, 2)
    assert (await row_of(again)).retake_of_id == first
    assert (await row_of(again)).repeats_questions


async def test_the_first_attempt_keeps_its_answers_and_feedback(db):
    user = await a_user()
    first = await a_completed_interview(user)
    before = await load(user, first)

    await complete_retake(user, first)

    after = await load(user, first)
    assert len(after.chain.path) == len(before.chain.path) + 1
    # Work that nobody takes up in this test goes on ageing.
    assert replace(after, chain=before.chain, work=before.work) == before


async def test_new_questions_are_new(db):
    user = await a_user()
    first = await a_completed_interview(user)

    again = await complete_retake(user, first, repeats_questions=False)

    before, after = await load(user, first), await load(user, again)
    assert not {q.text for q in before.questions} & {q.text for q in after.questions}
    assert not (await row_of(again)).repeats_questions
    assert (await row_of(again)).retake_of_id == first


async def test_a_retake_has_the_posting_and_the_resume_as_they_stand_now(db):
    user = await a_user()
    job = await a_posting(user)
    first = await a_completed_interview(user, job_id=job)
    await resumes.save(user_id=user, text="Another life\n\nTen years of Python.")
    await edit_posting(
        user,
        job,
        role_title="Staff Engineer",
        level=ExperienceLevel.LEAD,
        description=POSTING + "\n- Experience with Go",
        tech_stack=("Go",),
    )

    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)

    assert (await load(user, again)).role_title == "Staff Engineer"
    assert (await row_of(again)).resume_text.startswith("Another life")
    assert (await load(user, first)).role_title == "Senior Backend Engineer"


async def test_a_retake_goes_on_when_the_original_is_deleted_meanwhile(db):
    user = await a_user()
    first = await a_completed_interview(user)
    texts = [q.text for q in (await load(user, first)).questions]
    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    await answer_and_analyse(user, again)

    await interviews.remove(user_id=user, session_id=first)
    await interviews.move_to_next_question(user_id=user, session_id=again)
    await answer_and_analyse(user, again)

    assert [q.text for q in (await load(user, again)).questions][:2] == texts[:2]
    assert (await row_of(again)).retake_of_id is None


@pytest.mark.parametrize("repeats", [True, False])
async def test_two_simultaneous_retakes_get_two_numbers(live_db, repeats):
    user = await a_user()
    first = await a_completed_interview(user)

    both = await asyncio.gather(
        *(
            retakes.begin(user_id=user, session_id=first, repeats_questions=repeats)
            for _ in range(2)
        )
    )

    numbers = [(await row_of(session)).attempt_number for session in both]
    assert sorted(number or 0 for number in numbers) == [2, 3]


@pytest.mark.parametrize("repeats", [True, False])
async def test_a_retake_and_a_new_interview_at_once_get_two_numbers(live_db, repeats):
    user = await a_user()
    job = await a_posting(user)
    first = await a_completed_interview(user, job_id=job)

    both = await asyncio.gather(
        retakes.begin(user_id=user, session_id=first, repeats_questions=repeats),
        interviews.begin(
            user_id=user,
            job_id=job,
            question_count=3,
            interviewer=BUILTIN,
            feedback_timing=FeedbackTiming.AFTER_EACH,
        ),
    )

    numbers = [(await row_of(session)).attempt_number for session in both]
    assert sorted(number or 0 for number in numbers) == [2, 3]


async def test_the_terms_of_a_retake_are_those_of_the_original(db):
    user = await a_user()
    session = await an_interview(user, questions=5, feedback=FeedbackTiming.AT_END)
    await answer_and_analyse(user, session)
    await interviews.finish(user_id=user, session_id=session)

    terms = await retakes.terms(user_id=user, session_id=session)
    await resumes.remove(user_id=user)

    assert terms.question_count == 5
    assert terms.terms.startswith("Same settings: Built-in · At the end. ")
    assert terms.same_hint.startswith("The same 2 questions")
    assert terms.new_hint.startswith("5 new questions")
    assert (terms.has_resume, terms.has_key, terms.needs_key) == (True, False, False)
    assert not (await retakes.terms(user_id=user, session_id=session)).has_resume


async def test_an_unfinished_interview_cannot_be_retaken(db):
    user = await a_user()
    session = await an_interview(user)

    with pytest.raises(Conflict, match="retake_unfinished"):
        await retakes.begin(user_id=user, session_id=session, repeats_questions=True)


async def test_an_interview_of_a_deleted_posting_cannot_be_retaken(db):
    user = await a_user()
    job = await a_posting(user)
    first = await a_completed_interview(user, job_id=job)
    await job_postings.remove(user_id=user, job_id=job)

    with pytest.raises(Conflict, match="retake_posting_deleted"):
        await retakes.begin(user_id=user, session_id=first, repeats_questions=False)


async def test_an_outsider_cannot_retake(db):
    owner, outsider = await a_user(), await a_user()
    first = await a_completed_interview(owner)
    await resumes.save(user_id=outsider, text="Somebody else")

    with pytest.raises(NotFound):
        await retakes.begin(user_id=outsider, session_id=first, repeats_questions=True)


async def test_a_retake_needs_an_interviewer_that_speaks_the_postings_language(db):
    user = await a_user()
    job = await a_posting(user)
    first = await a_completed_interview(user, job_id=job)
    await edit_posting(user, job, language="ja")

    with pytest.raises(ValidationFailed, match="language_not_spoken"):
        await retakes.begin(user_id=user, session_id=first, repeats_questions=False)
