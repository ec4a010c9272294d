"""The language behind a BCP 47 code."""

import pytest

from ai_interviewer.domain.locales import primary_language


@pytest.mark.parametrize(
    ("code", "language"), [("uk", "uk"), ("uk-UA", "uk"), ("pt_BR", "pt"), ("EN", "en")]
)
def test_a_code_names_its_language(code, language):
    assert primary_language(code) == language
