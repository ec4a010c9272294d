"""Forms and form errors as browsers send them. Reflex doesn't check the type of a payload."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from ai_interviewer.domain.errors import DomainError, RateLimited

_ERRORS_WITH_WAIT = ("too_many_attempts", "too_many_uploads")
_LONGEST_WAIT = 3600
_SUBMISSION_CHARACTERS = 40


@dataclass(frozen=True)
class FormAcknowledgement:
    """The last submission of a form that was heard, and whether it is saved.

    `count` tells apart two answers to the same submission.
    """

    number: str = ""
    is_saved: bool = False
    count: int = 0


def field(form: object, name: str) -> str:
    """The text of a form's field; empty for anything that no form of ours sends."""
    value = form.get(name) if isinstance(form, dict) else None
    return value if isinstance(value, str) else ""


def acknowledged(form: object, last: FormAcknowledgement, *, is_saved: bool) -> FormAcknowledgement:
    """Says to the page that its form was heard, and whether it is saved."""
    return FormAcknowledgement(submission(form), is_saved, last.count + 1)


def submission(form: object) -> str:
    """The page's own name of this submission; the same when the same words are sent again."""
    return field(form, "submission")[:_SUBMISSION_CHARACTERS]


def form_error(
    parameters: Mapping[str, str],
    known: Collection[str],
    numbers: Mapping[str, Mapping[str, int]] | None = None,
) -> str:
    """The sentence for the error in the address that a form post leads back to; empty for none.

    Anybody can write an address. So only `known` errors are shown, and the `numbers` are ours.
    """
    key = parameters.get("error", "")
    if key not in known:
        return ""
    if key in _ERRORS_WITH_WAIT:
        return RateLimited(key, seconds=_seconds_to_wait(parameters.get("seconds", ""))).message
    return DomainError(key, **(numbers or {}).get(key, {})).message


def _seconds_to_wait(text: str) -> int:
    """The seconds in the address; a minute unless we could have written them."""
    is_number = text.isascii() and text.isdigit() and len(text) < 5
    return int(text) if is_number and 1 <= int(text) <= _LONGEST_WAIT else 60
