"""E-mail addresses in their one form, and what is too long to have one."""

from time import process_time

import pytest

from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.domain.limits import EMAIL_CHARACTERS
from ai_interviewer.services import emails


def test_what_is_longer_than_any_address_is_refused_without_being_normalised():
    # Marks that a normaliser has to sort, which takes it seconds.
    marks = "\u0300\u0316" * 50_000
    endless = f"{marks}{'a' * 400_000}@example.org"
    began = process_time()

    with pytest.raises(ValidationFailed, match="invalid_email"):
        emails.normalised(endless)
    assert emails.folded(endless) == endless[:EMAIL_CHARACTERS]
    assert emails.known_as(endless) == ()

    assert process_time() - began < 0.5
