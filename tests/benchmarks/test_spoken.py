"""The benchmark of spoken questions counts asks and words as a listener would."""

import pytest

from benchmarks.bank.spoken import Spoken


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("What would you check first?", 1),
        ("A pump stops. Walk me through how you find out why.", 1),
        ("What do you pay most attention to, and why?", 2),
        ("Tell me about your oven. What broke?", 2),
        ("The posting says: “Why us? And how?”. How do you do that?", 1),
        ("Was haben Sie getan und warum?", 2),
        ("Розкажіть про день, коли все пішло не так.", 1),
        ("На що ви зважаєте й чому?", 2),
        ("I like ovens.", 0),
    ],
)
def test_each_thing_that_is_asked_for_counts(text: str, asks: int) -> None:
    assert Spoken(text, is_from_bank=False).asks == asks


def test_the_bank_has_to_be_shorter_than_the_templates() -> None:
    words = " ".join(["word"] * 31)
    assert Spoken(words, is_from_bank=False).is_short
    assert not Spoken(words, is_from_bank=True).is_short
