"""Interviews: begun with snapshots, numbered, resumed, finished."""

import asyncio
from uuid import UUID

import psycopg
import pytest
from sqlalchemy import Engine, event

from ai_interviewer.domain.errors import NotFound, ValidationFailed
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.models.base import new_id
from ai_interviewer.services import interviews
from ai_interviewer.services.material import job_postings, resumes
from tests.factories import (
    ODD_DRAFT,
    a_posting,
    a_user,
    an_interview,
    answer_and_analyse,
    run_queued_work,
)


async def test_an_interview_asks_its_first_question(db):
    user = await a_user()
    session = await an_interview(user)

    await run_queued_work(session)

    view = await interviews.load(user_id=user, session_id=session)
    assert [q.number for q in view.questions] == [1]
    assert view.questions[0].requirement
    assert view.attempt_number == 1


async def test_what_ends_while_an_interview_is_read_is_not_taken_for_shown(live_db):
    """A page without a question that believes none is coming would wait for ever."""
    user = await a_user()
    session = await an_interview(user)
    ended = []

    def end_it(_connection, _cursor, statement, *_rest) -> None:
        if "FROM operations" in statement and not ended:
            ended.append(statement)
            with psycopg.connect(live_db.replace("+psycopg", "", 1)) as worker:
                worker.execute(
                    "INSERT INTO questions (id, interview_session_id, number, type, text, lang,"
                    " key_points, hints_taken, is_context_trimmed, model, prompt_version,"
                    " instrument_hash, created_at)"
                    " VALUES (%s, %s, 1, 'TECHNICAL', 'Why?', 'en', '[]', 0, false, '', '', '',"
                    " now())",
                    [new_id(), session],
                )
                worker.execute("UPDATE operations SET status = 'COMPLETED', finished_at = now()")

    event.listen(Engine, "before_cursor_execute", end_it)
    try:
        view = await interviews.load(user_id=user, session_id=session)
    finally:
        event.remove(Engine, "before_cursor_execute", end_it)

    assert ended
    assert (len(view.questions) == 1) or not all(one.is_final for one in view.work)


async def test_an_outsider_finds_no_interview(db):
    owner, outsider = await a_user(), await a_user()
    session = await an_interview(owner)

    with pytest.raises(NotFound):
        await interviews.load(user_id=outsider, session_id=session)


async def test_an_interview_needs_a_resume(db):
    user = await a_user()
    job = await a_posting(user)
    session = await an_interview(user, job_id=job)
    await resumes.remove(user_id=user)

    with pytest.raises(ValidationFailed) as refused:
        await begin_without_resume(user, job)

    assert "résumé" in refused.value.message
    assert (await interviews.sources(user_id=user, session_id=session)).resume


async def begin_without_resume(user, job):
    from ai_interviewer.domain.enums import FeedbackTiming

    return await interviews.begin(
        user_id=user,
        job_id=job,
        question_count=6,
        interviewer=BUILTIN,
        feedback_timing=FeedbackTiming.AFTER_EACH,
    )


async def test_answering_gives_feedback_and_prepares_the_next_question(db):
    user = await a_user()
    session = await an_interview(user)

    view = await answer_and_analyse(user, session)

    assert view.questions[0].has_feedback
    assert len(view.questions[0].feedback.scores) == 4
    assert [q.number for q in view.questions] == [1, 2]
    assert view.current_number == 1


async def test_deleting_a_posting_keeps_its_interviews(db):
    user = await a_user()
    job = await a_posting(user)
    session = await an_interview(user, job_id=job)

    await job_postings.remove(user_id=user, job_id=job)

    assert (await interviews.load(user_id=user, session_id=session)).role_title
    with pytest.raises(NotFound):
        await job_postings.load(user_id=user, job_id=job)


async def test_attempt_numbers_are_never_doubled_by_simultaneous_starts(live_db):
    user = await a_user()
    job = await a_posting(user)
    await resumes.save(user_id=user, text="Ten years of everything.")

    sessions = await asyncio.gather(*(an_interview(user, job_id=job) for _ in range(6)))

    views = [await interviews.load(user_id=user, session_id=session) for session in sessions]
    assert sorted(view.attempt_number for view in views) == [1, 2, 3, 4, 5, 6]


async def test_a_deleted_attempt_leaves_a_gap(db):
    user = await a_user()
    job = await a_posting(user)
    await interviews.remove(user_id=user, session_id=await an_interview(user, job_id=job))

    view = await interviews.load(user_id=user, session_id=await an_interview(user, job_id=job))

    assert view.attempt_number == 2


async def test_finishing_without_an_answer_discards_the_interview(db):
    user = await a_user()
    session = await an_interview(user)
    await run_queued_work(session)

    assert not await interviews.finish(user_id=user, session_id=session)
    with pytest.raises(NotFound):
        await interviews.load(user_id=user, session_id=session)


async def test_an_interview_says_what_became_of_its_posting(db):
    user = await a_user()
    job = await a_posting(user)
    session = await an_interview(user, job_id=job)
    before = await interviews.load(user_id=user, session_id=session)

    await job_postings.update(user_id=user, job_id=job, draft=ODD_DRAFT)
    edited = await interviews.load(user_id=user, session_id=session)
    await job_postings.remove(user_id=user, job_id=job)
    deleted = await interviews.load(user_id=user, session_id=session)

    seen = [
        (v.is_posting_edited, v.is_posting_deleted, v.job_id) for v in (before, edited, deleted)
    ]
    assert seen == [(False, False, str(job)), (True, False, str(job)), (False, True, "")]
    assert deleted.company == before.company == "Hopperlane"


async def test_a_new_interview_for_the_same_posting_repeats_no_question(db):
    user = await a_user()
    first = await an_interview(user)
    view = await answer_and_analyse(user, first)
    second = await an_interview(user, job_id=UUID(view.job_id))
    await run_queued_work(second)

    again = await interviews.load(user_id=user, session_id=second)
    assert again.questions[0].text not in {question.text for question in view.questions}
