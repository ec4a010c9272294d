"""Progress over many interviews: the numbers, where lines break, and whose they are."""

from datetime import date
from statistics import fmean
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain import rubric
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.models import JobPosting
from ai_interviewer.models.base import now
from ai_interviewer.models.material import Requirement
from ai_interviewer.services import progress
from ai_interviewer.services._records import interview_rows
from ai_interviewer.services.interviews import retakes
from ai_interviewer.services.progress import _queries
from ai_interviewer.texts import t
from ai_interviewer.views.progress import ProgressView
from ai_interviewer.views.scores import dimension_means
from tests.attempts import NOTHING, WEAK, mark_as_another_rubric, two_attempts
from tests.factories import (
    ANSWER,
    POSTING,
    a_posting,
    a_user,
    an_interview,
    answer_and_analyse,
    complete_interview,
    edit_posting,
)
from tests.statements import statements


async def levels_of(*sessions):
    """The levels of all answers of these interviews, read from the answers themselves."""
    levels = []
    async with transaction() as db:
        for session in sessions:
            rows = await interview_rows.question_rows(db, session_id=session)
            levels += [(q.type, interview_rows.levels_of(f)) for q, _, f in rows if f is not None]
    return levels


async def test_the_numbers_are_those_of_the_answers(db):
    user = await a_user()
    job = await a_posting(user)
    sessions = await two_attempts(user, job)
    graded = await levels_of(*sessions)
    points = [rubric.overall(levels) for _, levels in graded]

    view = await progress.load(user_id=user)

    assert (view.totals.sessions, view.totals.answers) == (2, 6)
    assert view.totals.overall == f"{fmean(points):.1f}"
    assert view.totals.basis == ""
    means = [(mean.name, mean.points) for mean in dimension_means([levels for _, levels in graded])]
    assert [(mean.name, mean.points) for mean in view.totals.means] == means
    assert "Technical correctness" not in dict(means)
    assert all(point.dimensions[2] is None for point in view.points[1:])
    for mean in view.types:
        own = [
            p
            for (kind, _), p in zip(graded, points, strict=True)
            if mean.name == t.interview.question_types[kind.value]
        ]
        assert (mean.points, mean.count) == (pytest.approx(fmean(own)), len(own))
    assert sum(view.distribution) == 6
    assert all(view.distribution[round(value)] for value in points)
    assert [point.is_joined for point in view.points] == [False, True]
    (line,) = view.attempts
    assert [point.number for point in line.points] == [1, 2]


async def test_a_line_breaks_where_the_rubric_changed_and_says_so(db):
    user = await a_user()
    job = await a_posting(user)
    _, second = await two_attempts(user, job)
    await mark_as_another_rubric(second)

    view = await progress.load(user_id=user, job_id=job)

    assert [point.is_joined for point in view.points] == [False, False]
    assert [point.is_joined for point in view.attempts[0].points] == [False, False]
    assert len(view.breaks) == 1
    assert "the rubric changed" in view.breaks[0]
    assert "1 of 2" in view.totals.basis
    assert "two comparable attempts" in view.totals.trend


async def test_a_postings_trend_is_a_verdict_with_its_uncertainty(db):
    user = await a_user()
    job = await a_posting(user)
    await two_attempts(user, job, NOTHING)

    view = await progress.load(user_id=user, job_id=job)

    assert view.totals.trend.startswith("From attempt 1 to attempt 2. Improved: overall ")
    assert "95\u00a0% interval" in view.totals.trend
    assert view.requirements.attempts == [1, 2]
    cells = [cell.level for row in view.requirements.rows for cell in row.cells]
    assert any(level >= 0 for level in cells)
    assert -1 in cells


async def test_requirements_are_in_the_order_of_the_posting(db):
    user = await a_user()
    job = await a_posting(user)
    await complete_interview(user, await an_interview(user, job_id=job), ANSWER)
    async with transaction() as inner:
        positions = {
            row.phrase: row.position
            for row in await inner.scalars(
                select(Requirement).where(col(Requirement.job_posting_id) == job)
            )
        }

    rows = (await progress.load(user_id=user, job_id=job)).requirements.rows

    assert [positions[row.phrase] for row in rows] == sorted(positions.values())
    assert len(rows) > 3


async def test_requirements_are_those_of_the_current_posting(db):
    user = await a_user()
    job = await a_posting(user)
    await complete_interview(user, await an_interview(user, job_id=job), ANSWER)
    first = await requirement_phrases(user, job)
    await edit_posting(
        user, job, description="We need:\n- Experience with Go\n- Experience with Rust"
    )
    await complete_interview(user, await an_interview(user, job_id=job), ANSWER)
    second = await requirement_phrases(user, job)
    await edit_posting(user, job, description=POSTING)
    await complete_interview(user, await an_interview(user, job_id=job), ANSWER)

    assert {"Experience with Go", "Experience with Rust"} & set(second)
    assert (await requirement_phrases(user, job))[: len(first)] == first


async def requirement_phrases(user: UUID, job: UUID) -> list[str]:
    view = await progress.load(user_id=user, job_id=job)
    return [row.phrase for row in view.requirements.rows]


