"""Weak answers come back for practice, on a schedule that every further answer moves."""

import asyncio
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select, update

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import FeedbackTiming, InterviewKind, OperationKind
from ai_interviewer.domain.errors import NotFound, ValidationFailed
from ai_interviewer.models import (
    Answer,
    Feedback,
    InterviewResult,
    InterviewSession,
    PracticeCard,
    Question,
)
from ai_interviewer.models.base import now
from ai_interviewer.services import interviews, practice
from ai_interviewer.services._records import interview_rows, practice_cards
from ai_interviewer.services.interviews import disputes, retakes
from ai_interviewer.services.material import job_postings, resumes
from tests.factories import (
    ANSWER,
    a_posting,
    a_user,
    an_interview,
    answered,
    operations_of,
    work_off,
)
from tests.statements import statements

WEAK = "I would look at it and then fix it somehow."


async def cards(user: UUID) -> list[PracticeCard]:
    query = select(PracticeCard).where(PracticeCard.user_id == user)
    async with transaction() as db:
        return list(await db.scalars(query.order_by(PracticeCard.due_at)))


async def a_weak_interview(user: UUID, *, job: UUID | None = None) -> UUID:
    """One question of three answered weakly, then finished."""
    session = await an_interview(user, job_id=job)
    await answered(user, session, WEAK)
    await interviews.finish(user_id=user, session_id=session)
    return session


async def a_practice(user: UUID, text: str) -> UUID:
    """The user's only card practised with this answer, and finished."""
    (card,) = await cards(user)
    session = await practice.begin(user_id=user, card_id=card.id)
    await answered(user, session, text)
    await interviews.finish(user_id=user, session_id=session)
    return session


async def graded_again(user: UUID, session: UUID, level: int) -> None:
    """A second grading of the first answer, with this level throughout, as the work stores it."""
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
    await answered(user, await an_interview(user), ANSWER * 2)
    view_points = await _points(user)

    assert view_points >= 6
    assert await cards(user) == []
    assert (await practice.due_cards(user_id=user)).is_empty


async def _points(user: UUID) -> float:
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
        view = await answered(user, session, WEAK)

    follow_ups = [q.text for q in view.questions if q.follows_up]
    main = [q.text for q in view.questions if not q.follows_up]

    assert follow_ups
    assert sorted(card.text for card in await cards(user)) == sorted(main)


async def test_wide_gradings_make_a_card_of_a_good_answer(db):
    user = await a_user()
    session = await an_interview(user)
    await answered(user, session, ANSWER * 2)
    async with transaction() as inner:
        interview = await inner.get_one(InterviewSession, session)
        feedback = await inner.scalar(select(Feedback))
        content = {**feedback.content}
        content["scores"] = [{**score, "lowest": 1, "highest": 5} for score in content["scores"]]
        feedback.content = content
        await practice_cards.review_answer(inner, interview, feedback)

    (card,) = await cards(user)

    assert card.is_unsteady
    assert card.last_points >= 6
    assert card.due_at > now()


async def test_a_practice_asks_the_one_question_and_counts_nowhere(db):
    user = await a_user()
    job = await a_posting(user)
    source = await a_weak_interview(user, job=job)
    asked = (await interviews.load(user_id=user, session_id=source)).questions[0]

    session = await a_practice(user, WEAK)

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
    assert await _next_attempt(user, job) == 2
    kinds = {operation.kind for operation in await operations_of(session)}
    assert OperationKind.SUMMARY not in kinds


async def _next_attempt(user: UUID, job: UUID) -> int:
    session = await an_interview(user, job_id=job)
    return (await interviews.load(user_id=user, session_id=session)).attempt_number


async def test_practising_well_puts_the_question_off_and_badly_does_not(db):
    user = await a_user()
    await a_weak_interview(user)

    await a_practice(user, WEAK)
    (weak,) = await cards(user)
    await a_practice(user, ANSWER * 2)
    (better,) = await cards(user)

    assert weak.due_at - now() < timedelta(hours=1)
    assert better.due_at - now() > timedelta(hours=12)
    assert better.practised_at is not None
    assert better.last_points > weak.last_points
    queue = await practice.due_cards(user_id=user)
    assert queue.due == []
    assert queue.nothing_due.startswith(
        ("Nothing is due. Next tomorrow", "Nothing is due. Next on ")
    )


async def test_the_same_answers_lead_to_the_same_dates(db):
    distances = []
    for _ in range(2):
        user = await a_user()
        await a_weak_interview(user)
        await a_practice(user, ANSWER * 2)
        (card,) = await cards(user)
        distances.append(card.due_at - datetime.fromisoformat(card.schedule["reviewed_at"]))

    assert distances[0] == distances[1]


