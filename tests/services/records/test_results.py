"""An interview's numbers follow its answers and their current feedback."""

from datetime import timedelta
from statistics import fmean
from uuid import UUID

import pytest
from sqlalchemy import select, text, update

from ai_interviewer.database import migrations, transaction
from ai_interviewer.domain import rubric
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.models import Answer, Feedback, InterviewResult, Question
from ai_interviewer.services import interviews
from ai_interviewer.services._records import interview_rows, results
from ai_interviewer.services.interviews import answers
from tests.factories import (
    a_question,
    a_user,
    an_interview,
    answer_and_analyse,
    complete_interview,
    run_queued_work,
)


async def result_of(session_id: UUID) -> InterviewResult | None:
    async with transaction() as db:
        return await db.get(InterviewResult, session_id)


async def rows_of(session_id: UUID) -> list[tuple[Question, Answer, Feedback]]:
    async with transaction() as db:
        rows = await interview_rows.question_rows(db, session_id=session_id)
    return [(q, a, f) for q, a, f in rows if a is not None and f is not None]


async def a_finished_interview(*texts: str) -> UUID:
    """A finished interview with these answers; its id."""
    user = await a_user()
    return await complete_interview(user, await an_interview(user), *texts)


async def test_the_numbers_are_those_of_the_answers(db):
    session = await a_finished_interview(
        "fine", "I measured first; then I added an index. It took 40 ms."
    )
    rows = await rows_of(session)
    levels = [interview_rows.levels_of(feedback) for _, _, feedback in rows]
    points = [rubric.overall(level) for level in levels]

    result = await result_of(session)

    assert result is not None
    assert result.is_counted
    assert (result.answered, result.graded) == (2, 2)
    assert result.overall == pytest.approx(fmean(points))
    for row in rubric.RUBRIC:
        name = row.dimension.value.lower()
        assessed = [v for level in levels if (v := level.of(row.dimension)) is not None]
        assert getattr(result, f"{name}_sum") == pytest.approx(sum(assessed))
        assert getattr(result, f"{name}_count") == len(assessed)
    for kind in {question.type for question, _, _ in rows}:
        of_kind = [p for (q, _, _), p in zip(rows, points, strict=True) if q.type is kind]
        assert getattr(result, f"{kind.value.lower()}_points") == pytest.approx(sum(of_kind))
        assert getattr(result, f"{kind.value.lower()}_graded") == len(of_kind)
    assert sum(result.distribution) == 2
    assert all(result.distribution[round(value)] for value in points)
    assert result.interviewer == BUILTIN
    assert result.instrument_hash == rows[0][2].instrument_hash


async def test_an_unfinished_interview_is_not_counted(db):
    user = await a_user()
    session = await an_interview(user)
    await answer_and_analyse(user, session)

    result = await result_of(session)

    assert result is not None
    assert not result.is_counted
    assert result.graded == 1


async def test_an_answer_counts_before_it_is_graded(db):
    user = await a_user()
    session = await an_interview(user)
    question = await a_question(user, session)
    await answers.submit(user_id=user, question_id=question, text="I would measure first.")

    waiting = await result_of(session)
    await run_queued_work(session)

    assert waiting is not None
    assert (waiting.answered, waiting.graded, waiting.overall) == (1, 0, None)


async def test_answers_graded_by_two_instruments_are_marked_as_mixed(db):
    session = await a_finished_interview("fine", "fine")
    newest = (await rows_of(session))[1][2].id
    async with transaction() as inner:
        await inner.execute(
            update(Feedback).where(Feedback.id == newest).values(instrument_hash="another")
        )
        await results.refresh_results(inner, session_id=session)

    result = await result_of(session)

    assert result is not None
    assert result.instrument_hash == results.MIXED


async def test_a_question_left_open_over_night_is_not_a_night_of_practice(db):
    session = await a_finished_interview("fine", "fine")
    async with transaction() as inner:
        for question, answer, took in [
            (q, a, t) for (q, a, _), t in zip(await rows_of(session), (90, 36_000), strict=True)
        ]:
            when = question.created_at + timedelta(seconds=took)
            await inner.execute(
                update(Answer).where(Answer.id == answer.id).values(submitted_at=when)
            )
        await results.refresh_results(inner, session_id=session)

    result = await result_of(session)

    assert result is not None
    assert result.practice_seconds == 90 + 1800


async def test_a_deleted_interview_has_no_result(db):
    user = await a_user()
    session = await an_interview(user)
    await answer_and_analyse(user, session)

    await interviews.remove(user_id=user, session_id=session)

    assert await result_of(session) is None


async def test_the_migration_computes_results_of_earlier_interviews(live_db):
    session = await a_finished_interview("fine", "I measured first, then added an index: 40 ms.")
    now = await result_of(session)
    migrations.downgrade(live_db, "0004")

    migrations.upgrade(live_db)

    async with transaction() as inner:
        assert await inner.scalar(text("SELECT count(*) FROM interview_results")) == 1
        again = await inner.scalar(select(InterviewResult))
    assert again is not None
    assert again.model_dump() == now.model_dump()
