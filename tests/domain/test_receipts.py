import pytest

from ai_interviewer.domain.receipts import locate

ANSWER = "First, I read the plan — it wasn’t new.\nThen I added «one» index in Straße 5."


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("I read the plan", "I read the plan"),
        ("i READ the plan", "I read the plan"),
        ("“it wasn't new”", "it wasn’t new"),
        ("the plan - it wasn't new. Then I added", "the plan — it wasn’t new.\nThen I added"),
        ('...one" index…', "one» index"),
        ("in strasse 5", "in Straße 5"),
    ],
)
def test_a_quote_is_found_as_the_answer_spells_it(quote: str, found: str) -> None:
    receipt = locate(quote, ANSWER)
    assert receipt is not None
    assert receipt.text == found
    assert ANSWER[receipt.start : receipt.end] == found


@pytest.mark.parametrize("quote", ["", "I", "I dropped the table", "plan it was"])
def test_words_that_are_not_there_are_no_receipt(quote: str) -> None:
    assert locate(quote, ANSWER) is None
