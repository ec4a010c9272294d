"""E-mail addresses in their one form, so that unique means unique to people."""

from email_validator import EmailNotValidError, ValidatedEmail, validate_email

from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.domain.limits import EMAIL_CHARACTERS


def normalised(email: str) -> str:
    """The address in its one form. Raises ValidationFailed (invalid_email) when it is none.

    The domain as IDNA 2008 has it, where faß.de and fass.de are two; the rest in lower case.
    """
    found = _validated(email)
    return f"{found.local_part.lower()}@{found.domain}"


def folded(email: str) -> str:
    """The coarser form that accounts were once stored under; the text itself, cut to the length
    that an address can have, when it is none.

    All spellings that lead to one account have this form in common.
    """
    try:
        return _validated(email).normalized.casefold()
    except ValidationFailed:
        return email[:EMAIL_CHARACTERS]


def known_as(email: str) -> tuple[str, ...]:
    """The forms under which this address may be stored; none when it is no address."""
    try:
        return normalised(email), folded(email)
    except ValidationFailed:
        return ()


def _validated(email: str) -> ValidatedEmail:
    if len(email) > EMAIL_CHARACTERS:
        # Before anything is computed from it: that takes seconds for a long enough one.
        raise ValidationFailed("invalid_email")
    try:
        return validate_email(email.strip(), check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        raise ValidationFailed("invalid_email") from None
