"""Weak answers come back for practice, on a schedule that every further answer moves."""

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import FeedbackTiming, InterviewKind, OperationKind
from ai_interviewer.domain.errors import NotFound, ValidationFailed
from ai_interviewer.models import InterviewResult, InterviewSession, Question
from ai_interviewer.models.base import now
from ai_interviewer.services import interviews, practice
from ai_interviewer.services._records import interview_rows
from ai_interviewer.services.material import job_postings, resumes
from tests.attempts import VAGUE, a_weak_interview
from tests.factories import (
    ANSWER,
    STRONG,
    a_posting,
    a_user,
    an_interview,
    answer_and_analyse,
    operations_of,
)
from tests.services.practice.cards import cards_of, practise


async def test_a_practice_asks_the_one_question_and_counts_nowhere(db):
    user = await a_user()
    job = await a_posting(user)
    source = await a_weak_interview(user, job=job)
    asked = (await interviews.load(user_id=user, session_id=source)).questions[0]

    session = await practise(user, VAGUE)

    view = await interviews.load(user_id=user, session_id=session)
    async with transaction() as inner:
        row = await inner.get_one(InterviewSession, session)
        result = await inner.get_one(InterviewResult, session)
    assert view.is_practice
    assert [(q.text, q.requirement) for q in view.questions] == [(asked.text, asked.requirement)]
    assert (row.kind, row.attempt_number, row.question_count) == (InterviewKind.PRACTICE, None, 1)
    assert row.feedback_timing is FeedbackTiming.AFTER_EACH
    assert not result.is_counted
    assert (await job_postings.load(user_id=user, job_id=job)).interview_count == 1
    assert await _attempt_number_of_next(user, job) == 2
    kinds = {operation.kind for operation in await operations_of(session)}
    assert OperationKind.SUMMARY not in kinds


async def _attempt_number_of_next(user: UUID, job: UUID) -> int:
    session = await an_interview(user, job_id=job)
    return (await interviews.load(user_id=user, session_id=session)).attempt_number


async def test_practising_well_puts_the_question_off_and_badly_does_not(db):
    user = await a_user()
    await a_weak_interview(user)

    await practise(user, VAGUE)
    (weak,) = await cards_of(user)
    await practise(user, STRONG)
    (better,) = await cards_of(user)

    assert weak.due_at - now() < timedelta(hours=1)
    assert better.due_at - now() > timedelta(hours=12)
    assert better.practised_at is not None
    assert better.last_points > weak.last_points
    queue = await practice.due_cards(user_id=user)
    assert queue.due == []
    assert queue.nothing_due.startswith(
        ("Nothing is due. The next one comes tomorrow", "Nothing is due. The next one comes on ")
    )


async def test_a_practice_shows_the_time_before_and_when_it_comes_again(db):
    user = await a_user()
    await a_weak_interview(user)
    (card,) = await cards_of(user)
    weak = f"{card.last_points:.1f}"

    first = await practise(user, STRONG)
    (card,) = await cards_of(user)
    good = f"{card.last_points:.1f}"
    second = await practise(user, VAGUE)

    shown = (await interviews.load(user_id=user, session_id=first)).outcome
    later = (await interviews.load(user_id=user, session_id=second)).outcome
    assert (shown.before, shown.after, shown.is_comparable) == (weak, good, True)
    assert (later.before, later.after) == (good, weak)
    assert later.again == "You'll see this question again today."
    assert shown.next_id == ""


async def test_a_question_of_a_deleted_posting_can_be_practised(db):
    user = await a_user()
    job = await a_posting(user)
    await a_weak_interview(user, job=job)
    await job_postings.remove(user_id=user, job_id=job)

    session = await practise(user, ANSWER)

    view = await interviews.load(user_id=user, session_id=session)
    assert view.role_title == "Senior Backend Engineer"
    assert view.questions[0].has_feedback


async def test_a_practice_that_was_begun_is_gone_back_to(live_db):
    user = await a_user()
    await a_weak_interview(user)
    (card,) = await cards_of(user)

    begun = await asyncio.gather(*(practice.begin(user_id=user, card_id=card.id) for _ in range(2)))

    assert len(set(begun)) == 1


async def test_practice_needs_a_resume(db):
    user = await a_user()
    await a_weak_interview(user)
    await resumes.remove(user_id=user)
    (card,) = await cards_of(user)

    with pytest.raises(ValidationFailed, match="resume_missing"):
        await practice.begin(user_id=user, card_id=card.id)


async def test_an_outsider_has_no_part_in_it(db):
    owner, outsider = await a_user(), await a_user()
    await a_weak_interview(owner)
    (card,) = await cards_of(owner)
    session = await practice.begin(user_id=owner, card_id=card.id)

    for attempt in (practice.begin, practice.stop_practising):
        with pytest.raises(NotFound):
            await attempt(user_id=outsider, card_id=card.id)
    with pytest.raises(NotFound):
        await interviews.load(user_id=outsider, session_id=session)
    assert (await practice.due_cards(user_id=outsider)).is_empty


async def question_ids(session: UUID) -> list[UUID]:
    query = select(Question.id).where(Question.interview_session_id == session)
    async with transaction() as db:
        return list(await db.scalars(query))


async def test_practices_count_as_no_questions_of_earlier_interviews(db):
    user = await a_user()
    job = await a_posting(user)
    session = await a_weak_interview(user, job=job)
    [card] = (await practice.due_cards(user_id=user)).due
    begun = await practice.begin(user_id=user, card_id=UUID(card.id))
    await answer_and_analyse(user, begun, VAGUE)
    await interviews.finish(user_id=user, session_id=begun)
    later = await an_interview(user, job_id=job)

    async with transaction() as inner:
        known = await interview_rows.asked_before(
            inner, interview=await inner.get_one(InterviewSession, later)
        )

    assert len(known) == len(set(known)) == len(await question_ids(session))
