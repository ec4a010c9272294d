"""What calls to a provider consumed, for the user who pays for them."""

from decimal import Decimal

from sqlalchemy.ext.asyncio import AsyncSession

from ai_interviewer.interviewers.base import Consumption
from ai_interviewer.models import Usage
from ai_interviewer.services.operations import Work


def record(db: AsyncSession, *, work: Work, consumption: Consumption | None) -> None:
    """Note a call's tokens and cost. The built-in interviewer consumes nothing."""
    if consumption is None:
        return
    cost = consumption.cost_usd
    db.add(
        Usage(
            user_id=work.user_id,
            interview_session_id=work.session_id,
            operation_id=work.id,
            kind=work.kind,
            model=consumption.model,
            input_tokens=consumption.input_tokens,
            output_tokens=consumption.output_tokens,
            cost_usd=None if cost is None else Decimal(str(cost)),
        )
    )
