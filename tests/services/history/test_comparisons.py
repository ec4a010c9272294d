"""Attempts side by side."""

from itertools import pairwise
from uuid import UUID

import pytest
from sqlalchemy import select, update
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.domain.material import PostingDraft
from ai_interviewer.models import Feedback, FeedbackSample, Question
from ai_interviewer.services import interviews, progress
from ai_interviewer.services._records import results
from ai_interviewer.services.history import comparisons
from ai_interviewer.services.interviews import disputes, retakes
from ai_interviewer.services.material import job_postings
from tests.attempts import NOTHING, WEAK, feedback_ids, mark_as_another_rubric, two_attempts
from tests.factories import (
    ANSWER,
    POSTING,
    a_posting,
    a_user,
    an_interview,
    complete_interview,
    run_queued_work,
)
from tests.statements import statements


async def test_a_better_retake_of_the_same_questions_has_improved(db):
    user = await a_user()
    job = await a_posting(user)
    first, second = await two_attempts(user, job, NOTHING)

    view = await comparisons.compare(user_id=user, job_id=job)

    assert [attempt.id for attempt in view.chosen] == [str(first), str(second)]
    overall = view.changes[0]
    assert (overall.name, overall.verdict) == ("Overall", "IMPROVED")
    assert overall.difference.startswith("+")
    assert overall.percent == ""
    assert view.conclusion.startswith("Improved: overall ")
    assert view.improved
    assert view.declined == []
    assert view.not_comparable == ""
    assert [(stop.number, stop.is_joined) for stop in view.trajectory] == [(1, False), (2, True)]


async def test_different_instruments_are_shown_without_a_difference(db):
    user = await a_user()
    job = await a_posting(user)
    _, second = await two_attempts(user, job)
    await mark_as_another_rubric(second)

    view = await comparisons.compare(user_id=user, job_id=job)

    assert view.changes == []
    assert view.conclusion == ""
    assert "rubric changed" in view.not_comparable
    assert not view.trajectory[-1].is_joined


async def test_repeated_gradings_count_with_their_spread(db):
    user = await a_user()
    job = await a_posting(user)
    _, second = await two_attempts(user, job)
    async with transaction() as session:
        rows = list(await session.scalars(feedback_ids(second)))
        for feedback_id in rows:
            session.add_all(
                FeedbackSample(
                    feedback_id=feedback_id, sample_number=n, content={}, completeness=level
                )
                for n, level in enumerate((0, 5), 1)
            )
        await session.execute(update(Feedback).where(Feedback.id.in_(rows)).values(sample_count=2))

    view = await comparisons.compare(user_id=user, job_id=job)

    (completeness,) = [change for change in view.changes if change.name == "Completeness"]
    assert completeness.verdict == "UNCLEAR"


async def test_the_overall_is_the_attempts_own_whatever_single_gradings_assessed(db):
    user = await a_user()
    job = await a_posting(user)
    _, second = await two_attempts(user, job)
    levels = {"completeness": 2, "job_relevance": 2, "clarity": 2, "technical_correctness": 5}
    async with transaction() as inner:
        rows = list(await inner.scalars(feedback_ids(second)))
        for feedback_id in rows:
            inner.add_all(
                FeedbackSample(
                    feedback_id=feedback_id,
                    sample_number=number,
                    content={},
                    **{**levels, "technical_correctness": correctness},
                )
                for number, correctness in enumerate((None, 5, None), 1)
            )
        repeated = update(Feedback).where(Feedback.id.in_(rows))
        await inner.execute(repeated.values(sample_count=3, **levels))
        await results.refresh_results(inner, session_id=second)

    view = await comparisons.compare(user_id=user, job_id=job)

    assert view.changes[0].after == view.chosen[1].overall == "5.5"


async def test_an_edited_posting_says_what_changed(db):
    user = await a_user()
    job = await a_posting(user)
    first = await complete_interview(user, await an_interview(user, job_id=job), ANSWER)
    draft = PostingDraft(
        role_title="Senior Backend Engineer",
        company="Hopperlane",
        level=ExperienceLevel.SENIOR,
        tech_stack=("Python", "PostgreSQL"),
        description=POSTING + "\n- Experience with Go",
        language="en",
    )
    await job_postings.update(user_id=user, job_id=job, draft=draft)
    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    await complete_interview(user, again, ANSWER)

    view = await comparisons.compare(user_id=user, job_id=job)

    assert [(c.text, c.is_added) for c in view.posting_changes] == [("- Experience with Go", True)]


