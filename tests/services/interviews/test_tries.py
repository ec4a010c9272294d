"""Trying an answer again: the first answer counts, and each try says what changed."""

from uuid import UUID

import pytest
from sqlalchemy import select

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import FeedbackTiming
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.models import InterviewResult, InterviewSession, PracticeCard
from ai_interviewer.services import accounts, history, interviews
from ai_interviewer.services.interviews import tries
from ai_interviewer.views.questions import TryView
from tests.attempts import VAGUE
from tests.factories import (
    ANSWER,
    STRONG,
    a_question,
    a_user,
    an_interview,
    answer_and_analyse,
    run_queued_work,
)


async def a_weak_answer() -> tuple[UUID, UUID, UUID]:
    """User, interview and question of a vague answer with its feedback."""
    user = await a_user()
    session = await an_interview(user)
    view = await answer_and_analyse(user, session, VAGUE)
    return user, session, UUID(view.questions[0].id)


async def tries_of(user: UUID, session: UUID) -> list[TryView]:
    return (await interviews.load(user_id=user, session_id=session)).tries


async def try_again(user: UUID, session: UUID, question: UUID, text: str) -> TryView:
    """Begin a try, submit it and analyse it; the try as it is shown."""
    await tries.begin(user_id=user, question_id=question)
    opened = (await tries_of(user, session))[-1]
    await tries.submit(user_id=user, question_id=UUID(opened.question.id), text=text)
    await run_queued_work(UUID(opened.session_id))
    return (await tries_of(user, session))[-1]


async def test_a_try_says_what_changed_and_leaves_the_first_answer(db):
    user, session, question = await a_weak_answer()
    before = (await interviews.load(user_id=user, session_id=session)).questions[0]

    better = await try_again(user, session, question, STRONG)

    view = await interviews.load(user_id=user, session_id=session)
    assert view.questions[0] == before
    assert (better.number, better.question.answer) == (1, STRONG)
    assert better.question.digest.points > before.digest.points
    heard, moved = better.changes
    assert heard.startswith("Now heard: “")
    assert moved.startswith("Up: Job relevance from ")
    assert "Completeness from " in moved


async def test_there_are_as_many_tries_as_one_likes_and_one_at_a_time(db):
    user, session, question = await a_weak_answer()

    await try_again(user, session, question, VAGUE)
    await try_again(user, session, question, ANSWER)
    await tries.begin(user_id=user, question_id=question)
    await tries.begin(user_id=user, question_id=question)

    shown = await tries_of(user, session)
    assert [one.number for one in shown] == [1, 2, 3]
    assert [one.question.is_answered for one in shown] == [True, True, False]
    assert shown[0].changes == ["No change in points or key points"]


async def test_a_try_counts_nowhere_and_moves_the_practice_schedule(db):
    user, session, question = await a_weak_answer()
    async with transaction() as inner:
        card = (await inner.scalars(select(PracticeCard))).one()

    shown = await try_again(user, session, question, STRONG)

    async with transaction() as inner:
        moved = (await inner.scalars(select(PracticeCard))).one()
        result = await inner.get_one(InterviewResult, UUID(shown.session_id))
        of_interview = await inner.get_one(InterviewResult, session)
    assert not result.is_counted
    assert of_interview.answered == 1
    assert moved.due_at > card.due_at
    assert moved.practised_at is not None


async def test_an_abandoned_try_is_discarded(db):
    user, session, question = await a_weak_answer()
    await tries.begin(user_id=user, question_id=question)
    (opened,) = await tries_of(user, session)

    await interviews.finish(user_id=user, session_id=UUID(opened.session_id))

    assert await tries_of(user, session) == []
    async with transaction() as inner:
        assert len(list(await inner.scalars(select(InterviewSession)))) == 1


async def test_tries_are_shown_with_their_interview_and_deleted_with_it(db):
    user, session, question = await a_weak_answer()
    await try_again(user, session, question, STRONG)
    await tries.begin(user_id=user, question_id=question)
    listed = await history.newest_interviews(user_id=user)
    await interviews.finish(user_id=user, session_id=session)

    shown = (await interviews.load(user_id=user, session_id=session)).questions[0]
    await interviews.remove(user_id=user, session_id=session)

    assert [one.id for one in listed] == [str(session)]
    (link,) = shown.tries
    assert link.label.startswith("Try 1 · ")
    async with transaction() as inner:
        assert list(await inner.scalars(select(InterviewSession))) == []


async def test_words_only_says_up_and_down_without_numbers(db):
    user, session, question = await a_weak_answer()
    await accounts.choose_words_only(user_id=user, is_words_only=True)

    shown = await try_again(user, session, question, STRONG)

    assert "Up: Job relevance, Completeness, and Clarity" in shown.changes
    assert not any(letter.isdigit() for change in shown.changes for letter in change)


async def test_what_is_unanswered_or_kept_back_is_not_tried(db):
    user = await a_user()
    session = await an_interview(user, feedback=FeedbackTiming.AT_END)
    question = await a_question(user, session)
    with pytest.raises(NotFound):
        await tries.begin(user_id=user, question_id=question)

    await answer_and_analyse(user, session)

    with pytest.raises(NotFound):
        await tries.begin(user_id=user, question_id=question)


async def test_an_answer_of_an_interview_is_not_a_try(db):
    user = await a_user()
    question = await a_question(user, await an_interview(user))

    with pytest.raises(NotFound):
        await tries.submit(user_id=user, question_id=question, text=ANSWER)
