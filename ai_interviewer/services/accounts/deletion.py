"""Deleting an account: everything goes, at once, and what is still at work stops."""

from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.models import Evaluation, InterviewSession, JobPosting, User
from ai_interviewer.services import accounts, operations
from ai_interviewer.services._records import rate_buckets
from ai_interviewer.services._records.access import account
from ai_interviewer.services.accounts import emails
from ai_interviewer.services.accounts._sign_in_rows import end_all_sign_ins_within


async def delete_account(*, user_id: UUID, password: str) -> None:
    """Delete the account with all that belongs to it, and stop its running work.

    Raises ValidationFailed (wrong_password) or, like a log-in, RateLimited; then nothing is lost.
    """
    await accounts.confirm_password(user_id=user_id, password=password)
    await erase_account(user_id=user_id)


async def erase_account(*, user_id: UUID) -> None:
    """Delete the account without its password, for an administrator. Raises NotFound.

    Everything that belongs to it goes, and its running work stops.
    """
    # First and by itself: from here on no tab asks for more, and no worker stores a result, so that
    # the deletion and a worker never wait for each other in a circle.
    async with transaction() as db:
        await end_all_sign_ins_within(db, user_id=user_id)
        await _stop_work_within(db, user_id)
    async with transaction() as db:
        await _lock(db, user_id)
        email = emails.folded((await account(db, user_id=user_id)).email)
        await _stop_work_within(db, user_id)
        await db.execute(delete(User).where(col(User.id) == user_id))
        await operations.forget_orphans_within(db)
        await rate_buckets.forget_account(db, user_id=user_id, email=email)


async def _stop_work_within(db: AsyncSession, user_id: UUID) -> None:
    await operations.cancel_all_within(db, user_id=user_id)
    own = select(Evaluation).where(col(Evaluation.user_id) == user_id).order_by(col(Evaluation.id))
    for evaluation in list(await db.scalars(own.with_for_update(key_share=True))):
        await operations.cancel_evaluation_within(db, evaluation)


async def _lock(db: AsyncSession, user_id: UUID) -> None:
    """Wait for changes that are just being made, in the order in which everybody locks."""
    for table in (JobPosting, InterviewSession, Evaluation):
        query = select(col(table.id)).where(col(table.user_id) == user_id).order_by(col(table.id))
        # Of a posting not the strongest lock: who holds an interview may refer to its posting.
        await db.execute(query.with_for_update(key_share=table is JobPosting))
