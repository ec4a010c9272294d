"""Figures about the whole server, for invented users whose figures are known."""

import json
from dataclasses import asdict
from datetime import timedelta
from uuid import UUID

import pytest

from ai_interviewer import admin
from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import (
    FeedbackTiming,
    InterviewKind,
    InterviewStatus,
    OperationKind,
    OperationStatus,
)
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.models import InterviewResult, InterviewSession, JobPosting, Operation
from ai_interviewer.models.base import new_id, now
from ai_interviewer.services._records import posting_snapshots
from ai_interviewer.services.administration import figures
from tests.factories import EMAIL, a_posting, a_user
from tests.full_accounts import an_account_with_everything


async def add_interviews(
    user: UUID, job: UUID, *scores: float | None, instrument: str = "one", is_left: bool = False
) -> None:
    """Add interviews for the posting with these scores, oldest first."""
    async with transaction() as db:
        posting = await db.get_one(JobPosting, job)
        for score in scores:
            posting.last_attempt_number += 1
            began = now() + timedelta(days=posting.last_attempt_number)
            status = InterviewStatus.IN_PROGRESS if is_left else InterviewStatus.COMPLETED
            interview = InterviewSession(
                user_id=user,
                attempt_number=posting.last_attempt_number,
                status=status,
                completed_at=None if is_left else began,
                question_count=3,
                feedback_timing=FeedbackTiming.AFTER_EACH,
                interviewer=BUILTIN,
                resume_text="A résumé",
                created_at=began,
                **posting_snapshots.snapshot_of_posting(posting).columns(),
            )
            db.add(interview)
            await db.flush()
            db.add(
                InterviewResult(
                    interview_session_id=interview.id,
                    user_id=user,
                    job_posting_id=job,
                    interviewer=BUILTIN,
                    instrument_hash=instrument,
                    is_counted=not is_left,
                    began_at=began,
                    overall=score,
                )
            )


async def counted_users() -> tuple[int, int, int]:
    numbers = await figures.server_figures()
    return numbers.regular_users, numbers.compared_users, numbers.improved_users


@pytest.mark.parametrize(
    ("scores", "counted"),
    [
        ((5.0, 5.5), (0, 0, 0)),
        ((5.0, 4.0, 5.75), (1, 1, 1)),
        ((5.0, 9.0, 5.74), (1, 1, 0)),
        ((5.0, 5.0, 5.0), (1, 1, 0)),
        ((0.0, 0.0, 0.0), (1, 1, 0)),
        ((0.0, 0.0, 0.1), (1, 1, 1)),
        ((None, 5.0, None), (1, 0, 0)),
        ((None, 5.0, 6.0), (1, 1, 1)),
    ],
)
async def test_an_improvement_is_15_per_cent_from_first_to_latest(db, scores, counted):
    user = await a_user()
    await add_interviews(user, await a_posting(user), *scores)

    assert await counted_users() == counted


async def test_other_instruments_and_postings_are_not_compared(db):
    changed, elsewhere, mixed = await a_user(), await a_user(), await a_user()
    job = await a_posting(changed)
    await add_interviews(changed, job, 4.0, 4.0)
    await add_interviews(changed, job, 9.0, instrument="two")
    for score in (4.0, 6.0, 9.0):
        await add_interviews(elsewhere, await a_posting(elsewhere), score)
    await add_interviews(mixed, await a_posting(mixed), 4.0, 6.0, 9.0, instrument="mixed")

    assert await counted_users() == (3, 1, 0)


async def test_a_user_counts_once_by_the_posting_with_most_interviews(db):
    user = await a_user()
    await add_interviews(user, await a_posting(user), 4.0, 9.0)
    await add_interviews(user, await a_posting(user), 5.0, 5.0, 5.0)

    assert await counted_users() == (1, 1, 0)


async def test_unfinished_interviews_and_practices_are_counted_apart(db):
    user = await a_user()
    job = await a_posting(user)
    await add_interviews(user, job, 5.0)
    await add_interviews(user, job, None, None, None, is_left=True)
    async with transaction() as session:
        posting = await session.get_one(JobPosting, job)
        practice = InterviewSession(
            user_id=user,
            kind=InterviewKind.PRACTICE,
            question_count=1,
            feedback_timing=FeedbackTiming.AFTER_EACH,
            interviewer=BUILTIN,
            resume_text="A résumé",
            **posting_snapshots.snapshot_of_posting(posting).columns(),
        )
        session.add(practice)
        await session.flush()
        for status in (OperationStatus.FAILED, OperationStatus.PENDING, OperationStatus.RUNNING):
            session.add(
                Operation(
                    user_id=user,
                    interview_session_id=practice.id,
                    question_number=1,
                    kind=OperationKind.QUESTION,
                    status=status,
                    idempotency_key=new_id().hex,
                    error_key="ai_timeout" if status is OperationStatus.FAILED else None,
                )
            )

    numbers = await figures.server_figures()

    assert (numbers.interviews, numbers.completed_interviews) == (4, 1)
    assert numbers.completion_rate == 0.25
    assert (numbers.ai_failures, numbers.queue_length) == ({"ai_timeout": 1}, 2)


async def status(*options: str) -> str:
    return "\n".join(await admin._carry_out(admin._parser().parse_args(["status", *options])))


async def test_an_empty_server_has_no_shares(db):
    numbers = await figures.server_figures()

    assert (numbers.users, numbers.completion_rate, numbers.improved_share) == (0, None, None)
    assert "nothing to count" in await status()


@pytest.mark.parametrize("options", [(), ("--json",)])
async def test_figures_tell_nothing_about_any_person(db, options):
    await an_account_with_everything(EMAIL)

    output = await status(*options)

    numbers = asdict(await figures.server_figures())
    assert numbers["users"] == 1
    for value in numbers.values():
        assert isinstance(value, int | float | dict | str | None)
    assert set(map(type, numbers["ai_failures"].values())) <= {int}
    for of_somebody in (EMAIL, EMAIL.partition("@")[0], "Staff Engineer", "sk-proj"):
        assert of_somebody not in output
    if options:
        assert json.loads(output)["interviews"] == numbers["interviews"]
