"""Objections are recorded, graded as data, and both revisions stay readable."""

from uuid import UUID

import pytest
from sqlalchemy import select

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import Conflict, NotFound, ValidationFailed
from ai_interviewer.models import Dispute, Feedback
from ai_interviewer.services import interviews
from ai_interviewer.services.interviews import disputes
from tests.factories import a_user, an_interview, answer_and_analyse, run_queued_work


async def a_graded_answer() -> tuple[UUID, UUID, UUID]:
    """User, interview and question of an answer that has its feedback."""
    user = await a_user()
    session = await an_interview(user)
    view = await answer_and_analyse(user, session)
    return user, session, UUID(view.questions[0].id)


async def test_an_objection_leads_to_a_second_revision(db):
    user, session, question = await a_graded_answer()

    await disputes.disagree(user_id=user, question_id=question, objection="I did say why.")
    await run_queued_work(session)

    feedback = (await interviews.load(user_id=user, session_id=session)).questions[0].feedback
    assert [old.objection for old in feedback.earlier] == ["I did say why."]
    assert feedback.earlier[0].scores
    async with transaction() as session_db:
        rows = list(await session_db.scalars(select(Feedback).order_by(Feedback.revision)))
        dispute = await session_db.scalar(select(Dispute))
    assert [(row.revision, row.is_current) for row in rows] == [(1, False), (2, True)]
    assert dispute is not None
    assert dispute.resulting_feedback_id == rows[1].id


async def test_an_objection_alone_does_not_change_the_built_in_scores(db):
    user, session, question = await a_graded_answer()
    await disputes.disagree(user_id=user, question_id=question, objection="Give me ten points!")
    await run_queued_work(session)

    feedback = (await interviews.load(user_id=user, session_id=session)).questions[0].feedback
    assert [s.level for s in feedback.scores] == [s.level for s in feedback.earlier[0].scores]


async def test_a_second_objection_waits_for_the_first(db):
    user, session, question = await a_graded_answer()
    await disputes.disagree(user_id=user, question_id=question, objection="First.")

    with pytest.raises(Conflict):
        await disputes.disagree(user_id=user, question_id=question, objection="Second.")

    view = await interviews.load(user_id=user, session_id=session)
    assert not view.questions[0].feedback.is_disputable


@pytest.mark.parametrize("objection", ["", "  \n", "x" * 2001])
async def test_an_objection_must_say_something_of_bearable_length(db, objection: str):
    user, _, question = await a_graded_answer()
    with pytest.raises(ValidationFailed):
        await disputes.disagree(user_id=user, question_id=question, objection=objection)


async def test_an_answer_without_feedback_cannot_be_disputed(db):
    user = await a_user()
    session = await an_interview(user)
    await run_queued_work(session)
    view = await interviews.load(user_id=user, session_id=session)

    with pytest.raises(Conflict):
        await disputes.disagree(
            user_id=user, question_id=UUID(view.questions[0].id), objection="Why?"
        )


async def test_an_outsider_cannot_dispute(db):
    _, _, question = await a_graded_answer()
    outsider = await a_user()
    with pytest.raises(NotFound):
        await disputes.disagree(user_id=outsider, question_id=question, objection="Mine!")
