"""What is due for practice: shown a few at a time, left out, put back."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import FeedbackTiming
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.models import PracticeCard, Question
from ai_interviewer.models.base import now
from ai_interviewer.services import interviews, practice
from tests.attempts import VAGUE, a_weak_interview
from tests.factories import a_user, an_interview, answer_and_analyse
from tests.services.practice.cards import cards_of
from tests.statements import statements


async def test_what_is_not_wanted_is_not_practised(db):
    user = await a_user()
    await a_weak_interview(user)
    (card,) = await cards_of(user)

    await practice.stop_practising(user_id=user, card_id=card.id)

    assert (await practice.due_cards(user_id=user)).is_empty
    with pytest.raises(NotFound):
        await practice.begin(user_id=user, card_id=card.id)


async def test_a_forgotten_question_can_be_put_back_as_it_was(db):
    user = await a_user()
    await a_weak_interview(user)
    (before,) = await cards_of(user)
    shown = await practice.due_cards(user_id=user)

    copy = await practice.card_copy(user_id=user, card_id=before.id)
    await practice.stop_practising(user_id=user, card_id=before.id)
    await practice.restore_card(user_id=user, card=copy)
    await practice.restore_card(user_id=user, card=copy)

    (after,) = await cards_of(user)
    assert after.model_dump() == before.model_dump()
    assert await practice.due_cards(user_id=user) == shown


async def test_a_question_whose_interview_is_gone_is_not_put_back(db):
    user = await a_user()
    session = await a_weak_interview(user)
    (card,) = await cards_of(user)
    copy = await practice.card_copy(user_id=user, card_id=card.id)
    await practice.stop_practising(user_id=user, card_id=card.id)
    await interviews.remove(user_id=user, session_id=session)

    with pytest.raises(NotFound):
        await practice.restore_card(user_id=user, card=copy)

    assert await cards_of(user) == []


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

    assert (
        queue.nothing_due
        == f"Nothing is due. The next one comes on {now() + timedelta(days=3):%A}."
    )


async def test_an_interview_with_feedback_at_its_end_gives_nothing_away_before(db):
    user = await a_user()
    session = await an_interview(user, feedback=FeedbackTiming.AT_END)
    await answer_and_analyse(user, session, VAGUE)
    [hidden] = await cards_of(user)

    assert (await practice.due_cards(user_id=user)).due == []
    with pytest.raises(NotFound):
        await practice.begin(user_id=user, card_id=hidden.id)

    await interviews.finish(user_id=user, session_id=session)

    assert [card.id for card in (await practice.due_cards(user_id=user)).due] == [str(hidden.id)]
    await practice.begin(user_id=user, card_id=hidden.id)
