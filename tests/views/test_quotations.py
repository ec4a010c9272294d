"""Quotes as pages show them."""

import pytest

from ai_interviewer.domain.receipts import Quote
from ai_interviewer.views.feedback.quotations import words_of


@pytest.mark.parametrize(
    ("quoted", "shown"),
    [
        ("because the weir was shut", "… because the weir was shut"),
        ("і зачинили шлюз", "… і зачинили шлюз"),
        ("We shut the weir", "We shut the weir"),
        ("14 boats lay there", "14 boats lay there"),
        ("“Shut it”, he said", "“Shut it”, he said"),
    ],
)
def test_a_quote_from_within_a_sentence_begins_with_an_ellipsis(quoted: str, shown: str) -> None:
    assert words_of(Quote(quoted, 0, len(quoted))) == shown
