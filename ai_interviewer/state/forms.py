"""What a browser sent. Reflex hands a payload of the wrong type through as it is."""

from collections.abc import Collection, Mapping

from ai_interviewer.domain.errors import DomainError, RateLimited

_WITH_A_WAIT = ("too_many_attempts", "too_many_uploads")
_LONGEST_WAIT = 3600


def field(form: object, name: str) -> str:
    """The text of a form's field; empty for anything that no form of ours sends."""
    value = form.get(name) if isinstance(form, dict) else None
    return value if isinstance(value, str) else ""


def form_error(
    parameters: Mapping[str, str],
    known: Collection[str],
    numbers: Mapping[str, Mapping[str, int]] | None = None,
) -> str:
    """The sentence for the error in the address that a form post came back to; empty for none.

    An address is anybody's to write: only our own words show, with `numbers` of our own.
    """
    key = parameters.get("error", "")
    if key not in known:
        return ""
    if key in _WITH_A_WAIT:
        return RateLimited(key, seconds=_wait(parameters.get("seconds", ""))).message
    return DomainError(key, **(numbers or {}).get(key, {})).message


def _wait(text: str) -> int:
    """The seconds in the address; a minute when they are none that we would write."""
    is_number = text.isascii() and text.isdigit() and len(text) < 5
    return int(text) if is_number and 1 <= int(text) <= _LONGEST_WAIT else 60
