"""Weak answers make cards, and every further answer or grading moves them."""

import asyncio
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from ai_interviewer.database import transaction
from ai_interviewer.models import Answer, Feedback, InterviewResult, InterviewSession, Question
from ai_interviewer.models.base import now
from ai_interviewer.services import interviews, practice
from ai_interviewer.services._records import practice_cards
from ai_interviewer.services.interviews import disputes, retakes
from tests.attempts import VAGUE, a_weak_interview
from tests.factories import STRONG, a_user, an_interview, answer_and_analyse, run_queued_work
from tests.services.practice.cards import cards_of, practise


async def grade_again(user: UUID, session: UUID, level: int) -> None:
    """Store a second grading of the first answer, with this level in every dimension."""
    async with transaction() as db:
        interview = await db.get_one(InterviewSession, session)
        old = await db.scalar(
            select(Feedback)
            .join(Answer, Answer.id == Feedback.answer_id)
            .join(Question, Question.id == Answer.question_id)
            .where(Question.interview_session_id == session, Feedback.is_current)
        )
        assert old is not None
        old.is_current = False
        await db.flush()
        new = Feedback(**{**old.model_dump(exclude={"id"}), "is_current": True})
        new.revision = old.revision + 1
        new.job_relevance = new.completeness = new.clarity = level
        new.technical_correctness = None
        db.add(new)
        await db.flush()
        await practice_cards.review_answer(db, interview, new)


async def test_a_weak_answer_is_due_for_practice_today(db):
    user = await a_user()
    session = await a_weak_interview(user)

    queue = await practice.due_cards(user_id=user)

    assert len(queue.due) == 1
    assert queue.due[0].session_id == str(session)
    assert queue.due[0].interview == "Senior Backend Engineer, attempt 1"
    assert queue.due[0].reason.startswith("Weak: ")
    assert (queue.more, queue.nothing_due, queue.is_empty) == (0, "", False)


async def test_a_good_answer_makes_no_card(db):
    user = await a_user()
    await answer_and_analyse(user, await an_interview(user), STRONG)
    view_points = await _overall_points(user)

    assert view_points >= 6
    assert await cards_of(user) == []
    assert (await practice.due_cards(user_id=user)).is_empty


async def _overall_points(user: UUID) -> float:
    async with transaction() as db:
        found = await db.scalar(
            select(InterviewResult.overall).where(InterviewResult.user_id == user)
        )
    return found or 0


async def test_an_answer_to_a_follow_up_makes_no_card(db):
    user = await a_user()
    session = await an_interview(user, questions=4)
    for number in range(4):
        if number:
            await interviews.move_to_next_question(user_id=user, session_id=session)
        view = await answer_and_analyse(user, session, VAGUE)

    follow_ups = [q.text for q in view.questions if q.follows_up]
    main = [q.text for q in view.questions if not q.follows_up]

    assert follow_ups
    assert sorted(card.text for card in await cards_of(user)) == sorted(main)


async def test_wide_gradings_make_a_card_of_a_good_answer(db):
    user = await a_user()
    session = await an_interview(user)
    await answer_and_analyse(user, session, STRONG)
    async with transaction() as inner:
        interview = await inner.get_one(InterviewSession, session)
        feedback = await inner.scalar(select(Feedback))
        content = {**feedback.content}
        content["scores"] = [{**score, "lowest": 1, "highest": 5} for score in content["scores"]]
        feedback.content = content
        await practice_cards.review_answer(inner, interview, feedback)

    (card,) = await cards_of(user)

    assert card.is_unsteady
    assert card.last_points >= 6
    assert card.due_at > now()


async def test_the_same_answers_lead_to_the_same_dates(db):
    distances = []
    for _ in range(2):
        user = await a_user()
        await a_weak_interview(user)
        await practise(user, STRONG)
        (card,) = await cards_of(user)
        distances.append(card.due_at - datetime.fromisoformat(card.schedule["reviewed_at"]))

    assert distances[0] == distances[1]


async def test_a_later_interview_with_the_same_question_reviews_the_card(db):
    user = await a_user()
    first = await a_weak_interview(user)

    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    await answer_and_analyse(user, again, STRONG)

    (card,) = await cards_of(user)
    assert card.due_at - now() > timedelta(hours=12)
    assert card.practised_at is None


async def test_a_second_grading_corrects_the_review_instead_of_adding_one(db):
    user = await a_user()
    await a_weak_interview(user)
    practised = await practise(user, VAGUE)
    (weak,) = await cards_of(user)

    await grade_again(user, practised, 3)

    (corrected,) = await cards_of(user)
    assert corrected.schedule["before"] == weak.schedule["before"]
    assert corrected.schedule["reviewed_at"] == weak.schedule["reviewed_at"]
    assert corrected.due_at > weak.due_at
    assert corrected.last_points == 6


async def test_a_card_goes_when_the_grading_that_made_it_is_corrected(db):
    user = await a_user()
    session = await a_weak_interview(user)

    await grade_again(user, session, 4)

    assert await cards_of(user) == []


async def test_a_second_grading_of_an_older_answer_leaves_the_newer_review(db):
    user = await a_user()
    session = await a_weak_interview(user)
    await practise(user, VAGUE)
    (before,) = await cards_of(user)

    await grade_again(user, session, 5)

    (after,) = await cards_of(user)
    assert after.schedule == before.schedule


async def test_an_objection_reaches_the_card(db):
    user = await a_user()
    session = await a_weak_interview(user)
    (before,) = await cards_of(user)
    view = await interviews.load(user_id=user, session_id=session)

    await disputes.disagree(
        user_id=user, question_id=UUID(view.questions[0].id), objection="I said fix it."
    )
    await run_queued_work(session)

    (after,) = await cards_of(user)
    assert after.schedule["answer_id"] == before.schedule["answer_id"]
    assert after.schedule["before"] is None


async def test_a_card_goes_with_the_only_interview_that_asked_its_question(db):
    user = await a_user()
    session = await a_weak_interview(user)

    await interviews.remove(user_id=user, session_id=session)

    assert await cards_of(user) == []


async def test_a_card_stays_while_another_interview_asked_its_question(db):
    user = await a_user()
    first = await a_weak_interview(user)
    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    await answer_and_analyse(user, again, STRONG)

    await interviews.remove(user_id=user, session_id=first)

    (card,) = await cards_of(user)
    await practice.begin(user_id=user, card_id=card.id)
    await interviews.remove(user_id=user, session_id=again)
    assert await cards_of(user) == []


async def test_a_card_stays_while_its_question_was_asked_with_other_spaces(db):
    user = await a_user()
    first = await a_weak_interview(user)
    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    await answer_and_analyse(user, again, STRONG)
    async with transaction() as session:
        query = select(Question).where(Question.interview_session_id == again)
        for question in await session.scalars(query):
            question.text = question.text.replace(" ", "\n ")

    await interviews.remove(user_id=user, session_id=first)

    assert len(await cards_of(user)) == 1


async def test_simultaneous_gradings_of_one_question_share_a_card(live_db):
    user = await a_user()
    first = await an_interview(user)
    await answer_and_analyse(user, first, STRONG)
    await interviews.finish(user_id=user, session_id=first)
    both = [
        await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
        for _ in range(2)
    ]

    await asyncio.gather(*(answer_and_analyse(user, session, VAGUE) for session in both))

    assert len(await cards_of(user)) == 1
