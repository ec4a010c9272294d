"""Ids and numbers as the browser sends them."""

from uuid import UUID

from ai_interviewer.domain.errors import NotFound

_MOST = 2**31 - 1
_MOST_DIGITS = 9


def parsed_id(text: str) -> UUID:
    """The id in an address or an event. Raises NotFound if it isn't one."""
    try:
        return UUID(text)
    except (ValueError, AttributeError, TypeError):
        raise NotFound from None


def whole_number(value: object, default: int = 0) -> int:
    """The number that a page of ours counts with; the default for anything else."""
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return int(str(value)) if is_number and 0 <= int(str(value)) <= _MOST else default


def typed_number(text: str, default: int = 0) -> int:
    """The number in a form's field; the default for anything but a few digits."""
    is_number = text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
    return int(text) if is_number else default
