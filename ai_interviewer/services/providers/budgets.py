"""What a user may spend on the host's key, counted from the stored usage of calls.

Checked before each call. Calls that run at the same time can still pass together.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlmodel import col

from ai_interviewer.config.providers import Budget
from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import OperationKind
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.domain.interview import Consumption
from ai_interviewer.interviewers.base import Vendor
from ai_interviewer.models import Usage
from ai_interviewer.models.base import now
from ai_interviewer.texts import number, t

_CENTS = 100
_USED_UP = {"day": "ai_no_allowance_day", "month": "ai_no_allowance_month"}
_CHARACTERS_PER_TOKEN = 3
"""Fewer than there are, so that what isn't reported is rather counted too high."""


@dataclass(frozen=True, slots=True)
class Spent:
    """What a user's calls on the host's key consumed, in a day and a month of UTC."""

    day_tokens: int = 0
    month_tokens: int = 0
    day_cents: float = 0.0
    month_cents: float = 0.0


async def spent(*, user_id: UUID, provider: str, at: datetime | None = None) -> Spent:
    """What the user has spent at this provider on the host's key."""
    day = (at or now()).replace(hour=0, minute=0, second=0, microsecond=0)
    month = day.replace(day=1)
    is_today = col(Usage.created_at) >= day
    tokens = col(Usage.input_tokens) + col(Usage.output_tokens)
    cost = col(Usage.cost_usd)
    query: Select[int, int, Decimal | None, Decimal | None] = select(
        func.coalesce(func.sum(tokens).filter(is_today), 0),
        func.coalesce(func.sum(tokens), 0),
        func.coalesce(func.sum(cost).filter(is_today), 0),
        func.coalesce(func.sum(cost), 0),
    ).where(
        col(Usage.user_id) == user_id,
        col(Usage.provider) == provider,
        col(Usage.is_on_server_key),
        col(Usage.created_at) >= month,
    )
    async with transaction() as db:
        today, this_month, cost_today, cost_this_month = (await db.execute(query)).one()
    return Spent(
        day_tokens=int(today),
        month_tokens=int(this_month),
        day_cents=float(cost_today or 0) * _CENTS,
        month_cents=float(cost_this_month or 0) * _CENTS,
    )


def check_budget(
    budget: Budget, stored: Spent, unstored: Sequence[Consumption], *, provider: str
) -> None:
    """Raise InterviewerFailed (NO_ALLOWANCE) when nothing is left for another call.

    `unstored` is what calls have consumed since `stored` was read.
    """
    tokens = sum(each.input_tokens + each.output_tokens for each in unstored)
    cents = sum(each.cost_usd or 0.0 for each in unstored) * _CENTS
    consumed = {
        "month": (stored.month_tokens + tokens, stored.month_cents + cents),
        "day": (stored.day_tokens + tokens, stored.day_cents + cents),
    }
    limits = {
        "month": (budget.month_tokens, budget.month_cents),
        "day": (budget.day_tokens, budget.day_cents),
    }
    for period, allowed in limits.items():
        for most, used in zip(allowed, consumed[period], strict=True):
            if most is not None and used >= most:
                error = InterviewerFailed(FailureKind.NO_ALLOWANCE, provider=provider)
                error.key = _USED_UP[period]
                raise error


async def allowances(vendors: Iterable[Vendor], *, user_id: UUID) -> dict[str, str]:
    """By interviewer: what the user has spent of the budget, in a sentence."""
    return {
        vendor.spec.name: _sentence(
            vendor.budget, await spent(user_id=user_id, provider=vendor.spec.provider)
        )
        for vendor in vendors
        if vendor.budget is not None
    }


def _sentence(budget: Budget, consumed: Spent) -> str:
    rows = (
        (budget.day_tokens, consumed.day_tokens, t.settings.allowance_day_tokens),
        (budget.month_tokens, consumed.month_tokens, t.settings.allowance_month_tokens),
        (budget.day_cents, consumed.day_cents, t.settings.allowance_day_cents),
        (budget.month_cents, consumed.month_cents, t.settings.allowance_month_cents),
    )
    return " ".join(
        text.format(used=number(used), most=number(most))
        for most, used, text in rows
        if most is not None
    )


async def record_unreported(
    *, user_id: UUID, vendor: Vendor, model: str, kind: OperationKind, asked: int, said: int
) -> None:
    """Count a call on the host's key that was stopped before the server said what it consumed, by
    the characters of question and reply."""
    input_tokens, output_tokens = asked // _CHARACTERS_PER_TOKEN, said // _CHARACTERS_PER_TOKEN
    prices = vendor.prices
    cost = None
    if prices is not None:
        cost = (input_tokens * prices.input + output_tokens * prices.output) / 1_000_000
    async with transaction() as db:
        db.add(
            Usage(
                user_id=user_id,
                kind=kind,
                provider=vendor.spec.provider,
                model=model,
                is_on_server_key=True,
                input_tokens=input_tokens,
                output_tokens=output_tokens,
                cost_usd=None if cost is None else Decimal(str(cost)),
            )
        )