async def test_chosen_attempts_are_compared_and_other_ids_ignored(db):
    user, stranger = await a_user(), await a_user()
    job = await a_posting(user)
    first, second = await two_attempts(user, job)
    third = await retakes.begin(user_id=user, session_id=second, repeats_questions=True)
    await complete_interview(user, third, ANSWER, ANSWER, ANSWER)
    theirs = await complete_interview(stranger, await an_interview(stranger), ANSWER)

    view = await comparisons.compare(user_id=user, job_id=job, session_ids=[first, third, theirs])

    assert [attempt.number for attempt in view.chosen] == [1, 3]
    assert [attempt.number for attempt in view.attempts] == [3, 2, 1]


async def test_at_most_four_attempts_are_compared(db):
    user = await a_user()
    job = await a_posting(user)
    first = await complete_interview(user, await an_interview(user, job_id=job), ANSWER)
    attempts = [first]
    for _ in range(4):
        again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
        attempts.append(await complete_interview(user, again, ANSWER))

    view = await comparisons.compare(user_id=user, job_id=job, session_ids=attempts)

    assert [attempt.number for attempt in view.chosen] == [2, 3, 4, 5]


async def test_feedback_that_an_objection_replaced_counts_no_more(db):
    user = await a_user()
    job = await a_posting(user)
    first = await complete_interview(user, await an_interview(user, job_id=job), WEAK, WEAK, WEAK)
    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=False)
    await complete_interview(user, again, ANSWER, ANSWER, ANSWER)
    before = await both_verdicts(user, job)

    await object_to_everything(user, again)
    async with transaction() as inner:
        replaced = update(Feedback).where(col(Feedback.is_current).is_(False))
        await inner.execute(replaced.values(**on_three(0)))

    assert await both_verdicts(user, job) == before


async def both_verdicts(user: UUID, job: UUID) -> tuple[str, str]:
    """The verdict of the comparison, and that of the progress page."""
    view = await comparisons.compare(user_id=user, job_id=job)
    trend = (await progress.load(user_id=user, job_id=job)).totals.trend
    return view.conclusion, trend.removeprefix("From attempt 1 to attempt 2. ")


async def object_to_everything(user: UUID, session: UUID) -> None:
    view = await interviews.load(user_id=user, session_id=session)
    for question in view.questions:
        await disputes.disagree(user_id=user, question_id=UUID(question.id), objection="I did.")
    await run_queued_work(session)


async def test_a_follow_up_belongs_to_the_topic_of_the_question_it_follows(db):
    user = await a_user()
    job = await a_posting(user)
    attempts = await two_attempts(user, job, NOTHING)
    before = await both_verdicts(user, job)

    for session in attempts:
        await make_follow_ups(session)
    after = await both_verdicts(user, job)

    assert before[0].startswith("Improved")
    assert after[0].startswith("No clear change yet")
    assert after[0] == after[1]


async def make_follow_ups(session: UUID) -> None:
    """Let each question follow up the one before it, so that the interview stays on one topic."""
    async with transaction() as db:
        asked = select(Question).where(col(Question.interview_session_id) == session)
        questions = list(await db.scalars(asked.order_by(col(Question.number))))
        for followed, question in pairwise(questions):
            question.follows_up_id = followed.id


def on_three(level: float) -> dict[str, float]:
    return dict.fromkeys(("job_relevance", "completeness", "clarity"), level)


async def test_without_a_choice_the_newest_pair_with_the_same_questions_is_compared(db):
    user = await a_user()
    job = await a_posting(user)
    _, second = await two_attempts(user, job)
    third = await retakes.begin(user_id=user, session_id=second, repeats_questions=True)
    await complete_interview(user, third, ANSWER, ANSWER, ANSWER)
    fourth = await retakes.begin(user_id=user, session_id=third, repeats_questions=False)
    await complete_interview(user, fourth, ANSWER, ANSWER, ANSWER)

    before = await comparisons.compare(user_id=user, job_id=job)
    await mark_as_another_rubric(third)
    after = await comparisons.compare(user_id=user, job_id=job)

    assert [attempt.number for attempt in before.chosen] == [2, 3]
    assert [attempt.number for attempt in after.chosen] == [1, 2]


