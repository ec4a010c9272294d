"""From a line of the log to what happened: an operation, or an account. No texts are read."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.models import ApiKey, InterviewSession, LoginSession, Operation, Usage, User
from ai_interviewer.models.base import now
from ai_interviewer.services.accounts import emails
from ai_interviewer.views.administration.lines import (
    PAGE,
    OperationLine,
    PageOf,
    UsageLine,
    UserLine,
    UserUsage,
    existing_page,
)

_LATEST = 10
_JOB = text("SELECT status::text, attempts FROM procrastinate_jobs WHERE id = :job_id")


async def operation(*, operation_id: UUID) -> OperationLine:
    """What became of a piece of work. Raises NotFound: it goes with its interview."""
    async with transaction() as db:
        row = (await db.execute(_operations().where(col(Operation.id) == operation_id))).first()
        if row is None:
            raise NotFound
        usage = await _usage(db, Usage.operation_id == operation_id)
        return _operation_line(*row, job=await _job(db, row[0].job_id), usage=usage)


async def user(*, named: str) -> UserLine:
    """An account, its usage and its latest work, by its email or the id that the log writes.

    Raises NotFound or ValidationFailed.
    """
    async with transaction() as db:
        row = await db.scalar(select(User).where(_is_named(named)))
        if row is None:
            raise NotFound
        return await _user_line(db, row)


def _is_named(named: str) -> ColumnElement[bool]:
    try:
        return col(User.id) == UUID(named)
    except ValueError:
        return col(User.email) == emails.normalised(named)


async def usage() -> list[UserUsage]:
    """What the calls of each account to each provider came to, by e-mail."""
    async with transaction() as db:
        return [_user_usage(row) for row in await db.execute(_usage_of_all())]


async def usage_page(*, number: int) -> PageOf[UserUsage]:
    """One page of the same. A number beyond the last page gives the last."""
    query = _usage_of_all()
    async with transaction() as db:
        total = await db.scalar(select(func.count()).select_from(query.subquery())) or 0
        number = existing_page(number, total)
        rows = await db.execute(query.limit(PAGE).offset((number - 1) * PAGE))
        return PageOf([_user_usage(row) for row in rows], number, total)


def _usage_of_all() -> Select[*tuple[Any, ...]]:
    groups = (col(User.email), col(Usage.provider), col(Usage.is_on_server_key))
    return (
        select(
            *groups,
            func.count().label("calls"),
            func.sum(col(Usage.input_tokens)).label("input_tokens"),
            func.sum(col(Usage.output_tokens)).label("output_tokens"),
            func.sum(col(Usage.cost_usd)).label("cost"),
        )
        .join(User, col(User.id) == col(Usage.user_id))
        .group_by(*groups)
        .order_by(*groups)
    )


def _user_usage(row: Row[*tuple[Any, ...]]) -> UserUsage:
    email, provider, on_server, calls, read, written, cost = row
    return UserUsage(email, UsageLine(provider, on_server, calls, read, written, _cost(cost)))


async def _user_line(db: AsyncSession, row: User) -> UserLine:
    holds = (
        col(LoginSession.user_id) == row.id,
        col(LoginSession.revoked_at).is_(None),
        col(LoginSession.expires_at) > now(),
    )
    sign_ins = select(func.count(), func.max(col(LoginSession.last_seen_at))).where(*holds)
    open_sign_ins, last_seen_at = (await db.execute(sign_ins)).one()
    interviews = select(func.count()).where(col(InterviewSession.user_id) == row.id)
    keys = select(col(ApiKey.provider)).where(col(ApiKey.user_id) == row.id)
    latest = _operations().where(col(Operation.user_id) == row.id).limit(_LATEST)
    return UserLine(
        id=row.id,
        email=row.email,
        role=row.role.value,
        created_at=row.created_at,
        disabled_at=row.disabled_at,
        last_seen_at=last_seen_at,
        sign_ins=open_sign_ins,
        interviews=await db.scalar(interviews) or 0,
        keys=tuple(await db.scalars(keys.order_by(col(ApiKey.provider)))),
        usage=await _usage(db, Usage.user_id == row.id),
        operations=tuple(_operation_line(*found) for found in await db.execute(latest)),
    )


def _operations() -> Select[Operation, str, str, str]:
    """Operations with their user's e-mail, interviewer and model; the latest first."""
    return (
        select(
            Operation,
            col(User.email),
            col(InterviewSession.interviewer),
            col(InterviewSession.model),
        )
        .join(User, col(User.id) == col(Operation.user_id))
        .join(InterviewSession, col(InterviewSession.id) == col(Operation.interview_session_id))
        .order_by(col(Operation.requested_at).desc())
    )


def _operation_line(
    row: Operation,
    email: str,
    interviewer: str,
    model: str | None,
    *,
    job: str = "",
    usage: tuple[UsageLine, ...] = (),
) -> OperationLine:
    return OperationLine(
        id=row.id,
        email=email,
        interview_id=row.interview_session_id,
        kind=row.kind.value,
        question_number=row.question_number,
        status=row.status.value,
        attempt=row.attempt,
        tries=row.tries,
        interviewer=interviewer,
        model=model or "",
        error_code=row.error_code or "",
        error_key=row.error_key or "",
        requested_at=row.requested_at,
        started_at=row.started_at,
        finished_at=row.finished_at,
        job=job,
        usage=usage,
    )


async def _job(db: AsyncSession, job_id: int | None) -> str:
    row = (await db.execute(_JOB, {"job_id": job_id})).first()
    return f"{row[0]}, attempt {row[1]}" if row else ""


async def _usage(db: AsyncSession, condition: object) -> tuple[UsageLine, ...]:
    groups = (col(Usage.provider), col(Usage.is_on_server_key))
    query = (
        select(
            *groups,
            func.count(),
            func.sum(col(Usage.input_tokens)),
            func.sum(col(Usage.output_tokens)),
            func.sum(col(Usage.cost_usd)),
        )
        .where(condition)  # type: ignore[arg-type]
        .group_by(*groups)
        .order_by(*groups)
    )
    return tuple(
        UsageLine(provider, is_on_server_key, calls, tokens_in, tokens_out, _cost(cost))
        for provider, is_on_server_key, calls, tokens_in, tokens_out, cost in await db.execute(
            query
        )
    )


def _cost(cost: object) -> float | None:
    return None if cost is None else float(str(cost))
