"""The audit log: what administrators did, when, and to whose account."""

import csv
import io
from collections.abc import Sequence
from dataclasses import fields
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.administration import Act, Actor
from ai_interviewer.models import AuditEntry, User
from ai_interviewer.services.administration._audit_rows import record_within
from ai_interviewer.views.administration.lines import PAGE, AuditLine, PageOf, existing_page

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


async def record(*, by: Actor, act: Act, user_id: UUID | None = None, detail: str = "") -> None:
    """Note an act that is already done, or is no change of this database."""
    async with transaction() as db:
        await record_within(db, by=by, act=act, user_id=user_id, detail=detail)


async def entries() -> list[AuditLine]:
    """The whole log, the oldest act first."""
    query = _entries().order_by(col(AuditEntry.at), col(AuditEntry.id))
    async with transaction() as db:
        return [_line(*row) for row in (await db.execute(query)).tuples()]


async def page(*, number: int) -> PageOf[AuditLine]:
    """One page of the log, the latest act first. A number beyond the last page gives the last."""
    latest = _entries().order_by(col(AuditEntry.at).desc(), col(AuditEntry.id).desc())
    async with transaction() as db:
        total = await db.scalar(select(func.count()).select_from(AuditEntry)) or 0
        number = existing_page(number, total)
        rows = await db.execute(latest.limit(PAGE).offset((number - 1) * PAGE))
        return PageOf([_line(*row) for row in rows.tuples()], number, total)


def as_csv(lines: Sequence[AuditLine]) -> str:
    """The log as a table that no spreadsheet reads as formulas (OWASP, CSV Injection)."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(field.name for field in fields(AuditLine))
    for line in lines:
        at = line.at.isoformat(timespec="seconds")
        writer.writerow([at, *map(_cell, (line.who, line.act, line.whom, line.detail))])
    return out.getvalue()


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _entries() -> Select[AuditEntry, str | None, str | None]:
    """Entries with the e-mails of who acted and of whose account it was, if they still exist."""
    actor, subject = aliased(User), aliased(User)
    return (
        select(AuditEntry, col(actor.email), col(subject.email))
        .outerjoin(actor, col(AuditEntry.actor_id) == col(actor.id))
        .outerjoin(subject, col(AuditEntry.user_id) == col(subject.id))
    )


def _line(entry: AuditEntry, actor_email: str | None, subject_email: str | None) -> AuditLine:
    return AuditLine(
        at=entry.at,
        who=entry.actor_name or _name(actor_email, entry.actor_id),
        act=entry.act.value,
        whom=_name(subject_email, entry.user_id),
        detail=entry.detail,
    )


def _name(email: str | None, user_id: UUID | None) -> str:
    return email or (f"deleted account {user_id}" if user_id else "")