async def test_a_practice_shows_the_time_before_and_when_it_comes_again(db):
    user = await a_user()
    await a_weak_interview(user)
    (card,) = await cards(user)
    weak = f"{card.last_points:.1f}"

    first = await a_practice(user, ANSWER * 2)
    (card,) = await cards(user)
    good = f"{card.last_points:.1f}"
    second = await a_practice(user, WEAK)

    shown = (await interviews.load(user_id=user, session_id=first)).outcome
    later = (await interviews.load(user_id=user, session_id=second)).outcome
    assert (shown.before, shown.after, shown.is_comparable) == (weak, good, True)
    assert (later.before, later.after) == (good, weak)
    assert later.again == "This question comes again today."
    assert shown.next_id == ""


async def test_a_later_interview_with_the_same_question_reviews_the_card(db):
    user = await a_user()
    first = await a_weak_interview(user)

    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    await answered(user, again, ANSWER * 2)

    (card,) = await cards(user)
    assert card.due_at - now() > timedelta(hours=12)
    assert card.practised_at is None


async def test_a_second_grading_corrects_the_review_instead_of_adding_one(db):
    user = await a_user()
    await a_weak_interview(user)
    practised = await a_practice(user, WEAK)
    (weak,) = await cards(user)

    await graded_again(user, practised, 3)

    (corrected,) = await cards(user)
    assert corrected.schedule["before"] == weak.schedule["before"]
    assert corrected.schedule["reviewed_at"] == weak.schedule["reviewed_at"]
    assert corrected.due_at > weak.due_at
    assert corrected.last_points == 6


async def test_a_card_goes_when_the_grading_that_made_it_is_corrected(db):
    user = await a_user()
    session = await a_weak_interview(user)

    await graded_again(user, session, 4)

    assert await cards(user) == []


async def test_a_second_grading_of_an_older_answer_leaves_the_newer_review(db):
    user = await a_user()
    session = await a_weak_interview(user)
    await a_practice(user, WEAK)
    (before,) = await cards(user)

    await graded_again(user, session, 5)

    (after,) = await cards(user)
    assert after.schedule == before.schedule


async def test_an_objection_reaches_the_card(db):
    user = await a_user()
    session = await a_weak_interview(user)
    (before,) = await cards(user)
    view = await interviews.load(user_id=user, session_id=session)

    await disputes.disagree(
        user_id=user, question_id=UUID(view.questions[0].id), objection="I said fix it."
    )
    await work_off(session)

    (after,) = await cards(user)
    assert after.schedule["answer_id"] == before.schedule["answer_id"]
    assert after.schedule["before"] is None


async def test_a_card_goes_with_the_only_interview_that_asked_its_question(db):
    user = await a_user()
    session = await a_weak_interview(user)

    await interviews.remove(user_id=user, session_id=session)

    assert await cards(user) == []


async def test_a_card_stays_while_another_interview_asked_its_question(db):
    user = await a_user()
    first = await a_weak_interview(user)
    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    await answered(user, again, ANSWER * 2)

    await interviews.remove(user_id=user, session_id=first)

    (card,) = await cards(user)
    await practice.begin(user_id=user, card_id=card.id)
    await interviews.remove(user_id=user, session_id=again)
    assert await cards(user) == []


async def test_a_question_of_a_deleted_posting_can_be_practised(db):
    user = await a_user()
    job = await a_posting(user)
    await a_weak_interview(user, job=job)
    await job_postings.remove(user_id=user, job_id=job)

    session = await a_practice(user, ANSWER)

    view = await interviews.load(user_id=user, session_id=session)
    assert view.role_title == "Senior Backend Engineer"
    assert view.questions[0].has_feedback


async def test_a_practice_that_was_begun_is_gone_back_to(live_db):
    user = await a_user()
    await a_weak_interview(user)
    (card,) = await cards(user)

    begun = await asyncio.gather(*(practice.begin(user_id=user, card_id=card.id) for _ in range(2)))

    assert len(set(begun)) == 1


async def test_practice_needs_a_resume(db):
    user = await a_user()
    await a_weak_interview(user)
    await resumes.remove(user_id=user)
    (card,) = await cards(user)

    with pytest.raises(ValidationFailed, match="resume_missing"):
        await practice.begin(user_id=user, card_id=card.id)


async def test_what_is_not_wanted_is_not_practised(db):
    user = await a_user()
    await a_weak_interview(user)
    (card,) = await cards(user)

    await practice.stop_practising(user_id=user, card_id=card.id)

    assert (await practice.due_cards(user_id=user)).is_empty
    with pytest.raises(NotFound):
        await practice.begin(user_id=user, card_id=card.id)


