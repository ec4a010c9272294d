"""The tokens and dollars that calls to a provider consumed."""

from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import SQLColumnExpression, func, select, true
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.domain.enums import OperationKind
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.domain.interview import Consumption
from ai_interviewer.models import ApiKey, Usage, User
from ai_interviewer.texts import number, t
from ai_interviewer.views.account import UsageView


def record_usage(
    db: AsyncSession,
    *,
    user_id: UUID,
    session_id: UUID | None = None,
    operation_id: UUID | None = None,
    kind: OperationKind,
    consumption: Consumption | None,
) -> None:
    """Add a row with a call's tokens and cost, unless it consumed nothing."""
    if consumption is None or not (consumption.input_tokens or consumption.output_tokens):
        return
    cost = consumption.cost_usd
    db.add(
        Usage(
            user_id=user_id,
            interview_session_id=session_id,
            operation_id=operation_id,
            kind=kind,
            provider=consumption.provider,
            model=consumption.model,
            is_on_server_key=consumption.is_on_server_key,
            input_tokens=consumption.input_tokens,
            output_tokens=consumption.output_tokens,
            cost_usd=None if cost is None else Decimal(str(cost)),
        )
    )


async def account_usage_and_keys(
    db: AsyncSession, *, user_id: UUID
) -> tuple[User, UsageView, list[ApiKey]]:
    """The user, the usage of all their interviews, including deleted ones, and their API keys.
    Raises NotFound."""
    spent = select(*usage_sums()).where(col(Usage.user_id) == user_id).subquery()
    query = (
        select(User, spent, ApiKey)
        .select_from(User)
        .join(spent, true())
        .outerjoin(ApiKey, col(ApiKey.user_id) == col(User.id))
        .where(col(User.id) == user_id)
    )
    rows = (await db.execute(query)).all()
    if not rows:
        raise NotFound
    user, tokens, cost, unpriced, _ = rows[0]
    return user, usage_view(tokens, cost, unpriced), [row[-1] for row in rows if row[-1]]


def usage_sums() -> tuple[SQLColumnExpression[Any], ...]:
    """Columns with the sums over calls: `tokens`, `cost`, and how many are `unpriced`."""
    tokens = func.sum(col(Usage.input_tokens) + col(Usage.output_tokens))
    return (
        func.coalesce(tokens, 0).label("tokens"),
        func.sum(col(Usage.cost_usd)).label("cost"),
        (func.count() - func.count(col(Usage.cost_usd))).label("unpriced"),
    )


def usage_view(tokens: int, cost: Decimal | None, unpriced: int) -> UsageView:
    """The values of `usage_sums` as pages show them."""
    return usage_label(int(tokens), cost, is_partly_unpriced=bool(unpriced))


def usage_label(
    tokens: int, cost: Decimal | float | None, *, is_partly_unpriced: bool
) -> UsageView:
    """Tokens and dollars as shown. A sum with unpriced calls says "at least"."""
    if not tokens:
        return UsageView()
    shown = t.app.tokens.format(tokens=tokens)
    if cost is None:
        return UsageView(tokens=shown)
    dollars = t.app.cost.format(cost=number(cost, 2 if cost >= 1 else 4))
    if is_partly_unpriced:
        dollars = t.app.at_least.format(cost=dollars)
    return UsageView(tokens=shown, cost=dollars)
