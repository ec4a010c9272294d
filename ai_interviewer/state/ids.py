"""Ids as the browser sends them."""

from uuid import UUID

from ai_interviewer.domain.errors import NotFound


def parsed_id(text: str) -> UUID:
    """The id in an address or an event. Raises NotFound if it isn't one."""
    try:
        return UUID(text)
    except (ValueError, AttributeError, TypeError):
        raise NotFound from None
