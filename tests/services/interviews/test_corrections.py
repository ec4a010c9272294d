"""What a candidate says they said counts for them, and for nobody's statistics."""

from collections.abc import AsyncIterator
from uuid import UUID

import pytest
from sqlalchemy import select, update

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import FeedbackTiming, InterviewKind
from ai_interviewer.domain.errors import Conflict, NotFound, ValidationFailed
from ai_interviewer.models import Answer, Feedback, InterviewResult, InterviewSession, PracticeCard
from ai_interviewer.services import interviews
from ai_interviewer.services.interviews import answers, corrections, disputes
from ai_interviewer.views.feedback import FeedbackView
from tests.factories import ANSWER, a_question, a_user, answer_and_analyse, run_queued_work
from tests.fakes.fake_openai import FakeOpenAI
from tests.model_interviews import an_interview_with_a_model, fake_provider
from tests.services.exports.archives import export_files

WORDS = "the query fell from 900 ms to 40 ms"
"""Words of the answer, which its quotes don't hold."""


@pytest.fixture
async def model(environment) -> AsyncIterator[FakeOpenAI]:
    async with fake_provider(environment) as fake:
        yield fake


async def a_graded_answer(text: str = ANSWER) -> tuple[UUID, UUID, UUID]:
    """User, interview and question of an answer of which one key point of three was heard."""
    user = await a_user()
    session = await an_interview_with_a_model(user)
    view = await answer_and_analyse(user, session, text)
    return user, session, UUID(view.questions[0].id)


async def feedback_of(user: UUID, session: UUID) -> FeedbackView:
    return (await interviews.load(user_id=user, session_id=session)).questions[0].feedback


async def machine_values() -> list[tuple]:
    """Everything that scores, trends and verdicts are computed from."""
    async with transaction() as db:
        feedback = list(await db.scalars(select(Feedback).order_by(Feedback.created_at)))
        results = list(await db.scalars(select(InterviewResult)))
        return [(f.content, f.completeness) for f in feedback] + [
            (r.overall, r.completeness_sum) for r in results
        ]


async def test_a_correction_counts_in_ones_own_feedback_and_says_so(db, model):
    user, session, question = await a_graded_answer()

    await corrections.correct(user_id=user, question_id=question, number=3, words=WORDS.upper())

    view = await interviews.load(user_id=user, session_id=session)
    feedback = view.questions[0].feedback
    assert feedback.heard == "2 of 3 heard, 1 partly, 1 by your correction"
    point = feedback.key_points[2]
    assert (point.heard, point.heard_label) == ("HEARD", "Heard: your correction")
    assert point.quotes == [f"… {WORDS}"]
    assert "Not heard" in point.graded
    assert not point.can_correct
    marked = [segment.text for segment in view.questions[0].segments if segment.is_quoted]
    assert WORDS in marked


async def test_scores_trends_and_research_keep_the_machines_value(db, model):
    user, session, question = await a_graded_answer()
    before, scores = await machine_values(), (await feedback_of(user, session)).scores
    research = {k: v for k, v in (await export_files(user)).items() if k.startswith("research/")}

    await corrections.correct(user_id=user, question_id=question, number=3, words=WORDS)

    assert await machine_values() == before
    assert (await feedback_of(user, session)).scores == scores
    after = {k: v for k, v in (await export_files(user)).items() if k.startswith("research/")}
    assert after == research


@pytest.mark.parametrize("words", ["I made this up", "", "  ", "th", "x" * 2000, "\ud800", "a\x00"])
async def test_words_that_are_not_in_the_answer_are_refused(db, model, words):
    user, session, question = await a_graded_answer()

    with pytest.raises(ValidationFailed) as refused:
        await corrections.correct(user_id=user, question_id=question, number=3, words=words)

    assert "aren't in your answer" in refused.value.message
    assert (await feedback_of(user, session)).key_points[2].heard == "NOT_HEARD"


