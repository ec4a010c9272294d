"""Only what a person sees is read."""

import pytest

from ai_interviewer.domain.documents.visible_text import without_invisible, without_marks


def test_control_and_zero_width_characters_are_stripped():
    hidden = "a\u200bb\u202ec\x00d\U000e0041e\ufefff\x1bg\U000e0101h"

    assert without_invisible(hidden) == "abcdefgh"
    assert without_invisible("Zeile\r\nzwei\tdrei\u2028vier") == "Zeile\nzwei\tdrei\nvier"
    assert without_invisible("Житній Ряд – naïve 東京 👍🏽") == "Житній Ряд – naïve 東京 👍🏽"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("## Requirements", "Requirements"),
        ("Strong `PostgreSQL` and **asyncpg**", "Strong PostgreSQL and asyncpg"),
        ("``a ` b``", "a ` b"),
        ("C# and F#, 2 ** 3, __init__", "C# and F#, 2 ** 3, __init__"),
        ("#3 in sales, a ` alone", "#3 in sales, a ` alone"),
    ],
)
def test_marks_of_markdown_are_not_quoted(written, read):
    assert without_marks(written) == read
