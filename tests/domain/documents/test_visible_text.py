"""Only what a person sees is read."""

from ai_interviewer.domain.documents.visible_text import without_invisible


def test_control_and_zero_width_characters_are_stripped():
    hidden = "a\u200bb\u202ec\x00d\U000e0041e\ufefff\x1bg\U000e0101h"

    assert without_invisible(hidden) == "abcdefgh"
    assert without_invisible("Zeile\r\nzwei\tdrei\u2028vier") == "Zeile\nzwei\tdrei\nvier"
    assert without_invisible("Житній Ряд – naïve 東京 👍🏽") == "Житній Ряд – naïve 東京 👍🏽"