async def test_a_correction_can_be_replaced_and_undone(db, model):
    user, session, question = await a_graded_answer()
    before = await feedback_of(user, session)

    for words in (WORDS, "composite index"):
        await corrections.correct(user_id=user, question_id=question, number=3, words=words)
    assert (await feedback_of(user, session)).key_points[2].quotes == ["… composite index"]
    await corrections.correct(user_id=user, question_id=question, number=2, words=WORDS)
    await corrections.undo(user_id=user, question_id=question, number=3)
    await corrections.undo(user_id=user, question_id=question, number=2)
    await corrections.undo(user_id=user, question_id=question, number=2)

    assert await feedback_of(user, session) == before


async def test_what_was_heard_needs_no_correction(db, model):
    user, session, question = await a_graded_answer()
    before = await feedback_of(user, session)

    await corrections.correct(user_id=user, question_id=question, number=1, words=WORDS)

    assert await feedback_of(user, session) == before


@pytest.mark.parametrize("number", [0, -1, 4, 10**12])
async def test_there_is_no_correction_of_a_key_point_that_is_not_there(db, model, number):
    user, _, question = await a_graded_answer()

    with pytest.raises(NotFound):
        await corrections.correct(user_id=user, question_id=question, number=number, words=WORDS)


async def test_another_grading_keeps_the_correction(db, model):
    user, session, question = await a_graded_answer()
    await corrections.correct(user_id=user, question_id=question, number=3, words=WORDS)

    await disputes.disagree(user_id=user, question_id=question, objection="I gave a number.")
    await run_queued_work(session)

    feedback = await feedback_of(user, session)
    assert len(feedback.earlier) == 1
    assert feedback.key_points[2].heard_label == "Heard: your correction"


async def test_the_practice_schedule_goes_by_the_correction(db, model):
    user, _, question = await a_graded_answer()
    async with transaction() as inner:
        await inner.execute(
            update(Feedback).values(
                job_relevance=3, completeness=1, technical_correctness=3, clarity=3
            )
        )
    assert len(await cards(user)) == 1

    for number in (2, 3):
        await corrections.correct(user_id=user, question_id=question, number=number, words=WORDS)
    assert await cards(user) == []

    await corrections.undo(user_id=user, question_id=question, number=2)
    [card] = await cards(user)
    assert card.last_points == 5, "the card says what the feedback says"


async def test_a_correction_of_an_older_answer_leaves_the_later_review_alone(db, model):
    user, _, question = await a_graded_answer()
    [card] = await cards(user)
    async with transaction() as inner:
        await inner.execute(
            update(PracticeCard).values(schedule={**card.schedule, "answer_id": str(question)})
        )
    [before] = await cards(user)

    await corrections.correct(user_id=user, question_id=question, number=3, words=WORDS)

    [after] = await cards(user)
    assert after.model_dump() == before.model_dump()


async def cards(user: UUID) -> list[PracticeCard]:
    async with transaction() as db:
        return list(await db.scalars(select(PracticeCard).where(PracticeCard.user_id == user)))


async def test_nobody_else_and_nobody_in_a_sample_can_correct(db, model):
    user, session, question = await a_graded_answer()
    outsider = await a_user()

    with pytest.raises(NotFound):
        await corrections.correct(user_id=outsider, question_id=question, number=3, words=WORDS)
    with pytest.raises(NotFound):
        await corrections.undo(user_id=outsider, question_id=question, number=3)

    async with transaction() as inner:
        mine = update(InterviewSession).where(InterviewSession.id == session)
        await inner.execute(mine.values(kind=InterviewKind.SAMPLE, attempt_number=None))
    with pytest.raises(NotFound):
        await corrections.correct(user_id=user, question_id=question, number=3, words=WORDS)


async def test_there_is_nothing_to_correct_before_the_feedback_is_shown(db, model):
    user = await a_user()
    session = await an_interview_with_a_model(user, feedback=FeedbackTiming.AT_END)
    question = await a_question(user, session)
    with pytest.raises(Conflict):
        await corrections.correct(user_id=user, question_id=question, number=1, words=WORDS)
    await answers.submit(user_id=user, question_id=question, text=ANSWER)
    await run_queued_work(session)

    with pytest.raises(Conflict):
        await corrections.correct(user_id=user, question_id=question, number=3, words=WORDS)

    async with transaction() as inner:
        assert await inner.scalar(select(Answer.corrections)) == []
