"""The report of a completed interview."""

import pytest

from ai_interviewer.domain.errors import NotFound
from ai_interviewer.services import interviews, reports
from tests.factories import (
    ANSWER,
    RESUME,
    a_completed_interview,
    a_user,
    an_interview,
    answer_and_analyse,
    complete_interview,
)


async def test_a_report_says_what_the_page_of_the_interview_says(db):
    user = await a_user()
    session = await complete_interview(
        user, await an_interview(user), ANSWER, "I would look at it.", ANSWER
    )

    view = await interviews.load(user_id=user, session_id=session)
    report = await reports.load(user_id=user, session_id=session)

    assert (report.overall, report.means, report.finish) == (view.overall, view.means, view.finish)
    assert [q.points for q in report.questions] == [q.feedback.overall for q in view.questions]
    assert [q.share for q in report.questions] == [
        round(float(q.points) * 10) for q in report.questions
    ]
    assert report.questions[0].answer == ANSWER
    assert len(report.asked_about) == sum(bool(row.questions) for row in view.coverage)


async def test_a_report_holds_neither_the_resume_nor_the_lines_that_were_connected(db):
    user = await a_user()
    session = await a_completed_interview(user)

    view = await interviews.load(user_id=user, session_id=session)
    report = await reports.load(user_id=user, session_id=session)

    connected = [q.evidence for q in view.questions if q.evidence]
    connected += [row.evidence for row in view.coverage if row.evidence]
    rest = repr(report).replace(repr([q.text for q in report.questions]), "")
    assert connected
    assert not [line for line in connected if line in rest and len(line) > 40]
    assert RESUME not in rest
    assert (report.email, report.resume) == ("", "")


async def test_an_interview_under_way_has_no_report(db):
    user = await a_user()
    session = await an_interview(user)
    await answer_and_analyse(user, session)

    with pytest.raises(NotFound):
        await reports.load(user_id=user, session_id=session)


async def test_an_outsider_finds_no_report(db):
    session = await a_completed_interview(await a_user())

    with pytest.raises(NotFound):
        await reports.load(user_id=await a_user(), session_id=session)
