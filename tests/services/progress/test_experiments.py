"""Interviews whose interviewer was told less: named wherever they are shown, and never mixed."""

from uuid import UUID

import pytest

from ai_interviewer.domain.enums import FeedbackTiming, InterviewContext
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.services import history, interviews, progress
from ai_interviewer.services.history import comparisons
from ai_interviewer.services.interviews import retakes
from ai_interviewer.services.material import resumes
from ai_interviewer.views.history import Filters
from tests.factories import ANSWER, RESUME, a_posting, a_user, complete_interview
from tests.services.exports.archives import export_files

USUAL, EXPERIMENT = "Built-in", "Built-in, told only the posting"


@pytest.fixture
async def user(db) -> UUID:
    return await a_user()


@pytest.fixture
async def job(user) -> UUID:
    await resumes.save(user_id=user, text=RESUME)
    return await a_posting(user)


async def an_attempt(user: UUID, job: UUID, context: InterviewContext) -> UUID:
    session = await interviews.begin(
        user_id=user,
        job_id=job,
        question_count=3,
        interviewer=BUILTIN,
        feedback_timing=FeedbackTiming.AFTER_EACH,
        context=context,
    )
    return await complete_interview(user, session, ANSWER)


@pytest.fixture
async def attempts(user, job) -> list[UUID]:
    """Two usual attempts, and an experiment between them."""
    between = (InterviewContext.DUAL, InterviewContext.POSTING_ONLY, InterviewContext.DUAL)
    return [await an_attempt(user, job, context) for context in between]


async def test_every_list_names_them(user, job, attempts):
    listed = (await history.page(user_id=user, filters=Filters())).rows
    compared = (await comparisons.compare(user_id=user, job_id=job)).attempts
    opened = await interviews.load(user_id=user, session_id=attempts[1])
    retake = await retakes.terms(user_id=user, session_id=attempts[1])

    assert [one.interviewer for one in listed] == [USUAL, EXPERIMENT, USUAL]
    assert [one.interviewer for one in compared] == [USUAL, EXPERIMENT, USUAL]
    assert opened.interviewer == EXPERIMENT
    assert EXPERIMENT in retake.terms


async def test_the_chart_gives_them_a_line_of_their_own(user, attempts):
    shown = await progress.load(user_id=user)

    assert [point.interviewer for point in shown.points] == [USUAL, EXPERIMENT, USUAL]
    assert [point.is_joined for point in shown.points] == [False, False, True]
    assert shown.breaks == []
    usual, experiment = shown.attempts
    assert [point.number for point in usual.points] == [1, 3]
    assert [point.is_joined for point in usual.points] == [False, True]
    assert [point.number for point in experiment.points] == [2]
    assert experiment.title == f"{usual.title} (interviewer told only the posting)"
    assert shown.totals.basis.startswith("Averages cover the 2 of 3 interviews")


async def test_they_are_compared_with_nothing_else(user, job, attempts):
    usual, experiment, _ = attempts

    compared = await comparisons.compare(user_id=user, job_id=job, session_ids=[usual, experiment])

    assert compared.not_comparable
    assert compared.changes == []


async def test_the_archive_names_them_for_people(user, attempts):
    files = await export_files(user)

    written = [text for name, text in files.items() if name.startswith("interviews/")]
    assert sorted(EXPERIMENT in text for text in written) == [False, False, True]