async def test_a_forgotten_question_can_be_put_back_as_it_was(db):
    user = await a_user()
    await a_weak_interview(user)
    (before,) = await cards(user)
    shown = await practice.due_cards(user_id=user)

    copy = await practice.card_copy(user_id=user, card_id=before.id)
    await practice.stop_practising(user_id=user, card_id=before.id)
    await practice.restore_card(user_id=user, card=copy)
    await practice.restore_card(user_id=user, card=copy)

    (after,) = await cards(user)
    assert after.model_dump() == before.model_dump()
    assert await practice.due_cards(user_id=user) == shown


async def test_a_question_whose_interview_is_gone_is_not_put_back(db):
    user = await a_user()
    session = await a_weak_interview(user)
    (card,) = await cards(user)
    copy = await practice.card_copy(user_id=user, card_id=card.id)
    await practice.stop_practising(user_id=user, card_id=card.id)
    await interviews.remove(user_id=user, session_id=session)

    with pytest.raises(NotFound):
        await practice.restore_card(user_id=user, card=copy)

    assert await cards(user) == []


async def test_simultaneous_gradings_of_one_question_share_a_card(live_db):
    user = await a_user()
    first = await an_interview(user)
    await answered(user, first, ANSWER * 2)
    await interviews.finish(user_id=user, session_id=first)
    both = [
        await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
        for _ in range(2)
    ]

    await asyncio.gather(*(answered(user, session, WEAK) for session in both))

    assert len(await cards(user)) == 1


async def test_only_three_are_shown_and_the_rest_are_counted(db):
    user = await a_user()
    session = await a_weak_interview(user)
    async with transaction() as inner:
        question = await inner.scalar(
            select(Question.id).where(Question.interview_session_id == session)
        )
        for number in range(7):
            inner.add(
                PracticeCard(
                    user_id=user,
                    question_id=question,
                    text_hash=str(number),
                    text=f"Question {number}",
                    schedule={},
                    due_at=now() - timedelta(days=number),
                )
            )

    with statements() as asked:
        queue = await practice.due_cards(user_id=user)

    assert len(asked) <= 3
    assert [card.question for card in queue.due][:2] == ["Question 6", "Question 5"]
    assert (len(queue.due), queue.more, queue.more_label) == (3, 5, "5 more are due.")


async def test_days_are_those_of_the_candidate(db):
    user = await a_user()
    await a_weak_interview(user)
    async with transaction() as inner:
        await inner.execute(update(PracticeCard).values(due_at=now() + timedelta(days=3)))

    queue = await practice.due_cards(user_id=user)

    assert queue.nothing_due == f"Nothing is due. Next on {now() + timedelta(days=3):%A}."


async def test_an_outsider_has_no_part_in_it(db):
    owner, outsider = await a_user(), await a_user()
    await a_weak_interview(owner)
    (card,) = await cards(owner)
    session = await practice.begin(user_id=owner, card_id=card.id)

    for attempt in (practice.begin, practice.stop_practising):
        with pytest.raises(NotFound):
            await attempt(user_id=outsider, card_id=card.id)
    with pytest.raises(NotFound):
        await interviews.load(user_id=outsider, session_id=session)
    assert (await practice.due_cards(user_id=outsider)).is_empty


async def test_an_interview_with_feedback_at_its_end_gives_nothing_away_before(db):
    user = await a_user()
    session = await an_interview(user, feedback=FeedbackTiming.AT_END)
    await answered(user, session, WEAK)
    [hidden] = await cards(user)

    assert (await practice.due_cards(user_id=user)).due == []
    with pytest.raises(NotFound):
        await practice.begin(user_id=user, card_id=hidden.id)

    await interviews.finish(user_id=user, session_id=session)

    assert [card.id for card in (await practice.due_cards(user_id=user)).due] == [str(hidden.id)]
    await practice.begin(user_id=user, card_id=hidden.id)


async def asked_in(session: UUID) -> list[UUID]:
    query = select(Question.id).where(Question.interview_session_id == session)
    async with transaction() as db:
        return list(await db.scalars(query))


async def test_practices_count_as_no_questions_of_earlier_interviews(db):
    user = await a_user()
    job = await a_posting(user)
    session = await a_weak_interview(user, job=job)
    [card] = (await practice.due_cards(user_id=user)).due
    begun = await practice.begin(user_id=user, card_id=UUID(card.id))
    await answered(user, begun, WEAK)
    await interviews.finish(user_id=user, session_id=begun)
    later = await an_interview(user, job_id=job)

    async with transaction() as inner:
        known = await interview_rows.asked_before(
            inner, interview=await inner.get_one(InterviewSession, later)
        )

    assert len(known) == len(set(known)) == len(await asked_in(session))
