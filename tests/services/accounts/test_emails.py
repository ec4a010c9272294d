"""Email addresses in their one form, and what is too long to have one."""

import pytest

from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.domain.limits import EMAIL_CHARACTERS
from ai_interviewer.services.accounts import emails


def test_what_is_longer_than_any_address_is_refused_without_being_normalised(monkeypatch):
    """Marks that a normaliser has to sort take it seconds, so it must not see them."""
    seen: list[str] = []
    monkeypatch.setattr(emails, "validate_email", lambda email, **_: seen.append(email))
    marks = "\u0300\u0316" * 50_000
    endless = f"{marks}{'a' * 400_000}@example.org"

    with pytest.raises(ValidationFailed, match="invalid_email"):
        emails.normalised(endless)
    assert emails.folded(endless) == endless[:EMAIL_CHARACTERS]
    assert emails.known_as(endless) == ()

    assert seen == []
