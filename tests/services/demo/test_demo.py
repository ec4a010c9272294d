"""The demonstration account shows what the app itself would have made."""

import re
from itertools import pairwise

import pytest
from sqlalchemy import func, select

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import InterviewStatus
from ai_interviewer.domain.errors import InvalidCredentials, ValidationFailed
from ai_interviewer.domain.practice import question_key
from ai_interviewer.models import (
    Feedback,
    InterviewResult,
    InterviewSession,
    JobPosting,
    PracticeCard,
    Question,
)
from ai_interviewer.models.base import now
from ai_interviewer.services import accounts, demo, interviews, practice
from ai_interviewer.services._records import interview_rows, json_columns, results
from ai_interviewer.services.interviews import answers
from tests.factories import EMAIL, PASSWORD, a_question, an_account, answer_and_analyse

SESSIONS = 30


@pytest.fixture(scope="module")
def pool() -> demo.Pool:
    """Questions are asked and answers graded once for all tests here."""
    return demo.Pool()


async def seed(pool: demo.Pool, sessions: int = SESSIONS, number: int = 1) -> demo.SeedResult:
    return await demo.seed(
        email=EMAIL, password=PASSWORD, sessions=sessions, number=number, pool=pool
    )


async def test_the_interviews_look_like_real_ones(db, pool):
    result = await seed(pool)

    async with transaction() as session:
        seeded = list(await session.scalars(select(InterviewSession)))
        postings = list(await session.scalars(select(JobPosting)))
        attempts = {
            posting.id: sorted(i.attempt_number for i in seeded if i.job_posting_id == posting.id)
            for posting in postings
        }
        hashes = set(await session.scalars(select(Feedback.instrument_hash)))
    completed = [i for i in seeded if i.status is InterviewStatus.COMPLETED]
    assert (result.completed, result.in_progress, len(seeded)) == (SESSIONS, 3, SESSIONS + 3)
    assert len(completed) == SESSIONS
    assert {posting.language for posting in postings} == {"en", "uk"}
    for posting in postings:
        assert attempts[posting.id] == list(range(1, posting.last_attempt_number + 1))
    assert any(i.repeats_questions for i in seeded)
    assert any(i.retake_of_id and not i.repeats_questions for i in seeded)
    assert len(hashes) == 2
    assert all(i.summary for i in completed)
    assert await accounts.log_in(email=EMAIL, password=PASSWORD)


async def test_every_quote_is_from_its_answer(db, pool):
    result = await seed(pool, 6)

    quotes = 0
    async with transaction() as session:
        ids = list(await session.scalars(select(InterviewSession.id)))
        rows = [
            row
            for interview_id in ids
            for row in await interview_rows.question_rows(session, session_id=interview_id)
        ]
    for _, answer, feedback in rows:
        analysis = json_columns.analysis_from_json(feedback.content)
        for quote in [q for score in analysis.scores for q in score.quotes]:
            quotes += 1
            assert answer.text[quote.start : quote.end] == quote.text
    assert quotes > result.answers


async def test_a_follow_up_quotes_the_answer_before_it(db, pool):
    await seed(pool, 6)
    query = select(InterviewSession.id).where(InterviewSession.repeats_questions.is_(False))

    followed = 0
    async with transaction() as session:
        for interview_id in list(await session.scalars(query)):
            rows = await interview_rows.question_rows(session, session_id=interview_id)
            texts = {question.id: answer.text for question, answer, _ in rows if answer}
            for question, _, _ in rows:
                if question.follows_up_id is not None:
                    followed += 1
                    quote = re.search("[“«](.+?)[”»]", question.text)
                    assert quote is not None
                    assert quote[1].rstrip("….") in texts[question.follows_up_id]
    assert followed