async def test_postings_of_one_title_are_told_apart(db):
    user = await a_user()
    jobs = [await a_posting(user) for _ in range(3)]
    async with transaction() as inner:
        (await inner.get_one(JobPosting, jobs[0])).company = "Quillmarrow"
    for job in jobs:
        await complete_interview(user, await an_interview(user, job_id=job), ANSWER)

    view = await progress.load(user_id=user)

    names = {choice.id: choice.title for choice in view.choices}
    assert names[str(jobs[0])] == "Senior Backend Engineer · Quillmarrow"
    assert {names[str(job)] for job in jobs[1:]} == {
        "Senior Backend Engineer · Hopperlane",
        "Senior Backend Engineer · Hopperlane (2)",
    }
    assert {line.title for line in view.attempts} == set(names.values())


async def test_a_chosen_posting_is_shown_however_many_came_later(db, monkeypatch):
    monkeypatch.setattr(_queries, "_MOST_POSTINGS", 1)
    user = await a_user()
    first, second = await a_posting(user), await a_posting(user, title="Data engineer")
    for job in (first, second):
        await complete_interview(user, await an_interview(user, job_id=job), ANSWER)

    for job in (first, second):
        assert (await progress.load(user_id=user, job_id=job)).totals.sessions == 1


async def test_many_attempts_at_one_posting_have_a_slope_and_few_a_difference(db):
    user = await a_user()
    job = await a_posting(user)
    await two_attempts(user, job, NOTHING)
    few = (await progress.load(user_id=user, job_id=job)).totals.trend
    for text in (WEAK, ANSWER, ANSWER):
        await complete_interview(user, await an_interview(user, job_id=job), text)

    many = (await progress.load(user_id=user, job_id=job)).totals.trend

    assert few.startswith("From attempt 1 to attempt 2. Improved: overall ")
    assert "of 5 interviews" in many


async def test_one_interview_is_not_a_trend(db):
    user = await a_user()
    await complete_interview(user, await an_interview(user), ANSWER)

    view = await progress.load(user_id=user)

    assert "isn't a trend yet" in view.totals.trend


async def test_the_only_posting_needs_no_choice(db):
    user = await a_user()
    job = await a_posting(user)
    await two_attempts(user, job, NOTHING)

    every, chosen = await progress.load(user_id=user), await progress.load(user_id=user, job_id=job)

    assert every.totals.trend == chosen.totals.trend
    assert "Improved: overall " in every.totals.trend
    other = await a_posting(user, title="Data engineer")
    await complete_interview(user, await an_interview(user, job_id=other), ANSWER)
    assert "for a trend" in (await progress.load(user_id=user)).totals.trend


async def test_requirements_need_no_choice_where_there_is_one_posting(db):
    user = await a_user()
    first, second = await a_posting(user), await a_posting(user, title="Data engineer")
    await complete_interview(user, await an_interview(user, job_id=first), ANSWER)

    assert (await progress.load(user_id=user)).requirements == (
        await progress.load(user_id=user, job_id=first)
    ).requirements
    assert "asked in one attempt" in (await progress.load(user_id=user)).requirements.summary

    await complete_interview(user, await an_interview(user, job_id=second), ANSWER)

    assert not (await progress.load(user_id=user)).requirements.rows


async def test_unfinished_interviews_do_not_count(db):
    user = await a_user()
    await answer_and_analyse(user, await an_interview(user))

    view = await progress.load(user_id=user)

    assert view.totals.sessions == 0
    assert view.points == []


async def test_days_are_those_of_the_filter_inclusive(db):
    user = await a_user()
    await complete_interview(user, await an_interview(user), ANSWER)
    today = now().date()

    async def interview_count(since: date, until: date) -> int:
        return (await progress.load(user_id=user, since=since, until=until)).totals.sessions

    assert await interview_count(today, today) == 1
    assert await interview_count(today.replace(year=2001), today.replace(year=2002)) == 0


async def test_an_outsider_sees_own_interviews_only(db):
    owner, outsider = await a_user(), await a_user()
    job = await a_posting(owner)
    await complete_interview(owner, await an_interview(owner, job_id=job), ANSWER)

    assert (await progress.load(user_id=outsider)) == ProgressView(
        distribution=[0] * 11, totals=(await progress.load(user_id=outsider)).totals
    )
    assert (await progress.load(user_id=outsider)).totals.sessions == 0
    with pytest.raises(NotFound):
        await progress.load(user_id=outsider, job_id=job)


async def test_more_interviews_ask_no_more_of_the_database(db):
    user = await a_user()
    job = await a_posting(user)
    _, latest = await two_attempts(user, job)
    with statements() as with_two:
        await progress.load(user_id=user, job_id=job)
    for _ in range(2):
        latest = await retakes.begin(user_id=user, session_id=latest, repeats_questions=True)
        await complete_interview(user, latest, WEAK)

    with statements() as with_four:
        await progress.load(user_id=user, job_id=job)

    assert len(with_four) == len(with_two) <= 7