async def test_without_a_pair_the_latest_is_compared_with_the_first_of_its_instrument(db):
    user = await a_user()
    job = await a_posting(user)
    first = await an_interview(user, job_id=job)
    await complete_interview(user, first, ANSWER, ANSWER, ANSWER)
    second = await retakes.begin(user_id=user, session_id=first, repeats_questions=False)
    await complete_interview(user, second, ANSWER, ANSWER, ANSWER)

    view = await comparisons.compare(user_id=user, job_id=job)

    assert [attempt.number for attempt in view.chosen] == [1, 2]


async def test_a_comparison_leads_with_how_many_answers_are_better(db):
    user = await a_user()
    job = await a_posting(user)
    await two_attempts(user, job)

    view = await comparisons.compare(user_id=user, job_id=job)

    better = sum(question.is_better for question in view.questions)
    assert view.lead.startswith(f"{better} of 3 answers better, +")
    assert "interval" not in view.lead + view.verdict
    assert "interval" in view.conclusion


async def test_more_attempts_ask_no_more_of_the_database(db):
    user = await a_user()
    job = await a_posting(user)
    _, latest = await two_attempts(user, job)
    with statements() as with_two:
        await comparisons.compare(user_id=user, job_id=job)
        await comparisons.comparable_postings(user_id=user)
    for _ in range(3):
        latest = await retakes.begin(user_id=user, session_id=latest, repeats_questions=True)
        await complete_interview(user, latest, ANSWER)

    with statements() as with_five:
        await comparisons.compare(user_id=user, job_id=job)
        await comparisons.comparable_postings(user_id=user)

    assert len(with_five) == len(with_two) <= 8


async def test_a_single_attempt_is_compared_with_nothing(db):
    user = await a_user()
    job = await a_posting(user)
    await complete_interview(user, await an_interview(user, job_id=job), ANSWER)

    view = await comparisons.compare(user_id=user, job_id=job)

    assert (len(view.chosen), view.changes, view.compared) == (1, [], "")
    assert not view.is_posting_deleted


async def test_attempts_stay_comparable_after_their_posting_is_deleted(db):
    user = await a_user()
    job = await a_posting(user)
    await two_attempts(user, job)
    await job_postings.remove(user_id=user, job_id=job)

    view = await comparisons.compare(user_id=user, job_id=job)

    assert view.changes
    assert view.is_posting_deleted


async def test_a_posting_without_attempts_and_anothers_are_not_found(db):
    owner, outsider = await a_user(), await a_user()
    job = await a_posting(owner)
    with pytest.raises(NotFound):
        await comparisons.compare(user_id=owner, job_id=job)

    await complete_interview(owner, await an_interview(owner, job_id=job), ANSWER)

    with pytest.raises(NotFound):
        await comparisons.compare(user_id=outsider, job_id=job)


async def test_every_chosen_attempt_has_its_points_and_changes_are_from_the_first_to_the_last(db):
    user = await a_user()
    job = await a_posting(user)
    first, second = await two_attempts(user, job)
    third = await retakes.begin(user_id=user, session_id=second, repeats_questions=True)
    await complete_interview(user, third, ANSWER, WEAK, WEAK)

    two = await comparisons.compare(user_id=user, job_id=job, session_ids=[first, second])
    three = await comparisons.compare(user_id=user, job_id=job, session_ids=[first, second, third])

    overall = three.changes[0]
    assert two.changes[0].points == [two.changes[0].before, two.changes[0].after]
    assert overall.points == [overall.before, two.changes[0].after, overall.after]
    assert all(len(change.points) == 3 for change in three.changes)
    assert two.compared == "Attempt 1 compared with attempt 2."
    assert three.compared.startswith("Attempts 1, 2 and 3 side by side.")
    await mark_as_another_rubric(second)
    cut = await comparisons.compare(user_id=user, job_id=job, session_ids=[first, second, third])
    assert cut.changes[0].points == [overall.before, "∦", overall.after]