async def test_weak_answers_are_due_for_practice_as_the_app_would_have_it(db, pool):
    result = await seed(pool, 6)
    due = await practice.due_cards(user_id=result.user_id)

    async with transaction() as session:
        cards = list(await session.scalars(select(PracticeCard)))
    assert cards
    assert len(due.due) + due.more == sum(card.due_at < now() for card in cards)
    assert {card.text_hash for card in cards} == {question_key(card.text) for card in cards}
    again = await practice.begin(user_id=result.user_id, card_id=cards[0].id)
    assert (await answer_and_analyse(result.user_id, again)).questions[0].text == cards[0].text


async def test_the_numbers_are_those_that_the_app_computes(db, pool):
    await seed(pool, 6)
    query = select(InterviewResult).order_by(InterviewResult.began_at)

    async with transaction() as session:
        copied = [row.model_dump() for row in await session.scalars(query)]
        for row in copied:
            await results.refresh_results(session, session_id=row["interview_session_id"])
        session.expire_all()
        computed = [row.model_dump() for row in await session.scalars(query)]

    # The database adds in the order in which it finds the rows.
    assert len(copied) == len(computed) > 0
    for one, other in zip(copied, computed, strict=True):
        numbers = {name for name, value in one.items() if isinstance(value, float)}
        assert {name: one[name] for name in numbers} == pytest.approx(
            {name: other[name] for name in numbers}
        )
        assert without(one, numbers) == without(other, numbers)
    assert len(copied) == 6


async def test_scores_rise_unevenly(db, pool):
    await seed(pool)

    async with transaction() as session:
        query = select(InterviewResult.overall).where(InterviewResult.is_counted)
        overall = list(await session.scalars(query.order_by(InterviewResult.began_at)))
    first, last = overall[:10], overall[-10:]
    assert sum(last) > sum(first) + 10
    assert any(later < earlier for earlier, later in pairwise(overall))


async def test_the_same_number_makes_the_same_interviews(db, pool):
    marks = []
    for email in ("one@example.org", "two@example.org"):
        result = await demo.seed(
            email=email, password=PASSWORD, sessions=8, pool=demo.Pool() if marks else pool
        )
        async with transaction() as session:
            query = select(InterviewResult.overall).where(InterviewResult.user_id == result.user_id)
            marks.append(list(await session.scalars(query.order_by(InterviewResult.began_at))))

    assert marks[0] == marks[1]


async def test_an_unfinished_interview_can_be_continued(db, pool):
    result = await seed(pool, 10)
    query = select(InterviewSession.id).where(
        InterviewSession.status == InterviewStatus.IN_PROGRESS
    )
    async with transaction() as session:
        left = await session.scalar(query)
    before = await interviews.load(user_id=result.user_id, session_id=left)

    question = await a_question(result.user_id, left)
    await answers.submit(user_id=result.user_id, question_id=question, text="I measured it first.")
    await interviews.move_to_next_question(user_id=result.user_id, session_id=left)
    after = await answer_and_analyse(result.user_id, left)

    assert result.in_progress == 1
    assert len(after.questions) > len(before.questions)


async def test_more_interviews_come_after_the_existing_ones(db, pool):
    await seed(pool, 3)
    await seed(pool, 2, number=2)

    async with transaction() as session:
        count = await session.scalar(select(func.count()).select_from(InterviewSession))
        doubled = await session.scalar(
            select(func.count()).select_from(Question).where(Question.number > 6)
        )
    assert (count, doubled) == (5, 0)


async def test_somebody_elses_account_is_left_alone(db):
    await an_account()

    with pytest.raises(InvalidCredentials):
        await demo.seed(email=EMAIL, password="another long password", sessions=1)

    async with transaction() as session:
        assert await session.scalar(select(func.count()).select_from(InterviewSession)) == 0


@pytest.mark.parametrize("sessions", [0, -1, 10_001])
async def test_the_number_of_interviews_is_limited(db, sessions):
    with pytest.raises(ValidationFailed):
        await demo.seed(email=EMAIL, password=PASSWORD, sessions=sessions)


def without(row, names):
    return {name: value for name, value in row.items() if name not in names}
